internal import DemarcheModel
internal import MarkdownTree

/// The way from a line and column of the Markdown with tokens back to the file.
struct MarkdownPlaces {
  private let scanned: ScannedTemplate
  private let lineStarts: [Int]

  /// Prepares the way for one template.
  init(_ scanned: ScannedTemplate) {
    self.scanned = scanned
    var starts = [0]
    for (offset, byte) in scanned.markdown.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// The bytes of the file that a node of the Markdown covers.
  func range(of place: Markdown.Place) -> SourceRange {
    guard place.isKnown else { return SourceRange(file: scanned.file, bytes: first..<first) }
    let start = scanned.fileOffset(of: offset(line: place.startLine, column: place.startColumn))
    var end = scanned.fileOffset(of: offset(line: place.endLine, column: place.endColumn + 1))
    // cmark-gfm counts the end of its last line into some blocks.
    while end > start, scanned.file.bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    return SourceRange(file: scanned.file, bytes: start..<max(start, end))
  }

  /// Where the template begins, for what has no place of its own.
  private var first: Int { scanned.fileOffset(of: 0) }

  private func offset(line: Int, column: Int) -> Int {
    guard line > 0, line <= lineStarts.count else { return scanned.markdown.count }
    return min(lineStarts[line - 1] + max(0, column - 1), scanned.markdown.count)
  }
}
