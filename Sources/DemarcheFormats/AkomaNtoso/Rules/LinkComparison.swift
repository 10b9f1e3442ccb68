internal import DemarcheModel
internal import XMLTree

/// REF-7: what a link to another of the files names is there.
enum LinkComparison {
  /// The works that a file leads to.
  static func works(from file: InspectedFile) -> Set<WorkIdentifier> {
    Set(links(of: file).map(\.link.work))
  }

  /// Follows the links of a file.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - others: files that it may lead to, itself too.
  /// - Returns: links to versions and parts that are not there.
  static func diagnostics(of file: InspectedFile, among others: [InspectedFile]) -> [Diagnostic] {
    var works: [WorkIdentifier: [(name: WorkIdentifier, file: InspectedFile)]] = [:]
    for other in others {
      guard let name = other.expression else { continue }
      works[name.work, default: []].append((name, other))
    }
    var findings = Findings(file)
    for (index, link) in links(of: file) {
      guard let targets = works[link.work] else { continue }
      check(link, at: index, among: targets, &findings)
    }
    return findings.diagnostics
  }

  /// The links to works, with their elements.
  private static func links(of file: InspectedFile) -> [(index: Int, link: WorkIdentifier)] {
    file.nodes.indices.compactMap { index in
      guard ["ref", "rref"].contains(file.name(index)), let href = file.value(index, "href"),
        let link = try? WorkIdentifier(parsing: href)
      else { return nil }
      return (index, link)
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
