public import DemarcheModel

/// Prints diagnostics for people: place, excerpt, a caret under the very characters, the way out.
public struct TextRenderer: Sendable {
  private let usesColor: Bool

  /// Makes a renderer; colours only where a terminal shows them.
  public init(usesColor: Bool = false) {
    self.usesColor = usesColor
  }

  /// One diagnostic, several lines, the last one empty.
  public func text(of diagnostic: Diagnostic) -> String {
    var lines = [
      paint(diagnostic.severity.rawValue, severityColor(diagnostic.severity))
        + paint(": \(diagnostic.summary.visible)", .bold)
        + paint(" [\(diagnostic.identifier.rawValue)]", .dim)
    ]
    if let range = diagnostic.range { lines += excerpt(range, mark: severityColor(diagnostic.severity)) }
    if let explanation = diagnostic.explanation { lines.append("  = \(explanation.visible)") }
    for note in diagnostic.notes {
      lines.append("  \(paint("note:", .cyan)) \(note.text.visible)")
      if let range = note.range { lines += excerpt(range, mark: .cyan) }
    }
    for solution in diagnostic.solutions {
      lines.append("  \(paint("help:", .green)) \(solution.text.visible)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The place, and its first line with a mark below.
  private func excerpt(_ range: SourceRange, mark color: Color) -> [String] {
    let start = range.start
    guard !range.file.bytes.isEmpty else { return ["  \(paint("-->", .blue)) \(range.file.path.visible)"] }
    let place = "\(range.file.path.visible):\(start.line):\(start.column)"
    let number = String(start.line)
    let margin = String(repeating: " ", count: number.count)
    let line = Excerpt(sourceLine(range), column: start.column)
    return [
      "\(margin) \(paint("-->", .blue)) \(place)",
      "\(margin) \(paint("|", .blue))",
      "\(paint("\(number) |", .blue)) \(line.text.visible)",
      "\(margin) \(paint("|", .blue)) "
        + String(repeating: " ", count: columns(of: line.before))
        + paint(String(repeating: "^", count: max(1, columns(of: line.marked))), color),
    ]
  }

  /// The first line of a range, and the part of it that is meant.
  private func sourceLine(_ range: SourceRange) -> (text: String, marked: String) {
    let file = range.file
    let index = range.start.line - 1
    let start = file.lineStarts[index]
    var end = index + 1 < file.lineStarts.count ? file.lineStarts[index + 1] : file.bytes.count
    while end > start, file.bytes[end - 1] == UInt8(ascii: "\n") || file.bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    let lower = min(range.bytes.lowerBound, end)
    return (file.text(start..<end), file.text(lower..<max(lower, min(range.bytes.upperBound, end))))
  }

  /// How many columns of a terminal a text takes once it has been made visible.
  private func columns(of text: some StringProtocol) -> Int {
    DisplayWidth.of(String(text).visible)
  }

  private enum Color: String {
    case red = "31"
    case yellow = "33"
    case green = "32"
    case blue = "34"
    case cyan = "36"
    case bold = "1"
    case dim = "2"
  }

  private func severityColor(_ severity: Diagnostic.Severity) -> Color {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .advice: .cyan
    }
  }

  private func paint(_ text: String, _ color: Color) -> String {
    usesColor ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }
}
