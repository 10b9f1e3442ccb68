import ArgumentParser
import DemarcheKit
import DemarcheModel
import Foundation

/// `demarche why`.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Tell from which sources a line of a finished file comes.",
    discussion: """
      For a line of plain text, HTML or Akoma Ntoso: the values of records, the lines of prose, the tags and words of \
      templates and the words of the vocabulary from which it comes, each with its file and line. Without a line, all \
      lines of the file. It edits each source in memory and sees which lines change, so an edit there does what it \
      says. Files made with --width, --plain-spaces or --fragment are traced with the same.

      EXAMPLES
        demarche why Output/2024-05-06-apt31/declaration.fr.txt:12
        demarche why Output/2024-05-06-apt31/declaration.fr.xml:118
      """)

  @OptionGroup var workspace: WorkspaceOptions

  @Argument(
    help: ArgumentHelp("A finished file, and perhaps a line of it.", valueName: "file[:line]"),
    completion: .file())
  var output: String

  @OptionGroup var files: FileOptions

  func validate() throws { try files.check() }

  func run() throws {
    let path = URL(fileURLWithPath: output).standardizedFileURL.path
    let generator = Generator(workspace: try workspace.folder(), output: files.output)
    do {
      let trace = try generator.why(path, files.added(to: Generator.Options()))
      try Console.print(trace.text)
      if trace.isStale { throw ExitCode(3) }
    } catch let refusal as TraceRefusal {
      switch refusal {
      case .unknownFile:
        throw ValidationError(
          """
          The sources make no file \(output.printable). A path ends with the names of a dossier and of a file, as in \
          Output/2024-05-06-apt31/declaration.fr.txt; `demarche validate` tells mistakes in the sources.
          """)
      case .unknownLine(let last): throw ValidationError("The file has \(last) lines.")
      }
    }
  }
}
