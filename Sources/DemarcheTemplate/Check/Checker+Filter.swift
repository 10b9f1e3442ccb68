internal import DemarcheLanguage
internal import DemarcheModel

/// What a filter is applied to.
struct FilterInput {
  /// Its type.
  var shape: Shape
  /// Its place.
  var range: SourceRange
}

extension Checker {
  /// Checks a filter, its input and its arguments.
  mutating func filter(
    _ input: Expression, _ name: Name, _ arguments: [Argument], at range: SourceRange
  ) -> Typed? {
    if name.text == "phrase" { return phrase(input, arguments, at: range) }
    guard let filter = Filter.named(name.text) else {
      report(
        .unknownFilter, "No filter is named `\(name.text)`", name.text,
        among: Filter.allNames, at: name.range)
      return nil
    }
    let typed = filter.name == "date" ? dateInput(input) : value(of: input)
    guard let typed else { return nil }
    let target = FilterInput(shape: typed.shape, range: input.range)
    guard let given = self.arguments(arguments, for: filter, on: target, at: name.range) else { return nil }
    guard let result = filter.result(typed.shape, given.field) else {
      refuse(target, for: filter)
      return nil
    }
    // `date` without a form is the date itself, so that it can still be compared and formatted.
    if filter.name == "date", arguments.isEmpty { return typed }
    return Typed(evaluation: .filter(filter, typed.evaluation, given.values), shape: result)
  }

  /// Says what a filter takes instead of a value.
  mutating func refuse(_ input: FilterInput, for filter: Filter) {
    let (shape, range) = (input.shape, input.range)
    let field = shape.element?.fields.first { $0.shape.hasOrder && $0.name != "id" }
    if shape.isOptional, filter.result(shape.unwrapped, .text) != nil {
      refuseOptional(at: range)
    } else if filter.name == "sort", let field {
      diagnostics.append(
        Diagnostic(
          .wrongArgument, "`sort` needs the field by which to sort \(shape.words)", at: range,
          solutions: [.init("Write, for instance, `sort(by=\"\(field.name)\")`")]))
    } else {
      diagnostics.append(
        Diagnostic(
          .wrongArgument, "`\(filter.name)` takes \(filter.input), and this is \(shape.words)",
          at: range, solutions: [.init("Take `| \(filter.name)` away, or give it \(filter.input)")]))
    }
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
    note(.day(date), at: input.range)
    return Typed(evaluation: .constant(.date(date, isOwn: false)), shape: .date)
  }

  /// A part of a group: what its members share, or the members.
  mutating func part(of group: Typed, _ name: Name) -> Typed? {
    let fields = group.shape.fields
    guard let index = fields.firstIndex(where: { $0.name == name.text }) else {
      report(
        .unknownMember, "A group has no field `\(name.text)`", name.text, among: fields.map(\.name),
        at: name.range)
      return nil
    }
    return Typed(
      evaluation: .position(group.evaluation, .constant(.number(index))), shape: fields[index].shape)
  }
}
