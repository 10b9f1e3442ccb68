internal import DemarcheModel
internal import XMLTree

/// SEQ-1: the numbers of lists, recitals and footnotes follow each other without a gap.
struct NumbersFollow: FileRule {
  func check(_ file: InspectedFile, _ findings: inout Findings) {
    for (index, node) in file.nodes.enumerated() {
      switch node.element.name {
      case "blockList": check(items: "item", of: index, startsAtOne: false, file, &findings)
      case "recitals": check(items: "recital", of: index, startsAtOne: true, file, &findings)
      default: break
      }
    }
    checkNotes(file, &findings)
  }

  /// Checks the numbers of a list; letters and dashes are left alone.
  private func check(
    items name: String, of list: Int, startsAtOne: Bool, _ file: InspectedFile, _ findings: inout Findings
  ) {
    var before: Int?
    let items = file.children(of: list).filter { file.name($0) == name }
    let isDemands = items.contains { file.value($0, "refersTo") != nil }
    for item in items {
      guard let num = file.child(of: item, named: "num") else { continue }
      let text = file.nodes[num].element.text
      guard let value = Number(text)?.value else {
        guard let number = before else { return }
        findings.tell(
          .seq1, "The number `\(text)` comes behind \(number)", at: num, way: "Write `\(number + 1).`")
        return
      }
      let expected = before.map { $0 + 1 } ?? (startsAtOne || isDemands ? 1 : value)
      if value != expected {
        findings.tell(
          .seq1, before.map { "The number \(value) comes behind \($0)" } ?? "The first number is \(value)",
          at: num, way: "Write `\(expected).`, or put back what is missing")
      }
      before = value
    }
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
