internal import DemarcheModel
internal import DemarcheRules
internal import YAMLTree

/// What a limit says.
struct RuleLimits {
  /// The numbers.
  var bound: Bound
  /// Whether only members count.
  var members = false
  /// What is told apart.
  var attribute: RuleCheck.Attribute?
  /// What is measured.
  var part: RuleCheck.Part?
  /// In what.
  var unit: RuleCheck.Unit?
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
    return RuleLimits(
      bound: bound, members: boolean(.members, of: fields) ?? false, attribute: choice(.of, of: fields),
      part: choice(.part, of: fields), unit: choice(.unit, of: fields))
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
    guard let fields = fields(node, of: QuotaFormat.self), let most = number(.atMost, of: fields) else {
      return nil
    }
    if fields[.within] != nil {
      guard let written = text(.within, of: fields) else { return nil }
      guard case .months(let months)? = duration(written) else { return nil }
      return .quota(atMost: most, .rolling(months: months))
    }
    switch choice(.per, of: fields, as: QuotaFormat.Period.self) {
    case .day: return .quota(atMost: most, .day)
    case .month: return .quota(atMost: most, .month)
    case .year:
      let first = number(.from, of: fields) ?? 1
      guard (1...12).contains(first) else {
        diagnostics.append(
          Diagnostic(
            .wrongValue, "A year begins in a month from 1 to 12", at: range(node).firstLine,
            solutions: [.init("Write `from: 10` for October")]))
        return nil
      }
      return .quota(atMost: most, .year(from: first))
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

  /// Reads when an answer is due.
  mutating func deadline(_ node: YAML.Node) -> RuleCheck? {
    text(node, CheckFormat.answerDue.format.words).flatMap { duration($0) }.map { .answerDue($0) }
  }

  /// Reads `14 days` or `2 months`.
  private mutating func duration(_ text: Located<String>) -> RuleCheck.Deadline? {
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
