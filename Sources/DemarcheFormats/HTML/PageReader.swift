internal import DemarcheModel
internal import XMLTree

/// Finds the signatories and the demands of a page by its marks alone.
struct PageReader {
  /// What was found so far.
  private(set) var reading = Reading(format: .html, signatories: [], demands: [])

  /// The words and names by which a draft of the document says what it is.
  private let metadata: Metadata

  /// Learns what a draft of a document says of itself.
  init(expecting document: Document) { metadata = document.metadata }

  /// What an item of a list says, by the section around it.
  private enum Meaning {
    case signatory, demand, nothing
  }

  /// Reads an element and all within.
  mutating func read(_ root: XML.Element) {
    visit(root, as: .nothing)
    var words = PageWords()
    words.read(root)
    reading.words = Words.split(words.text)
    reading.draftMarks = draftMarks(in: root)
    reading.releases = PageReader.releases(in: root)
  }

  /// What an element of a name says.
  private func finding(_ name: String, _ element: XML.Element) -> Reading.Finding {
    let mark = element.descendants.first { $0[attribute: "class"] == PagePrinter.pendingMark }
    return Reading.Finding(
      id: Identifier(name), text: PageReader.words(of: element, withoutMarks: true),
      pendingMark: mark.map { PageReader.words(of: $0) }, element: element.ordinal)
  }

  /// What a page, or an article alone, says of being a draft.
  private func draftMarks(in root: XML.Element) -> [Reading.DraftMark] {
    let labels = metadata.labels
    let article = root.name == "article" ? root : root.descendants.first { $0.name == "article" }
    let blocks = article?.elements ?? []
    let notice = blocks.firstIndex { $0[attribute: "class"] == PagePrinter.draftClass }
    let attribute = article?[attribute: PagePrinter.draftAttribute.description]
    var marks = [
      Reading.DraftMark(
        "the notice at its top", found: notice.map { $0 == 0 ? PageReader.words(of: blocks[$0]) : "" },
        expected: labels.draft + labels.draftRemark),
      Reading.DraftMark("the words across its pages", found: attribute, expected: labels.draft),
    ]
    guard root.name == "html" else { return marks }
    let head = root.first(named: "head")?.elements ?? []
    let status = head.first { $0[attribute: "name"] == PagePrinter.statusName }
    marks.append(
      Reading.DraftMark(
        "the status in its head", found: status.map { $0[attribute: "content"] ?? "" }, expected: "draft"))
    let title = head.first { $0.name == "title" }.map { PageReader.words(of: $0) } ?? ""
    let isMarked = title.utf8.starts(with: PagePrinter.draftTitle(labels, "").utf8)
    marks.append(Reading.DraftMark("the name of the page", isMarked ? .whole : .missing))
    return marks
  }

  /// Visits an element; an item inside a section of signatories is one, with or without an identifier.
  private mutating func visit(_ element: XML.Element, as meaning: Meaning) {
    let identifier = element[attribute: "id"] ?? ""
    if element.name == "li" {
      if meaning == .signatory || PageAnchors.name(in: identifier, after: PageAnchors.signatory) != nil {
        let name = PageAnchors.name(in: identifier, after: PageAnchors.signatory) ?? ""
        reading.signatories.append(finding(name, element))
        return
      }
      if meaning == .demand || PageAnchors.name(in: identifier, after: PageAnchors.demand) != nil {
        let name = PageAnchors.name(in: identifier, after: PageAnchors.demand) ?? ""
        reading.demands.append(finding(name, element))
        return
      }
    }
    if element.name == "span", element[attribute: "class"] == "signatory" {
      let name = PageAnchors.name(in: identifier, after: PageAnchors.signatory) ?? ""
      reading.signatories.append(finding(name, element))
      return
    }
    let inner = PageReader.meaning(of: element) ?? meaning
    for child in element.elements { visit(child, as: inner) }
  }

  /// What the items of a section are.
  private static func meaning(of element: XML.Element) -> Meaning? {
    guard element.name == "section" else { return nil }
    switch element[attribute: "class"] {
    case "signatories": return .signatory
    case "demands": return .demand
    default: return .nothing
    }
  }

  /// The words of an element without marks of footnotes; a line break becomes `\n`.
  ///
  /// - Parameters:
  ///   - element: the element.
  ///   - withoutMarks: whether marks of awaited signatures are left out.
  /// - Returns: the words, in their order.
  static func words(of element: XML.Element, withoutMarks: Bool = false) -> String {
    var result = ""
    for child in element.children {
      switch child {
      case .text(let text): result += text
      case .element(let inner) where withoutMarks && inner[attribute: "class"] == PagePrinter.pendingMark:
        break
      case .element(let inner) where inner.name == "br": result += "\n"
      case .element(let inner) where inner.name == "sup" && inner[attribute: "class"] == "mark": break
      case .element(let inner): result += words(of: inner, withoutMarks: withoutMarks)
      }
    }
    return result
  }
}
