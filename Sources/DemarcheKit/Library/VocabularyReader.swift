internal import DemarcheLanguage
internal import DemarcheModel
internal import YAMLTree

/// Reads `Templates/Vocabulary/`: the words of each language, chambers, places, addressees.
struct VocabularyReader {
  private let folder: TemplateFolder
  /// What is wrong with the files.
  private(set) var diagnostics: [Diagnostic] = []
  /// The languages whose files have mistakes.
  private(set) var brokenLanguages: Set<LanguageTag> = []

  /// Reads from a library.
  init(_ folder: TemplateFolder) {
    self.folder = folder
  }

  /// Reads everything; what cannot be read is missing, and said.
  ///
  /// - Parameter languages: the built-in languages to read, all of them when `nil`; the workspace's own ones
  ///   are always read, so that their mistakes are told.
  /// - Returns: the words of the house.
  mutating func vocabulary(of languages: Set<LanguageTag>? = nil) -> Vocabulary {
    var vocabulary = Vocabulary()
    for name in folder.names(in: "Vocabulary/Languages") where name.hasSuffix(".yaml") {
      let path = "Vocabulary/Languages/" + name
      if let languages, !languages.contains(where: { name == "\($0).yaml" }), !folder.isOwn(path) { continue }
      let before = diagnostics.count
      if let pack = read(path, { $0.languagePack($1, file: name) }) {
        vocabulary.languages[pack.language] = pack
      }
      if diagnostics[before...].containsErrors, let language = LanguageTag(String(name.dropLast(5))) {
        brokenLanguages.insert(language)
      }
    }
    for chamber in records("chambers", "Chambers", { $0.chamber($1, $2) }) {
      vocabulary.chambers[chamber.id] = chamber
    }
    for place in records("places", "Places", { $0.place($1, $2) }) {
      vocabulary.places[place.id] = place
    }
    for addressee in records("addressees", "Addressees", { $0.addressee($1, $2) }) {
      vocabulary.addressees[addressee.id] = addressee
    }
    return vocabulary
  }

  /// Reads one file.
  private mutating func read<Value>(
    _ path: String, _ body: (inout RecordReader, YAML.Node) -> Value?
  ) -> Value? {
    guard let file = folder.file(path, &diagnostics) else { return nil }
    var reader = RecordReader(file)
    let root = reader.parse()
    if root == nil, reader.diagnostics.isEmpty {
      diagnostics.append(Diagnostic(.missingField, "The file is empty", at: file.range.firstLine))
    }
    let value = root.flatMap { body(&reader, $0) }
    diagnostics += reader.diagnostics
    return value
  }

  /// Reads a file of records by id, and the files of a folder beside it, each of one record and named for its id.
  ///
  /// So an office adds one without copying the others; one of the same id takes the place of the file's.
  private mutating func records<Value>(
    _ table: String, _ subfolder: String,
    _ body: (inout RecordReader, Identifier, YAML.Node) -> Value?
  ) -> [Value] {
    var records =
      read("Vocabulary/\(table).yaml") { reader, node in
        reader.named(node, subfolder).compactMap { body(&reader, $0.id.value, $0.node) }
      } ?? []
    for name in folder.names(in: "Vocabulary/" + subfolder) where name.hasSuffix(".yaml") {
      let record = read("Vocabulary/\(subfolder)/\(name)") { reader, node -> Value? in
        let id = reader.identifier(String(name.dropLast(5)), at: reader.file.range.firstLine)
        return id.flatMap { body(&reader, $0.value, node) }
      }
      if let record { records.append(record) }
    }
    return records
  }
}

extension RecordReader {
  /// Reads the file of a language, which is named for it.
  mutating func languagePack(_ node: YAML.Node, file name: String) -> LanguagePack? {
    guard let fields = fields(node, of: LanguageFormat.self),
      let language = self.language(.language, of: fields),
      let own = text(.name, of: fields),
      let complement = self.node(.complement, of: fields).flatMap({ pattern($0) })
    else { return nil }
    guard name == "\(language.value).yaml" else {
      diagnostics.append(
        Diagnostic(
          .wrongValue, "A language stands in the file of its name, and `\(language.value)` is not \(name)",
          at: language.range, solutions: [.init("Name the file \(language.value).yaml")]))
      return nil
    }
    let profile = choice(.typography, of: fields, as: Typography.Profile.self)
    var pack = LanguagePack(
      language: language.value, name: own.value, profile: profile ?? .neutral, complement: complement)
    pack.constituency = text(.constituency, of: fields)?.value
    pack.former = fields[.former].flatMap { formerForms($0) }
    for entry in entries(.offices, of: fields) { pack.offices[entry.key] = officeForms(entry.value) }
    for entry in entries(.phrases, of: fields) { pack.phrases[entry.key] = phrase(entry.value) }
    for entry in entries(.civility, of: fields) {
      guard let gender = Gender(rawValue: entry.key) else {
        refuse(
          "No gender is `\(entry.key)`", entry.key, among: Gender.allCases.map(\.rawValue),
          at: SourceRange(file: file, bytes: entry.keyBytes))
        continue
      }
      pack.civility[gender] = text(entry.value, "A civility")?.value
    }
    for entry in entries(.sources, of: fields) { _ = text(entry.value, "A source") }
    return pack
  }

  /// The entries of a mapping whose keys are not ids: phrases and offices have `@` and dots in theirs.
  private mutating func entries(
    _ field: LanguageFormat, of fields: Fields<LanguageFormat>
  ) -> [YAML.Entry] {
    guard let node = fields[field] else { return [] }
    guard case .mapping(let entries) = node.content else {
      diagnostics.append(
        Diagnostic(
          .wrongType, "\(field.format.words) are a mapping, and this is \(node.words)", at: range(node)))
      return []
    }
    return entries
  }

  private mutating func phrase(_ node: YAML.Node) -> String? {
    guard let fields = fields(node, of: PhraseFormat.self) else { return nil }
    checkReview(confidence: fields[.confidence], source: fields[.source])
    return text(.text, of: fields)?.value
  }

  /// Reads the pattern after an office: its words alone, or a phrase with confidence and source.
  private mutating func pattern(_ node: YAML.Node) -> String? {
    if case .mapping = node.content { return phrase(node) }
    return text(node, LanguageFormat.complement.format.words)?.value
  }

  private mutating func officeForms(_ node: YAML.Node) -> OfficeForms? {
    guard let fields = fields(node, of: OfficeFormat.self),
      let forms = forms([.m, .f, .mPl, .fPl], of: fields)
    else { return nil }
    checkReview(confidence: fields[.confidence], source: fields[.source])
    return OfficeForms(
      m: forms[0], f: forms[1], mPl: forms[2], fPl: forms[3], neutral: text(.neutral, of: fields)?.value,
      former: fields[.former].flatMap { endedOfficeForms($0) })
  }

  /// Reads the whole words for an office that has ended.
  private mutating func endedOfficeForms(_ node: YAML.Node) -> GenderForms? {
    guard let fields = fields(node, of: EndedOfficeFormat.self),
      let forms = forms(EndedOfficeFormat.allCases, of: fields)
    else { return nil }
    return GenderForms(m: forms[0], f: forms[1], mPl: forms[2], fPl: forms[3])
  }

  private mutating func formerForms(_ node: YAML.Node) -> FormerForms? {
    guard let fields = fields(node, of: FormerFormat.self),
      let forms = forms([.m, .f, .mPl, .fPl], of: fields), let pattern = text(.pattern, of: fields)
    else { return nil }
    checkReview(confidence: fields[.confidence], source: fields[.source])
    return FormerForms(
      m: forms[0], f: forms[1], mPl: forms[2], fPl: forms[3], neutral: text(.neutral, of: fields)?.value,
      pattern: pattern.value)
  }

  /// Checks how sure an entry is and where it comes from, told for all of its forms or for each: nothing is
  /// made of it, and who reviews the file relies on it.
  private mutating func checkReview(confidence: YAML.Node?, source: YAML.Node?) {
    if let confidence {
      if case .mapping = confidence.content, let fields = fields(confidence, of: FormConfidenceFormat.self) {
        for form in FormConfidenceFormat.allCases { _ = choice(form, of: fields, as: Confidence.self) }
      } else {
        _ = choice(confidence, OfficeFormat.confidence.format.words, as: Confidence.self)
      }
    }
    guard let source else { return }
    if case .mapping = source.content, let fields = fields(source, of: FormSourceFormat.self) {
      for form in FormSourceFormat.allCases { _ = text(form, of: fields) }
    } else {
      _ = text(source, OfficeFormat.source.format.words)
    }
  }

  /// Reads forms that must all be there.
  private mutating func forms<Format: RecordFormat>(_ names: [Format], of fields: Fields<Format>) -> [String]?
  {
    let forms = names.compactMap { text($0, of: fields)?.value }
    return forms.count == names.count ? forms : nil
  }

  /// Reads a place.
  mutating func place(_ id: Identifier, _ node: YAML.Node) -> Place? {
    guard let fields = fields(node, of: PlaceFormat.self), let key = text(.key, of: fields) else {
      return nil
    }
    return Place(
      id: id, key: key.value, defaultBase: text(.default, of: fields)?.value,
      base: texts(.base, of: fields) ?? [:], of: texts(.of, of: fields) ?? [:],
      within: texts(.within, of: fields) ?? [:])
  }
}
