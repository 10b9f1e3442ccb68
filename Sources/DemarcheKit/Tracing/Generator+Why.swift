internal import DemarcheModel

/// A line of a source from which a line of a finished file comes.
public struct TracedSource: Sendable, Hashable {
  /// What sort of source it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A value of a record: of the dossier, of a person.
    case record
    /// The document's own text.
    case prose
    /// The template of its kind.
    case template
    /// The vocabulary.
    case words
    /// The style sheet.
    case style
  }

  /// What sort of source it is.
  public let kind: Kind
  /// Its file.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// What stands there.
  public let text: String
}

/// From where the lines of a finished file come.
public struct Trace: Sendable {
  /// A line with its sources.
  public struct Line: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// What stands there.
    public let text: String
    /// From where it comes; nothing for what the format itself writes.
    public let sources: [TracedSource]
  }

  /// The file, as people know it.
  public let path: String
  /// The lines asked about that are not empty.
  public let lines: [Line]
  /// Whether the file of the output is another one than the sources make.
  public let isStale: Bool
}

/// Why a finished file cannot be traced.
public enum TraceRefusal: Error, Sendable, Equatable {
  /// The path names no file that the sources make.
  case unknownFile
  /// The file has fewer lines.
  case unknownLine(last: Int)
}

extension Generator {
  /// Tells from which sources the lines of a finished file come.
  ///
  /// Each source that can have a part in it is edited in memory, one value, line or tag after the other, and the file is
  /// made again: the lines that change come from there. So what is told is what an edit would do.
  ///
  /// - Parameters:
  ///   - output: the path of the file, which ends with the names of its dossier and its own; `:12` behind it asks
  ///     about one line.
  ///   - options: how files are written.
  /// - Returns: the lines with their sources.
  /// - Throws: ``TraceRefusal``.
  public func why(_ output: String, _ options: Options = Options()) throws(TraceRefusal) -> Trace {
    var ignored: [Diagnostic] = []
    guard let address = OutputAddress(output, among: dossiers([], &ignored)) else { throw .unknownFile }
    var options = options
    options.formats = [address.format]
    guard let tracer = Tracer(address, in: workspace, options) else { throw .unknownFile }
    let last = tracer.lines.count - 1
    if let line = address.line, line > last { throw .unknownLine(last: last) }
    let asked = (address.line.map { [$0 - 1] } ?? Array(0..<last)).filter { !tracer.lines[$0].isEmpty }
    var found: [Int: Set<TracedSource>] = [:]
    for (kind, probes) in tracer.probes(for: TraceWords(asked.map { tracer.lines[$0] })) {
      for probe in probes {
        let touched = tracer.lines(touchedBy: probe)
        let place = SourceRange(file: probe.file, bytes: probe.bytes)
        for line in asked where touched.contains(line) {
          found[line, default: []].insert(place.traced(as: kind))
        }
      }
    }
    for (line, source) in styles(of: address, asked, tracer.lines) { found[line, default: []].insert(source) }
    let standing = try? self.output.contents(of: address.path, limit: FileLimit.output)
    return Trace(
      path: "\(outputName)/\(address.path)",
      lines: asked.map { line in
        Trace.Line(
          number: line + 1, text: tracer.lines[line],
          sources: (found[line] ?? []).sorted { $0.order < $1.order })
      },
      isStale: standing != nil && standing != tracer.bytes)
  }

  /// The lines of a page that are lines of the style sheet.
  private func styles(
    of address: OutputAddress, _ asked: [Int], _ lines: [String]
  ) -> [(line: Int, source: TracedSource)] {
    guard address.format == .html, let start = lines.firstIndex(of: "<style>") else { return [] }
    var ignored: [Diagnostic] = []
    guard
      let style = TemplateFolder(workspace: workspace).file("Styles/document.css", &ignored),
      let end = lines.firstIndex(of: "</style>")
    else { return [] }
    return asked.filter { $0 > start && $0 < end && $0 - start <= style.lineStarts.count }.map { line in
      let offset = style.lineStarts[line - start - 1]
      return (line, SourceRange(file: style, bytes: offset..<offset).traced(as: .style))
    }
  }
}

extension TracedSource {
  /// What tells its place among the sources of a line.
  fileprivate var order: (Int, String, Int) { (Kind.allCases.firstIndex(of: kind) ?? 0, path, line) }
}

extension SourceRange {
  /// The line on which it begins.
  fileprivate func traced(as kind: TracedSource.Kind) -> TracedSource {
    let line = start.line
    let first = file.lineStarts[line - 1]
    let end = line < file.lineStarts.count ? file.lineStarts[line] - 1 : file.bytes.count
    let text = file.text(first..<max(first, end))
    return TracedSource(
      kind: kind, path: file.path, line: line,
      text: String(text.unicodeScalars.drop { $0 == " " }.map { Character($0) }))
  }
}
