internal import DemarcheLanguage
public import DemarcheModel

/// Makes records of the people in public registers, and brings standing ones up to date.
///
/// A run reads the files of one register, compares what they say with the records, and writes what differs: a field
/// that the hand has changed since the last import stays the hand's. Nothing is written when there is an error.
public struct Importer: Sendable {
  /// What an import is asked for.
  public struct Options: Sendable {
    /// The register; recognised by headers and shape when `nil`.
    public var register: Register?
    /// The day of the register's edition, where it does not say itself.
    public var asOf: CalendarDate?
    /// The folder of new records inside the workspace, `Signatories/…`; the register's own when `nil`.
    public var folder: String?
    /// What columns hold, by their names; it comes before what is known of them.
    public var map: [String: RegisterField] = [:]
    /// Whether warnings are errors.
    public var isStrict = false
    /// Whether to say what would be written, and write nothing.
    public var isDryRun = false

    /// Asks for a plain import.
    public init() {}
  }

  /// The largest file that is read, in bytes (SAFETY, "Limits").
  static let fileLimit = 64 * 1024 * 1024

  private let workspace: any FileSystem
  private let sources: any FileSystem

  /// Opens a workspace on the disk; files are named by paths from the current folder, or from `/`.
  ///
  /// - Parameters:
  ///   - workspace: the folder that holds `Signatories/`.
  ///   - currentFolder: the folder from which the names of files count.
  public init(workspace: String, currentFolder: String) {
    self.init(
      workspace: DiskFileSystem(root: workspace), sources: OutsideFiles(currentFolder: currentFolder))
  }

  /// Opens a workspace and a folder of registers anywhere.
  package init(workspace: any FileSystem, sources: any FileSystem) {
    self.workspace = workspace
    self.sources = sources
  }

  /// Runs an import.
  ///
  /// - Parameters:
  ///   - paths: the files of one register.
  ///   - options: what is asked for.
  /// - Returns: everything that is to be told; a mistake is never thrown.
  public func run(_ paths: [String], _ options: Options = Options()) -> ImportReport {
    var report = ImportReport(isDryRun: options.isDryRun)
    let settings = Settings(workspace: workspace, &report.diagnostics)
    if let plan = plan(paths, options, &report) {
      report.take(plan)
      report.diagnostics += plan.findings.diagnostics
    }
    report.diagnostics = settings.applied(to: report.diagnostics)
    if options.isStrict { report.raiseWarnings() }
    report.finish()
    if !options.isDryRun, !report.diagnostics.containsErrors { write(&report) }
    return report
  }

  /// Reads the files and compares them with the records; `nil` when they could not be read.
  private func plan(_ paths: [String], _ options: Options, _ report: inout ImportReport) -> ImportPlan? {
    var files: [(file: RegisterFile, text: RegisterText)] = []
    for path in paths {
      guard let text = text(path, &report.diagnostics) else { continue }
      let file = RegisterFile.recognised(
        text, as: options.register, hasMap: !options.map.isEmpty, &report.diagnostics)
      if let file { files.append((file, text)) }
    }
    guard !report.diagnostics.containsErrors, let first = files.first else { return nil }
    let register = first.file.register
    if let other = files.first(where: { $0.file.register != register }) {
      report.diagnostics.append(
        Diagnostic(
          .unknownRegister,
          "The files are of two registers, \(register.name) and \(other.file.register.name)",
          at: other.text.file.range.firstLine, solutions: [.init("Import one register after the other")]))
      return nil
    }
    let vocabulary = Library(workspace: workspace, &report.diagnostics).vocabulary
    var reader = RegisterReader(finder: PlaceFinder(vocabulary), asOf: options.asOf)
    reader.read(files.map(\.file), of: register, map: options.map)
    report.read(files.map { ($0.file, $0.text) }, reader)
    report.diagnostics += reader.findings.diagnostics
    guard !reader.findings.diagnostics.containsErrors else { return nil }
    let index = RecordIndex(workspace: workspace, &report.diagnostics)
    return ImportPlan(
      reader.people, from: register, asOf: reader.asOf, over: index,
      into: options.folder ?? "Signatories/\(register.rawValue)")
  }

  private func text(_ path: String, _ diagnostics: inout [Diagnostic]) -> RegisterText? {
    do {
      let bytes = try sources.contents(of: path, limit: Importer.fileLimit)
      let text = RegisterText(path: path, bytes: bytes)
      guard !text.file.bytes.isEmpty else {
        diagnostics.append(
          Diagnostic(.fileUnreadable, "\(path) is empty", at: SourceFile(path: path, bytes: []).range))
        return nil
      }
      return text
    } catch {
      diagnostics.append(Diagnostic(error, at: path))
      return nil
    }
  }

  /// Writes the files of the plan, each as a whole.
  private func write(_ report: inout ImportReport) {
    for write in report.writes {
      do {
        try workspace.write(write.bytes, to: write.path)
        report.written.append(write.path)
      } catch {
        report.diagnostics.append(Diagnostic(error, at: write.path))
      }
    }
  }
}

/// The files that a user names on the command line: anywhere, read only.
struct OutsideFiles: FileSystem {
  /// The folder from which paths count.
  let currentFolder: String

  func contents(of path: String, limit: Int) throws(FileFault) -> [UInt8] {
    let absolute = path.hasPrefix("/") ? path : currentFolder + "/" + path
    return try DiskFileSystem(root: "/").contents(of: String(absolute.drop { $0 == "/" }), limit: limit)
  }

  func entries(of folder: String) throws(FileFault) -> [FileEntry] { [] }

  func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    throw .unwritable("a file to import is only read")
  }

  func removeStrays(in folder: String) {}

  func remove(_ path: String) throws(FileFault) { throw .unwritable("a register is only read") }

  func removeEmptyFolder(_ folder: String) {}

  func lock(_ use: LockUse) -> LockAttempt { .needless }
}
