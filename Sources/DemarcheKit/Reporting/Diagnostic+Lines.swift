internal import DemarcheModel

extension Diagnostic {
  /// What it says in words, for readers that show the other places and the edits by themselves: the summary, then
  /// a line each for the explanation, the notes without a place and the ways out.
  var lines: [String] {
    var lines = [summary.visible]
    if let explanation { lines.append(explanation.visible) }
    lines += notes.filter { $0.range == nil }.map { "note: \($0.text.visible)" }
    lines += solutions.map { "help: \($0.text.visible)" }
    return lines
  }
}
