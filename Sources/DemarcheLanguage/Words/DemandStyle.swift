package import DemarcheModel

/// The final punctuation of the items of a list of demands, by language.
///
/// The text of a demand is stored without it. Spaces before a mark are left to ``Typography``.
package struct DemandStyle: Sendable, Hashable {
  /// After every item but the last.
  package var separator: String
  /// After the last item.
  package var final: String

  /// Makes a style.
  package init(separator: String, final: String) {
    self.separator = separator
    self.final = final
  }

  /// The style of a language: ";" and "." in all but Greek, where ";" asks a question.
  package init(language: LanguageTag) {
    self.init(separator: language.tag == "el" ? "\u{B7}" : ";", final: ".")
  }

  /// What is added to an item; empty when it already ends with a mark of its own.
  package func ending(of text: String, isLast: Bool) -> String {
    switch text.unicodeScalars.last(where: { !$0.properties.isWhitespace }) {
    case ".", "!", "?", "\u{2026}", ";", nil: ""
    default: isLast ? final : separator
    }
  }

  /// An item with its final punctuation.
  package func finished(_ text: String, isLast: Bool) -> String {
    text + ending(of: text, isLast: isLast)
  }

  /// An item of a tree with its final punctuation, which stands outside its last mention or link.
  package func finished(_ content: [Inline], isLast: Bool) -> [Inline] {
    let ending = ending(of: content.plainText, isLast: isLast)
    return ending.isEmpty ? content : content + [.text(ending)]
  }
}
