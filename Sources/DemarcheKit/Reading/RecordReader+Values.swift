internal import DemarcheModel
internal import Foundation
internal import YAMLTree

extension RecordReader {
  /// The largest field, in bytes (SAFETY, "Limits").
  static let fieldLimit = 4096
  /// The largest number.
  static let largestNumber = 1_000_000_000

  /// Reads a text of one line.
  ///
  /// - Parameters:
  ///   - node: the value.
  ///   - what: the field in words: "The name of a person".
  /// - Returns: the text in normal form C, or `nil` after a mistake.
  mutating func text(_ node: YAML.Node, _ what: String) -> Located<String>? {
    let place = range(node)
    guard case .scalar(let text, let quoted) = node.content else {
      diagnostics.append(Diagnostic(.wrongType, "\(what) is a text, and this is \(node.words)", at: place))
      return nil
    }
    guard text.unicodeScalars.contains(where: \.isSeen) else {
      diagnostics.append(
        Diagnostic(
          .missingField, "\(what) is empty", at: place, solutions: [.init("Write it, or take the field away")]
        ))
      return nil
    }
    guard text.utf8.count <= RecordReader.fieldLimit else {
      diagnostics.append(
        Diagnostic(.valueTooLong, "\(what) has \(RecordReader.fieldLimit) bytes at most", at: place.firstLine)
      )
      return nil
    }
    guard !text.unicodeScalars.contains(where: \.isLineSeparator) else {
      diagnostics.append(
        Diagnostic(
          .multilineValue, "\(what) is one line", at: place.firstLine,
          explanation: "A line break in it could pass for another signatory or another demand in plain text.",
          solutions: [.init("Write it on one line; `>-` joins long lines")]))
      return nil
    }
    guard !text.hasOuterSpace else {
      diagnostics.append(
        Diagnostic(
          .wrongValue, "\(what) begins or ends with a space", at: place,
          solutions: [.init("Take the space away")]))
      return nil
    }
    if let scalar = text.unicodeScalars.first(where: { $0 == "\t" || CharacterPolicy.refusal(of: $0) != nil })
    {
      diagnostics.append(
        Diagnostic(
          .forbiddenCharacter, "\(what) holds \(scalar.codePoint), which may not stand in a text", at: place,
          solutions: [.init("Take the escape away")]))
      return nil
    }
    // What stands in the file has been checked; escapes can spell more.
    if quoted, !CharacterPolicy.diagnostics(for: SourceFile(path: file.path, text: text)).isEmpty {
      diagnostics.append(
        Diagnostic(
          .forbiddenCharacter,
          "\(what) holds more than \(CharacterPolicy.longestMarkRun) combining marks in a row",
          at: place.firstLine, solutions: [.init("Write the letter with the marks it needs")]))
      return nil
    }
    return Located(normalized(text), at: place)
  }

  /// Reads a name of the identifier grammar.
  mutating func identifier(_ node: YAML.Node, _ what: String) -> Located<Identifier>? {
    text(node, what).flatMap { identifier($0.value, at: $0.range) }
  }

  /// Accepts a name of the identifier grammar, or says what is wrong with it.
  mutating func identifier(_ text: String, at place: SourceRange) -> Located<Identifier>? {
    if let identifier = Identifier(text) { return Located(identifier, at: place) }
    let folded = text.folding(options: .diacriticInsensitive, locale: Locale(identifier: "en_US_POSIX"))
    let offered = Identifier.sanitized(folded)
    diagnostics.append(
      Diagnostic(
        .wrongIdentifier, "`\(text)` is no id: lower-case letters a–z, digits and hyphens make one",
        at: place,
        solutions: offered.map { [.init("Write `\($0)`", replacements: [.init(place, with: $0.rawValue)])] }
          ?? []))
    return nil
  }

  /// Reads a day.
  mutating func date(_ node: YAML.Node, _ what: String) -> Located<CalendarDate>? {
    guard let text = text(node, what) else { return nil }
    if let date = CalendarDate(iso: text.value) { return Located(date, at: text.range) }
    diagnostics.append(
      Diagnostic(
        .wrongDate, "`\(text.value)` is not a day of the calendar", at: text.range,
        solutions: [.init("Write year, month and day: 2024-05-06")]))
    return nil
  }

  /// Reads a language.
  mutating func language(_ node: YAML.Node) -> Located<LanguageTag>? {
    text(node, "A language").flatMap { language($0.value, at: $0.range) }
  }

  /// Accepts a language, or says what is wrong with it.
  mutating func language(_ text: String, at place: SourceRange) -> Located<LanguageTag>? {
    if let language = LanguageTag(text) { return Located(language, at: place) }
    diagnostics.append(
      Diagnostic(
        .wrongLanguage, "`\(text)` is no language of the house", at: place,
        solutions: [.init("Write one of: \(LanguageTag.allTags.joined(separator: ", "))")]))
    return nil
  }

  /// Reads `true` or `false`, and nothing else: `no` is Norway's language.
  mutating func boolean(_ node: YAML.Node, _ what: String) -> Bool? {
    guard let text = text(node, what) else { return nil }
    switch text.value {
    case "true": return true
    case "false": return false
    default:
      diagnostics.append(
        Diagnostic(
          .wrongType, "\(what) is `true` or `false`, and this is `\(text.value)`", at: text.range))
      return nil
    }
  }

  /// Reads a whole number.
  mutating func number(_ node: YAML.Node, _ what: String) -> Int? {
    guard let text = text(node, what) else { return nil }
    if let number = Int(text.value), (0...RecordReader.largestNumber).contains(number) { return number }
    diagnostics.append(
      Diagnostic(
        .wrongType, "\(what) is a whole number up to \(RecordReader.largestNumber)", at: text.range,
        solutions: [.init("Write it in digits, without spaces: `1500`")]))
    return nil
  }

  /// Reads one of several words.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: YAML.Node, _ what: String, as type: Choice.Type = Choice.self
  ) -> Choice? {
    guard let text = text(node, what) else { return nil }
    if let choice = Choice(rawValue: text.value) { return choice }
    refuse(
      "\(what) cannot be `\(text.value)`", text.value, among: Choice.allCases.map(\.rawValue), at: text.range)
    return nil
  }

  /// Reads a text per language.
  mutating func localized(_ node: YAML.Node, _ what: String) -> Localized<String>? {
    guard case .mapping(let entries) = node.content else {
      diagnostics.append(
        Diagnostic(
          .wrongType, "\(what) has a text for each language, and this is \(node.words)", at: range(node),
          solutions: [.init("Write `fr: …` and so on below it, or `{ fr: \"…\", en: \"…\" }`")]))
      return nil
    }
    let texts = entries.compactMap { entry -> (language: LanguageTag, value: Located<String>)? in
      let place = SourceRange(file: file, bytes: entry.keyBytes)
      guard let language = language(entry.key, at: place),
        let value = text(entry.value, "\(what) in `\(entry.key)`")
      else { return nil }
      return (language.value, value)
    }
    return Localized(texts, at: range(node))
  }

  /// The text in Unicode's normal form C, in which all texts are compared and printed.
  private func normalized(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
  }
}

extension Unicode.Scalar {
  /// Whether a reader of plain text would begin a new line here.
  fileprivate var isLineSeparator: Bool {
    (0x0A...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
  }

  /// Whether a reader sees anything: neither a space, nor a character of no width.
  fileprivate var isSeen: Bool { !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint }
}

extension String {
  /// Whether the first or the last character is a space.
  fileprivate var hasOuterSpace: Bool {
    [unicodeScalars.first, unicodeScalars.last].contains { $0?.properties.isWhitespace == true && $0 != "\t" }
  }
}
