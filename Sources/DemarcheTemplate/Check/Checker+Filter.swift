internal import DemarcheLanguage
internal import DemarcheModel

extension Checker {
  /// Checks a filter, its input and its arguments.
  mutating func filter(
    _ input: Expression, _ name: Name, _ arguments: [Argument], at range: SourceRange
  ) -> Typed? {
    if name.text == "phrase" { return phrase(input, arguments, at: range) }
    guard let filter = Filter.named(name.text) else {
      report(
        .unknownFilter, "No filter is named `\(name.text)`", name.text,
        among: Filter.all.map(\.name) + ["phrase"], at: name.range)
      return nil
    }
    let typed = name.text == "date" ? dateInput(input) : value(of: input)
    guard let typed, let values = self.arguments(arguments, for: filter, at: name.range) else { return nil }
    guard let result = filter.result(typed.shape) else {
      if typed.shape.isOptional, filter.result(typed.shape.unwrapped) != nil {
        refuseOptional(at: input.range)
      } else {
        diagnostics.append(
          Diagnostic(
            .wrongArgument, "`\(name.text)` takes \(filter.input), and this is \(typed.shape.words)",
            at: input.range, solutions: [.init("Take `| \(name.text)` away, or give it \(filter.input)")]))
      }
      return nil
    }
    // `date` without a form is the date itself, so that it can still be compared and formatted.
    if name.text == "date", arguments.isEmpty { return typed }
    return Typed(evaluation: .filter(filter, typed.evaluation, values), shape: result)
  }

  /// A date written between quotes, or a value that is one.
  private mutating func dateInput(_ input: Expression) -> Typed? {
    guard case .text(let text) = input.kind else { return value(of: input) }
    guard let date = CalendarDate(iso: text) else {
      diagnostics.append(
        Diagnostic(
          .wrongDate, "`\(text)` is not a day of the calendar", at: input.range,
          solutions: [.init("Write year, month and day: `\"2024-05-06\"`")]))
      return nil
    }
    return Typed(evaluation: .constant(.date(date, isOwn: false)), shape: .date)
  }

  /// Puts arguments into the order of the parameters.
  private mutating func arguments(
    _ arguments: [Argument], for filter: Filter, at range: SourceRange
  ) -> [Evaluation]? {
    var values = [Evaluation?](repeating: nil, count: filter.parameters.count)
    for (position, argument) in arguments.enumerated() {
      let index: Int?
      if let name = argument.name {
        index = filter.parameters.firstIndex { $0.name == name.text }
        if index == nil {
          report(
            .wrongArgument, "`\(filter.name)` has no argument `\(name.text)`", name.text,
            among: filter.parameters.map(\.name), at: name.range)
          return nil
        }
      } else {
        index = position < values.count ? position : nil
      }
      guard let index, values[index] == nil else {
        diagnostics.append(
          Diagnostic(
            .wrongArgument, "`\(filter.name)` takes \(filter.parameters.count) arguments at most",
            at: argument.value.range, solutions: [.init("Take this one away")]))
        return nil
      }
      guard let value = self.argument(argument.value, for: filter.parameters[index], of: filter) else {
        return nil
      }
      values[index] = value
    }
    for (parameter, value) in zip(filter.parameters, values) where value == nil && !parameter.isOptional {
      diagnostics.append(
        Diagnostic(
          .wrongArgument, "`\(filter.name)` needs an argument `\(parameter.name)`", at: range,
          solutions: [.init("Write `\(filter.name)(\"…\")`")]))
      return nil
    }
    return values.map { $0 ?? .constant(.none) }
  }

  private mutating func argument(
    _ expression: Expression, for parameter: Filter.Parameter, of filter: Filter
  ) -> Evaluation? {
    guard let typed = value(of: expression) else { return nil }
    guard typed.shape == parameter.shape else {
      diagnostics.append(
        Diagnostic(
          .wrongArgument,
          "Argument `\(parameter.name)` of `\(filter.name)` is \(parameter.shape.words), and this is \(typed.shape.words)",
          at: expression.range, solutions: [.init("Give it \(parameter.shape.words)")]))
      return nil
    }
    if case .text(let text) = expression.kind, !parameter.choices.isEmpty, !parameter.choices.contains(text) {
      report(
        .wrongArgument, "`\(filter.name)` does not know `\(text)`", text, among: parameter.choices,
        at: expression.range)
      return nil
    }
    return typed.evaluation
  }

  /// `"formula.placeDate" | phrase(place=…, date=…)`: a phrase of the vocabulary, its slots filled.
  private mutating func phrase(_ input: Expression, _ arguments: [Argument], at range: SourceRange) -> Typed?
  {
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
      guard let typed = value(of: argument.value), isPrintable(typed, at: argument.value.range) else {
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
