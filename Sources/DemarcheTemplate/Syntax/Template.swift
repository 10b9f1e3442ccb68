package import DemarcheModel
internal import MarkdownTree

/// A template or a prose file as it was written: parsed once, merged any number of times.
package struct Template: Sendable {
  /// The file.
  package let file: SourceFile
  /// Its blocks.
  let blocks: [BlockNode]
  /// The template that it extends, as `{% extends %}` at its beginning names it.
  let parent: Name?

  /// The name of the template that it extends, if it extends one.
  package var parentName: Located<String>? { parent.map { Located($0.text, at: $0.range) } }

  private init(file: SourceFile, blocks: [BlockNode]) {
    self.file = file
    if case .extends(let name)? = blocks.first {
      parent = name
      self.blocks = Array(blocks.dropFirst())
    } else {
      parent = nil
      self.blocks = blocks
    }
  }

  /// Parses a file.
  ///
  /// - Parameters:
  ///   - file: CommonMark with tags; UTF-8 and free of forbidden characters.
  ///   - offset: where the template begins, after its front matter.
  /// - Returns: the template, without what could not be read, and every mistake found, in no order.
  package static func parse(_ file: SourceFile, from offset: Int = 0) -> (Template, [Diagnostic]) {
    guard file.bytes.count - offset <= Markdown.maximumBytes else {
      return (Template(file: file, blocks: []), [tooLarge(file, from: offset)])
    }
    let (scanned, mistakes) = TagScanner.scan(file, from: offset)
    var diagnostics = mistakes
    do {
      let parsed = try Markdown.parse(scanned.markdown)
      var reader = BlockReader(scanned, parsed.root)
      let blocks = reader.read()
      // The partner of a tag that nothing closed, or that a `raw` without end has swallowed, is told already.
      let isWhole = !scanned.isCut && !mistakes.contains { $0.identifier == .unclosedTag }
      diagnostics += reader.diagnostics.filter {
        isWhole || ($0.identifier != .unclosedBlock && $0.identifier != .unexpectedTag)
      }
      diagnostics += parsed.losses.map { reader.diagnostic(for: $0) }
      diagnostics += LinkDefinitions.diagnostics(in: scanned)
      if diagnostics.isEmpty { diagnostics += reader.unreadTags() }
      return (Template(file: file, blocks: blocks), diagnostics)
    } catch {
      diagnostics.append(diagnostic(error, at: MarkdownPlaces(scanned).range(of: error.place)))
      return (Template(file: file, blocks: []), diagnostics)
    }
  }

  private static func tooLarge(_ file: SourceFile, from offset: Int) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, "A template has \(Markdown.maximumBytes / 1024) KiB at most",
      at: SourceRange(file: file, bytes: offset..<offset),
      solutions: [.init("Split it, or move a part into a partial and `include` it")])
  }

  private static func diagnostic(_ fault: Markdown.Fault, at range: SourceRange) -> Diagnostic {
    switch fault.reason {
    case .depth:
      Diagnostic(
        .nestingTooDeep, fault.message, at: range,
        solutions: [.init("Take lists out of lists, and quotations out of quotations")])
    case .size: tooLarge(range.file, from: 0)
    case .tableWidth:
      Diagnostic(
        .unsupportedMarkup, fault.message, at: range,
        solutions: [.init("Make the table narrower, or write a list")])
    case .openings:
      Diagnostic(
        .rawHTML, fault.message, at: range,
        solutions: [.init("Take the HTML away; to print `<`, write `\\<`")])
    case .setup:
      Diagnostic(.unsupportedMarkup, fault.message, at: range, solutions: [.init("Install cmark-gfm again")])
    }
  }
}
