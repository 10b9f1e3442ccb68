internal import DemarcheModel
internal import DemarcheRules
internal import YAMLTree

/// What a limit says.
struct RuleLimits {
  /// The numbers.
  var bound: Bound
  /// Whether only members count.
  var members = false
  /// The chambers whose members do not count.
  var without: [Identifier] = []
  /// What is told apart.
  var attribute: RuleCheck.Attribute?
  /// What is measured.
  var part: RuleCheck.Part?
  /// In what.
  var unit: RuleCheck.Unit?
  /// The quantity.
  var id: Identifier?
}

extension RecordReader {
  /// Reads limits and those of the other fields that the shape knows.
  mutating func limits(_ node: YAML.Node, _ known: Set<BoundFormat>) -> RuleLimits? {
    guard let fields = fields(node, of: BoundFormat.self) else { return nil }
    let numbers: Set<BoundFormat> = [.atLeast, .atMost, .exactly]
    for field in BoundFormat.allCases where fields[field] != nil && !known.union(numbers).contains(field) {
      diagnostics.append(
        Diagnostic(
          .unknownField, "This check has no field `\(field.rawValue)`", at: range(node).firstLine,
          solutions: [.init("Take it away")]))
      return nil
    }
    let written = numbers.filter { fields[$0] != nil }
    let exact = amount(.exactly, of: fields)
    let bound = Bound(
      atLeast: exact ?? amount(.atLeast, of: fields), atMost: exact ?? amount(.atMost, of: fields))
    guard !written.isEmpty, written == [.exactly] || !written.contains(.exactly) else {
      diagnostics.append(
        Diagnostic(
          .missingField, "A limit has `exactly`, or `atLeast` and `atMost` or one of them",
          at: range(node).firstLine, solutions: [.init("Write, for instance, `atMost: 200`")]))
      return nil
    }
    guard bound.atLeast != nil || bound.atMost != nil else { return nil }
    guard !bound.isEmpty else {
      diagnostics.append(
        Diagnostic(
          .contradictingRules, "The least is more than the most, and nothing can lie between",
          at: range(node).firstLine, solutions: [.init("Check both numbers")]))
      return nil
    }
    let without = items(.without, of: fields)?.compactMap { identifier($0, "A chamber")?.value }
    return RuleLimits(
      bound: bound, members: boolean(.members, of: fields) ?? false, without: without ?? [],
      attribute: choice(.of, of: fields), part: choice(.part, of: fields), unit: choice(.unit, of: fields),
      id: identifier(.id, of: fields)?.value)
  }

  /// Says that a shape needs a field.
  mutating func missing(_ field: BoundFormat, _ node: YAML.Node) -> RuleCheck? {
    diagnostics.append(
      Diagnostic(
        .missingField, "This check needs a field `\(field.rawValue)`", at: range(node).firstLine,
        solutions: [.init("Add `\(field.rawValue): …`")]))
    return nil
  }

  /// Reads a number, or a share of the members.
  private mutating func amount(_ field: BoundFormat, of fields: Fields<BoundFormat>) -> Bound.Amount? {
    guard fields[field] != nil, let text = text(field, of: fields) else { return nil }
    let parts = text.value.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    let legal = parts.allSatisfy { $0.map { (0...1_000_000).contains($0) } ?? false }
    switch (legal, parts.count) {
    case (true, 1): return parts[0].map { .number($0) }
    case (true, 2) where parts[1] != 0:
      if let numerator = parts[0], let denominator = parts[1] {
        return .share(numerator: numerator, denominator: denominator)
      }
    default: break
    }
    diagnostics.append(
      Diagnostic(
        .wrongValue,
        "\(field.format.words) is a number or a share of the members, and this is `\(text.value)`",
        at: text.range, solutions: [.init("Write, for instance, `20` or `1/20`")]))
    return nil
  }

  /// Reads a quota with its period.
  mutating func quota(_ node: YAML.Node) -> RuleCheck? {
    guard let fields = fields(node, of: QuotaFormat.self), let most = number(.atMost, of: fields),
      let period = period(fields, node)
    else { return nil }
    let holder = fields[.of].map { choice($0, "The field `of`", as: Quota.Holder.self) } ?? .asker
    guard let holder else { return nil }
    let isApart = boolean(.perAddressee, of: fields) ?? false
    return .quota(Quota(atMost: most, period, of: holder, isPerAddressee: isApart))
  }

  private mutating func period(_ fields: Fields<QuotaFormat>, _ node: YAML.Node) -> Quota.Period? {
    if let within = fields[.within] {
      guard fields[.per] == nil else {
        diagnostics.append(
          Diagnostic(
            .wrongValue, "A quota has one period, and this has two", at: range(node).firstLine,
            solutions: [.init("Keep `within` or `per`")]))
        return nil
      }
      return months(within).map { .rolling(months: $0) }
    }
    switch choice(.per, of: fields, as: QuotaFormat.Period.self) {
    case .day: return .day
    case .week: return .week
    case .month: return .month
    case .year:
      let first = number(.from, of: fields) ?? 1
      guard (1...12).contains(first) else {
        diagnostics.append(
          Diagnostic(
            .wrongValue, "A year begins in a month from 1 to 12", at: range(node).firstLine,
            solutions: [.init("Write `from: 10` for October")]))
        return nil
      }
      return .year(from: first)
    case nil:
      if fields[.per] == nil {
        diagnostics.append(
          Diagnostic(
            .missingField, "A quota needs its period", at: range(node).firstLine,
            solutions: [.init("Add `within: 3 months` or `per: month`")]))
      }
      return nil
    }
  }

  /// Reads in how many months a title may not come again.
  mutating func noRepeat(_ node: YAML.Node) -> RuleCheck? { months(node).map { .noRepeat(months: $0) } }

  /// Reads a number of months.
  private mutating func months(_ node: YAML.Node) -> Int? {
    guard let text = text(node, "A period"), let duration = duration(text) else { return nil }
    if case .months(let months) = duration { return months }
    diagnostics.append(
      Diagnostic(
        .wrongValue, "The period is told in months, and this is `\(text.value)`", at: text.range,
        solutions: [.init("Write, for instance, `3 months`")]))
    return nil
  }

  /// Reads when an answer is due.
  mutating func deadline(_ node: YAML.Node) -> RuleCheck? {
    text(node, CheckFormat.answerDue.format.words).flatMap { duration($0) }.map { .answerDue($0) }
  }

  /// Reads `14 days` or `2 months`.
  private mutating func duration(_ text: Located<String>) -> Metadata.AnswerPeriod.Length? {
    let parts = text.value.split(separator: " ")
    if parts.count == 2, let number = Int(parts[0]), (1...1000).contains(number) {
      switch parts[1] {
      case "day", "days": return .days(number)
      case "month", "months": return .months(number)
      default: break
      }
    }
    diagnostics.append(
      Diagnostic(
        .wrongValue, "`\(text.value)` is no span of time", at: text.range,
        solutions: [.init("Write, for instance, `14 days` or `2 months`")]))
    return nil
  }
}
