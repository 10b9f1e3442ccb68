import ArgumentParser
import DemarcheKit
import DemarcheModel
import Foundation

/// `demarche import`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make records of the people in a public register, or bring them up to date.",
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

      FIELDS OF --map
        \(ImportCommand.fieldNames)

      EXAMPLES
        demarche import ODSEN_GENERAL.csv ODSEN_ELUSEN.csv --dry-run
          what an import of the Sénat would change
        demarche import members.csv --map "Sitz=constituency" --as-of 2024-07-16
          a table of an office's own; the office was held on that day
      """)

  @Argument(help: ArgumentHelp("The files of one register.", valueName: "file"))
  var files: [String]

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var reporting: ReportingOptions

  @Option(
    name: .long,
    help: ArgumentHelp("The register: auto, or one of those above.", valueName: "register"))
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
      "The folder of new records; Signatories/<register> without it.", valueName: "Signatories/folder"))
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

  func validate() throws { _ = try options() }

  func run() throws {
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
