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
  mutating func vocabulary() -> Vocabulary {
    var vocabulary = Vocabulary()
    for name in folder.names(in: "Vocabulary/Languages") where name.hasSuffix(".yaml") {
      let before = diagnostics.count
      if let pack = read("Vocabulary/Languages/" + name, { $0.languagePack($1, file: name) }) {
        vocabulary.languages[pack.language] = pack
      }
      if diagnostics[before...].containsErrors, let language = LanguageTag(String(name.dropLast(5))) {
        brokenLanguages.insert(language)
      }
    }
    for chamber in records("Vocabulary/chambers.yaml", "Chambers", { $0.chamber($1, $2) }) {
      vocabulary.chambers[chamber.id] = chamber
    }
    for place in records("Vocabulary/places.yaml", "Places", { $0.place($1, $2) }) {
      vocabulary.places[place.id] = place
    }
    for addressee in records("Vocabulary/addressees.yaml", "Addressees", { $0.addressee($1, $2) }) {
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

  /// Reads a file of records by id.
  private mutating func records<Value>(
    _ path: String, _ what: String,
    _ body: (inout RecordReader, Identifier, YAML.Node) -> Value?
  ) -> [Value] {
    read(path) { reader, node in
      reader.named(node, what).compactMap { body(&reader, $0.id.value, $0.node) }
    } ?? []
  }
}

extension RecordReader {
  /// Reads the file of a language, which is named for it.
  fileprivate mutating func languagePack(_ node: YAML.Node, file name: String) -> LanguagePack? {
    let known = ["language", "name", "typography", "complement", "former", "civility", "offices", "phrases"]
    guard let fields = fields(node, of: "a language", known: known),
      let language = required("language", of: fields).flatMap({ self.language($0) }),
      let own = required("name", of: fields).flatMap({ text($0, "The language's own name") }),
      let complement = required("complement", of: fields).flatMap({ text($0, "The pattern after an office") })
    else { return nil }
    guard name == "\(language.value).yaml" else {
      diagnostics.append(
        Diagnostic(
          .wrongValue, "A language stands in the file of its name, and `\(language.value)` is not \(name)",
          at: language.range, solutions: [.init("Name the file \(language.value).yaml")]))
      return nil
    }
    let profile = fields["typography"].flatMap { choice($0, "The typography", as: Typography.Profile.self) }
    var pack = LanguagePack(
      language: language.value, name: own.value, profile: profile ?? .neutral, complement: complement.value)
    pack.former = fields["former"].flatMap { formerForms($0) }
    for entry in entries(fields["offices"], "Offices") { pack.offices[entry.key] = officeForms(entry.value) }
    for entry in entries(fields["phrases"], "Phrases") { pack.phrases[entry.key] = phrase(entry.value) }
    for entry in entries(fields["civility"], "Civility") {
      guard let gender = Gender(rawValue: entry.key) else {
        refuse(
          "No gender is `\(entry.key)`", entry.key, among: Gender.allCases.map(\.rawValue),
          at: SourceRange(file: file, bytes: entry.keyBytes))
        continue
      }
      pack.civility[gender] = text(entry.value, "A civility")?.value
    }
    return pack
  }

  /// The entries of a mapping whose keys are not ids: phrases and offices have `@` and dots in theirs.
  private mutating func entries(_ node: YAML.Node?, _ what: String) -> [YAML.Entry] {
    guard let node else { return [] }
    guard case .mapping(let entries) = node.content else {
      diagnostics.append(
        Diagnostic(.wrongType, "\(what) are a mapping, and this is \(node.words)", at: range(node)))
      return []
    }
    return entries
  }

  private mutating func phrase(_ node: YAML.Node) -> String? {
    guard let fields = fields(node, of: "a phrase", known: ["text", "confidence", "source"]) else {
      return nil
    }
    return required("text", of: fields).flatMap { text($0, "The text of a phrase") }?.value
  }

  private mutating func officeForms(_ node: YAML.Node) -> OfficeForms? {
    let known = ["m", "f", "mPl", "fPl", "neutral", "confidence", "source"]
    guard let fields = fields(node, of: "an office", known: known),
      let forms = fourForms(of: fields)
    else { return nil }
    let neutral = fields["neutral"].flatMap { text($0, "The neutral form") }
    return OfficeForms(m: forms[0], f: forms[1], mPl: forms[2], fPl: forms[3], neutral: neutral?.value)
  }

  private mutating func formerForms(_ node: YAML.Node) -> FormerForms? {
    guard let fields = fields(node, of: "the former forms", known: ["m", "f", "mPl", "fPl", "pattern"]),
      let forms = fourForms(of: fields),
      let pattern = required("pattern", of: fields).flatMap({ text($0, "The pattern of a former office") })
    else { return nil }
    return FormerForms(m: forms[0], f: forms[1], mPl: forms[2], fPl: forms[3], pattern: pattern.value)
  }

  private mutating func fourForms(of fields: Fields) -> [String]? {
    let forms = ["m", "f", "mPl", "fPl"].compactMap { name in
      required(name, of: fields).flatMap { text($0, "The form `\(name)`") }?.value
    }
    return forms.count == 4 ? forms : nil
  }

  /// Reads a chamber.
  fileprivate mutating func chamber(_ id: Identifier, _ node: YAML.Node) -> Chamber? {
    guard let fields = fields(node, of: "a chamber", known: ["country", "actor", "key", "names"]) else {
      return nil
    }
    let country = required("country", of: fields).flatMap { identifier($0, "The country") }
    let actor = required("actor", of: fields).flatMap { identifier($0, "The actor") }
    let key = required("key", of: fields).flatMap { text($0, "The key") }
    let names = required("names", of: fields).flatMap { texts($0, "A chamber's name") }
    guard let country, let actor, let key, let names else { return nil }
    return Chamber(
      id: id, country: country.value.rawValue, actor: actor.value.rawValue, key: key.value, names: names)
  }

  /// Reads a place.
  fileprivate mutating func place(_ id: Identifier, _ node: YAML.Node) -> Place? {
    guard let fields = fields(node, of: "a place", known: ["key", "default", "base", "of"]),
      let key = required("key", of: fields).flatMap({ text($0, "The key") })
    else { return nil }
    return Place(
      id: id, key: key.value,
      defaultBase: fields["default"].flatMap { text($0, "The name of a place") }?.value,
      base: fields["base"].flatMap { texts($0, "The name of a place") } ?? [:],
      of: fields["of"].flatMap { texts($0, "The form `of`") } ?? [:])
  }

  /// Reads an addressee.
  fileprivate mutating func addressee(_ id: Identifier, _ node: YAML.Node) -> Addressee? {
    guard let fields = fields(node, of: "an addressee", known: ["category", "key", "names"]) else {
      return nil
    }
    let category = required("category", of: fields).flatMap {
      choice($0, "The category", as: Reference.Category.self)
    }
    let key = required("key", of: fields).flatMap { text($0, "The key") }
    let names = required("names", of: fields).flatMap { texts($0, "An addressee's name") }
    guard let category, let key, let names else { return nil }
    return Addressee(id: id, category: category, key: key.value, names: names)
  }

  /// A text per language, without places.
  private mutating func texts(_ node: YAML.Node, _ what: String) -> [LanguageTag: String]? {
    guard let localized = localized(node, what) else { return nil }
    return Dictionary(uniqueKeysWithValues: localized.entries.map { ($0.language, $0.value.value) })
  }
}
