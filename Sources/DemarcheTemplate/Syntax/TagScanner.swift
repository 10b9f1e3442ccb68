internal import DemarcheModel

/// Finds the tags of a template and puts a token in the place of each.
///
/// A line that holds nothing but statements becomes a block for each of them, and a line that holds nothing
/// but a comment disappears, as with Jinja2's `trim_blocks` and `lstrip_blocks`.
struct TagScanner {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var position: Int
  private var scanned: ScannedTemplate
  private var diagnostics: [Diagnostic] = []
  /// Where the last `#}` ends: no comment that opens later is closed, and none need be searched.
  private let lastCommentEnd: Int

  /// The longest tag, in bytes; what is longer counts as not closed, so that scanning stays linear.
  private static let longestTag = 4096

  /// Scans a file from an offset on.
  ///
  /// - Parameters:
  ///   - file: the template; its characters are checked already.
  ///   - offset: where the template begins, after its front matter.
  /// - Returns: the Markdown with tokens, and what is wrong with the delimiters.
  static func scan(_ file: SourceFile, from offset: Int) -> (ScannedTemplate, [Diagnostic]) {
    var scanner = TagScanner(file, from: offset)
    scanner.run()
    return (scanner.scanned, scanner.diagnostics)
  }

  private init(_ file: SourceFile, from offset: Int) {
    self.file = file
    bytes = file.bytes
    position = offset
    let all = file.bytes
    lastCommentEnd =
      all.indices.dropFirst().last { all[$0 - 1] == UInt8(ascii: "#") && all[$0] == UInt8(ascii: "}") } ?? 0
    scanned = ScannedTemplate(file: file, markdown: [], tags: [], origins: [(0, offset)])
    scanned.markdown.reserveCapacity(bytes.count)
  }

  private mutating func run() {
    while position < bytes.count {
      if let line = lineOfTagsAlone() {
        appendAlone(line.tags, indentation: line.indentation)
        position = line.end
        scanned.origins.append((scanned.markdown.count, position))
      } else {
        scanLine()
      }
    }
  }

  /// Copies a line, a token for each tag; a tag may reach over several lines.
  private mutating func scanLine() {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "{"), let kind = kind(at: position) {
        guard let tag = tag(kind, at: position) else { return refuseUnclosed(kind) }
        append(tag)
        position = tag.bytes.upperBound
        scanned.origins.append((scanned.markdown.count, position))
        continue
      }
      let byte = bytes[position]
      if byte == UInt8(ascii: "&"), let found = CharacterReference.refused(at: position, in: bytes) {
        diagnostics.append(
          CharacterReference.diagnostic(found.name, at: SourceRange(file: file, bytes: found.bytes)))
      }
      position += 1
      if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") {
        scanned.origins.append((scanned.markdown.count, position))
        continue
      }
      // A carriage return alone ends a line too; without it two words would become one.
      let isEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      scanned.markdown.append(isEnd ? UInt8(ascii: "\n") : byte)
      if isEnd { return }
    }
  }

  /// The tags of a line that holds statements and comments only, if it does.
  private func lineOfTagsAlone() -> (tags: [Tag], indentation: Range<Int>, end: Int)? {
    var offset = skipBlanks(position)
    let indentation = position..<offset
    var tags: [Tag] = []
    while offset < bytes.count, bytes[offset] == UInt8(ascii: "{") {
      guard let kind = kind(at: offset), kind != .output, let tag = tag(kind, at: offset) else { return nil }
      tags.append(tag)
      offset = skipBlanks(tag.bytes.upperBound)
    }
    guard !tags.isEmpty else { return nil }
    guard offset < bytes.count else { return (tags, indentation, offset) }
    let hasReturn = bytes[offset] == UInt8(ascii: "\r")
    if hasReturn { offset += 1 }
    let hasFeed = offset < bytes.count && bytes[offset] == UInt8(ascii: "\n")
    return hasReturn || hasFeed ? (tags, indentation, hasFeed ? offset + 1 : offset) : nil
  }

  /// Puts each statement into a paragraph of its own, indented as its line is, so that lists keep theirs.
  private mutating func appendAlone(_ tags: [Tag], indentation: Range<Int>) {
    for tag in tags where tag.kind == .statement {
      scanned.origins.append((scanned.markdown.count, tag.bytes.lowerBound))
      scanned.markdown.append(UInt8(ascii: "\n"))
      scanned.markdown.append(contentsOf: bytes[indentation])
      append(tag)
      scanned.markdown.append(contentsOf: [UInt8(ascii: "\n"), UInt8(ascii: "\n")])
    }
  }

  private mutating func append(_ tag: Tag) {
    guard tag.kind != .comment else { return }
    guard scanned.tags.count < Tag.limit,
      let token = Unicode.Scalar(Tag.firstToken + UInt32(scanned.tags.count))
    else {
      if scanned.tags.count == Tag.limit {
        diagnostics.append(
          Diagnostic(
            .tagSyntax, "A template has \(Tag.limit) tags at most",
            at: SourceRange(file: file, bytes: tag.bytes),
            solutions: [.init("Split the template and include its parts")]))
      }
      return
    }
    scanned.origins.append((scanned.markdown.count, tag.bytes.lowerBound))
    scanned.tags.append(tag)
    scanned.markdown.append(contentsOf: String(Character(token)).utf8)
  }

  private func kind(at offset: Int) -> Tag.Kind? {
    guard offset + 1 < bytes.count else { return nil }
    switch bytes[offset + 1] {
    case UInt8(ascii: "{"): return .output
    case UInt8(ascii: "%"): return .statement
    case UInt8(ascii: "#"): return .comment
    default: return nil
    }
  }

  /// The tag that begins at an offset; `nil` when nothing closes it.
  private func tag(_ kind: Tag.Kind, at start: Int) -> Tag? {
    if kind == .comment, start > lastCommentEnd { return nil }
    let closing = kind.closing
    let limit = kind == .comment ? bytes.count : min(bytes.count, start + TagScanner.longestTag)
    var quote: UInt8?
    var offset = start + 2
    while offset + 1 < limit {
      let byte = bytes[offset]
      if let open = quote {
        if byte == open { quote = nil } else if byte == UInt8(ascii: "\\") { offset += 1 }
      } else if byte == closing, bytes[offset + 1] == UInt8(ascii: "}") {
        return Tag(kind: kind, bytes: start..<offset + 2, inner: start + 2..<offset)
      } else if kind != .comment, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if kind != .comment, byte == UInt8(ascii: "{"), self.kind(at: offset) != nil {
        return nil
      }
      offset += 1
    }
    return nil
  }

  /// Reports a tag that nothing closes, and goes on after its line.
  private mutating func refuseUnclosed(_ kind: Tag.Kind) {
    var end = position + 2
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    let opening = SourceRange(file: file, bytes: position..<position + 2)
    diagnostics.append(
      Diagnostic(
        .unclosedTag, "`\(opening.text)` is not closed by `\(kind.closingText)`", at: opening,
        explanation: kind == .comment ? nil : "A tag has \(TagScanner.longestTag) bytes at most.",
        solutions: [
          .init("Write `\(kind.closingText)` at the end of the tag"),
          .init("To print the characters themselves, write `{{ \"\(opening.text)\" }}`"),
        ]))
    position = end
    scanned.origins.append((scanned.markdown.count, position))
  }

  private func skipBlanks(_ start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t") {
      offset += 1
    }
    return offset
  }
}

extension Tag.Kind {
  /// The first byte of the closing delimiter.
  var closing: UInt8 {
    switch self {
    case .output: UInt8(ascii: "}")
    case .statement: UInt8(ascii: "%")
    case .comment: UInt8(ascii: "#")
    }
  }

  /// The closing delimiter as people write it.
  var closingText: String {
    switch self {
    case .output: "}}"
    case .statement: "%}"
    case .comment: "#}"
    }
  }
}
