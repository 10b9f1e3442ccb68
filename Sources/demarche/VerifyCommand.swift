import ArgumentParser
import DemarcheKit

/// `demarche verify`.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Prove the files of Output/ by what they say, write nothing.",
    discussion: """
      Reads each finished file, and proves by its own words that every required signatory and demand stands in \
      it, once, in order, and that it says word for word what the sources say, in every language and format. \
      A file that was altered is an error, told at its place; files that are stale, missing or left over are \
      listed. Files made with --width, --plain-spaces or --fragment are verified with the same.

      EXAMPLES
        demarche verify
        demarche verify 2024-05-06-apt31 --format akn
        demarche verify --diagnostics github
          the same, with annotations in GitHub Actions
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var reporting: ReportingOptions
  @OptionGroup var volume: VolumeOptions
  @OptionGroup var files: FileOptions

  func validate() throws {
    try files.check()
    try selection.check()
    try volume.check()
  }

  func run() async throws {
    let generator = Generator(workspace: try workspace.folder(), output: files.output)
    try await Console.run(
      generator, .verify, files.added(to: try selection.options()), as: reporting.diagnostics, volume)
  }
}
