import ArgumentParser
import DemarcheKit

/// `demarche manual`, which packagers call.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the page for man.",
    discussion: """
      It is made of the commands' own help, and is the same for the same version.

      EXAMPLES
        demarche manual > demarche.1
      """,
    shouldDisplay: false)

  func run() throws {
    let program = try CommandInfo(json: Demarche._dumpHelp())
    try Console.print(ManualPage(program: program, version: Generator.version).text)
  }
}
