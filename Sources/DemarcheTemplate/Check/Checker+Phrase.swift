internal import DemarcheLanguage
internal import DemarcheModel

extension Checker {
  /// `"formula.placeDate" | phrase(place=…, date=…)`: a phrase of the vocabulary, its slots filled.
  mutating func phrase(_ input: Expression, _ arguments: [Argument], at range: SourceRange) -> Typed? {
    guard case .text(let key) = input.kind else {
      diagnostics.append(
        Diagnostic(
          .wrongArgument, "`phrase` takes the key of a phrase between quotes", at: input.range,
          solutions: [.init("Write, for instance, `\"formula.placeDate\" | phrase(…)`")]))
      return nil
    }
    guard let pattern = environment.pack.phrases[key] else {
      let meant = Suggestion.nearest(to: key, among: environment.pack.phrases.keys.sorted())
      diagnostics.append(
        Diagnostic(
          .missingPhrase, "The vocabulary of \(environment.pack.language) has no phrase `\(key)`",
          at: input.range,
          solutions: [
            .init(
              meant.map { "Did you mean `\($0)`?" }
                ?? "Add it to `Templates/Vocabulary/Languages/\(environment.pack.language).yaml`")
          ]))
      return nil
    }
    guard let values = slots(of: arguments) else { return nil }
    return pieces(of: pattern, key, values, at: range).map { Typed(evaluation: .phrase($0), shape: .text) }
  }

  private mutating func slots(of arguments: [Argument]) -> [(name: Name, value: Evaluation)]? {
    var values: [(name: Name, value: Evaluation)] = []
    for argument in arguments {
      guard let name = argument.name else {
        diagnostics.append(
          Diagnostic(
            .wrongArgument, "`phrase` takes arguments by name", at: argument.value.range,
            solutions: [.init("Write the name of the slot and `=` before it")]))
        return nil
      }
      guard let typed = value(of: argument.value), isPrintable(typed, argument.value) else {
        return nil
      }
      values.append((name, typed.evaluation))
    }
    return values
  }

  private mutating func pieces(
    of pattern: String, _ key: String, _ values: [(name: Name, value: Evaluation)], at range: SourceRange
  ) -> [Evaluation.PhrasePiece]? {
    var pieces: [Evaluation.PhrasePiece] = []
    var used: Set<String> = []
    guard let phrase = try? Phrase(pattern) else {
      diagnostics.append(
        Diagnostic(
          .missingPhrase, "The phrase `\(key)` has a brace too many: \(pattern)", at: range,
          solutions: [.init("Mend it in `Templates/Vocabulary/Languages/\(environment.pack.language).yaml`")])
      )
      return nil
    }
    for piece in phrase.pieces {
      switch piece {
      case .text(let text): pieces.append(.text(text))
      case .slot(let slot):
        guard let value = values.first(where: { $0.name.text == slot }) else {
          diagnostics.append(
            Diagnostic(
              .wrongArgument, "The phrase `\(key)` needs a value for `\(slot)`", at: range,
              notes: [.init("The phrase is “\(pattern)”")], solutions: [.init("Add `\(slot)=…`")]))
          return nil
        }
        used.insert(slot)
        pieces.append(.value(value.value))
      }
    }
    for value in values where !used.contains(value.name.text) {
      report(
        .wrongArgument, "The phrase `\(key)` has no slot `\(value.name.text)`", value.name.text,
        among: phrase.slots, at: value.name.range)
      return nil
    }
    return pieces
  }
}
