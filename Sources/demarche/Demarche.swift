import ArgumentParser
import DemarcheKit
import Foundation

/// The command line: it parses words, calls the library, and prints.
@main
struct Demarche: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demarche",
    abstract: "Merges signatories and demands into declarations, questions and press releases.",
    discussion: """
      A workspace holds Signatories/ (one YAML file per person) and Dossiers/ (one folder per matter, with \
      dossier.yaml and the prose in Markdown). Every document is made in each of its languages as plain text, \
      HTML and Akoma Ntoso XML, and proved: each required signatory and each required demand is there, once, in \
      order, in every file.

      EXIT CODES
        0   fine
        1   mistakes were found; documents that have some were not written
        2   the command was not understood
        3   --check and verify: files of the output are stale, missing or left over
        70  a mistake of the program itself
      A watch that Ctrl-C ends is fine.
      """,
    version: Generator.version,
    subcommands: [
      GenerateCommand.self, ValidateCommand.self, VerifyCommand.self, ImportCommand.self, NewCommand.self,
      ListCommand.self, ExplainCommand.self, WhyCommand.self, VarsCommand.self, SchemasCommand.self,
      SignaturesCommand.self, BundleCommand.self, DiffCommand.self, ManualCommand.self,
    ])

  /// Runs the command of the words given, and ends the process with its exit code.
  static func main() async {
    // A reader that goes away, or a file that may not grow, is an error to be told, not an end without a word.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let placeholders = StandardStreams.hold()
    defer { withExtendedLifetime(placeholders) {} }
    // Where the system does not tell them, as without /proc, there is not even a name.
    guard !CommandLine.arguments.isEmpty else {
      try? FileHandle.standardError.write(
        contentsOf: Data("error: The words of the command line cannot be read; is /proc mounted?\n".utf8))
      Foundation.exit(70)
    }
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  /// Prints what an error has to say; words that were not understood end with 2.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    guard code == .validationFailure else { exit(withError: error) }
    try? FileHandle.standardError.write(contentsOf: Data((fullMessage(for: error) + "\n").utf8))
    Foundation.exit(2)
  }
}
