import ArgumentParser
import DemarcheKit
import Foundation

/// `demarche validate`.
struct ValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check sources and documents, or files of Akoma Ntoso; write nothing.",
    discussion: """
      Makes every document in memory, reads its files back and proves them, as generate does, and reports all \
      mistakes with their place and the way out. It does not look at Output/.

      Names that end in .xml are files of Akoma Ntoso, of the house or of others. They are checked by the official \
      schema, where --schema names it, and by the rules beyond it: addresses, identifiers, references, signatures. \
      Several files are checked against each other too. --files-from takes their names from a list, so that there \
      may be any number of them.

      EXAMPLES
        demarche validate
        demarche validate --diagnostics sarif > report.sarif
        demarche validate --schema .build/akn/akomantoso30.xsd Output/2024-05-06-apt31/*.xml
        find Output -name '*.xml' | demarche validate --files-from -
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var reporting: ReportingOptions
  @OptionGroup var volume: VolumeOptions
  @OptionGroup var watching: WatchOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Check the files that this list names, one in a line; - reads it from standard input.",
      valueName: "list"))
  var filesFrom: String?

  func validate() throws {
    try selection.check()
    try volume.check()
    try watching.check(selection, reporting)
    guard !files.isEmpty || filesFrom != nil else { return }
    guard files.count == selection.dossiers.count else {
      throw ValidationError("Name dossiers or files, not both.")
    }
    guard selection.choosesNothing, workspace.workspace == nil, !watching.watch else {
      throw ValidationError(
        "--workspace, --watch, --format, --language and --jobs are for dossiers, not for files.")
    }
  }

  /// The names that are files.
  private var files: [String] { selection.dossiers.filter { $0.lowercased().hasSuffix(".xml") } }

  /// The names in the list, in its order.
  private func listedFiles() throws -> [String] {
    guard let filesFrom else { return [] }
    let list: Data?
    if filesFrom == "-" {
      list = try FileHandle.standardInput.readToEnd()
    } else {
      guard let read = FileManager.default.contents(atPath: filesFrom) else {
        throw ValidationError("There is no list \(filesFrom) that can be read.")
      }
      list = read
    }
    let names = (list ?? Data()).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    guard !names.isEmpty else { throw ValidationError("The list for --files-from names no file.") }
    return names
  }

  func run() async throws {
    let files = try self.files + listedFiles()
    guard files.isEmpty else {
      let options = try selection.options()
      let report = await FileCheck.run(files, schema: options.schema, jobs: options.jobs)
      return try Console.print(report, as: reporting.diagnostics, volume)
    }
    let generator = Generator(workspace: try workspace.folder())
    let options = try selection.options()
    guard !watching.watch else { return try await Console.watch(generator, .validate, options, volume) }
    try await Console.run(generator, .validate, options, as: reporting.diagnostics, volume)
  }
}
