import ArgumentParser
import DemarcheKit
import DemarcheModel
import Foundation

/// Where the sources are.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder that holds Signatories/ and Dossiers/; the current one, or the nearest above it that does.",
      valueName: "folder"),
    completion: .directory)
  var workspace: String?

  /// The workspace named, else the current folder or the nearest one above it with dossiers.
  func folder() throws -> String { try Self.folder(workspace) }

  /// The workspace of a name, else the current folder or the nearest one above it with dossiers.
  static func folder(_ workspace: String?) throws -> String {
    if let workspace {
      guard FileManager.default.fileExists(atPath: workspace) else {
        throw ValidationError("There is no folder \(workspace).")
      }
      return workspace
    }
    var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    while !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Dossiers").path) {
      guard folder.path != "/" else { return "." }
      folder.deleteLastPathComponent()
    }
    return folder.path == FileManager.default.currentDirectoryPath ? "." : folder.path
  }
}

/// How mistakes are told.
struct ReportingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "How mistakes are written: human, json, sarif (2.1.0) or github (annotations of GitHub Actions).",
      discussion: """
        human goes to standard error. The others go to standard output, alone, so that they can be sent to a \
        file; what else the command says goes to standard error then. Paths are those of the workspace.
        """,
      valueName: "format"))
  var diagnostics: DiagnosticsFormat = .human
}

/// How much a run says beside its mistakes.
struct VolumeOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Say nothing but mistakes; the exit code tells the rest.")
  var quiet = false

  @Flag(
    name: [.short, .long], help: "Name the files that are unchanged too, and what was parsed and merged.")
  var verbose = false

  /// Refuses to do both.
  func check() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
  }
}

/// Whether a command stays and makes again what each edit touches.
struct WatchOptions: ParsableArguments {
  @Flag(name: .long, help: "Stay, and do it again for what each edit touches, until Ctrl-C.")
  var watch = false

  /// Refuses what cannot be watched.
  func check(_ selection: SelectionOptions, _ reporting: ReportingOptions, isCheck: Bool = false) throws {
    guard watch else { return }
    guard !isCheck, selection.shard == nil, reporting.diagnostics == .human else {
      throw ValidationError("--watch goes without --check, --shard and --diagnostics.")
    }
  }
}

/// What to make.
struct SelectionOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Names of dossiers; all of them without any.", valueName: "dossier"),
    completion: .dossiers)
  var dossiers: [String] = []

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      "Only this format: text, html or akn; may be given several times.", valueName: "format"))
  var format: [FormatName] = []

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp("Only this language, for instance fr; may be given several times.", valueName: "tag"),
    completion: .language)
  var language: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("How many dossiers are made at once; one per core without it.", valueName: "number"))
  var jobs: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Make one part of several of the dossiers, for instance 2/8: for a matrix or an array job.",
      valueName: "K/N"))
  var shard: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Validate each XML file by this schema; without it, by the one that DEMARCHE_AKN_SCHEMA names, if it does.",
      valueName: "akomantoso30.xsd"),
    completion: .file(extensions: ["xsd"]))
  var schema: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day of the run: an embargo that ended before it is told. No clock is read without it.",
      valueName: "date"))
  var asOf: String?

  /// Whether everything is asked for.
  var choosesNothing: Bool {
    format.isEmpty && language.isEmpty && jobs == nil && asOf == nil && shard == nil
  }

  /// Refuses numbers and languages that make no sense.
  func check() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
    if let shard, Shard(shard) == nil {
      throw ValidationError("--shard takes its number and their count: 2/8.")
    }
    if shard != nil, !dossiers.isEmpty { throw ValidationError("--shard is for all dossiers; name none.") }
    if let asOf, CalendarDate(iso: asOf) == nil {
      throw ValidationError("--as-of takes a day as year, month and day: 2024-05-06.")
    }
    for tag in language where LanguageTag(tag) == nil {
      throw ValidationError(
        "`\(tag)` is no language of the house. They are: \(LanguageTag.allTags.joined(separator: ", ")).")
    }
  }

  /// The options of a run.
  func options() throws -> Generator.Options {
    var options = Generator.Options()
    options.dossiers = dossiers
    if !format.isEmpty { options.formats = FormatName.allCases.filter { format.contains($0) }.map(\.format) }
    if !language.isEmpty { options.languages = language.compactMap { LanguageTag($0) } }
    options.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    options.shard = shard.flatMap { Shard($0) }
    options.asOf = asOf.flatMap { CalendarDate(iso: $0) }
    options.schema = schema ?? ProcessInfo.processInfo.environment["DEMARCHE_AKN_SCHEMA"]
    return options
  }
}

/// Where the finished files are, and how they are written.
struct FileOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of the finished files, instead of Output/ in the workspace.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Wrap plain text at this display width; unwrapped without it.", valueName: "columns"))
  var width: Int?

  @Flag(
    name: .long,
    help: "In plain text, write plain spaces for no-break and narrow ones, for old mailers.")
  var plainSpaces = false

  @Flag(name: .long, help: "Write the body of pages alone, for a content management system.")
  var fragment = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How long to wait for another run that changes the same output; 600 without it.", valueName: "seconds"))
  var wait: Int?

  /// Refuses widths that make no sense.
  func check() throws {
    if let width, !(20...1000).contains(width) {
      throw ValidationError("--width takes a number from 20 to 1000.")
    }
    if let wait, !(0...86_400).contains(wait) {
      throw ValidationError("--wait takes a number of seconds from 0 to 86400.")
    }
  }

  /// The options of a run with these.
  func added(to options: Generator.Options) -> Generator.Options {
    var options = options
    options.width = width
    options.plainSpaces = plainSpaces
    options.isFragment = fragment
    if let wait { options.patience = wait }
    return options
  }
}

/// The names of formats on the command line.
enum FormatName: String, ExpressibleByArgument, CaseIterable {
  case text, html, akn

  /// The format meant.
  var format: FRBR.Format {
    switch self {
    case .text: .text
    case .html: .html
    case .akn: .akomaNtoso
    }
  }
}
