internal import DemarcheModel
internal import XMLTree

/// DEM-1: a list of demands names each demand of the references once, and no item names none.
struct DemandsAreListed: FileRule {
  func check(_ file: InspectedFile, _ findings: inout Findings) {
    var listed: [String: Int] = [:]
    for (index, node) in file.nodes.enumerated() where node.element.name == "blockList" {
      let items = file.children(of: index).filter { file.name($0) == "item" }
      guard items.contains(where: { file.value($0, "refersTo") != nil }) else { continue }
      for item in items {
        guard let address = file.value(item, "refersTo") else {
          findings.tell(
            .dem1, "An item among demands that names none", at: item, way: "Name its concept in `refersTo`")
          continue
        }
        if let first = listed[address] {
          findings.tell(
            .dem1, "The demand `\(address)` is listed twice", at: item, "refersTo",
            note: findings.note("The first one", at: first), way: "Keep one of them")
        } else {
          listed[address] = item
        }
      }
    }
    guard !listed.isEmpty else { return }
    for (index, node) in file.nodes.enumerated() where node.element.name == "TLCConcept" {
      guard let label = node.element[attribute: "eId"],
        node.element[attribute: "href"]?.contains("/" + AkomaNtoso.demandKey) ?? false,
        listed["#" + label] == nil
      else { continue }
      findings.tell(
        .dem1, "The demand `\(label)` is missing from the list", at: index, "eId",
        way: "Put the item back, or take the entry out")
    }
  }
}
