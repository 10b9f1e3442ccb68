internal import XMLTree

/// The words of a page as its readers meet them, without what a page alone prints around them.
///
/// Left out are the head, the links to other languages, marks and numbers of footnotes and their heading:
/// another format prints its own in their place, or none.
struct PageWords {
  /// The words so far, a space between blocks.
  private(set) var text = ""

  /// Reads an element and all within.
  mutating func read(_ element: XML.Element) {
    guard !isAround(element) else { return }
    let isBlock = !PageElements.inlines.contains(element.name)
    let start = text.utf8.count
    if isBlock { text += " " }
    let isNotes = element.name == "section" && element[attribute: "class"] == "notes"
    var isHeading = isNotes
    for child in element.children {
      switch child {
      case .text(let words): text += words
      case .element(let inner) where isHeading && inner.name.utf8.first == 0x68: isHeading = false
      case .element(let inner): read(inner)
      }
    }
    if isBlock { text += " " }
    if element.name == "a" {
      text += Words.address(element[attribute: "href"], behind: text.utf8.dropFirst(start))
    }
  }

  /// Whether an element is not the document's own.
  private func isAround(_ element: XML.Element) -> Bool {
    switch (element.name, element[attribute: "class"]) {
    case ("head", _), ("nav", "languages"), ("sup", "mark"), ("a", "back"): true
    default: false
    }
  }
}

/// What is known of the elements of a page.
enum PageElements {
  /// Those that stand inside running text; white space beside any other means nothing.
  static let inlines: Set<String> = [
    "a", "abbr", "b", "cite", "data", "em", "i", "q", "small", "span", "strong", "sub", "sup", "time",
  ]
}
