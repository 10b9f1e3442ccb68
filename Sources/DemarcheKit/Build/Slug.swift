internal import DemarcheModel
internal import Foundation

/// Names for things that have none of their own, made from their text.
enum Slug {
  /// Letters and digits of a text, without accents, joined by hyphens: `Le Monde` becomes `le-monde`.
  static func of(_ text: String) -> String {
    let folded = text.folding(options: .diacriticInsensitive, locale: Locale(identifier: "en_US_POSIX"))
    var spelt = ""
    for scalar in folded.unicodeScalars {
      // A letter of another script is spelt by its number: without it, two names would become one.
      let isForeign = scalar.value >= 0x80 && scalar.properties.isAlphabetic
      spelt += isForeign ? "-u\(String(scalar.value, radix: 16))-" : String(scalar)
    }
    return Identifier.sanitized(String(spelt.prefix(120)))?.rawValue ?? "unnamed"
  }

  /// A slug as a label of Akoma Ntoso: a letter first, camel case.
  static func camelCase(_ slug: String) -> String {
    let label = Identifier(slug)?.camelCase ?? slug
    let beginsWithDigit = label.unicodeScalars.first.map { $0.value < 0x3A } ?? true
    return beginsWithDigit ? "n" + label : label
  }
}
