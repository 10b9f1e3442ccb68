internal import DemarcheModel
internal import XMLTree

/// Finds the signatories and the demands of a page by its marks alone.
struct PageReader {
  /// What was found so far.
  private(set) var reading = Reading(format: .html, signatories: [], demands: [])

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
  }

  /// What an element of a name says.
  private func finding(_ name: String, _ element: XML.Element) -> Reading.Finding {
    Reading.Finding(id: Identifier(name), text: PageReader.words(of: element), element: element.ordinal)
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
  static func words(of element: XML.Element) -> String {
    var result = ""
    for child in element.children {
      switch child {
      case .text(let text): result += text
      case .element(let inner) where inner.name == "br": result += "\n"
      case .element(let inner) where inner.name == "sup" && inner[attribute: "class"] == "mark": break
      case .element(let inner): result += words(of: inner)
      }
    }
    return result
  }
}
