internal import DemarcheModel
internal import YAMLTree

extension RecordReader {
  /// Reads a field that is a time of day.
  mutating func time<Format: RecordFormat>(_ field: Format, of fields: Fields<Format>) -> ClockTime? {
    guard let text = text(field, of: fields) else { return nil }
    if let time = ClockTime(iso: text.value) { return time }
    diagnostics.append(
      Diagnostic(
        .wrongDate, "`\(text.value)` is not a time of day", at: text.range,
        solutions: [.init("Write hours and minutes, two digits each: `\"14:30\"`")]))
    return nil
  }

  /// Reads a field that gives languages texts which are printed to the letter; empty when it is not written.
  ///
  /// One space at the end is allowed: some chambers print one.
  mutating func exactTexts<Format: RecordFormat>(
    _ field: Format, of fields: Fields<Format>
  ) -> [LanguageTag: String] {
    guard let node = fields[field] else { return [:] }
    guard case .mapping(let entries) = node.content else {
      diagnostics.append(
        Diagnostic(
          .wrongType, "\(field.format.words) are a mapping, and this is \(node.words)", at: range(node),
          solutions: [.init("Write `{ en: \"…\" }`")]))
      return [:]
    }
    var texts: [LanguageTag: String] = [:]
    for entry in entries {
      guard let language = language(entry.key, at: SourceRange(file: file, bytes: entry.keyBytes)) else {
        continue
      }
      var value = entry.value
      var end = ""
      if case .scalar(let text, let quoted) = value.content, text.unicodeScalars.last == " " {
        value.content = .scalar(String(text.unicodeScalars.dropLast()), quoted: quoted)
        end = " "
      }
      if let text = text(value, "\(field.format.words) in `\(entry.key)`") {
        texts[language.value] = text.value + end
      }
    }
    return texts
  }
}
