import ArgumentParser
import DemarcheKit
import Foundation

/// `demarche vars`.
struct VarsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vars",
    abstract: "List the values that a template may name, and those it uses.",
    discussion: """
      A template is a kind or a partial, by its name, or the prose of a document, by its path. For prose, the ids of \
      its dossier are listed too: who signs, what is demanded, organizations, events, documents.

      EXAMPLES
        demarche vars joint-declaration
        demarche vars Dossiers/2024-05-06-apt31/declaration.fr.md
        demarche vars press-release --json
      """)

  @OptionGroup var workspace: WorkspaceOptions

  @Argument(
    help: ArgumentHelp("The name of a kind or a partial, or the path of a prose file."),
    completion: .templates)
  var template: String

  @Flag(name: .long, help: "Write the list as JSON, for programs.")
  var json = false

  func run() throws {
    // A path that the shell completed is one of the working folder.
    let isFile = FileManager.default.fileExists(atPath: template)
    let name = isFile ? URL(fileURLWithPath: template).standardizedFileURL.path : template
    do {
      let variables = try TemplateVariables(of: name, workspace: try workspace.folder())
      try Console.print(json ? variables.json : variables.text)
    } catch let unknown as UnknownTemplate {
      throw ValidationError(unknown.message)
    }
  }
}
