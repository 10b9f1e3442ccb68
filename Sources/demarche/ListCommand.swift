import ArgumentParser
import DemarcheKit
import DemarcheModel

/// `demarche list`.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List kinds, institutions, rules, languages, signatories or dossiers.",
    discussion: """
      Lists what the workspace can use: its own files and the built-in ones. As text, rules are listed without their \
      sources; JSON has every column.

      EXAMPLES
        demarche list kinds
        demarche list rules
        demarche list rules --format json
      """)

  /// How the list is written.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(
    help: ArgumentHelp("What to list: \(Inventory.Subject.allCases.map(\.rawValue).joined(separator: ", ")).")
  )
  var subject: Inventory.Subject

  @Option(name: .long, help: ArgumentHelp("`text` for people, `json` for machines.", valueName: "form"))
  var format = Form.text

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let inventory = Generator(workspace: try workspace.folder()).inventory(of: subject)
    try Console.print(format == .json ? inventory.json : inventory.text)
    if !inventory.diagnostics.isEmpty {
      try Console.warn("Some files have mistakes and are not listed; `demarche validate` tells them.\n")
    }
  }
}
