/// Reads the facts of a declaration from its finished plain text, so that the peers print the words that
/// Demarche made.
///
/// The text has the kind, the title and the place with the date, perhaps numbered reasons, paragraphs, the
/// lead of the demands and the demands numbered, perhaps paragraphs, the lead of the signatures, their lines,
/// perhaps notes.
package struct FactReader {
  /// A text that has another shape, or none of something that a declaration has.
  package struct Unreadable: Error, CustomStringConvertible {
    package var description: String { "the plain text has not the shape of a declaration" }
  }

  /// What no plain text tells.
  package var fixed: [Facts.Field]

  package init(fixed: [Facts.Field]) {
    self.fixed = fixed
  }

  /// The facts of a text.
  package func facts(of text: String) throws(Unreadable) -> Facts {
    var blocks = text.split(separator: "\n\n").map(String.init)
    guard let last = blocks.popLast() else { throw Unreadable() }
    blocks.append(String(last.reversed().drop { $0 == "\n" }.reversed()))
    let rule = blocks.firstIndex(of: "———") ?? blocks.count
    let notes = blocks[min(rule + 1, blocks.count)...].map(\.self)
    guard rule >= 7 else { throw Unreadable() }
    let signatures = blocks[rule - 1].split(separator: "\n").map(String.init)
    var end = rule - 2
    let signed = blocks[end]
    while end > 3, !Self.isNumbered(blocks[end - 1]) { end -= 1 }
    var start = end
    while start > 3, Self.isNumbered(blocks[start - 1]) { start -= 1 }
    guard start > 4, start < end else { throw Unreadable() }
    let before = Array(blocks[3..<(start - 1)])
    let firstReason = before.firstIndex(where: Self.isNumbered) ?? 0
    let lastReason = before.lastIndex(where: Self.isNumbered).map { $0 + 1 } ?? 0
    var signatories: [[Facts.Field]] = []
    for (index, line) in signatures.enumerated() { signatories.append(try Self.signatory(index, line)) }
    return Facts(
      fields: [
        .init("kind", blocks[0]), .init("title", blocks[1]), .init("dateline", blocks[2]),
        .init("lead", blocks[start - 1]), .init("signed", signed),
      ] + fixed,
      lists: [
        Self.texts("opening", before[..<firstReason]),
        Self.texts("recitals", before[firstReason..<lastReason].map(Self.unnumbered)[...]),
        Self.texts("paragraphs", before[lastReason...]),
        Self.texts("demands", blocks[start..<end].map(Self.unnumbered)[...]),
        Self.texts("closing", blocks[end..<(rule - 2)]),
        .init("signatories", signatories),
        Self.texts("notes", notes[...]),
      ])
  }

  /// Whether a block begins with a number, a full stop and a space.
  private static func isNumbered(_ block: String) -> Bool {
    let rest = block.drop(while: \.isNumber)
    return rest.count < block.count && rest.hasPrefix(". ")
  }

  private static func unnumbered(_ block: String) -> String {
    String(block.drop(while: \.isNumber).dropFirst(2))
  }

  private static func texts(_ name: String, _ blocks: ArraySlice<String>) -> Facts.List {
    .init(name, blocks.enumerated().map { [.init("n", String($0.offset + 1)), .init("text", $0.element)] })
  }

  private static func signatory(_ index: Int, _ line: String) throws(Unreadable) -> [Facts.Field] {
    guard let comma = line.firstRange(of: ", ") else { throw Unreadable() }
    let number = String(index + 1)
    return [
      .init("n", number), .init("id", "person\(number)"), .init("name", String(line[..<comma.lowerBound])),
      .init("role", String(line[comma.upperBound...])),
    ]
  }
}
