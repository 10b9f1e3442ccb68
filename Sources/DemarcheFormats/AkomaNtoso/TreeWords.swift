internal import XMLTree

/// The words of a file as its readers meet them: those of its parts, then those of its footnotes.
///
/// Left out are the metadata and the numbers of items, which other formats print in their own way.
struct TreeWords {
  /// The words so far, a space between blocks.
  private(set) var text = ""
  /// The footnotes met and not yet read.
  private var notes: [XML.Element] = []

  /// Reads a file; footnotes within footnotes come last.
  mutating func read(_ root: XML.Element) {
    visit(root)
    while !notes.isEmpty {
      let note = notes.removeFirst()
      text += " "
      for child in note.elements { visit(child) }
    }
  }

  /// Visits an element and all within.
  private mutating func visit(_ element: XML.Element) {
    switch element.name {
    case "meta", "num": return
    case "authorialNote": return notes.append(element)
    default: break
    }
    let isBlock = !TreeElements.inlines.contains(element.name)
    let start = text.utf8.count
    text += isBlock ? " " : element[attribute: "startQuote"] ?? ""
    for child in element.children {
      switch child {
      case .text(let words): text += words
      case .element(let inner): visit(inner)
      }
    }
    text += isBlock ? " " : element[attribute: "endQuote"] ?? ""
    if element.name == "a" {
      text += Words.address(element[attribute: "href"], behind: text.utf8.dropFirst(start))
    }
  }
}

/// What is known of the elements of Akoma Ntoso.
enum TreeElements {
  /// Those that stand inside running text; white space beside any other means nothing.
  static let inlines: Set<String> = [
    "a", "b", "concept", "date", "docAuthority", "docDate", "docNumber", "docProponent", "docStatus",
    "docTitle", "docType", "embeddedText", "event", "i", "location", "object", "organization", "person",
    "process", "quantity", "ref", "remark", "role", "signature", "span", "term", "time",
  ]
  /// Those around which white space means something, and within which it means nothing.
  static let islands: Set<String> = ["authorialNote", "embeddedStructure"]
}
