import Foundation

/// A command as the parser of the command line describes it.
struct CommandInfo: Decodable {
  /// The word that names it.
  var commandName: String
  /// What it does, in a sentence.
  var abstract: String?
  /// What else there is to say, in paragraphs, headings and indented lines.
  var discussion: String?
  /// Whether people are shown it.
  var shouldDisplay: Bool
  /// Its arguments, in order.
  var arguments: [ArgumentInfo]?
  /// Its commands, in order.
  var subcommands: [CommandInfo]?

  /// Reads the description of a whole program.
  ///
  /// - Parameter json: what `--experimental-dump-help` prints.
  /// - Throws: `DecodingError`, when the parser's form is another one.
  init(json: String) throws {
    self = try JSONDecoder().decode(Program.self, from: Data(json.utf8)).command
  }

  /// The commands that people are shown, but the one that prints help.
  var shownCommands: [CommandInfo] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  /// The arguments without a name.
  var positionals: [ArgumentInfo] {
    (arguments ?? []).filter { $0.shouldDisplay && $0.kind == .positional }
  }

  /// The arguments with a name; those that every command has are left to the program.
  func options(ofProgram: Bool) -> [ArgumentInfo] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay && argument.kind != .positional && (ofProgram || !argument.isOfProgram)
    }
  }

  /// The outermost object of the description.
  private struct Program: Decodable {
    /// The program itself.
    var command: CommandInfo
  }
}

/// An argument of a command.
struct ArgumentInfo: Decodable {
  /// How an argument is written.
  enum Kind: String, Decodable {
    case positional, option, flag
  }

  /// A name of an option.
  struct Name: Decodable {
    /// How many dashes stand before it.
    var kind: Prefix
    /// The name without dashes.
    var name: String

    /// What stands before a name.
    enum Prefix: String, Decodable {
      case long, short, longWithSingleDash
    }

    /// The name as it is typed.
    var typed: String { (kind == .long ? "--" : "-") + name }
  }

  /// How it is written.
  var kind: Kind
  /// Whether people are shown it.
  var shouldDisplay: Bool
  /// Whether it may be left out.
  var isOptional: Bool
  /// Whether it may be given several times.
  var isRepeating: Bool
  /// All its names; none of a positional one.
  var names: [Name]?
  /// What its value is called.
  var valueName: String?
  /// The value it has when it is left out.
  var defaultValue: String?
  /// What it is for, in a sentence.
  var abstract: String?
  /// What else there is to say.
  var discussion: String?

  /// Whether it is one of those that the parser gives every command.
  var isOfProgram: Bool { (names ?? []).contains { $0.typed == "--help" || $0.typed == "--version" } }
}
