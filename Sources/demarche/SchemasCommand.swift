import ArgumentParser
import DemarcheKit
import DemarcheModel

/// `demarche schemas`.
struct SchemasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schemas",
    abstract: "Write the JSON Schemas of the records, with the ids of this workspace.",
    discussion: """
      Editors with a YAML server complete fields, words and ids by them, and mark what no record has. Run it again \
      when people or places have been added. A file names its schema in a comment:

        # yaml-language-server: $schema=../../Templates/Schemas/dossier.schema.json

      EXAMPLES
        demarche schemas
          into Templates/Schemas/ of the workspace
        demarche schemas --into .vscode/schemas
      """)

  @OptionGroup var workspace: WorkspaceOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Write to this folder instead of Templates/Schemas/ in the workspace.", valueName: "folder"),
    completion: .directory)
  var into: String?

  func run() throws {
    let folder = try workspace.folder()
    let schemas = RecordSchemas(workspace: folder)
    let target = into ?? (folder == "." ? "" : folder + "/") + RecordSchemas.folder
    let outcome = schemas.store(in: target)
    let mistakes = schemas.diagnostics + outcome.diagnostics
    try Console.print(mistakes)
    let lines = outcome.written.map { "wrote \(target)/\($0)\n" }.joined()
    try Console.print(lines + "\(outcome.written.count) schemas written, \(outcome.unchanged) unchanged\n")
    if mistakes.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
