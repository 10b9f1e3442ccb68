internal import DemarcheModel

// What a signatory or a demand reads comes from the records alone: a word written into the body of their block,
// "ancien" or "nous refusons", would put something under a name that nobody signed.
extension Checker {
  /// Refuses what is no line in the body of a demand or a signatory: the merge joins lines and knows no more.
  mutating func refuseInItem(_ node: BlockNode) {
    let what: String
    var place = itemRange
    switch node {
    case .heading(_, _, let range): (what, place) = ("heading", range)
    case .list: what = "list"
    case .quotation: what = "quotation"
    case .table: what = "table"
    case .paragraph, .output, .conditional, .loop, .assignment, .include, .semantic, .extends, .block,
      .superBlock:
      return
    }
    diagnostics.append(
      Diagnostic(
        .unsupportedMarkup, "The body of one item holds paragraphs, and this is a \(what)", at: place,
        explanation: "The block makes the list itself; its body says what stands in each item.",
        solutions: [.init("Write the line alone, without the mark before it: `{{ demand }}`")]))
  }

  /// Refuses letters and digits written out in the body of an item.
  mutating func checkWords(of text: String) {
    guard isInItem, text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.isDigit }) else {
      return
    }
    refuseWords("`\(text.trimmed)` is written into the body of each \(itemName)", at: itemRange)
  }

  /// Refuses a value that is not one of the item's own.
  mutating func checkWords(of expression: Expression) {
    guard isInItem, let foreign = foreignWords(in: expression) else { return }
    refuseWords("`\(foreign.text)` is not what the record of the \(itemName) says", at: foreign)
  }

  private mutating func refuseWords(_ summary: String, at range: SourceRange?) {
    diagnostics.append(
      Diagnostic(
        .misplacedTag, summary, at: range,
        explanation: "What stands in a list that people sign comes from the records alone; "
          + "a word added here would change what each of them signed.",
        solutions: [
          .init("Print the item's own fields, with punctuation between them"),
          .init("Write the words before or after the list, or into the record"),
        ]))
  }

  /// The first part of an expression that prints words of another source than the item.
  private func foreignWords(in expression: Expression) -> SourceRange? {
    switch expression.kind {
    case .variable(let name): name == itemName || name == "loop" ? nil : expression.range
    case .text(let text): text.unicodeScalars.contains { $0.properties.isAlphabetic } ? expression.range : nil
    case .number, .boolean: expression.range
    // The neighbour of an item is another item, that others sign.
    case .member(_, let name) where ["previtem", "nextitem"].contains(name.text): expression.range
    case .member(let owner, _), .index(let owner, _): foreignWords(in: owner)
    case .filter(let input, let name, let arguments):
      // Some arguments choose a form; those of a phrase and of other filters are printed.
      foreignWords(in: input)
        ?? (Filter.named(name.text)?.printsArguments == false
          ? nil : arguments.lazy.compactMap { self.foreignWords(in: $0.value) }.first)
    case .conditional(let value, _, let other):
      foreignWords(in: value) ?? other.flatMap { foreignWords(in: $0) }
    case .binary(_, let left, let right): foreignWords(in: left) ?? foreignWords(in: right)
    case .test, .not: nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a digit of any script.
  fileprivate var isDigit: Bool { properties.numericType != nil }
}

extension String {
  /// The text without spaces around it.
  fileprivate var trimmed: String {
    let kept = unicodeScalars.drop { $0 == " " }
    return String(String.UnicodeScalarView(kept.reversed().drop { $0 == " " }.reversed()))
  }
}
