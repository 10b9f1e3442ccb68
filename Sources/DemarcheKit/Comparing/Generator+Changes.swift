internal import DemarcheModel

extension Generator {
  /// Makes all documents of two states of the sources in memory, and tells in words what changed.
  ///
  /// - Parameters:
  ///   - old: the workspace as it was.
  ///   - name: what people call that state.
  ///   - options: which dossiers, how many at once.
  /// - Returns: what changed.
  public func changes(since old: Generator, called name: String, _ options: Options = Options()) async
    -> Changes
  {
    var changes = Changes(since: name)
    var ignored: [Diagnostic] = []
    let before =
      (try? old.workspace.entries(of: "Dossiers").filter { $0.isFolder && !$0.name.hasPrefix(".") }) ?? []
    let standing = Set(before.map(\.name))
    let asked = options.dossiers.compactMap { $0.split(separator: "/").last.map(String.init) }
    // A dossier that is gone is no mistake here.
    let present = dossiers([], &ignored)
    let names = asked.isEmpty ? Set(present).union(standing) : Set(asked)
    let all = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in all where !standing.contains(name) && !present.contains(name) {
      _ = dossiers([name], &changes.diagnostics)
    }
    let now = Preparation(workspace, for: all.filter(present.contains), schema: nil)
    let then = Preparation(old.workspace, for: all.filter(standing.contains), schema: nil)
    changes.diagnostics += now.diagnostics
    let (new, previous) = (now.builder(options, output: nil), then.builder(options, output: nil))
    let there = Set(present)
    let sharesAll =
      workspace.hasSame("Signatories", as: old.workspace) && workspace.hasSame("Templates", as: old.workspace)
      && workspace.hasSame(file: "demarche.yaml", as: old.workspace)
    await Generator.inOrder(
      all.count, jobs: options.jobs,
      make: { index in
        let name = all[index]
        return DossierComparison(
          name, old: standing.contains(name) ? previous : nil, new: there.contains(name) ? new : nil,
          sharesAll: sharesAll
        ).outcome()
      },
      take: { changes.add($0) })
    changes.diagnostics = now.settings.applied(to: changes.diagnostics).filter { $0.severity == .error }
    return changes
  }
}
