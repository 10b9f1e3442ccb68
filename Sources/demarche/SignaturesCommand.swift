import ArgumentParser
import DemarcheKit
import DemarcheModel

/// `demarche signatures`.
struct SignaturesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signatures",
    abstract: "Show who has signed, who is awaited, and which documents print the names.",
    discussion: """
      For each dossier: the name, the mandate on the day of the document, the status and its day, whether the \
      signature is required, and the documents that print it. Documents whose status is not the dossier's are \
      marked. Ends with 1 when a final document lacks a required signature, or a record cannot be read.

      EXAMPLES
        demarche signatures
        demarche signatures 2024-05-06-apt31
        demarche signatures --json
      """)

  @OptionGroup var workspace: WorkspaceOptions

  @Argument(
    help: ArgumentHelp("Names of dossiers; all of them without any.", valueName: "dossier"),
    completion: .dossiers)
  var dossiers: [String] = []

  @Flag(name: .long, help: "Write the table as JSON, for programs.")
  var json = false

  func run() throws {
    let table = SignatureTable(of: dossiers, workspace: try workspace.folder())
    try Console.print(table.diagnostics)
    try Console.print(json ? table.json : table.text)
    if table.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
