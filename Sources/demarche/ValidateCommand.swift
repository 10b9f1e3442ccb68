import ArgumentParser
import DemarcheKit

/// `demarche validate`.
struct ValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check sources and documents, write nothing.",
    discussion: """
      Makes every document in memory, reads its files back and proves them, as generate does, and reports all \
      mistakes with their place and the way out. It does not look at Output/.

      EXAMPLES
        demarche validate
        demarche validate --diagnostics sarif > report.sarif
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    try selection.check()
  }

  func run() async throws {
    let generator = Generator(workspace: try workspace.folder())
    let report = await generator.run(.validate, try selection.options())
    try Console.print(report, as: reporting.diagnostics)
  }
}
