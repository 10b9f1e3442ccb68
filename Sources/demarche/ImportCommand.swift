import ArgumentParser
import DemarcheKit
import DemarcheModel
import Foundation

/// `demarche import`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make records of the people in a public register, or a dossier of files of Akoma Ntoso.",
    discussion: """
      Reads the open data of a parliament, and compares it with the records in Signatories/. New people get a \
      record each; in standing ones, single fields are changed where they stand, and a field that was changed by \
      hand since the last import is kept and told. What is not read is told too. Nothing is written when there is \
      an error.

      REGISTERS
        senat           Sénat: ODSEN_GENERAL.csv and ODSEN_ELUSEN.csv together
        assemblee       Assemblée nationale: deputies, as Datan exports them
        ep              European Parliament: members (CSV)
        congress        United States Congress: congress-legislators (YAML)
        popolo          Popolo (JSON)
        everypolitician EveryPolitician (CSV or Popolo JSON)
        csv             any table: columns by their names in many languages, or by --map

      Files that end in .xml are the language versions of one document, as generate writes them. They become a new \
      dossier with its prose, and records of the people who have none. It is made in memory first: it must be valid, and \
      name the same people and demands; whatever else cannot be held is told.

      FIELDS OF --map
        \(ImportCommand.fieldNames)

      EXAMPLES
        demarche import ODSEN_GENERAL.csv ODSEN_ELUSEN.csv --dry-run
          what an import of the Sénat would change
        demarche import members.csv --map "Sitz=constituency" --as-of 2024-07-16
          a table of an office's own; the office was held on that day
        demarche import declaration.fr.xml declaration.en.xml --into Dossiers/2024-05-06-apt31
          a dossier in two languages
      """)

  @Argument(
    help: ArgumentHelp("The files of one register, or of one document.", valueName: "file"),
    completion: .file())
  var files: [String]

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var reporting: ReportingOptions

  @Option(
    name: .long,
    help: ArgumentHelp("The register: auto, or one of those above.", valueName: "register"),
    completion: .registers)
  var from: String = "auto"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day of the register's edition, where it does not say itself: mandates that end later stay open.",
      valueName: "date"))
  var asOf: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of new records, Signatories/<register> without it; for a document, that of the new dossier.",
      valueName: "folder"),
    completion: .directory)
  var into: String?

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      "What a column holds; may be given several times. ignore leaves it out.", valueName: "column=field"))
  var map: [String] = []

  @Flag(name: .long, help: "Make errors of warnings; nothing is written then.")
  var strict = false

  @Flag(name: .long, help: "Say what would change, and write nothing.")
  var dryRun = false

  /// The names of the fields in lines of the help.
  private static var fieldNames: String {
    let names = RegisterField.allCases.map(\.rawValue)
    let half = names.count / 2
    return names[..<half].joined(separator: ", ") + ",\n  " + names[half...].joined(separator: ", ")
  }

  func validate() throws {
    guard isDocument else {
      _ = try options()
      return
    }
    guard files.allSatisfy({ $0.lowercased().hasSuffix(".xml") }) else {
      throw ValidationError("Name files of a register, or files of Akoma Ntoso, not both.")
    }
    guard from == "auto", asOf == nil, map.isEmpty else {
      throw ValidationError("--from, --as-of and --map are for registers, not for files of Akoma Ntoso.")
    }
    _ = try dossier()
  }

  /// Whether the files are a document, not a register.
  private var isDocument: Bool { files.contains { $0.lowercased().hasSuffix(".xml") } }

  /// The name of the new dossier's folder.
  private func dossier() throws -> Identifier {
    let parts = (into ?? "").split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let name = parts.last == "" ? parts.dropLast() : parts[...]
    guard name.count == 2, name.first == "Dossiers", let id = name.last.flatMap({ Identifier($0) }) else {
      throw ValidationError(
        "Files of Akoma Ntoso need --into and the folder of the new dossier: Dossiers/2024-05-06-apt31.")
    }
    return id
  }

  func run() throws {
    if isDocument {
      let importer = DocumentImporter(
        workspace: try workspace.folder(), currentFolder: FileManager.default.currentDirectoryPath)
      let report = importer.run(files, into: try dossier(), isStrict: strict, isDryRun: dryRun)
      return try Console.print(report, as: reporting.diagnostics)
    }
    let importer = Importer(
      workspace: try workspace.folder(), currentFolder: FileManager.default.currentDirectoryPath)
    try Console.print(importer.run(files, try options()), as: reporting.diagnostics)
  }

  /// The options of the library; words that make no sense are refused.
  private func options() throws -> Importer.Options {
    var options = Importer.Options()
    if from != "auto" {
      guard let register = Register(rawValue: from) else {
        let known = (["auto"] + Register.allCases.map(\.rawValue)).joined(separator: ", ")
        throw ValidationError("--from takes one of: \(known).")
      }
      options.register = register
    }
    if let asOf {
      guard let day = CalendarDate(iso: asOf) else {
        throw ValidationError("--as-of takes a day as year, month and day: 2024-07-16.")
      }
      options.asOf = day
    }
    if let into { options.folder = try Self.folder(into) }
    for entry in map {
      guard let equals = entry.lastIndex(of: "="), equals != entry.startIndex,
        let field = RegisterField(rawValue: String(entry[entry.index(after: equals)...]))
      else {
        let known = RegisterField.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--map takes column=field, and the fields are: \(known).")
      }
      options.map[String(entry[..<equals])] = field
    }
    options.isStrict = strict
    options.isDryRun = dryRun
    return options
  }

  /// A folder inside `Signatories/`, by safe names.
  private static func folder(_ path: String) throws -> String {
    let parts = path.split(separator: "/").map(String.init)
    let isSafe =
      parts.first == "Signatories" && !path.hasPrefix("/")
      && parts.dropFirst().allSatisfy { Identifier($0.lowercased()) != nil }
    guard isSafe, parts.count <= 8 else {
      throw ValidationError(
        "--into takes a folder of Signatories/, its names in letters, digits and hyphens: Signatories/france."
      )
    }
    return parts.joined(separator: "/")
  }
}
