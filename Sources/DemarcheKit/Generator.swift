public import DemarcheModel
internal import DemarcheRules
internal import XMLTree

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
    /// The path of the official schema of Akoma Ntoso, when files are to be validated by it.
    public var schema: String?

    /// Asks for everything.
    public init() {}
  }

  /// The version of the program.
  public static let version = "0.1.0"

  /// The folder with the sources.
  let workspace: any FileSystem
  private let output: any FileSystem
  private let outputName: String

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

  /// Runs the flow.
  ///
  /// - Parameters:
  ///   - purpose: whether to store, to compare, or neither.
  ///   - options: what to make.
  /// - Returns: everything that is to be told; a mistake is never thrown.
  public func run(_ purpose: Purpose, _ options: Options = Options()) async -> Report {
    var report = Report(purpose: purpose)
    let settings = Settings(workspace: workspace, &report.diagnostics)
    var found: [Diagnostic] = []
    let dossiers = self.dossiers(options.dossiers, &found)
    let languages = NeededLanguages.of(dossiers, in: workspace)
    let library = Library(
      workspace: workspace, languages: languages, institutions: NeededRules.of(dossiers, in: workspace),
      profiles: settings.profiles, &report.diagnostics)
    let programs = KindPrograms(library)
    report.diagnostics += programs.diagnostics
    report.effort.templatesParsed += library.parsedTemplates
    var people = PeopleDirectory(workspace: workspace, settings: settings, &report.diagnostics)
    people.review(by: library.vocabulary, &report.diagnostics)
    report.people = people.people.count
    let mentions = RuleReview(people, library).diagnostics(of: library.rules.rules)
    report.diagnostics += mentions
    let hasBrokenRules = library.hasBrokenRules || mentions.containsErrors
    report.diagnostics += found
    let schema = options.schema.flatMap { XML.Schema.open($0, &report.diagnostics) }
    let selection = Selection(
      formats: options.formats, languages: options.languages, width: options.width,
      plainSpaces: options.plainSpaces, isFragment: options.isFragment, asOf: options.asOf)
    let builder = DossierBuilder(
      workspace: workspace, library: library, people: people, programs: programs, selection: selection,
      schema: schema, settings: settings,
      output: purpose == .verify ? Output(files: output, name: outputName) : nil)
    // Settings, rules or a schema that cannot be read could have held a document back.
    let isUnproved = settings.areBroken || hasBrokenRules || (options.schema != nil && schema == nil)
    let store = OutputStore(
      output: Output(files: output, name: outputName), purpose: purpose, selection: selection)
    var works: [String: SourceRange] = [:]
    var entries: [RuleBook.Entry] = []
    await Generator.inOrder(
      dossiers.count, jobs: options.jobs, make: { builder.build(dossiers[$0]) },
      take: { outcome in
        report.dossiers += 1
        report.diagnostics += outcome.diagnostics
        report.effort += outcome.effort
        entries += outcome.entries
        let clashes = Generator.clashes(of: outcome, &works)
        report.diagnostics += clashes
        guard clashes.isEmpty else { return }
        let stored = isUnproved ? outcome.heldBack : outcome
        report.add(store.store(stored))
        for series in stored.series { await store.run(series, jobs: options.jobs, &report) }
      })
    report.diagnostics += library.rules.quotaDiagnostics(of: entries)
    report.diagnostics = settings.applied(to: report.diagnostics)
    report.finish()
    return report
  }

  /// Works that bear the name of a work of an earlier dossier, as those of a copied folder do.
  private static func clashes(
    of outcome: DossierOutcome, _ works: inout [String: SourceRange]
  ) -> [Diagnostic] {
    outcome.works.compactMap { work in
      guard let earlier = works[work.iri] else {
        works[work.iri] = work.range
        return nil
      }
      return Diagnostic(
        .wrongValue, "Two dossiers make the work \(work.iri)", at: work.range,
        notes: [.init("The other one", at: earlier)],
        solutions: [.init("Give one of the dossiers another `date`, or a `name` of its own")])
    }
  }

  /// Makes values on a few tasks and takes them in their order, whichever is ready first.
  ///
  /// Few are in memory at once: no more are begun while twice as many as there are tasks wait to be taken.
  ///
  /// - Parameters:
  ///   - count: how many there are.
  ///   - jobs: how many are made at once.
  ///   - make: makes the value at a position.
  ///   - take: receives one value after the other.
  static func inOrder<Value: Sendable>(
    _ count: Int, jobs: Int, make: @escaping @Sendable (Int) -> Value, take: (Value) async -> Void
  ) async {
    await withTaskGroup(of: (Int, Value).self) { group in
      let jobs = max(1, jobs)
      var waiting: [Int: Value] = [:]
      var (begun, finished, taken) = (0, 0, 0)
      while taken < count {
        while begun < count, begun - finished < jobs, begun - taken < 2 * jobs {
          let index = begun
          group.addTask { (index, make(index)) }
          begun += 1
        }
        if let value = waiting.removeValue(forKey: taken) {
          taken += 1
          await take(value)
        } else if let (index, value) = await group.next() {
          finished += 1
          waiting[index] = value
        }
      }
    }
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
