internal import DemarcheFormats
internal import DemarcheModel
internal import SystemFiles
internal import XMLTree

/// Checks files of Akoma Ntoso, ours or foreign, by the official schema and by the rules beyond it.
public enum FileCheck {
  /// Checks files, each by itself and then against each other.
  ///
  /// - Parameters:
  ///   - paths: the files, wherever they are; each is checked once.
  ///   - schema: the path of the official schema; without it only the rules are checked.
  ///   - jobs: how many files are checked at once.
  /// - Returns: everything that is to be told; a mistake is never thrown.
  public static func run(_ paths: [String], schema: String?, jobs: Int = 1) async -> FileReport {
    var report = FileReport(hasSchema: schema != nil)
    let schema = schema.flatMap { XML.Schema.open($0, &report.diagnostics) }
    var files: [InspectedFile] = []
    var seen: Set<String> = []
    let once = paths.filter { seen.insert($0).inserted }
    await Generator.inOrder(
      once.count, jobs: jobs,
      make: { check(once[$0], schema) },
      take: { outcome in
        report.checked += outcome.isRead ? 1 : 0
        report.diagnostics += outcome.diagnostics
        files += [outcome.file].compactMap { $0 }
      })
    report.diagnostics += FileRules.diagnostics(across: files)
    report.finish()
    return report
  }

  /// What became of one file.
  private struct Outcome: Sendable {
    var isRead = true
    var file: InspectedFile?
    var diagnostics: [Diagnostic]
  }

  /// Checks one file by itself.
  private static func check(_ path: String, _ schema: XML.Schema?) -> Outcome {
    do {
      let (file, diagnostics) = FileRules.inspect(try source(path), schema: schema)
      return Outcome(file: file, diagnostics: diagnostics)
    } catch {
      return Outcome(isRead: false, diagnostics: [Diagnostic(error, at: path)])
    }
  }

  /// Reads a file, without a byte order mark.
  private static func source(_ path: String) throws(FileFault) -> SourceFile {
    guard let real = try? SystemFiles.realPath(path) else { throw .missing }
    let slash = real.lastIndex(of: "/") ?? real.startIndex
    let folder = slash == real.startIndex ? "/" : String(real[..<slash])
    var bytes = try DiskFileSystem(root: folder).contents(
      of: String(real[real.index(after: slash)...]), limit: FileLimit.output)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return SourceFile(path: path, bytes: bytes)
  }
}
