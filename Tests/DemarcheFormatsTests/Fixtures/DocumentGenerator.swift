import DemarcheModel

/// Makes documents of the whole model, the same for the same seed: every block and inline, at every place.
struct DocumentGenerator {
  /// The state of the dice.
  private var state: UInt64

  /// Begins with a seed.
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// Words that writers and readers find hard.
  private static let words = [
    "mot", " ", "", "é", "e\u{301}\u{327}", "\u{A0}", "a\r\nb", "\t", "\n", "<&>\"'", "]]>", "<!--", "&#10;",
    "\"\u{301}x", "👩‍👩‍👧", "日本", "1. ", "– ", ", ", "\u{202F};", "{{ x }}",
  ]

  /// A number from 0 up to a limit, the limit excluded.
  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  /// One of several values.
  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  /// Whether a coin shows heads.
  mutating func coin() -> Bool { below(2) == 0 }

  /// A text, perhaps empty.
  mutating func text() -> String {
    (0..<below(4)).map { _ in one(of: DocumentGenerator.words) }.joined()
  }

  /// A text that says something.
  mutating func name() -> String { "n\(below(100))" + text() }

  /// A day.
  mutating func day() -> CalendarDate {
    CalendarDate(year: 1 + below(9999), month: 1 + below(12), day: 1 + below(28)) ?? Things.day("2024-02-29")
  }

  /// A thing; labels and keys are few, so that some are shared.
  mutating func thing(_ category: Reference.Category) -> Reference {
    let label = one(of: [
      "thing", "other", "preface", "original", "a.b", "themes", "élan", "x1", "olivierCadic",
    ])
    let key = one(of: ["a", "b.c", "demarche.demand.x", "demarche.demand.", "fr.d", "é/f"])
    return Reference(
      category, label: label, key: key, name: text(), shortName: below(4) == 0 ? text() : nil)
  }

  /// A thing of any class.
  mutating func thing() -> Reference { thing(one(of: Reference.Category.allCases)) }

  /// A work of the house.
  mutating func work() -> FRBR.Work {
    FRBR.Work(
      country: one(of: ["fr", "eu", "us-ca"]), element: one(of: ["statement", "doc"]),
      subtype: one(of: ["declaration", "pressRelease"]), actor: coin() ? nil : one(of: ["senat", "ep"]),
      date: day(), name: one(of: ["apt31", "00012", "a-b", "9x"]))
  }

  /// An expression of a work.
  mutating func expression(of work: FRBR.Work) -> FRBR.Expression {
    FRBR.Expression(
      work: work, language: Things.language(one(of: LanguageTag.allTags)), version: day())
  }

  /// A maker.
  mutating func author() -> Metadata.Author {
    Metadata.Author(thing(one(of: [.person, .organization])), as: thing(.role))
  }

  /// A document.
  mutating func document() -> Document {
    Document(
      metadata: metadata(), preface: blocks(2), preamble: blocks(2), body: blocks(3),
      conclusions: blocks(2))
  }

  /// All that is told about a document.
  private mutating func metadata() -> Metadata {
    let work = work()
    let isTranslation = coin()
    return Metadata(
      expression: expression(of: work), original: isTranslation ? expression(of: work) : nil,
      workTitle: text(), title: text(), authors: (0..<below(4)).map { _ in author() }, editor: author(),
      publication: coin() ? nil : Metadata.Publication(date: day(), name: "pressConference", label: text()),
      keywords: (0..<below(3)).map { _ in
        Metadata.Keyword(value: one(of: ["a-b", "ab", "é_f", ""]), label: text())
      },
      steps: (0..<below(3)).map { _ in
        Metadata.Step(
          date: day(), by: thing(), role: thing(.role), process: thing(.process), outcome: thing(.concept))
      },
      answerPeriod: coin()
        ? nil
        : Metadata.AnswerPeriod(coin() ? .days(below(99)) : .months(below(99)), meaning: thing(.concept)),
      translation: coin() ? thing(.event) : nil, originalLabel: text(),
      alternates: [
        Metadata.Alternate(language: Things.language("en"), languageName: "English", file: "x.en")
      ],
      isDraft: coin(),
      labels: Metadata.Labels(
        otherLanguages: text(), notes: text(), draft: name(), draftNotice: coin() ? "" : text()))
  }

  /// Blocks, nested up to a depth.
  mutating func blocks(_ depth: Int) -> [Block] { (0..<below(4)).map { _ in block(depth) } }

  /// One block.
  private mutating func block(_ depth: Int) -> Block {
    switch below(depth > 0 ? 13 : 3) {
    case 0, 1: .paragraph(inlines(depth))
    case 2: .heading(level: 1 + below(4), inlines(1))
    case 3, 4:
      .list(List(start: coin() ? nil : below(4), items: (0..<below(5)).map { _ in item(depth - 1) }))
    case 5: .quotation(blocks(depth - 1))
    case 6:
      .table(
        Table(
          rows: (0..<below(4)).map { _ in
            Table.Row(isHeader: coin(), cells: (0..<below(4)).map { _ in inlines(1) })
          }))
    case 7: .recitals((0..<below(3)).map { Recital(number: $0 + 1 + below(2), content: blocks(depth - 1)) })
    case 8: .demands(demands())
    case 9:
      .questions(
        (0..<below(3)).map { _ in
          Question(
            author: thing(), role: thing(.role), addressee: thing(), from: inlines(1),
            content: blocks(depth - 1))
        })
    case 10, 11: .signatures(signatures())
    default:
      .container(name: one(of: ["contact", "signatures", "signatories", "question", ""]), blocks(depth - 1))
    }
  }

  /// An item of a list: often a paragraph alone, sometimes nothing.
  private mutating func item(_ depth: Int) -> [Block] { coin() ? [.paragraph(inlines(1))] : blocks(depth) }

  /// Demands with the words before them.
  private mutating func demands() -> DemandBlock {
    DemandBlock(
      lead: inlines(1),
      items: (0..<below(3)).map { offset in
        DemandBlock.Item(
          id: Things.id("d\(offset)"), reference: thing(.concept), number: offset + 1, content: inlines(1))
      })
  }

  /// Signatories, given, awaited, or of another work; in lines or in one.
  private mutating func signatures() -> SignatureBlock {
    SignatureBlock(
      heading: inlines(1), entries: (0..<below(4)).map { _ in entry() }, closing: inlines(1), isRunOn: coin())
  }

  /// One signatory.
  private mutating func entry() -> SignatureBlock.Entry {
    var content: [Inline] = below(5) == 0 ? [] : [.mention(thing(.person), as: thing(.role), [.text(name())])]
    content += inlines(1)
    if below(3) == 0 { content.append(.pendingMark([.text(" " + name())])) }
    return SignatureBlock.Entry(id: Things.id("somebody"), content: content)
  }

  /// Running text, nested up to a depth.
  mutating func inlines(_ depth: Int) -> [Inline] { (0..<below(4)).map { _ in inline(depth) } }

  /// One piece of running text.
  private mutating func inline(_ depth: Int) -> Inline {
    switch below(depth > 0 ? 17 : 3) {
    case 0, 1: return .text(text())
    case 2: return .lineBreak
    case 3: return .emphasis(inlines(depth - 1))
    case 4: return .strong(inlines(depth - 1))
    case 5:
      let address = one(of: ["https://example.org/?a=1&b='", "mailto:a@example.org", "javascript:x", ""])
      return .link(destination: address, inlines(depth - 1))
    case 6:
      return .workLink(WorkLink(work: work(), file: coin() ? nil : "question.fr"), inlines(depth - 1))
    case 7, 8: return .mention(thing(), as: coin() ? nil : thing(.role), inlines(depth - 1))
    case 9: return .date(day(), inlines(depth - 1))
    case 10: return .moment(moment(), inlines(depth - 1))
    case 11: return .quantity(thing(), normalized: below(2000) - 1000, inlines(depth - 1))
    case 12, 13: return .part(part(), inlines(depth - 1))
    case 14: return .foreign(Things.language(one(of: LanguageTag.allTags)), inlines(depth - 1))
    case 15: return .quotation(opening: one(of: ["«\u{A0}", "\"", ""]), closing: text(), inlines(depth - 1))
    default: return .note(Note(number: 1 + below(9), content: blocks(depth - 1)))
    }
  }

  /// A day and a time.
  private mutating func moment() -> ZonedMoment {
    ZonedMoment(
      date: day(), time: ClockTime(hour: below(24), minute: below(60)) ?? Things.noon,
      zone: "Europe/Paris", offset: below(24) * 60 - 12 * 60 + one(of: [0, 30]))
  }

  /// A part of the document's own description.
  private mutating func part() -> Inline.Part {
    switch below(8) {
    case 0: .type
    case 1: .title
    case 2: .date(day())
    case 3: .number
    case 4: .authority
    case 5: .proponent
    case 6: .status(thing(.concept))
    default: .verbatim
    }
  }
}
