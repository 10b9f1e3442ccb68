/// How words are marked in a summary of changes.
enum ChangeMarks {
  /// For a terminal.
  case terminal
  /// For GitHub's Markdown.
  case markdown

  /// Words in which nothing is a mark, and nothing drives a terminal.
  func escaped(_ words: String) -> String {
    let words = words.visible
    guard self == .markdown else { return words }
    var escaped = ""
    for scalar in words.unicodeScalars {
      if ChangeMarks.special.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// Words that are gone.
  func old(_ words: String) -> String {
    self == .markdown ? "~~\(escaped(words))~~" : "[-\(escaped(words))-]"
  }

  /// Words that are new.
  func new(_ words: String) -> String {
    self == .markdown ? "**\(escaped(words))**" : "{+\(escaped(words))+}"
  }

  /// An id, or another word of a program; no grave accent stands in one.
  func code(_ word: String) -> String {
    word.contains("`") ? escaped(word) : "`\(word)`"
  }

  /// The characters that mean something within a line of GitHub's Markdown.
  private static let special = Set("\\`*_[]<>|~&$".unicodeScalars)
}
