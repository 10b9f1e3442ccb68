internal import DemarcheModel
internal import XMLTree

/// ID-1, ID-3 and ID-4: who needs an `eId` has one, which no other has and no label looks like.
struct ElementsHaveIdentifiers: FileRule {
  func check(_ file: InspectedFile, _ findings: inout Findings) {
    var wide: [String: Int] = [:]
    for (index, node) in file.nodes.enumerated() {
      let element = node.element
      guard let identifier = element[attribute: "eId"] else {
        if ElementNames.needIdentifier.contains(element.name) {
          let name = ElementNames.abbreviations[element.name] ?? element.name
          findings.tell(
            .id1, "A `\(element.name)` without `eId`", at: index,
            way: "Give it one, by its place: `eId=\"…__\(name)_1\"`")
        }
        continue
      }
      if let first = file.byIdentifier[identifier], first != index {
        findings.tell(
          .id3, "Two elements have the `eId` `\(identifier)`", at: index, "eId",
          note: findings.note("The first one", at: first), way: "Give one of them another number or label")
      }
      if element.name.utf8.starts(with: "TLC".utf8), ElementsHaveIdentifiers.isStructural(identifier) {
        findings.tell(
          .id4, "The label `\(identifier)` looks like the `eId` of a part of the text", at: index, "eId",
          way: "Write it in letters and digits alone, for instance `olivierCadic`")
      }
      guard let wId = element[attribute: "wId"] else { continue }
      if let first = wide[wId] {
        findings.tell(
          .id3, "Two elements have the `wId` `\(wId)`", at: index, "wId",
          note: findings.note("The first one", at: first), way: "Give each its own")
      } else {
        wide[wId] = index
      }
    }
  }

  /// The names that begin an identifier of the structure and that documents of all sorts have.
  private static let structural: Set<String> = Set(ElementNames.abbreviations.values).union([
    "p", "item", "li", "ul", "ol", "block", "container", "table", "tr", "question", "answer", "questions",
    "signature", "step", "preface", "preamble", "conclusions", "authorialNote",
  ])

  /// Whether a label looks like `list_1`, `preface` or `list_1__intro`.
  private static func isStructural(_ label: String) -> Bool {
    let parts = label.utf8.split(separator: 0x5F, omittingEmptySubsequences: false)
    if parts.dropFirst().dropLast().contains(where: \.isEmpty) { return true }
    guard let first = parts.first, structural.contains(String(Substring(first))) else { return false }
    return parts.dropFirst().allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
