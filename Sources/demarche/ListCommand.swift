import ArgumentParser
import DemarcheKit
import DemarcheModel

/// `demarche list`.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List kinds, institutions, rules, languages, signatories or dossiers.",
    discussion: """
      Lists what the workspace can use: its own files and the built-in ones.

      EXAMPLES
        demarche list kinds
        demarche list rules
      """)

  @Argument(
    help: ArgumentHelp("What to list: \(Inventory.Subject.allCases.map(\.rawValue).joined(separator: ", ")).")
  )
  var subject: Inventory.Subject

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let inventory = Generator(workspace: try workspace.folder()).inventory(of: subject)
    try Console.print(inventory.text)
    if !inventory.diagnostics.isEmpty {
      try Console.warn("Some files have mistakes and are not listed; `demarche validate` tells them.\n")
    }
  }
}
