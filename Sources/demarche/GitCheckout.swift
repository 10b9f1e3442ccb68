import Foundation

/// Why git gives no sources.
enum GitRefusal: Error {
  /// There is no such program.
  case noGit
  /// The workspace is in no repository, in git's own words.
  case noRepository(workspace: String, reason: String)
  /// The repository has no such revision.
  case unknownRevision(String)
  /// The revision has no dossiers at the place of the workspace.
  case noWorkspace(revision: String, folder: String)
  /// Something else failed, in git's own words.
  case failed(String)

  /// What people are told.
  var message: String {
    switch self {
    case .noGit: "git cannot be started. Install it, or put it on the PATH."
    case .noRepository(let workspace, let reason):
      "The workspace \(workspace.printable) is in no repository that git reads: \(reason.printable)"
    case .unknownRevision(let revision):
      """
      The repository has no revision `\(revision.printable)`. A shallow clone lacks the older ones: fetch them with \
      `git fetch --unshallow`, or with `fetch-depth: 0` in GitHub Actions.
      """
    case .noWorkspace(let revision, let folder):
      """
      The revision `\(revision.printable)` has no folder \(folder.printable)Dossiers. Name a revision in which the \
      workspace stands at the same place.
      """
    case .failed(let reason): "git gives no sources: \(reason.printable)"
    }
  }
}

/// The sources of a workspace as they are in a revision of git, in a temporary folder.
///
/// They are checked out as git would into the working tree, by an index of their own: neither the repository's index nor
/// the working tree is touched, and no hook is run.
struct GitCheckout {
  /// The folder of the workspace.
  let workspace: String
  private let scratch: URL

  /// What of a workspace documents are made of.
  private static let sources = ["Signatories", "Dossiers", "Templates", "demarche.yaml"]

  /// Checks the sources out.
  ///
  /// - Parameters:
  ///   - revision: whatever git takes for a commit.
  ///   - workspace: the folder of the workspace in the working tree.
  /// - Throws: ``GitRefusal``, or what is wrong with the temporary folder.
  init(of revision: String, workspace: String) throws {
    scratch = FileManager.default.temporaryDirectory.appendingPathComponent("demarche-" + UUID().uuidString)
    try FileManager.default.createDirectory(
      at: scratch, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    do {
      self.workspace = try Self.checkOut(revision, of: workspace, into: scratch)
    } catch {
      try? FileManager.default.removeItem(at: scratch)
      throw error
    }
  }

  /// Removes the temporary folder.
  func remove() { try? FileManager.default.removeItem(at: scratch) }

  private static func checkOut(_ revision: String, of workspace: String, into scratch: URL) throws -> String {
    let here = Git(scratch: scratch, folder: URL(fileURLWithPath: workspace))
    let top = try here.run(["rev-parse", "--show-toplevel"])
    guard top.status == 0 else { throw GitRefusal.noRepository(workspace: workspace, reason: top.errors) }
    let prefix = try here.run(["rev-parse", "--show-prefix"]).line
    let commit = try here.run([
      "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}",
    ])
    guard commit.status == 0 else { throw GitRefusal.unknownRevision(revision) }
    guard try here.run(["cat-file", "-e", "\(commit.line):\(prefix)Dossiers"]).status == 0 else {
      throw GitRefusal.noWorkspace(revision: revision, folder: prefix)
    }
    let git = Git(scratch: scratch, folder: URL(fileURLWithPath: top.line))
    try git.demand(["read-tree", commit.line])
    try git.demand(["ls-files", "-z", "--"] + sources.map { prefix + $0 })
    let list = scratch.appendingPathComponent("list")
    try FileManager.default.moveItem(at: scratch.appendingPathComponent("out"), to: list)
    let tree = scratch.appendingPathComponent("tree").path + "/"
    try git.demand(
      ["checkout-index", "-z", "--stdin", "--quiet", "--ignore-skip-worktree-bits", "--prefix=" + tree],
      input: list)
    return tree + prefix
  }
}

/// Runs git in a folder, with an index of its own.
private struct Git {
  /// Where the index and what is printed go.
  let scratch: URL
  /// The working folder.
  let folder: URL

  /// How a run ended.
  struct Result {
    /// The exit code.
    var status: Int32
    /// What it printed, without the end of the last line.
    var line: String
    /// The first line of what it had to say of a failure.
    var errors: String
  }

  /// Runs git, and gives up when it fails.
  func demand(_ arguments: [String], input: URL? = nil) throws {
    let result = try run(arguments, input: input)
    guard result.status == 0 else { throw GitRefusal.failed(result.errors) }
  }

  /// Runs git.
  ///
  /// - Parameters:
  ///   - arguments: the words after `git`.
  ///   - input: what it reads; nothing when `nil`.
  /// - Returns: what it printed.
  /// - Throws: ``GitRefusal/noGit``, or what is wrong with the temporary folder.
  func run(_ arguments: [String], input: URL? = nil) throws -> Result {
    let (output, errors) = (scratch.appendingPathComponent("out"), scratch.appendingPathComponent("err"))
    for url in [output, errors] { try Data().write(to: url) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging([
      "GIT_INDEX_FILE": scratch.appendingPathComponent("index").path, "GIT_LITERAL_PATHSPECS": "1",
      "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C",
    ]) { $1 }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus != 127 else { throw GitRefusal.noGit }
    let printed = try String(decoding: Data(contentsOf: output), as: UTF8.self)
    let said = try String(decoding: Data(contentsOf: errors), as: UTF8.self)
    return Result(
      status: process.terminationStatus, line: printed.hasSuffix("\n") ? String(printed.dropLast()) : printed,
      errors: said.split(separator: "\n").first.map(String.init)
        ?? "git ended with \(process.terminationStatus)")
  }
}
