import ArgumentParser
import DemarcheKit
import DemarcheModel
import Foundation

/// `demarche diff`.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell in words what changed in the documents since a revision of git.",
    discussion: """
      Makes every document twice, from the sources of the revision and from those of the working tree, and compares \
      them by what they say: signatories and demands by their ids, titles, dates, languages, options and paragraphs. \
      Old words stand in [-…-], new ones in {+…+}. Markdown is for a pull request or a summary. Neither Output/ nor \
      the repository is touched.

      EXAMPLES
        demarche diff HEAD
          what is not committed yet
        demarche diff origin/main --format markdown
          for a pull request
        demarche diff v1.2 2024-05-06-apt31
          one dossier
      """)

  /// How the changes are written.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, markdown
  }

  @Argument(
    help: ArgumentHelp("A revision of git: HEAD, a branch, a tag, a commit.", valueName: "revision"),
    completion: .shellCommand("git rev-parse --symbolic --branches --tags --remotes 2>/dev/null"))
  var revision: String

  @Argument(
    help: ArgumentHelp("Names of dossiers; all of them without any.", valueName: "dossier"),
    completion: .dossiers)
  var dossiers: [String] = []

  @Option(name: .long, help: ArgumentHelp("`text` for a terminal, `markdown` for GitHub.", valueName: "form"))
  var format = Form.text

  @OptionGroup var workspace: WorkspaceOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How many dossiers are compared at once; one per core without it.", valueName: "number"))
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
  }

  func run() async throws {
    let folder = try workspace.folder()
    var options = Generator.Options()
    options.dossiers = dossiers
    options.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let changes: Changes
    do {
      let checkout = try GitCheckout(of: revision, workspace: folder)
      defer { checkout.remove() }
      changes = await Generator(workspace: folder).changes(
        since: Generator(workspace: checkout.workspace), called: revision, options)
    } catch let refusal as GitRefusal {
      throw ValidationError(refusal.message)
    }
    try Console.print(changes.diagnostics)
    try Console.print(format == .markdown ? changes.markdown : changes.text)
    if !changes.diagnostics.isEmpty { throw ExitCode(1) }
  }
}
