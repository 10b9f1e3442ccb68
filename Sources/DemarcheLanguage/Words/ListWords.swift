package import DemarcheModel

/// What stands between the items of a list in running text: "A, B et C".
///
/// Gives the separators instead of the joined text, so that a caller can join pieces of a tree.
package struct ListWords: Sendable {
  /// Between two items.
  private let pair: String
  /// Between the first and the second of three or more.
  private let start: String
  /// Between items in the middle.
  private let middle: String
  /// Before the last of three or more.
  private let end: String
  /// Whether "y" becomes "e" before the sound i, as in Spanish.
  private let isSpanish: Bool

  /// Takes the separators of a language from CLDR; make one per language and run.
  package init(language: LanguageTag) {
    let cldr = CLDR(language)
    let pair = ListWords.separators(in: cldr.joined(["1", "2"]), items: 2)
    let list = ListWords.separators(in: cldr.joined(["1", "2", "3", "4"]), items: 4)
    self.pair = pair[0]
    start = list[0]
    middle = list[1]
    end = list[2]
    isSpanish = language.tag == "es"
  }

  /// The separators between a number of items, one fewer than there are items.
  package func separators(count: Int) -> [String] {
    switch count {
    case ...1: []
    case 2: [pair]
    default: [start] + Array(repeating: middle, count: count - 3) + [end]
    }
  }

  /// The separators between given items; in Spanish the last one hears the word that follows it.
  package func separators(between items: [String]) -> [String] {
    var separators = separators(count: items.count)
    if isSpanish, let item = items.last, let last = separators.last, ListWords.soundsLikeI(item) {
      separators[separators.count - 1] = last == " y " ? " e " : last
    }
    return separators
  }

  /// The items as one text.
  package func joined(_ items: [String]) -> String {
    var result = items.first ?? ""
    for (separator, item) in zip(separators(between: items), items.dropFirst()) { result += separator + item }
    return result
  }

  /// Whether a Spanish word begins with the sound i: i…, hi… but not hia…, hie….
  private static func soundsLikeI(_ word: String) -> Bool {
    let start = Array(word.lowercased().unicodeScalars.prefix(3))
    guard let first = start.first else { return false }
    if first == "i" || first == "í" { return true }
    guard start.count > 1, first == "h", start[1] == "i" || start[1] == "í" else { return false }
    return start.count < 3 || (start[2] != "a" && start[2] != "e")
  }

  /// The texts between the items 1, 2, 3… of a sample.
  private static func separators(in sample: String, items: Int) -> [String] {
    var found = Array(repeating: "", count: items - 1)
    var index = 0
    for scalar in sample.unicodeScalars {
      if scalar == Unicode.Scalar(UInt8(ascii: "1") + UInt8(index)) {
        index += 1
      } else if found.indices.contains(index - 1) {
        found[index - 1].unicodeScalars.append(scalar)
      }
    }
    return found
  }
}
