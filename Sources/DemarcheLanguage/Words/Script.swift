package import DemarcheModel

/// A script of letters that names are written in.
package enum Script: String, Sendable, CaseIterable {
  case latin = "Latin"
  case cyrillic = "Cyrillic"
  case greek = "Greek"

  /// The script of a letter; `nil` for signs, spaces and letters of other scripts.
  package init?(of letter: Unicode.Scalar) {
    guard letter.properties.isAlphabetic else { return nil }
    switch letter.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    default: return nil
    }
  }

  /// The script that a language is written in.
  package init(of language: LanguageTag) {
    switch language.tag {
    case "bg", "uk": self = .cyrillic
    case "el": self = .greek
    default: self = .latin
    }
  }
}
