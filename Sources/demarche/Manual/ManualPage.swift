/// The page for `man`, made of what the commands say of themselves.
struct ManualPage {
  /// The program.
  let program: CommandInfo
  /// The version that the foot of the page names.
  let version: String

  /// The page, in the macros of `man`; it has no date, so that the same program has the same page.
  var text: String {
    let name = program.commandName
    var lines = [
      ".TH \(name.uppercased()) 1 \"\" \"\(name) \(version)\" \"User Commands\"", ".ad l", ".nh", ".SH NAME",
      "\(name) \\- \(Self.phrase(program.abstract ?? ""))", ".SH SYNOPSIS",
      "\(Roff.bold(name)) \(Roff.italic("command")) [\(Roff.italic("option"))]... [\(Roff.italic("argument"))]...",
      ".SH DESCRIPTION",
    ]
    let (description, codes) = Self.parted(program.discussion ?? "")
    lines += Roff.lines(description)
    lines += [".SH OPTIONS"] + program.options(ofProgram: true).flatMap(Self.option)
    lines += [".SH COMMANDS"] + program.shownCommands.flatMap(section)
    lines += [".SH \"EXIT STATUS\""] + Roff.lines(codes)
    return (lines + Self.surroundings).joined(separator: "\n") + "\n"
  }

  /// The section of a command.
  private func section(_ command: CommandInfo) -> [String] {
    let words = "\(program.commandName) \(command.commandName)"
    let synopsis =
      [Roff.bold(words), "[\(Roff.italic("option"))]..."] + command.positionals.map(Self.synopsis)
    let start = [
      ".SS \"\(Roff.text(words))\"", synopsis.joined(separator: " "), ".PP",
      Roff.text(command.abstract ?? ""),
    ]
    let (description, examples) = Self.parted(command.discussion ?? "")
    let arguments = (command.positionals + command.options(ofProgram: false)).flatMap(Self.option)
    return start + Roff.lines(description) + arguments + Roff.lines(examples)
  }

  /// An argument and what it is for.
  private static func option(_ argument: ArgumentInfo) -> [String] {
    let value = argument.valueName.map(Roff.italic) ?? ""
    let names = (argument.names ?? []).map { Roff.bold($0.typed) }.joined(separator: ", ")
    let term =
      switch argument.kind {
      case .positional: value
      case .option: "\(names) \(value)"
      case .flag: names
      }
    let given = argument.kind == .option ? argument.defaultValue.map { " It is \($0) when left out." } : nil
    let discussion = argument.discussion.map { " " + $0 } ?? ""
    return [".TP", term, Roff.text((argument.abstract ?? "") + (given ?? "") + discussion)]
  }

  /// A positional argument on the line that shows how a command is written.
  private static func synopsis(_ argument: ArgumentInfo) -> String {
    let value = Roff.italic(argument.valueName ?? "argument")
    return (argument.isOptional ? "[\(value)]" : value) + (argument.isRepeating ? "..." : "")
  }

  /// A discussion before its first heading, and from there on.
  private static func parted(_ discussion: String) -> (String, String) {
    let lines = discussion.split(separator: "\n", omittingEmptySubsequences: false)
    let heading = lines.firstIndex { Roff.isHeading(String($0)) } ?? lines.endIndex
    return (lines[..<heading].joined(separator: "\n"), lines[heading...].joined(separator: "\n"))
  }

  /// A sentence as the phrase that follows a name.
  private static func phrase(_ sentence: String) -> String {
    let text = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    return Roff.text(text.prefix(1).lowercased() + text.dropFirst())
  }

  /// What no single command says: variables and folders.
  private static let surroundings = [
    ".SH ENVIRONMENT", ".TP", Roff.bold("DEMARCHE_AKN_SCHEMA"),
    "The official schema of Akoma Ntoso, where \(Roff.bold("--schema")) names none.", ".TP",
    Roff.bold("NO_COLOR"),
    "When set, mistakes are told without colours.", ".PP",
    "No output depends on any other variable, on the clock or on the network.", ".SH FILES", ".TP",
    Roff.italic("Signatories/"), "People: one record each.", ".TP", Roff.italic("Dossiers/"),
    "Matters: a folder each, with dossier.yaml and the prose.", ".TP", Roff.italic("Templates/"),
    "Kinds, vocabulary, rules and styles of the office; each overrides the built\\-in one of its name.",
    ".TP",
    Roff.italic("demarche.yaml"), "How grave warnings are, and which house style is taken.", ".TP",
    Roff.italic("Output/"), "What was generated.",
  ]
}
