public import DemarcheModel
internal import SystemFiles

/// Ends a watch, from any thread.
public final class WatchStop: Sendable {
  fileprivate let stop: FolderWatchStop

  /// Prepares to end a watch; `nil` when the system has nothing left for it.
  public init?() {
    guard let stop = try? FolderWatchStop() else { return nil }
    self.stop = stop
  }

  /// Ends the watch once it has made what it is making.
  public func end() { stop.stop() }
}

/// What a watch has made again after an edit.
public struct Rebuild: Sendable {
  /// The names of the dossiers; `nil` for all of them.
  public let dossiers: [String]?
  /// What there is to tell.
  public let report: Report
  /// How long it took from the moment in which the edit was told.
  public let time: Duration

  /// What was made again, how long it took and what came of it, in one line.
  public var line: String {
    let what =
      switch dossiers {
      case nil: "everything"
      case .some(let names) where names.isEmpty: "no dossier"
      case .some(let names): names.count <= 3 ? names.joined(separator: ", ") : "\(names.count) dossiers"
      }
    let milliseconds = time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
    return "\(what) in \(milliseconds) ms: \(report.result)"
  }
}

extension Generator {
  /// The folders of a workspace that hold its sources.
  private static let sources = ["Signatories", "Dossiers", "Templates"]

  /// Makes everything, and after each edit what it touches, until it is stopped.
  ///
  /// - Parameters:
  ///   - purpose: whether to store, or to prove alone.
  ///   - options: what to make.
  ///   - stop: ends the watch.
  ///   - tell: is told how far a run is.
  ///   - after: receives what came of everything, and then of each edit.
  /// - Returns: why there can be no watch; `nil` once it was stopped.
  public func watch(
    _ purpose: Purpose, _ options: Options = Options(), until stop: WatchStop,
    telling tell: @Sendable (Event) -> Void = { _ in }, after: (Rebuild) -> Void
  ) async -> Diagnostic? {
    guard let folder = (workspace as? DiskFileSystem)?.root else { return nil }
    do {
      // Before anything is read, so that no edit is missed.
      let watch = try FolderWatch(folder, trees: Generator.sources, until: stop.stop)
      let clock = ContinuousClock()
      var run = WatchedRun(self, purpose, options)
      var start = clock.now
      var made = await run.whole(telling: tell)
      after(Rebuild(dossiers: made.dossiers, report: made.report, time: clock.now - start))
      while case .changed(let paths) = try watch.wait() {
        start = clock.now
        guard let again = await run.rebuild(paths, telling: tell) else { continue }
        made = again
        after(Rebuild(dossiers: made.dossiers, report: made.report, time: clock.now - start))
      }
      return nil
    } catch {
      let isFull = error == .fullDisk
      return Diagnostic(
        .fileUnreadable,
        isFull ? "The system watches no more folders" : "The workspace cannot be watched: \(error.words)",
        solutions: isFull
          ? [.init("Raise it, for instance with `sysctl fs.inotify.max_user_watches=524288`")]
          : [.init("Run `demarche generate` after each edit instead")])
    }
  }
}
