public import DemarcheModel

/// Makes, checks and stores the documents of a workspace: the whole flow, from sources to `Output/`.
///
/// A run keeps nothing: everything is made in memory, proved, compared with what stands in the output, and only
/// what differs is replaced.
public struct Generator: Sendable {
  /// What a run is for.
  public enum Purpose: Sendable {
    /// Make everything and prove it, store nothing, look at no output.
    case validate
    /// Store what differs.
    case generate
    /// Say what differs, store nothing.
    case check
    /// Prove the files of the output by what they say, store nothing.
    case verify
  }

  /// What a run is asked for.
  public struct Options: Sendable {
    /// The names of dossiers; all of them when empty.
    public var dossiers: [String] = []
    /// The formats.
    public var formats: [FRBR.Format] = FRBR.Format.allCases
    /// The languages; all of them when `nil`.
    public var languages: [LanguageTag]?
    /// The display width at which plain text is wrapped; not at all when `nil`.
    public var width: Int?
    /// Whether plain text is written with plain spaces for no-break and narrow ones, for old mailers.
    public var plainSpaces = false
    /// Whether pages are written without head and style.
    public var isFragment = false
    /// The day against which embargoes are held; none when `nil`, since no clock is read.
    public var asOf: CalendarDate?
    /// How many dossiers are made at once.
    public var jobs = 1
    /// The part of the dossiers that is made, when several runs share them.
    public var shard: Shard?
    /// The path of the official schema of Akoma Ntoso, when files are to be validated by it.
    public var schema: String?
    /// Whether files that are as they should be are named too.
    public var listsUnchanged = false
    /// For how many seconds a run waits for another one that changes the same output.
    public var patience = 600

    /// Asks for everything.
    public init() {}
  }

  /// What a run tells while it lasts.
  public enum Event: Sendable, Equatable {
    /// Another run, in its own words, changes the same output; this one waits for it.
    case waiting(for: String)
    /// So many dossiers have been made, of so many.
    case dossiers(Int, of: Int)
    /// So many letters of a document have been made, of so many.
    case letters(Int, of: Int)
  }

  /// The version of the program.
  public static let version = "0.1.0"

  /// The folder with the sources.
  let workspace: any FileSystem
  /// The folder of the finished files.
  let output: any FileSystem
  /// What people call that folder.
  let outputName: String

  /// Opens a workspace on the disk.
  ///
  /// - Parameters:
  ///   - workspace: the folder that holds `Signatories/` and `Dossiers/`.
  ///   - output: the folder of the finished files; `Output/` in the workspace when `nil`.
  public init(workspace: String, output: String? = nil) {
    self.init(
      workspace: DiskFileSystem(root: workspace),
      output: DiskFileSystem(root: output ?? workspace + "/Output"), outputName: output ?? "Output")
  }

  /// Opens a workspace and an output anywhere.
  package init(workspace: any FileSystem, output: any FileSystem, outputName: String = "Output") {
    self.workspace = workspace
    self.output = output
    self.outputName = outputName
  }

  /// The dossiers asked for, by the names of their folders.
  func dossiers(_ names: [String], _ diagnostics: inout [Diagnostic]) -> [String] {
    do {
      let all = try workspace.entries(of: "Dossiers").filter { $0.isFolder && !$0.name.hasPrefix(".") }.map(
        \.name)
      guard !all.isEmpty else {
        diagnostics.append(
          Diagnostic(
            .emptyWorkspace, "There is no dossier here",
            explanation: "A workspace holds `Signatories/` and `Dossiers/`, one folder per dossier.",
            solutions: [
              .init("Go to the folder that holds them, or name it with `--workspace`"),
              .init("To begin, make `Dossiers/<date>-<name>/dossier.yaml`"),
            ]))
        return []
      }
      return names.isEmpty ? all : names.compactMap { dossier($0, among: all, &diagnostics) }
    } catch {
      diagnostics.append(Diagnostic(error, at: "Dossiers"))
      return []
    }
  }

  /// A dossier by its name, or by the path that a shell completes.
  private func dossier(_ name: String, among all: [String], _ diagnostics: inout [Diagnostic]) -> String? {
    let folder = name.split(separator: "/").last.map(String.init) ?? name
    if all.contains(folder) { return folder }
    let meant = Suggestion.nearest(to: folder, among: all)
    diagnostics.append(
      Diagnostic(
        .unknownDossier, "There is no dossier `\(folder)`",
        solutions: [
          .init(meant.map { "Did you mean `\($0)`?" } ?? "The dossiers are: \(all.joined(separator: ", "))")
        ]))
    return nil
  }
}
