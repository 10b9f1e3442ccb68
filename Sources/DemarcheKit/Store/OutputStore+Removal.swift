internal import DemarcheModel

extension OutputStore {
  /// Removes versions that no source makes and that the house made, and tells the others.
  ///
  /// All files of a version get a hidden name before the first one goes: at whatever point a run is killed, the next
  /// one can still prove the rest by what the hidden ones say.
  ///
  /// - Parameters:
  ///   - findings: what is left over.
  ///   - isSafe: whether no mistake hides the source of one.
  ///   - showsChanges: whether an excerpt of each difference is told.
  ///   - result: receives what has become of the files.
  func remove(_ findings: LeftOvers.Findings, isSafe: Bool, showsChanges: Bool, _ result: inout Result) {
    var findings = findings
    let leftOvers = LeftOvers(output.files, selection)
    for version in findings.versions {
      let isRemovable = isSafe && leftOvers.areOurs(version)
      if purpose == .generate, isRemovable {
        if hide(version, &result) { findings.hid(version) }
        continue
      }
      for file in version.paths {
        var difference = Report.Difference("\(output.name)/\(file)", .leftOver)
        difference.isRemovable = isRemovable
        if showsChanges { difference.excerpt = excerpt(of: file, made: nil) }
        result.differences.append(difference)
      }
    }
    if purpose == .generate { clear(findings, &result) }
  }

  /// Gives the files of a version hidden names, all of them or none.
  ///
  /// - Returns: whether they are hidden.
  private func hide(_ version: LeftOvers.Version, _ result: inout Result) -> Bool {
    var hidden: [String] = []
    var isRefused = false
    for path in version.paths {
      do {
        try output.files.move(path, to: LeftOvers.hidden(path))
        hidden.append(path)
      } catch .missing {
        continue
      } catch {
        result.diagnostics.append(Diagnostic(error, at: "\(output.name)/\(path)"))
        isRefused = true
      }
    }
    guard isRefused else {
      result.removed += hidden.map { "\(output.name)/\($0)" }
      return true
    }
    for path in hidden { try? output.files.move(LeftOvers.hidden(path), to: path) }
    return false
  }

  /// Removes what is hidden, what runs that were killed have left, and folders in which nothing is then.
  private func clear(_ findings: LeftOvers.Findings, _ result: inout Result) {
    for (key, path) in findings.begun where findings.isSpare(key) {
      do {
        try output.files.remove(path)
      } catch {
        result.diagnostics.append(Diagnostic(error, at: "\(output.name)/\(path)"))
      }
    }
    for folder in findings.littered { output.files.removeStrays(in: folder) }
    for folder in findings.folders { output.files.removeEmptyFolder(folder) }
  }
}
