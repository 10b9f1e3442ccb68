internal import DemarcheLanguage
internal import DemarcheModel

/// The arguments of a filter after their check.
struct GivenArguments {
  /// The values, in the order of the parameters.
  var values: [Evaluation]
  /// The type of the field that an argument names, if one does.
  var field: Shape?
}

extension Checker {
  /// Puts arguments into the order of the parameters.
  ///
  /// - Parameters:
  ///   - arguments: as they are written.
  ///   - filter: whose parameters they fill.
  ///   - input: what the filter is applied to.
  ///   - range: the filter's name.
  /// - Returns: the arguments, or `nil` after a mistake, which has been reported.
  mutating func arguments(
    _ arguments: [Argument], for filter: Filter, on input: FilterInput, at range: SourceRange
  ) -> GivenArguments? {
    var values = [Evaluation?](repeating: nil, count: filter.parameters.count)
    var field: Shape?
    for (position, argument) in arguments.enumerated() {
      guard let index = parameter(of: argument, at: position, in: filter) else { return nil }
      let parameter = filter.parameters[index]
      guard values[index] == nil else {
        refuse("`\(filter.name)` has its argument `\(parameter.name)` twice", "Take this one away", argument)
        return nil
      }
      if parameter.namesField {
        guard let named = self.field(argument.value, of: input, for: filter) else { return nil }
        values[index] = .constant(.number(named.index))
        field = named.shape
      } else {
        guard let value = self.argument(argument.value, for: parameter, of: filter) else { return nil }
        values[index] = value
      }
    }
    for (parameter, value) in zip(filter.parameters, values) where value == nil && !parameter.isOptional {
      diagnostics.append(
        Diagnostic(
          .wrongArgument, "`\(filter.name)` needs an argument `\(parameter.name)`", at: range,
          solutions: [.init("Write `\(filter.usage)`")]))
      return nil
    }
    if filter.name == "plural", !checkForms(arguments, at: range) { return nil }
    return GivenArguments(values: values.map { $0 ?? .constant(.none) }, field: field)
  }

  /// The position of the parameter that an argument fills.
  private mutating func parameter(of argument: Argument, at position: Int, in filter: Filter) -> Int? {
    if let name = argument.name {
      let index = filter.parameters.firstIndex { $0.name == name.text }
      if index == nil, filter.parameters.isEmpty {
        refuse("`\(filter.name)` takes no arguments", "Write `\(filter.name)` alone", argument)
      } else if index == nil {
        report(
          .wrongArgument, "`\(filter.name)` has no argument `\(name.text)`", name.text,
          among: filter.parameters.map(\.name), at: name.range)
      }
      return index
    }
    if filter.takesNames {
      refuse(
        "`\(filter.name)` takes its arguments by name", "Write the name and `=` before it: `\(filter.usage)`",
        argument)
      return nil
    }
    guard position < filter.parameters.count else {
      let most = filter.parameters.count
      let words =
        most == 0 ? "no arguments" : most == 1 ? "one argument at most" : "\(most) arguments at most"
      refuse("`\(filter.name)` takes \(words)", "Take this one away", argument)
      return nil
    }
    return position
  }

  /// A value of the type, and where only some make sense one of the choices, that a parameter asks for.
  private mutating func argument(
    _ expression: Expression, for parameter: Filter.Parameter, of filter: Filter
  ) -> Evaluation? {
    guard let typed = value(of: expression) else { return nil }
    guard typed.shape == parameter.shape else {
      if typed.shape.unwrapped == parameter.shape {
        refuseOptional(expression)
        return nil
      }
      diagnostics.append(
        Diagnostic(
          .wrongArgument,
          "Argument `\(parameter.name)` of `\(filter.name)` is \(parameter.shape.words), and this is \(typed.shape.words)",
          at: expression.range, solutions: [.init("Give it \(parameter.shape.words)")]))
      return nil
    }
    guard let choices = parameter.choices(environment.pack.language) else {
      diagnostics.append(
        Diagnostic(
          .wrongArgument,
          "`\(filter.name)` has no `\(parameter.name)` in \(environment.pack.name)",
          at: expression.range, solutions: [.init("Write `\(filter.name)` without it")]))
      return nil
    }
    guard choices.isEmpty || isChoice(expression, of: filter, among: choices) else { return nil }
    return typed.evaluation
  }

  /// Whether an argument is one of the texts that a parameter accepts, written out where it can be read now.
  private mutating func isChoice(
    _ expression: Expression, of filter: Filter, among choices: [String]
  ) -> Bool {
    switch expression.kind {
    case .text(let text) where choices.contains(text): return true
    case .text(let text):
      report(
        .wrongArgument, "`\(filter.name)` does not know `\(text)`", text, among: choices,
        at: expression.range)
    case .conditional(let value, _, let other?):
      let isFirst = isChoice(value, of: filter, among: choices)
      return isChoice(other, of: filter, among: choices) && isFirst
    default:
      diagnostics.append(
        Diagnostic(
          .wrongArgument, "`\(filter.name)` must be told in so many words", at: expression.range,
          solutions: [.init("Write one of: \(choices.map { "\"\($0)\"" }.joined(separator: ", "))")]))
    }
    return false
  }

  /// The field of the members of a list that an argument names.
  private mutating func field(
    _ expression: Expression, of input: FilterInput, for filter: Filter
  ) -> (index: Int, shape: Shape)? {
    guard let element = input.shape.element, !element.fields.isEmpty else {
      refuse(input, for: filter)
      return nil
    }
    guard case .text(let name) = expression.kind else {
      diagnostics.append(
        Diagnostic(
          .wrongArgument, "`\(filter.name)` takes the name of a field between quotes", at: expression.range,
          solutions: [.init("Write, for instance, `\(filter.name)(\"\(element.fields[0].name)\")`")]))
      return nil
    }
    let fields = element.fields
    guard let index = fields.firstIndex(where: { $0.name == name }) else {
      let names = fields.filter(\.shape.hasOrder).map(\.name)
      report(
        .unknownMember, "\(element.words.capitalizedFirst) has no field `\(name)`", name, among: names,
        at: expression.range)
      return nil
    }
    guard fields[index].shape.hasOrder else {
      diagnostics.append(
        Diagnostic(
          .wrongArgument,
          "`\(filter.name)` goes by texts, numbers or dates, and `\(name)` is \(fields[index].shape.words)",
          at: expression.range,
          solutions: [
            .init("Write one of: \(fields.filter(\.shape.hasOrder).map(\.name).joined(separator: ", "))")
          ]))
      return nil
    }
    return (index, fields[index].shape)
  }

  /// Refuses an argument.
  private mutating func refuse(_ summary: String, _ solution: String, _ argument: Argument) {
    diagnostics.append(
      Diagnostic(.wrongArgument, summary, at: argument.value.range, solutions: [.init(solution)]))
  }
}
