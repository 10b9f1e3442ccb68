import DemarcheModel

/// Makes documents of every shape with hostile words, the same for the same seed.
struct Generator {
  static let hostile = [
    "\"\u{301}onload=x", "]]>", "<script>alert(1)</script>", "&amp; &lt;", "{{ name }}", "👩‍👩‍👧 🇫🇷 日本", "a\r\nb",
    "'-->", "<!--", "&#10;", "e\u{301}\u{327}", "\u{A0}x\u{202F}", "1. ", "\tx", "--", "</style>",
  ]

  private(set) var words: [String] = []
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func document() -> Document {
    words = []
    var document = [Declaration.french, Declaration.english, PressDocuments.release][below(3)]
    document.metadata.isDraft = below(2) == 0
    document.metadata.title = word()
    document.metadata.workTitle = word()
    document.metadata.keywords[0].label = word()
    words = []
    document.preface = blocks(depth: 2)
    document.preamble = blocks(depth: 2)
    document.body = blocks(depth: 3)
    document.conclusions = blocks(depth: 2)
    return document
  }

  private mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  private mutating func word() -> String {
    words.append("w\(words.count)" + Generator.hostile[below(Generator.hostile.count)] + "z")
    return words[words.count - 1]
  }

  private mutating func blocks(depth: Int) -> [Block] { (0..<below(4)).map { _ in block(depth: depth) } }

  private mutating func block(depth: Int) -> Block {
    switch below(depth > 0 ? 12 : 2) {
    case 0, 1: .paragraph(inlines(depth: depth))
    case 2: .heading(level: 1 + below(5), inlines(depth: 1))
    case 3, 4:
      .list(
        List(
          start: below(2) == 0 ? nil : 1 + below(3),
          items: (0..<below(4)).map { _ in blocks(depth: depth - 1) }))
    case 5: .quotation(blocks(depth: depth - 1))
    case 6:
      .table(
        Table(
          rows: (0..<below(4)).map { row in
            Table.Row(isHeader: row == 0, cells: (0..<below(4)).map { _ in inlines(depth: 1) })
          }))
    case 7: .recitals((0..<below(3)).map { Recital(number: $0 + 1, content: blocks(depth: depth - 1)) })
    case 8:
      .demands(
        DemandBlock(
          lead: inlines(depth: 1),
          items: (0..<below(3)).map { offset in
            DemandBlock.Item(
              id: Things.id("d\(offset)"), reference: Things.demand("d\(offset)", "x"), number: offset + 1,
              content: inlines(depth: 1))
          }))
    case 9:
      .questions(
        (0..<below(3)).map { _ in
          Question(
            author: Signer.all[0].person, role: Signer.all[0].office("fr"), addressee: Things.government,
            from: inlines(depth: 0), content: blocks(depth: depth - 1))
        })
    case 10:
      .signatures(
        SignatureBlock(
          heading: inlines(depth: 0), entries: Signer.all.prefix(below(4)).map { $0.entry("fr") }))
    default: .container(name: "contact", blocks(depth: depth - 1))
    }
  }

  private mutating func inlines(depth: Int) -> [Inline] { (0..<below(4)).map { _ in inline(depth: depth) } }

  private mutating func inline(depth: Int) -> Inline {
    let day = Things.day("2024-02-29")
    let category = Reference.Category.allCases[below(9)]
    switch below(depth > 0 ? 13 : 3) {
    case 0, 1: return .text(word())
    case 2: return .lineBreak
    case 3: return .emphasis(inlines(depth: depth - 1))
    case 4: return .strong(inlines(depth: depth - 1))
    case 5:
      let address = ["https://example.org/?a=1&b=\"", "javascript:x", "https://example.org/?a=1&b='"][
        below(3)]
      return .link(destination: address, inlines(depth: depth - 1))
    case 6:
      return .workLink(WorkLink(work: Things.questionWork, file: "question.fr"), inlines(depth: depth - 1))
    case 7:
      let thing = Reference(category, label: "thing", key: "x", name: "x")
      return .mention(thing, as: Things.author, inlines(depth: depth - 1))
    case 8: return .date(day, inlines(depth: depth - 1))
    case 9: return .quantity(Things.targets, normalized: 3, inlines(depth: depth - 1))
    case 10: return .part([.title, .type, .date(day), .status(Things.immediate)][below(4)], [.text(word())])
    case 11: return .quotation(opening: "«\u{A0}", closing: "\"", inlines(depth: depth - 1))
    default: return .note(Note(number: 1, content: [.paragraph(inlines(depth: depth - 1))]))
    }
  }
}
