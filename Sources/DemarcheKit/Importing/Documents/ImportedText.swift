internal import DemarcheLanguage
internal import DemarcheModel

/// Texts of a finished document on their way back into records.
enum ImportedText {
  /// A text with plain spaces where the house style sets the others again; else as it is.
  static func plain(_ text: String, by profile: Typography.Profile) -> String {
    let plain = plainSpaces(text)
    return Typography(profile).apply(plain).utf8.elementsEqual(text.utf8) ? plain : text
  }

  /// A text with a plain space for each no-break or narrow one.
  static func plainSpaces(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(["\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}"].contains(scalar) ? " " : scalar)
    }
    return String(scalars)
  }

  /// The text of a demand without the mark that the language sets behind it.
  static func demand(
    _ content: [Inline], isLast: Bool, in language: LanguageTag, by profile: Typography.Profile
  )
    -> String
  {
    let printed = content.plainText
    let style = DemandStyle(language: language)
    let mark = isLast ? style.final : style.separator
    guard printed.utf8.count > mark.utf8.count, printed.utf8.suffix(mark.utf8.count).elementsEqual(mark.utf8)
    else { return plain(printed, by: profile) }
    var stem = String.UnicodeScalarView(
      String(Substring(printed.utf8.dropLast(mark.utf8.count))).unicodeScalars)
    while let last = stem.last, last.properties.isWhitespace { stem.removeLast() }
    let text = plain(String(stem), by: profile)
    // A text that ends in a mark of its own gets none.
    return style.ending(of: text, isLast: isLast) == mark ? text : plain(printed, by: profile)
  }
}
