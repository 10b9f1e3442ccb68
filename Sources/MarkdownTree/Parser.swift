extension Markdown {
  /// Reads a text.
  ///
  /// - Parameter text: valid UTF-8 without a byte order mark; a NUL becomes U+FFFD.
  /// - Returns: the tree, and what was written that it does not show.
  /// - Throws: the limit that the text passes.
  package static func parse(_ text: [UInt8]) throws(Fault) -> Parsed {
    guard text.count <= maximumBytes else {
      throw Fault(
        reason: .size, message: "A text may have at most \(maximumBytes / 1024) KiB", place: .unknown)
    }
    let lines = Lines(text)
    try refuseWideLines(lines)
    try refuseOpenings(text)
    let tree = try Tree(parsing: text, lines: lines)
    let root = try TreeReader.read(tree, definitions: tree.definitions)
    let audit = Audit(root: root, definitions: tree.definitions, lines: lines)
    return Parsed(root: root, losses: try audit.losses(in: text))
  }

  /// Refuses a line that could be the header of an excessively wide table, and lines for an excessively long one.
  private static func refuseWideLines(_ lines: Lines) throws(Fault) {
    var rows = 0
    for number in 1...lines.count {
      var pipes = 0
      for byte in lines[number] where byte == 0x7C { pipes += 1 }
      if pipes > 0 { rows += 1 }
      guard pipes > maximumPipesPerLine || rows > maximumLinesWithPipes else { continue }
      throw Fault(
        reason: .tableWidth,
        message: rows > maximumLinesWithPipes
          ? "A text may have at most \(maximumLinesWithPipes) lines with `|`"
          : "A line may have at most \(maximumPipesPerLine) `|`",
        place: Place(startLine: number, startColumn: 1, endLine: number, endColumn: lines[number].count))
    }
  }

  /// Refuses a text that would take cmark time by the square of its length.
  private static func refuseOpenings(_ text: [UInt8]) throws(Fault) {
    var count = 0
    for index in text.indices.dropLast() where text[index] == 0x3C {
      if text[index + 1] == 0x3F || text[index + 1] == 0x21 { count += 1 }
    }
    guard count > maximumOpenings else { return }
    throw Fault(
      reason: .openings, message: "A text may have at most \(maximumOpenings) `<?` and `<!`", place: .unknown)
  }
}

extension Markdown.Place {
  /// No place.
  static let unknown = Markdown.Place(startLine: 0, startColumn: 0, endLine: 0, endColumn: 0)
}
