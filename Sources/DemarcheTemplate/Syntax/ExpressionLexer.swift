internal import DemarcheModel

/// A word of an expression.
struct Token: Equatable {
  /// What kind of word it is.
  enum Kind: Equatable {
    case name(String)
    case number(Int)
    case text(String)
    case symbol(String)
    case end
  }

  /// What it is.
  var kind: Kind
  /// Its place in the file.
  var bytes: Range<Int>
}

/// Cuts what stands between the delimiters of a tag into words, by bytes.
struct ExpressionLexer {
  private let file: SourceFile
  private let end: Int
  private var position: Int

  /// Cuts a stretch of a file.
  ///
  /// - Returns: the words, the last one ``Token/Kind/end``.
  /// - Throws: a diagnostic for a character that no expression holds, an open text, or a number too large.
  static func tokens(of inner: Range<Int>, in file: SourceFile) throws(SyntaxFault) -> [Token] {
    var lexer = ExpressionLexer(file: file, end: inner.upperBound, position: inner.lowerBound)
    var tokens: [Token] = []
    repeat { tokens.append(try lexer.next()) } while tokens.last?.kind != .end
    return tokens
  }

  private mutating func next() throws(SyntaxFault) -> Token {
    while position < end, isSpace(file.bytes[position]) { position += 1 }
    let start = position
    guard position < end else { return Token(kind: .end, bytes: end..<end) }
    let byte = file.bytes[position]
    if isLetter(byte) { return name(from: start) }
    if isDigit(byte) { return try number(from: start) }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try text(from: start, quote: byte) }
    for length in [2, 1] where position + length <= end {
      let symbol = file.text(start..<start + length)
      if ExpressionLexer.symbols.contains(symbol) {
        position += length
        return Token(kind: .symbol(symbol), bytes: start..<position)
      }
    }
    var after = position + 1
    while after < end, file.bytes[after] & 0xC0 == 0x80 { after += 1 }
    throw SyntaxFault(
      Diagnostic(
        .tagSyntax, "`\(file.text(start..<after))` has no meaning in a tag",
        at: SourceRange(file: file, bytes: start..<after),
        solutions: [.init("Put a text between quotes: `\"…\"`")]))
  }

  private mutating func name(from start: Int) -> Token {
    while position < end, isLetter(file.bytes[position]) || isDigit(file.bytes[position]) { position += 1 }
    return Token(kind: .name(file.text(start..<position)), bytes: start..<position)
  }

  private mutating func number(from start: Int) throws(SyntaxFault) -> Token {
    while position < end, isDigit(file.bytes[position]) { position += 1 }
    guard let value = Int(file.text(start..<position)), value <= ExpressionLexer.largestNumber else {
      throw SyntaxFault(
        Diagnostic(
          .tagSyntax, "Numbers go up to \(ExpressionLexer.largestNumber)",
          at: SourceRange(file: file, bytes: start..<position),
          solutions: [.init("Write a smaller number, or a text between quotes")]))
    }
    return Token(kind: .number(value), bytes: start..<position)
  }

  private mutating func text(from start: Int, quote: UInt8) throws(SyntaxFault) -> Token {
    var content: [UInt8] = []
    position += 1
    while position < end {
      let byte = file.bytes[position]
      position += 1
      if byte == quote {
        return Token(kind: .text(String(decoding: content, as: UTF8.self)), bytes: start..<position)
      }
      if byte == UInt8(ascii: "\\"), position < end {
        guard ExpressionLexer.escapable.contains(file.bytes[position]) else { throw unknownEscape() }
        content.append(file.bytes[position])
        position += 1
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t") {
        throw brokenText(from: start)
      } else {
        content.append(byte)
      }
    }
    throw SyntaxFault(
      Diagnostic(
        .tagSyntax, "The text is not closed by `\(Unicode.Scalar(quote))`",
        at: SourceRange(file: file, bytes: start..<end),
        solutions: [.init("Write `\(Unicode.Scalar(quote))` at its end")]))
  }

  /// A backslash before what needs none: in Jinja2 `\n` breaks the line, here it would print an `n`.
  private func unknownEscape() -> SyntaxFault {
    var after = position + 1
    while after < end, file.bytes[after] & 0xC0 == 0x80 { after += 1 }
    let range = SourceRange(file: file, bytes: position - 1..<after)
    return SyntaxFault(
      Diagnostic(
        .tagSyntax, "`\(range.text)` has no meaning in a text", at: range,
        solutions: [
          .init(
            "Write `\\\\` for the backslash itself", replacements: [.init(range, with: "\\" + range.text)]),
          .init("Break a line in the Markdown around the tag, not inside a text"),
        ]))
  }

  /// A text over several lines could forge a line of the document, for instance a signatory.
  private func brokenText(from start: Int) -> SyntaxFault {
    SyntaxFault(
      Diagnostic(
        .tagSyntax, "A text between quotes is one line without tabs",
        at: SourceRange(file: file, bytes: start..<position),
        solutions: [.init("Close the quote on this line"), .init("Join texts with `~`")]))
  }

  /// The largest number that a tag may hold.
  static let largestNumber = 1_000_000_000

  /// What a backslash may stand before.
  private static let escapable: Set<UInt8> = Set("\\\"'".utf8)

  private static let symbols: Set<String> = [
    "==", "!=", "<=", ">=", "<", ">", "~", "+", "-", "*", "(", ")", "[", "]", ".", ",", "|", "=",
  ]

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }
}

/// A mistake that ends the reading of one tag; the next tag is read all the same.
struct SyntaxFault: Error {
  /// What to tell.
  var diagnostic: Diagnostic

  /// Wraps a diagnostic.
  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}
