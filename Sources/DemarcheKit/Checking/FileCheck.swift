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
    var works = Works()
    var seen: Set<String> = []
    let once = paths.filter { seen.insert($0).inserted }
    await Generator.inOrder(
      once.count, jobs: jobs,
      make: { check(once[$0], schema) },
      take: { outcome in
        report.checked += outcome.isRead ? 1 : 0
        report.diagnostics += outcome.diagnostics
        works.add(outcome)
      })
    let groups = works.compared
    let known = works.files
    await Generator.inOrder(
      groups.count, jobs: jobs, make: { compare(groups[$0], among: known) },
      take: { report.diagnostics += $0 })
    report.finish()
    return report
  }

  /// What became of one file; its elements are read again if they must be compared, so that memory stays flat.
  private struct Outcome: Sendable {
    var path: String
    var isRead = true
    var work: WorkIdentifier?
    var links: Set<WorkIdentifier> = []
    var fingerprint = 0
    var diagnostics: [Diagnostic]
  }

  /// The files of each work, and the works that they lead to.
  private struct Works {
    /// The files that can be told apart by their work.
    private(set) var files: [WorkIdentifier: [String]] = [:]
    private var links: [WorkIdentifier: Set<WorkIdentifier>] = [:]
    private var fingerprints: [WorkIdentifier: Set<Int>] = [:]
    private var order: [WorkIdentifier] = []

    /// Adds a file.
    mutating func add(_ outcome: Outcome) {
      guard let work = outcome.work else { return }
      if files[work] == nil { order.append(work) }
      files[work, default: []].append(outcome.path)
      links[work, default: []].formUnion(outcome.links)
      fingerprints[work, default: []].insert(outcome.fingerprint)
    }

    /// The works whose files differ, and those that lead to files that were given, in their order.
    var compared: [Group] {
      order.compactMap { work in
        let linked = (links[work] ?? []).filter { files[$0] != nil }
        let group = Group(work: work, paths: files[work] ?? [], linked: Array(linked.subtracting([work])))
        return (fingerprints[work]?.count ?? 0) > 1 || !linked.isEmpty ? group : nil
      }
    }
  }

  /// The files of one work, and the works that they lead to.
  private struct Group: Sendable {
    var work: WorkIdentifier
    var paths: [String]
    var linked: [WorkIdentifier]
  }

  /// Checks one file by itself.
  private static func check(_ path: String, _ schema: XML.Schema?) -> Outcome {
    do {
      let (file, diagnostics) = FileRules.inspect(try source(path), schema: schema)
      guard let file else { return Outcome(path: path, diagnostics: diagnostics) }
      return Outcome(
        path: path, work: file.expression?.work, links: FileRules.linkedWorks(of: file),
        fingerprint: FileRules.fingerprint(of: file), diagnostics: diagnostics)
    } catch {
      return Outcome(path: path, isRead: false, diagnostics: [Diagnostic(error, at: path)])
    }
  }

  /// Checks the files of one work against each other, and against those that they lead to.
  private static func compare(_ group: Group, among known: [WorkIdentifier: [String]]) -> [Diagnostic] {
    let files = group.paths.compactMap { read($0) }
    let targets = files + group.linked.flatMap { known[$0] ?? [] }.compactMap { read($0) }
    return FileRules.diagnostics(ofExpressions: files)
      + files.flatMap { FileRules.diagnostics(ofLinksIn: $0, among: targets) }
  }

  /// Reads a file again; one that is there no more has nothing to be compared.
  private static func read(_ path: String) -> InspectedFile? {
    (try? source(path)).flatMap { FileRules.file($0) }
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
