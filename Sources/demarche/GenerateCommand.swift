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
      as a whole. A document with a mistake keeps its old files, and the others are made. Files that no source \
      makes any more are removed where it can be proved that the command made them, and named otherwise. Of two \
      runs on one output the second waits for the first.

      EXAMPLES
        demarche generate
          all documents of all dossiers
        demarche generate 2024-05-06-apt31 --language fr --format text
          one dossier, for a mail
        demarche generate --watch
          the same, and again after each edit what it touches
        demarche generate --check
          is Output/ current? For CI: nothing is written
        demarche generate --check --quiet
          the same for scripts: the exit code is all
        demarche generate --check --diagnostics github
          the same, with annotations in GitHub Actions
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var reporting: ReportingOptions
  @OptionGroup var volume: VolumeOptions
  @OptionGroup var watching: WatchOptions
  @OptionGroup var files: FileOptions

  @Flag(
    name: .long,
    help: "Write nothing; exit with 3 and show what would change in every file: stale, missing or left over.")
  var check = false

  func validate() throws {
    try files.check()
    try selection.check()
    try volume.check()
    try watching.check(selection, reporting, isCheck: check)
  }

  func run() async throws {
    let generator = Generator(workspace: try workspace.folder(), output: files.output)
    let options = files.added(to: try selection.options())
    guard !watching.watch else { return try await Console.watch(generator, .generate, options, volume) }
    try await Console.run(generator, check ? .check : .generate, options, as: reporting.diagnostics, volume)
  }
}
