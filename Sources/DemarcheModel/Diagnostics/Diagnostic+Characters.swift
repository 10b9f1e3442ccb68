extension Diagnostic {
  /// A byte that is not UTF-8.
  static func invalidUTF8(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidUTF8, "This file is not UTF-8 from here on", at: range,
      solutions: [
        Solution("Save the file as UTF-8; it was probably saved as Windows-1252 or ISO 8859-1")
      ])
  }

  /// A scalar that may not stand in a source.
  static func forbidden(
    _ scalar: Unicode.Scalar, _ refusal: CharacterPolicy.Refusal, at range: SourceRange
  ) -> Diagnostic {
    let name = scalar.codePoint
    let delete = Solution("Delete the character", replacements: [.init(range, with: "")])
    switch refusal {
    case .control:
      return Diagnostic(
        .forbiddenCharacter, "Control character \(name) may not stand in a text", at: range,
        explanation: "It is invisible, and XML files cannot hold it. It often comes with a copied text.",
        solutions: [delete])
    case .bidirectional:
      return Diagnostic(
        .bidirectionalCharacter, "Character \(name) turns the direction of the text", at: range,
        explanation: "It is invisible and can make a name or a demand read as something else.",
        solutions: [delete])
    case .privateUse:
      return Diagnostic(
        .forbiddenCharacter, "Private-use character \(name) may not stand in a template", at: range,
        explanation: "It has no meaning that every reader shares; templates use these characters themselves.",
        solutions: [delete])
    case .marks:
      return Diagnostic(
        .forbiddenCharacter,
        "More than \(CharacterPolicy.longestMarkRun) combining marks may not follow one letter", at: range,
        solutions: [Solution("Write the letter with the marks it needs")])
    }
  }
}

extension Unicode.Scalar {
  /// The code point as people write it, for instance `U+202E`.
  public var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
