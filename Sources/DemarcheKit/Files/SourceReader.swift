internal import DemarcheModel

/// Reads source files and refuses what no text of the house may hold.
struct SourceReader {
  private let files: any FileSystem
  /// What is wrong with the files read.
  var diagnostics: [Diagnostic] = []

  /// Reads from a folder.
  init(_ files: any FileSystem) {
    self.files = files
  }

  /// Reads one file.
  ///
  /// - Parameters:
  ///   - path: relative to the folder.
  ///   - isTemplate: whether private-use characters are refused.
  ///   - isOptional: whether its absence is no mistake.
  /// - Returns: the file, `nil` after a mistake.
  mutating func file(_ path: String, isTemplate: Bool = false, isOptional: Bool = false) -> SourceFile? {
    do {
      var bytes = try files.contents(of: path, limit: FileLimit.source)
      // A byte order mark says UTF-8, which is what we read; it is no text.
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      let file = SourceFile(path: path, bytes: bytes)
      let faults = CharacterPolicy.diagnostics(for: file, allowingPrivateUse: !isTemplate)
      diagnostics += faults
      return faults.isEmpty ? file : nil
    } catch .missing where isOptional {
      return nil
    } catch {
      diagnostics.append(Diagnostic(error, at: path))
      return nil
    }
  }
}

extension Diagnostic {
  /// The report of a file that cannot be read or written.
  init(_ fault: FileFault, at path: String) {
    let place = SourceFile(path: path, bytes: []).range
    switch fault {
    case .missing: self.init(.fileUnreadable, "There is no file \(path)", at: place)
    case .tooLarge(let limit):
      self.init(
        .fileTooLarge, "\(path) has more than \(limit / 1024 / 1024) MiB", at: place,
        solutions: [.init("Split it")])
    case .leavesFolder:
      self.init(
        .linkLeavesWorkspace, "\(path) is a link that leaves the workspace", at: place,
        solutions: [.init("Copy the file into the workspace")])
    case .unreadable(let reason): self.init(.fileUnreadable, "\(path) cannot be read: \(reason)", at: place)
    case .unwritable(let reason):
      self.init(
        .outputUnwritable, "\(path) cannot be written: \(reason)", at: place,
        explanation: "The old file, if there is one, stays as it was.",
        solutions: [.init("Mend it and run again, or name another folder with `--output`")])
    }
  }
}
