internal import DemarcheModel

/// Finds the tags of a template and puts a token in the place of each.
///
/// A line that holds nothing but statements becomes a block for each of them, and a line that holds nothing
/// but a comment disappears, as with Jinja2's `trim_blocks` and `lstrip_blocks`.
struct TagScanner {
  /// The file that is scanned.
  let file: SourceFile
  /// Its bytes.
  let bytes: [UInt8]
  /// The byte to read next.
  var position: Int
  /// What has been made of it.
  var scanned: ScannedTemplate
  /// What is wrong with the delimiters.
  var diagnostics: [Diagnostic] = []
  /// Where the last `#}` ends: no comment that opens later is closed, and none need be searched.
  let lastCommentEnd: Int

  /// The longest tag, in bytes; what is longer counts as not closed, so that scanning stays linear.
  static let longestTag = 4096

  /// Where the last token ends in the Markdown.
  var lastToken = 0
  /// Where the last comment or `raw` without a token ended in the Markdown.
  var lastComment: Int?

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
        if tag.isRaw(in: bytes) {
          if copyRaw(tag) { return }
          continue
        }
        append(tag)
        position = tag.bytes.upperBound
        scanned.origins.append((scanned.markdown.count, position))
        continue
      }
      if copyByte() { return }
    }
  }

  /// Copies one byte of text; tells whether it ended the line.
  mutating func copyByte() -> Bool {
    let byte = bytes[position]
    if byte == UInt8(ascii: "&"), let found = CharacterReference.refused(at: position, in: bytes) {
      diagnostics.append(
        CharacterReference.diagnostic(found.name, at: SourceRange(file: file, bytes: found.bytes)))
    }
    position += 1
    if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") {
      scanned.origins.append((scanned.markdown.count, position))
      return false
    }
    // A carriage return alone ends a line too; without it two words would become one.
    let isEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    scanned.markdown.append(isEnd ? UInt8(ascii: "\n") : byte)
    return isEnd
  }

  /// The tags of a line that holds statements and comments only, if it does.
  private func lineOfTagsAlone() -> (tags: [Tag], indentation: Range<Int>, end: Int)? {
    var offset = skipBlanks(position)
    let indentation = position..<offset
    var tags: [Tag] = []
    while offset < bytes.count, bytes[offset] == UInt8(ascii: "{") {
      guard let kind = kind(at: offset), kind != .output, let tag = tag(kind, at: offset),
        !tag.isRaw(in: bytes)
      else { return nil }
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
  ///
  /// Such a line makes no space of its own, so that `-` in its tags has nothing to take away.
  private mutating func appendAlone(_ tags: [Tag], indentation: Range<Int>) {
    for var tag in tags {
      (tag.stripsBefore, tag.stripsAfter) = (false, false)
      guard tag.kind == .statement else {
        passComment()
        continue
      }
      scanned.origins.append((scanned.markdown.count, tag.bytes.lowerBound))
      scanned.markdown.append(UInt8(ascii: "\n"))
      scanned.markdown.append(contentsOf: bytes[indentation])
      append(tag)
      scanned.markdown.append(contentsOf: [UInt8(ascii: "\n"), UInt8(ascii: "\n")])
    }
  }

  /// Puts the token of a tag, unless it is a comment that takes no white space away.
  mutating func append(_ tag: Tag) {
    guard tag.kind != .comment || tag.stripsBefore || tag.stripsAfter else { return passComment() }
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
    var tag = tag
    if tag.stripsBefore, stripSpace(since: lastComment) { tag.stripsBefore = false }
    scanned.origins.append((scanned.markdown.count, tag.bytes.lowerBound))
    scanned.tags.append(tag)
    scanned.markdown.append(contentsOf: String(Character(token)).utf8)
    lastToken = scanned.markdown.count
  }

  /// The first offset that is no space and no tab.
  func skipBlanks(_ start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t") {
      offset += 1
    }
    return offset
  }
}
