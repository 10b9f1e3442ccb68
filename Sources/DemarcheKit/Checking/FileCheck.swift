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
  /// - Returns: everything that is to be told; a mistake is never thrown.
  public static func run(_ paths: [String], schema: String?) -> FileReport {
    var report = FileReport(hasSchema: schema != nil)
    let schema = schema.flatMap { XML.Schema.open($0, &report.diagnostics) }
    var files: [InspectedFile] = []
    var seen: Set<String> = []
    for path in paths where seen.insert(path).inserted {
      do {
        let source = try source(path)
        report.checked += 1
        let (file, diagnostics) = FileRules.inspect(source, schema: schema)
        report.diagnostics += diagnostics
        if let file { files.append(file) }
      } catch {
        report.diagnostics.append(Diagnostic(error, at: path))
      }
    }
    report.diagnostics += FileRules.diagnostics(across: files)
    report.finish()
    return report
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
