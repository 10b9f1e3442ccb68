internal import DemarcheModel

/// What the template of a kind puts around the prose, found by making the document with marks in place of texts.
struct TemplateFrame {
  /// The first and the last paragraph of the prose that the document is made with.
  private static let marks = (begin: "importedprosebegins", end: "importedproseends")

  /// The fields of a document whose texts kinds put into sentences of their own.
  static let fields = ["subject", "about", "asks"]

  /// The mark in place of a text that the kind puts into a sentence of its own.
  static func mark(_ field: String) -> String { "imported\(field)text" }

  /// The prose that the document is made with.
  static func prose(of document: Document) -> String {
    var parts = [marks.begin]
    if !document.demands.isEmpty { parts.append("{{ demands }}") }
    if (document.preamble + document.body).contains(where: {
      if case .signatures = $0 { true } else { false }
    }) {
      parts.append("{{ signatories }}")
    }
    return (parts + [marks.end]).joined(separator: "\n\n") + "\n"
  }

  /// The document that was made with marks; without it nothing is known to be the template's.
  private let framed: Document?

  /// Takes the document that was made with marks.
  init(_ framed: Document?) { self.framed = framed }

  /// The blocks of a document that are not the template's.
  func prose(of document: Document) -> [Block] {
    let whole = TemplateFrame.text(of: document)
    guard let (before, after) = surroundings else { return document.preamble + whole }
    let leading = zip(whole, before).prefix { isTemplate($0, $1) }.count
    let rest = Array(whole[leading...])
    let trailing = zip(rest.reversed(), after.reversed()).prefix { isTemplate($0, $1) }.count
    return document.preamble + rest.dropLast(trailing)
  }

  /// A text that the kind has put into a sentence of its own.
  func text(_ field: String, of document: Document) -> String? {
    guard let framed else { return nil }
    let mark = TemplateFrame.mark(field)
    // What stands behind words of the template is found wherever it stands.
    for made in framed.preface {
      for found in document.preface {
        if let text = TemplateFrame.text(at: mark, of: made.words, in: found.words, isAlone: false) {
          return text
        }
      }
    }
    var pairs = Array(zip(framed.preface, document.preface))
    let whole = TemplateFrame.text(of: document)
    if let (before, after) = surroundings {
      pairs += zip(before, whole)
      pairs += zip(after.reversed(), whole.reversed())
    }
    return pairs.lazy.compactMap { made, found in
      TemplateFrame.text(at: mark, of: made.words, in: found.words, isAlone: true)
    }.first
  }

  /// What stands in the place of a mark, between the same words.
  private static func text(at mark: String, of made: String, in found: String, isAlone: Bool) -> String? {
    guard let place = made.firstRange(of: mark) else { return nil }
    let (start, end) = (made[..<place.lowerBound], made[place.upperBound...])
    guard isAlone || !start.isEmpty, found.hasPrefix(start), found.hasSuffix(end),
      found.count > start.count + end.count
    else { return nil }
    return String(found.dropFirst(start.count).dropLast(end.count))
  }

  /// Where the prose stands: in the question, else in the main body.
  private static func text(of document: Document) -> [Block] {
    let questions = document.questions
    return questions.isEmpty ? document.body : questions.flatMap(\.content)
  }

  /// What the template puts before and behind the prose.
  private var surroundings: (before: [Block], after: [Block])? {
    guard let framed else { return nil }
    let whole = TemplateFrame.text(of: framed)
    guard let begin = whole.firstIndex(where: { $0.words == TemplateFrame.marks.begin }),
      let end = whole.lastIndex(where: { $0.words == TemplateFrame.marks.end })
    else { return nil }
    return (Array(whole[..<begin]), Array(whole[(end + 1)...]))
  }

  /// Whether a block is what the template makes, be it with another text in place of a mark.
  private func isTemplate(_ found: Block, _ made: Block) -> Bool {
    if found == made { return true }
    let words = made.words
    return TemplateFrame.fields.contains { words.contains(TemplateFrame.mark($0)) }
  }
}

extension Block {
  /// The words of a paragraph or heading; empty for any other block.
  fileprivate var words: String {
    switch self {
    case .paragraph(let content), .heading(_, let content): content.plainText
    default: ""
    }
  }
}
