internal import DemarcheModel
internal import XMLTree

/// REF-7: what a link to another of the files names is there.
enum LinkComparison {
  /// Follows the links from file to file.
  static func diagnostics(of files: [InspectedFile]) -> [Diagnostic] {
    var works: [WorkIdentifier: [(name: WorkIdentifier, file: InspectedFile)]] = [:]
    for file in files {
      guard let name = file.work else { continue }
      works[name.work, default: []].append((name, file))
    }
    return files.flatMap { file -> [Diagnostic] in
      var findings = Findings(file)
      for (index, node) in file.nodes.enumerated() where ["ref", "rref"].contains(node.element.name) {
        guard let href = node.element[attribute: "href"], let link = try? WorkIdentifier(parsing: href),
          let targets = works[link.work]
        else { continue }
        check(link, at: index, among: targets, &findings)
      }
      return findings.diagnostics
    }
  }

  /// Checks one link by the expressions of its work that were given.
  private static func check(
    _ link: WorkIdentifier, at index: Int, among targets: [(name: WorkIdentifier, file: InspectedFile)],
    _ findings: inout Findings
  ) {
    let inLanguage = targets.filter { link.language == nil || $0.name.language == link.language }
    guard !inLanguage.isEmpty else { return }
    let meant = inLanguage.filter { link.language == nil || $0.name.version == link.version }
    guard !meant.isEmpty else {
      return findings.tell(
        .ref7, "The version `\(link.expression)` is not the one that is there", at: index, "href",
        way: "Lead to `\(inLanguage[0].name)`")
    }
    guard let portion = link.portion, link.component ?? "main" == "main" else { return }
    guard !meant.contains(where: { $0.file.byIdentifier[portion] != nil }) else { return }
    findings.tell(
      .ref7, "Nothing in \(meant[0].file.source.path) has the `eId` `\(portion)`", at: index, "href",
      way: "Lead to a part that is there, or to the whole work")
  }
}
