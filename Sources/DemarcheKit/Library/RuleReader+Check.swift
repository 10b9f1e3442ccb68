internal import DemarcheModel
internal import DemarcheRules
internal import YAMLTree

extension RecordReader {
  /// Reads a condition: a mapping with exactly one shape.
  ///
  /// - Parameters:
  ///   - node: the mapping; its depth is that of the file, which the parser limits.
  ///   - mentions: receives the people, groups and countries that it names.
  /// - Returns: the condition, or `nil` after a mistake.
  mutating func check(_ node: YAML.Node, _ mentions: inout [Rule.Mention]) -> RuleCheck? {
    let before = diagnostics.count
    guard let fields = fields(node, of: CheckFormat.self) else { return nil }
    let shapes = CheckFormat.allCases.filter { fields[$0] != nil }
    // A misspelt shape has been told, with the one that was meant.
    guard diagnostics.count == before else { return nil }
    guard let shape = shapes.first, shapes.count == 1, let value = fields[shape] else {
      diagnostics.append(
        Diagnostic(
          .wrongValue, "A check has exactly one shape, and this has \(shapes.count)",
          at: range(node).firstLine,
          solutions: [.init("Write one of: \(CheckFormat.names.joined(separator: ", "))")]))
      return nil
    }
    let check = check(shape, value, fields, &mentions)
    return diagnostics.count == before ? check : nil
  }

  private mutating func check(
    _ shape: CheckFormat, _ value: YAML.Node, _ fields: Fields<CheckFormat>,
    _ mentions: inout [Rule.Mention]
  ) -> RuleCheck? {
    switch shape {
    case .authors:
      return limits(value, [.members, .without]).map {
        .authors($0.bound, membersOnly: $0.members, without: $0.without)
      }
    case .distinct:
      return limits(value, [.of]).flatMap { limits in
        limits.attribute.map { .distinct($0, limits.bound) } ?? missing(.of, value)
      }
    case .length:
      return limits(value, [.part, .unit]).flatMap { limits in
        guard let part = limits.part else { return missing(.part, value) }
        return limits.unit.map { .length(part, $0, limits.bound) } ?? missing(.unit, value)
      }
    case .quantity:
      return limits(value, [.id]).flatMap { limits in
        limits.id.map { .quantity($0, limits.bound) } ?? missing(.id, value)
      }
    case .questions: return limits(value, []).map { .questions($0.bound) }
    case .demands: return limits(value, []).map { .demands($0.bound) }
    case .addressees: return limits(value, []).map { .addressees($0.bound) }
    case .people:
      let people = some(value, shape).compactMap { identifier($0, "A person") }
      mentions += people.map { .person($0) }
      return .people(people.map(\.value))
    case .groups:
      let groups = some(value, shape).compactMap { text($0, "A group") }
      mentions += groups.map { .group($0) }
      return .groups(groups.map(\.value))
    case .countries:
      let countries = some(value, shape).compactMap { identifier($0, "A country") }
      mentions += countries.map { .country($0) }
      return .countries(countries.map(\.value.rawValue))
    case .lead:
      guard let person = identifier(shape, of: fields) else { return nil }
      mentions.append(.person(person))
      return .lead(person.value)
    case .onBehalfOf: return choice(shape, of: fields).map { .onBehalfOf($0) }
    case .addressee:
      return .addressee(among: some(value, shape).compactMap { identifier($0, "An addressee")?.value })
    case .begins: return begins(value)
    case .avoids: return avoids(value)
    case .parts: return .parts(some(value, shape).compactMap { choice($0, "A part") })
    case .languages: return .languages(some(value, shape).compactMap { language($0)?.value })
    case .interest: return text(shape, of: fields).map { .interest(mark: $0.value) }
    case .clearDays: return number(shape, of: fields).map { .clearDays($0) }
    case .abolished: return agreed(shape, fields, value).map { _ in .abolished }
    case .replaced: return agreed(shape, fields, value).map { _ in .replaced }
    case .speakingTime: return speakingTime(value)
    case .quota: return quota(value)
    case .noRepeat: return noRepeat(value)
    case .answerDue: return deadline(value)
    case .advice: return advice(value)
    case .anyOf: return .anyOf(some(value, shape).compactMap { check($0, &mentions) })
    }
  }

  /// Reads a list that may not be empty.
  private mutating func some(_ node: YAML.Node, _ shape: CheckFormat) -> [YAML.Node] {
    let nodes = items(node, shape.format.words)
    if nodes.isEmpty, case .sequence = node.content {
      diagnostics.append(
        Diagnostic(
          .missingField, "\(shape.format.words) is an empty list, which everything or nothing would keep",
          at: range(node), solutions: [.init("Write what the rule asks for")]))
    }
    return nodes
  }

  /// Reads a shape that is only ever `true`.
  private mutating func agreed(
    _ shape: CheckFormat, _ fields: Fields<CheckFormat>, _ node: YAML.Node
  ) -> Bool? {
    guard let answer = boolean(shape, of: fields) else { return nil }
    if answer { return true }
    diagnostics.append(
      Diagnostic(
        .wrongValue, "\(shape.format.words) is `true`, or is left out with its rule", at: range(node),
        solutions: [.init("Take the rule away, or give it a last day: `to: …`")]))
    return nil
  }

  private mutating func begins(_ node: YAML.Node) -> RuleCheck? {
    guard let fields = fields(node, of: BeginsFormat.self) else { return nil }
    let part: RuleCheck.Part? = choice(.part, of: fields)
    let words = text(.with, of: fields)
    let language = language(.in, of: fields)
    guard let part, let words, let language else { return nil }
    return .begins(part, with: words.value, in: language.value)
  }

  private mutating func avoids(_ node: YAML.Node) -> RuleCheck? {
    guard let fields = fields(node, of: AvoidsFormat.self) else { return nil }
    let part: RuleCheck.Part? = choice(.part, of: fields)
    let words = items(.any, of: fields)?.compactMap { text($0, "A word")?.value }
    let language = language(.in, of: fields)
    guard let part, let words, let language else { return nil }
    return .avoids(part, words: words, in: language.value)
  }

  private mutating func advice(_ node: YAML.Node) -> RuleCheck? {
    guard let fields = fields(node, of: AdviceFormat.self) else { return nil }
    let words = text(.text, of: fields)
    let reason = text(.because, of: fields)
    guard let words, let reason else { return nil }
    return .advice(words.value, because: reason.value)
  }

  private mutating func speakingTime(_ node: YAML.Node) -> RuleCheck? {
    guard let fields = fields(node, of: SpeakingTimeFormat.self) else { return nil }
    let seconds = number(.seconds, of: fields)
    let pace = number(.wordsPerMinute, of: fields)
    guard let seconds, let pace else { return nil }
    guard pace > 0 else {
      refuse("The pace cannot be 0", "0", among: ["150"], at: range(node))
      return nil
    }
    return .speakingTime(seconds: seconds, wordsPerMinute: pace)
  }
}
