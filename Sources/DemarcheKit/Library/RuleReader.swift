internal import DemarcheModel
internal import DemarcheRules
internal import YAMLTree

/// Reads the rules of procedure of `Templates/Rules/`.
struct RuleReader {
  /// What rules may name.
  struct Known {
    /// The institutions.
    var institutions: Set<Identifier>
    /// The kinds, without their variants.
    var kinds: Set<Identifier>
  }

  private let folder: TemplateFolder
  private let known: Known?
  private let needed: Set<String>?
  /// What is wrong with the files.
  private(set) var diagnostics: [Diagnostic] = []

  /// Prepares to read the rules of a library.
  ///
  /// - Parameters:
  ///   - folder: the library.
  ///   - known: what a workspace's own rules may name beside the names of the built-in ones; anything when `nil`.
  ///   - needed: the institutions whose built-in rules are wanted, all of them when `nil`.
  init(_ folder: TemplateFolder, known: Known? = nil, needed: Set<String>? = nil) {
    self.folder = folder
    self.known = known
    self.needed = needed
  }

  /// Reads the files; a rule with a mistake is missing, and said.
  ///
  /// The workspace's own files are always read, because a rule with a mistake could hold a document back; beside
  /// them all built-in ones are, whose names theirs are compared with.
  mutating func book() -> RuleBook {
    var book = RuleBook()
    var own: [RuleFile] = []
    var kinds = known?.kinds ?? []
    let names = folder.names(in: "Rules").filter { $0.hasSuffix(".yaml") }
    let ownNames = Set(names.filter { folder.isOwn("Rules/" + $0) })
    let needed = ownNames.isEmpty ? needed : nil
    for name in names where needed?.contains(String(name.dropLast(5))) ?? true {
      guard let file = folder.file("Rules/" + name, &diagnostics) else { continue }
      var reader = RecordReader(file)
      let read = reader.ruleFile()
      diagnostics += reader.diagnostics
      guard let read else { continue }
      if ownNames.contains(name) {
        own.append(read)
        kinds.formUnion(RuleReader.kinds(ofBuiltIn: name))
      } else {
        kinds.formUnion(read.rules.flatMap(\.rule.kinds))
      }
      book.add(
        read.rules.map(\.rule), sizes: read.sizes, nonAttached: read.nonAttached,
        of: read.institution?.value)
    }
    if let known {
      let names = RuleNames(
        institutions: known.institutions.union(RuleReader.builtInInstitutions), kinds: kinds)
      diagnostics += own.flatMap { names.diagnostics(of: $0) }
    }
    diagnostics += RuleContradictions.diagnostics(of: book.rules)
    return book
  }

  /// The institutions for which the house has rules, by the names of its files.
  private static var builtInInstitutions: [Identifier] {
    BuiltInLibrary.paths.filter { $0.hasPrefix("Rules/") }.compactMap {
      Identifier(String($0.dropFirst("Rules/".count).dropLast(".yaml".count)))
    }
  }

  /// The kinds that the built-in file of a name binds, which the workspace's own file hides.
  private static func kinds(ofBuiltIn name: String) -> [Identifier] {
    guard let bytes = BuiltInLibrary.contents(of: "Rules/" + name) else { return [] }
    var reader = RecordReader(SourceFile(path: "Templates/Rules/\(name) (built in)", bytes: bytes))
    return reader.ruleFile()?.rules.flatMap(\.rule.kinds) ?? []
  }
}

/// What one file of rules says.
struct RuleFile {
  /// Whose rules they are.
  var institution: Located<Identifier>?
  /// The sizes of the institution.
  var sizes: [RuleBook.Size] = []
  /// What stands for no group.
  var nonAttached: [String] = []
  /// The rules, with the kinds as they are written.
  var rules: [(rule: Rule, kinds: [Located<Identifier>])] = []
}

extension RecordReader {
  /// Reads one file of rules.
  mutating func ruleFile() -> RuleFile? {
    let root = parse()
    if root == nil, diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          .missingField, "The file is empty", at: file.range.firstLine,
          solutions: [.init("Write `rules:` and the rules by their ids, or take the file away")]))
    }
    guard let root, let fields = fields(root, of: RuleFileFormat.self) else { return nil }
    var read = RuleFile()
    read.institution = identifier(.institution, of: fields)
    if fields[.institution] != nil, read.institution == nil { return nil }
    read.nonAttached =
      items(.nonAttached, of: fields)?.compactMap { text($0, "A group that is none")?.value } ?? []
    read.sizes = sizes(fields, of: read.institution?.value)
    if let node = self.node(.rules, of: fields) {
      for entry in named(node, "Rules") {
        if let rule = rule(entry.node, entry.id, of: read.institution?.value) { read.rules.append(rule) }
      }
    }
    return read
  }

  private mutating func sizes(
    _ fields: Fields<RuleFileFormat>, of institution: Identifier?
  ) -> [RuleBook.Size] {
    var found: [(size: RuleBook.Size, range: SourceRange)] = []
    for node in items(.sizes, of: fields) ?? [] {
      guard let fields = self.fields(node, of: SizeFormat.self), let members = number(.members, of: fields),
        let (from, to) = days(date(.from, of: fields), date(.to, of: fields))
      else { continue }
      guard let institution else {
        diagnostics.append(
          Diagnostic(
            .missingField, "A size is that of an institution, and the file names none",
            at: range(node).firstLine, solutions: [.init("Add `institution: …` to the file")]))
        continue
      }
      let size = RuleBook.Size(institution: institution, members: members, from: from, to: to)
      if let other = found.first(where: { $0.size.overlaps(size) }) {
        diagnostics.append(
          Diagnostic(
            .contradictingRules, "`\(institution)` has two sizes on one day", at: range(node).firstLine,
            notes: [.init("The other one", at: other.range)],
            solutions: [.init("Let each end on the day before the next one begins")]))
        continue
      }
      found.append((size, range(node).firstLine))
    }
    return found.map(\.size)
  }

  /// The days between which something holds; `nil` when the last comes before the first, which is told.
  private mutating func days(
    _ from: Located<CalendarDate>?, _ to: Located<CalendarDate>?
  ) -> (CalendarDate?, CalendarDate?)? {
    if let from, let to, to.value < from.value {
      diagnostics.append(
        Diagnostic(
          .contradictingRules, "The last day, \(to.value), comes before the first", at: to.range,
          notes: [.init("The first day", at: from.range)], solutions: [.init("Check both days")]))
      return nil
    }
    return (from?.value, to?.value)
  }

  private mutating func rule(
    _ node: YAML.Node, _ id: Located<Identifier>, of institution: Identifier?
  ) -> (rule: Rule, kinds: [Located<Identifier>])? {
    let before = diagnostics.count
    guard let fields = fields(node, of: RuleFormat.self) else { return nil }
    let kinds = items(.kinds, of: fields)?.compactMap { identifier($0, "A kind") } ?? []
    let versionOf = identifier(.versionOf, of: fields)
    let severity: Diagnostic.Severity? = choice(.severity, of: fields)
    var mentions: [Rule.Mention] = []
    let check = self.node(.check, of: fields).flatMap { self.check($0, &mentions) }
    let source = text(.source, of: fields)
    let sourceDate = text(.sourceDate, of: fields)
    let confidence: Rule.Confidence? = choice(.confidence, of: fields)
    let note = text(.note, of: fields)
    let days = days(date(.from, of: fields), date(.to, of: fields))
    if institution != nil {
      for field in [RuleFormat.sourceDate, .confidence] where fields[field] == nil {
        diagnostics.append(
          Diagnostic(
            .missingField, "A rule of an institution needs a field `\(field.rawValue)`", at: id.range,
            solutions: [.init("Add `\(field.rawValue): \(field.format.example ?? "…")`")]))
      }
    }
    if let check, let severity { refuseGraveEstimate(check, severity, fields[.severity]) }
    guard diagnostics.count == before, let severity, let check, let source, let days else { return nil }
    let rule = Rule(
      id: id, institution: institution, kinds: kinds.map(\.value), versionOf: versionOf, from: days.0,
      to: days.1, severity: severity, check: check, source: source.value, sourceDate: sourceDate?.value,
      confidence: confidence ?? .high, note: note?.value, mentions: mentions)
    return (rule, kinds)
  }

  /// Refuses a rule that would hold a document back for what the workspace alone cannot know.
  private mutating func refuseGraveEstimate(
    _ check: RuleCheck, _ severity: Diagnostic.Severity, _ node: YAML.Node?
  ) {
    guard check.isEstimate, severity == .error, let node else { return }
    diagnostics.append(
      Diagnostic(
        .wrongValue, "An estimate and a count over the workspace's dossiers are warnings at most",
        at: range(node), explanation: "They go by what the workspace knows, and that is not everything.",
        solutions: [.init("Write `severity: warning`", replacements: [.init(range(node), with: "warning")])]))
  }
}

extension RuleBook.Size {
  /// Whether both hold on one day.
  fileprivate func overlaps(_ other: RuleBook.Size) -> Bool {
    if let to, let from = other.from, to < from { return false }
    if let to = other.to, let from, to < from { return false }
    return true
  }
}
