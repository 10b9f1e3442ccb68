internal import DemarcheModel
internal import DemarcheRules
internal import YAMLTree

/// Reads the rules of procedure of `Templates/Rules/`.
struct RuleReader {
  private let folder: TemplateFolder
  /// What is wrong with the files.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads from a library.
  init(_ folder: TemplateFolder) {
    self.folder = folder
  }

  /// Reads all files; a rule with a mistake is missing, and said.
  mutating func book() -> RuleBook {
    var book = RuleBook()
    for name in folder.names(in: "Rules") where name.hasSuffix(".yaml") {
      guard let file = folder.file("Rules/" + name, &diagnostics) else { continue }
      var reader = RecordReader(file)
      let root = reader.parse()
      if root == nil, reader.diagnostics.isEmpty {
        diagnostics.append(Diagnostic(.missingField, "The file is empty", at: file.range.firstLine))
      }
      if let root { reader.rules(root, into: &book) }
      diagnostics += reader.diagnostics
    }
    return book
  }
}

extension RecordReader {
  /// Reads one file of rules.
  fileprivate mutating func rules(_ node: YAML.Node, into book: inout RuleBook) {
    guard let fields = fields(node, of: RuleFileFormat.self) else { return }
    let institution = identifier(.institution, of: fields)?.value
    let nonAttached = items(.nonAttached, of: fields)?.compactMap { text($0, "A group that is none")?.value }
    var sizes: [RuleBook.Size] = []
    for item in items(.sizes, of: fields) ?? [] {
      if let institution, let size = size(item, of: institution) { sizes.append(size) }
    }
    var rules: [Rule] = []
    if let node = self.node(.rules, of: fields) {
      for entry in named(node, "Rules") {
        if let rule = rule(entry.node, entry.id, of: institution) { rules.append(rule) }
      }
    }
    book.add(rules, sizes: sizes, nonAttached: nonAttached ?? [], of: institution)
  }

  private mutating func size(_ node: YAML.Node, of institution: Identifier) -> RuleBook.Size? {
    guard let fields = fields(node, of: SizeFormat.self), let members = number(.members, of: fields) else {
      return nil
    }
    return RuleBook.Size(
      institution: institution, members: members, from: date(.from, of: fields)?.value,
      to: date(.to, of: fields)?.value)
  }

  private mutating func rule(
    _ node: YAML.Node, _ id: Located<Identifier>, of institution: Identifier?
  ) -> Rule? {
    guard let fields = fields(node, of: RuleFormat.self) else { return nil }
    let kinds = items(.kinds, of: fields)?.compactMap { identifier($0, "A kind")?.value } ?? []
    let severity: Diagnostic.Severity? = choice(.severity, of: fields)
    let check = self.node(.check, of: fields).flatMap { self.check($0) }
    let source = text(.source, of: fields)
    let sourceDate = text(.sourceDate, of: fields)
    let confidence: Rule.Confidence? = choice(.confidence, of: fields)
    let note = text(.note, of: fields)
    guard let severity, let check, let source, let sourceDate, let confidence else { return nil }
    return Rule(
      id: id, institution: institution, kinds: kinds, from: date(.from, of: fields)?.value,
      to: date(.to, of: fields)?.value, severity: severity, check: check, source: source.value,
      sourceDate: sourceDate.value, confidence: confidence, note: note?.value)
  }

  /// Reads a condition: a mapping with exactly one shape.
  private mutating func check(_ node: YAML.Node) -> RuleCheck? {
    guard let fields = fields(node, of: CheckFormat.self) else { return nil }
    let shapes = CheckFormat.allCases.filter { fields[$0] != nil }
    guard let shape = shapes.first, shapes.count == 1, let value = fields[shape] else {
      diagnostics.append(
        Diagnostic(
          .wrongValue, "A check has exactly one shape, and this has \(shapes.count)",
          at: range(node).firstLine,
          solutions: [.init("Write one of: \(CheckFormat.names.joined(separator: ", "))")]))
      return nil
    }
    switch shape {
    case .authors:
      return limits(value, [.members]).map { .authors($0.bound, membersOnly: $0.members) }
    case .distinct:
      return limits(value, [.of]).flatMap { limits in
        limits.attribute.map { .distinct($0, limits.bound) } ?? missing(.of, value)
      }
    case .length:
      return limits(value, [.part, .unit]).flatMap { limits in
        guard let part = limits.part else { return missing(.part, value) }
        return limits.unit.map { .length(part, $0, limits.bound) } ?? missing(.unit, value)
      }
    case .questions: return limits(value, []).map { .questions($0.bound) }
    case .addressees: return limits(value, []).map { .addressees($0.bound) }
    case .onBehalfOf: return choice(shape, of: fields).map { .onBehalfOf($0) }
    case .addressee:
      return .addressee(
        among: items(value, shape.format.words).compactMap { identifier($0, "An addressee")?.value })
    case .begins: return begins(value)
    case .parts: return .parts(items(value, shape.format.words).compactMap { choice($0, "A part") })
    case .abolished: return boolean(shape, of: fields) == true ? .abolished : nil
    case .speakingTime: return speakingTime(value)
    case .quota: return quota(value)
    case .answerDue: return deadline(value)
    case .anyOf: return .anyOf(items(value, shape.format.words).compactMap { check($0) })
    }
  }

  private mutating func begins(_ node: YAML.Node) -> RuleCheck? {
    guard let fields = fields(node, of: BeginsFormat.self) else { return nil }
    let part: RuleCheck.Part? = choice(.part, of: fields)
    let words = text(.with, of: fields)
    let language = language(.in, of: fields)
    guard let part, let words, let language else { return nil }
    return .begins(part, with: words.value, in: language.value)
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
