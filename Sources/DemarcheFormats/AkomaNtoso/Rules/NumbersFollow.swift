internal import DemarcheModel
internal import XMLTree

/// SEQ-1: the numbers of lists, recitals and footnotes follow each other without a gap.
///
/// Demands may stand in several lists, which are numbered as one.
struct NumbersFollow: FileRule {
  func check(_ file: InspectedFile, _ findings: inout Findings) {
    var demands = 0
    for (index, node) in file.nodes.enumerated() {
      switch node.element.name {
      case "blockList":
        let items = file.children(of: index).filter { file.name($0) == "item" }
        if items.contains(where: { file.value($0, "refersTo") != nil }) {
          demands = check(items, from: demands + 1, file, &findings) ?? demands
        } else {
          _ = check(items, from: nil, file, &findings)
        }
      case "recitals":
        let items = file.children(of: index).filter { file.name($0) == "recital" }
        _ = check(items, from: 1, file, &findings)
      default: break
      }
    }
    checkNotes(file, &findings)
  }

  /// Checks the numbers of a list; letters and dashes are left alone.
  ///
  /// - Parameters:
  ///   - items: its items.
  ///   - first: the number of the first one; any if `nil`.
  ///   - file: the file.
  ///   - findings: receives what is wrong.
  /// - Returns: the last number.
  private func check(
    _ items: [Int], from first: Int?, _ file: InspectedFile, _ findings: inout Findings
  ) -> Int? {
    var before: Int?
    for item in items {
      guard let num = file.child(of: item, named: "num") else { continue }
      let text = file.nodes[num].element.text
      guard let value = Number(text)?.value else {
        guard let number = before else { return nil }
        findings.tell(
          .seq1, "The number `\(text)` comes behind \(number)", at: num, way: "Write `\(number + 1).`")
        return before
      }
      let expected = before.map { $0 + 1 } ?? first ?? value
      if value != expected {
        findings.tell(
          .seq1, before.map { "The number \(value) comes behind \($0)" } ?? "The first number is \(value)",
          at: num, way: "Write `\(expected).`, or put back what is missing")
      }
      before = value
    }
    return before
  }

  /// Checks the marks of footnotes.
  private func checkNotes(_ file: InspectedFile, _ findings: inout Findings) {
    var before: Int?
    for (index, node) in file.nodes.enumerated() where node.element.name == "authorialNote" {
      guard let marker = node.element[attribute: "marker"], let value = Int(marker) else { continue }
      if let last = before, value <= last {
        findings.tell(
          .seq1, "The footnote \(value) comes behind \(last)", at: index, "marker",
          way: "Number the footnotes in the order of the text")
      }
      before = value
    }
  }
}
