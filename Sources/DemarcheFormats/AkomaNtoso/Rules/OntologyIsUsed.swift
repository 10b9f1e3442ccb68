internal import DemarcheModel
internal import XMLTree

/// REF-5: the entries of the references are whole, each thing once, and none without use.
struct OntologyIsUsed: FileRule {
  func check(_ file: InspectedFile, _ findings: inout Findings) {
    var used: Set<String> = []
    for node in file.nodes {
      for attribute in node.element.attributes
      where attribute.value.utf8.contains(0x23) && ReferencesResolve.attributes.contains(attribute.name) {
        for address in attribute.value.words where address.utf8.first == 0x23 {
          used.insert(String(Substring(address.utf8.dropFirst())))
        }
      }
    }
    var things: [String: Int] = [:]
    for (index, node) in file.nodes.enumerated() where node.element.name.utf8.starts(with: "TLC".utf8) {
      check(index, file, &findings)
      if let href = node.element[attribute: "href"] {
        if let first = things[href] {
          findings.tell(
            .ref5, "Two entries of the references name `\(href)`", at: index, "href",
            note: findings.note("The first one", at: first), way: "Keep one of them")
        } else {
          things[href] = index
        }
      }
      guard let label = node.element[attribute: "eId"], !used.contains(label) else { continue }
      findings.tell(
        .ref5, "Nothing in the file refers to `\(label)`", at: index, "eId", severity: .warning,
        way: "Take the entry out")
    }
  }

  /// Checks one entry.
  private func check(_ index: Int, _ file: InspectedFile, _ findings: inout Findings) {
    let category = file.name(index).dropFirst(3).lowercased()
    let start = "/akn/ontology/\(category)/"
    if let href = file.value(index, "href"),
      !href.utf8.starts(with: start.utf8) || href.utf8.count == start.utf8.count
    {
      findings.tell(
        .ref5, "A `\(file.name(index))` is named `\(start)…`, not `\(href)`", at: index, "href",
        way: "Write `\(start)` and the name of the thing, or take the element of its class")
    }
    if let name = file.value(index, "showAs"), name.isBlank {
      findings.tell(
        .ref5, "An entry of the references without a name for people", at: index, "showAs",
        way: "Write it in `showAs`")
    }
  }
}
