import Foundation
import Testing

/// The page for `man` says what the commands say of themselves.
@Suite struct ManualTests {
  /// The page.
  private static func page() throws -> String {
    let result = try Command.run(["manual"], in: Command.root)
    #expect(result.exitCode == 0 && result.errors.isEmpty)
    return result.output
  }

  /// What the parser of the command line tells programs of a command.
  private struct Told: Decodable {
    var commandName: String
    var shouldDisplay: Bool
    var abstract: String?
    var arguments: [Argument]?
    var subcommands: [Told]?

    struct Argument: Decodable {
      var shouldDisplay: Bool
      var valueName: String?
      var abstract: String?
      var names: [Name]?
    }

    struct Name: Decodable {
      var name: String
    }
  }

  /// The program as its parser tells it.
  private static func program() throws -> Told {
    struct Outermost: Decodable { var command: Told }
    let result = try Command.run(["--experimental-dump-help"], in: Command.root)
    return try JSONDecoder().decode(Outermost.self, from: Data(result.output.utf8)).command
  }

  /// A text as it stands in the page.
  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "\\", with: "\\(rs").replacingOccurrences(of: "-", with: "\\-")
  }

  @Test("It names every command, every argument and every option, with what they are for")
  func whole() throws {
    let page = try Self.page()
    let program = try Self.program()
    let commands = try #require(program.subcommands).filter { $0.shouldDisplay && $0.commandName != "help" }
    #expect(commands.count >= 12)
    for command in commands {
      let section = try #require(
        page.components(separatedBy: ".SS \"demarche \(command.commandName)\"\n").dropFirst().first,
        "\(command.commandName)"
      ).components(separatedBy: "\n.SS ")[0].components(separatedBy: "\n.SH ")[0]
      #expect(section.contains(Self.escaped(try #require(command.abstract))))
      for argument in command.arguments ?? [] where argument.shouldDisplay {
        let names = (argument.names ?? []).map {
          ($0.name.count == 1 ? "\\-" : "\\-\\-") + Self.escaped($0.name)
        }
        // Those that every command has stand once, before the commands.
        let isShared = names.contains("\\-\\-help") || names.contains("\\-\\-version")
        let place = isShared ? page : section
        for name in names { #expect(place.contains("\\fB\(name)\\fR"), "\(command.commandName) \(name)") }
        if names.isEmpty {
          #expect(place.contains("\n\\fI\(Self.escaped(argument.valueName ?? ""))\\fR\n"))
        }
        #expect(place.contains(Self.escaped(try #require(argument.abstract))), "\(command.commandName)")
      }
    }
  }

  @Test("Commands for packagers are in no list")
  func hidden() throws {
    let page = try Self.page()
    let help = try Command.run(["--help"], in: Command.root).output
    #expect(!page.contains("demarche manual") && !help.contains("manual"))
  }

  @Test("Its exit codes are those of the help, and no line of text is taken for a request")
  func lines() throws {
    let lines = try Self.page().split(separator: "\n").map(String.init)
    let help = try Command.run(["--help"], in: Command.root).output
    let codes = help.split(separator: "\n").filter { $0.firstMatch(of: /^ +\d+ +/) != nil }
    #expect(codes.count == 5)
    for code in codes {
      let shown = Self.escaped(code.trimmingCharacters(in: .whitespaces))
      #expect(lines.contains { $0.hasPrefix(shown.prefix(40)) }, "\(code)")
    }
    let requests = Set(lines.filter { $0.hasPrefix(".") || $0.hasPrefix("'") }.map { $0.prefix(3) })
    #expect(
      requests.isSubset(of: [".TH", ".SH", ".SS", ".PP", ".TP", ".RS", ".RE", ".nf", ".fi", ".ad", ".nh"]))
  }

  @Test("It is the same in every folder and language")
  func same() throws {
    let scratch = try Scratch()
    let world = ["LANG": "tr_TR.UTF-8", "TZ": "Asia/Tokyo", "SOURCE_DATE_EPOCH": "1"]
    let other = try Command.run(["manual"], in: scratch.url, environment: world)
    #expect(try other.output == Self.page())
  }
}
