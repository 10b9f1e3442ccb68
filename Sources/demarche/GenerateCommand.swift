import ArgumentParser
import DemarcheKit
import DemarcheModel

/// `demarche generate`.
struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Make the documents and store those that differ.",
    discussion: """
      Everything is made in memory, read back and proved; then only files whose bytes differ are replaced, each \
      as a whole. A document with a mistake keeps its old files, and the others are made.

      EXAMPLES
        demarche generate
          all documents of all dossiers
        demarche generate 2024-05-06-apt31 --language fr --format text
          one dossier, for a mail
        demarche generate --check
          is Output/ current? For CI: nothing is written
        demarche generate --check --diagnostics github
          the same, with annotations in GitHub Actions
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var reporting: ReportingOptions

  @Option(
    name: .long,
    help: ArgumentHelp("Write to this folder instead of Output/ in the workspace.", valueName: "folder"))
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

  @Flag(
    name: .long, help: "Write nothing; exit with 3 and name every file that is stale, missing or left over.")
  var check = false

  func validate() throws {
    if let width, !(20...1000).contains(width) {
      throw ValidationError("--width takes a number from 20 to 1000.")
    }
    try selection.check()
  }

  func run() async throws {
    var options = try selection.options()
    options.width = width
    options.plainSpaces = plainSpaces
    options.isFragment = fragment
    let generator = Generator(workspace: try workspace.folder(), output: output)
    let report = await generator.run(check ? .check : .generate, options)
    try Console.print(report, as: reporting.diagnostics)
  }
}
