import ArgumentParser
import DemarcheKit
import DemarcheModel

/// `demarche explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a diagnostic by the name it has in brackets.",
    discussion: """
      Prints what it means, an example that provokes it, and the way out. Without a name, lists all of them.

      EXAMPLES
        demarche explain missing-required-demand
        demarche explain
      """)

  @Argument(
    help: ArgumentHelp("The name of a diagnostic, for instance unused-prose.", valueName: "identifier"),
    completion: .diagnostics)
  var identifier: String?

  func run() throws {
    guard let identifier else { return try Console.print(Self.list) }
    guard let known = Diagnostic.Identifier(rawValue: identifier), let page = Explanation(of: known) else {
      let meant = Suggestion.nearest(to: identifier, among: Diagnostic.Identifier.allCases.map(\.rawValue))
      let way = meant.map { "Did you mean `\($0)`?" } ?? "`demarche explain` lists them all."
      throw ValidationError("No diagnostic is named `\(identifier.printable)`. \(way)")
    }
    try Console.print(page.text)
  }

  /// All names with their titles, in two columns.
  private static var list: String {
    let pages = Explanation.all
    let width = pages.map { $0.identifier.rawValue.count }.max() ?? 0
    return pages.map { page in
      let name = page.identifier.rawValue
      return name + String(repeating: " ", count: width + 2 - name.count) + page.title + "\n"
    }.joined()
  }
}
