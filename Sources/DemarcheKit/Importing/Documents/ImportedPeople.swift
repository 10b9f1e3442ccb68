internal import DemarcheFormats
internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

/// The people of imported documents: those who have records, and records for the others.
struct ImportedPeople {
  /// A person whom the documents name.
  struct Named {
    /// The id of the record.
    var id: Identifier
    /// The label of the person in the first file that names it.
    var label: String
    /// That file.
    var source: SourceFile
    /// The names by language.
    var names: [(language: LanguageTag, name: String)] = []
    /// The mandate as the documents refer to it.
    var role: Reference?
    /// The gender that a civility before the name tells.
    var gender: Gender?
    /// The political group that stands in brackets behind the name.
    var group: String?
    /// Its words by language.
    var titles: [(language: LanguageTag, text: String)] = []
  }

  /// The people, in the order in which the first document names them.
  private(set) var people: [Named] = []
  /// The records that are made, by their paths.
  private(set) var records: [(path: String, bytes: [UInt8])] = []
  /// What is told.
  private(set) var diagnostics: [Diagnostic] = []

  private let work: ImportedWork
  /// The places of the people in each file, by its path.
  private let places: [String: [String: SourceRange]]
  /// The positions of people in the list.
  private var positions: [Identifier: Int] = [:]

  /// Finds the people who sign or speak, and makes records of those who have none.
  init(_ work: ImportedWork, standing: PeopleDirectory) {
    self.work = work
    places = Dictionary(
      work.versions.map { ($0.source.path, AkomaNtoso.places(in: $0.source)) },
      uniquingKeysWith: { first, _ in first })
    for version in work.versions {
      let document = version.document
      for signature in document.signatures {
        add(mentionsIn: signature.content, version)
        noteGroup(in: signature.content)
        noteGender(in: signature.content, version.language)
      }
      for author in document.metadata.authors where author.reference.category == .person {
        add(author.reference, as: nil, version)
      }
      for case .questions(let questions) in document.body {
        for question in questions where question.author.category == .person {
          add(question.author, as: question.role, version)
        }
      }
      // Whoever is only named elsewhere needs no record; of the others, the text may tell the office.
      for blocks in document.parts {
        blocks.visitBlocks { block in
          if case .paragraph(let content) = block { learn(content, version) }
        }
      }
    }
    for person in people where standing.people[person.id] == nil { make(person) }
  }

  /// Adds the person and the words of the office in the line of a signatory.
  private mutating func add(mentionsIn content: [Inline], _ version: ImportedWork.Version) {
    var last: Int?
    for inline in content {
      guard case .mention(let reference, let role, let words) = inline else { continue }
      if reference.category == .person {
        add(reference, as: role, version)
        last = position(of: reference)
      } else if let last, people[last].role?.iri == reference.iri {
        addTitle(words.plainText, version.language, at: last)
      }
    }
  }

  /// The position of a person in the list.
  private func position(of person: Reference) -> Int? {
    Identifier(camelCase: person.label).flatMap { positions[$0] }
  }

  /// Notes the group that stands in brackets behind the name of a signatory, or last in the line.
  private mutating func noteGroup(in content: [Inline]) {
    guard work.kind.shown.contains(.group), let person = content.firstPerson,
      let index = position(of: person), people[index].group == nil
    else { return }
    let words = ImportedText.plainSpaces(content.textWithoutPendingMarks)
    if words.hasSuffix(")"), let open = words.lastIndex(of: "(") {
      people[index].group = String(words[words.index(after: open)...].dropLast())
    } else if work.kind.shown.last == .group, let comma = words.lastIndex(of: ",") {
      people[index].group = String(words[words.index(after: comma)...].drop { $0 == " " })
    }
  }

  /// Notes the gender that a civility before the name of a signatory tells: "Ms".
  private mutating func noteGender(in content: [Inline], _ language: LanguageTag) {
    guard let person = content.firstPerson,
      let index = position(of: person),
      let civility = work.wordings[language]?.pack.civility
    else { return }
    let words = ImportedText.plainSpaces(content.plainText)
    for gender in [Gender.masculine, .feminine] {
      if let word = civility[gender], words.hasPrefix(word + " ") { people[index].gender = gender }
    }
  }

  /// Learns offices of people who are known already.
  private mutating func learn(_ content: [Inline], _ version: ImportedWork.Version) {
    for inline in content {
      if case .mention(let reference, let role?, _) = inline, reference.category == .person,
        let id = Identifier(camelCase: reference.label), positions[id] != nil
      {
        add(reference, as: role, version)
      }
      learn(inline.children, version)
    }
  }

  /// Adds a person, or what is new about one.
  private mutating func add(_ reference: Reference, as role: Reference?, _ version: ImportedWork.Version) {
    let language = version.language
    guard let id = Identifier(camelCase: reference.label) else { return }
    let index: Int
    if let found = positions[id] {
      index = found
    } else {
      index = people.count
      positions[id] = index
      people.append(Named(id: id, label: reference.label, source: version.source))
    }
    if !people[index].names.contains(where: { $0.language == language }) {
      people[index].names.append((language, reference.name))
    }
    guard let role else { return }
    if people[index].role == nil { people[index].role = role }
    if people[index].role?.iri == role.iri { addTitle(role.name, language, at: index) }
  }

  /// Adds the words of an office in a language.
  private mutating func addTitle(_ text: String, _ language: LanguageTag, at index: Int) {
    guard !people[index].titles.contains(where: { $0.language == language }) else { return }
    people[index].titles.append((language, ImportedText.plainSpaces(text)))
  }

  /// Makes the record of a person.
  private mutating func make(_ person: Named) {
    let place = places[person.source.path]?[person.label] ?? person.source.range.firstLine
    guard let name = person.names.first, let parts = ImportedPeople.parts(of: name.name) else {
      diagnostics.append(
        Diagnostic(
          .unknownSignatory, "`\(person.id)` has a name of one part, and no record", at: place,
          solutions: [.init("Write a record below `Signatories/`, and import again")]))
      return
    }
    guard let role = person.role, let found = ImportedMandateFinder(work).mandate(role, person.titles)
    else {
      let office = person.titles.first.map { "“\($0.text)”" } ?? "no office"
      diagnostics.append(
        Diagnostic(
          .missingMandate, "The mandate of `\(person.id)` is not known: the file says \(office)", at: place,
          explanation:
            "An office of the vocabulary is needed, so that its title can be printed in every language.",
          solutions: [.init("Write a record of `\(person.id)` below `Signatories/`, and import again")]))
      return
    }
    var mandate = found.mandate
    mandate.group = person.group
    var fields = [RecordField(["id"], person.id.rawValue)]
    fields += [RecordField(["name", "given"], parts.given), RecordField(["name", "family"], parts.family)]
    for other in person.names.dropFirst() where other.name != name.name {
      guard let native = ImportedPeople.parts(of: other.name) else { continue }
      fields.append(RecordField(["name", "native", other.language.tag, "given"], native.given))
      fields.append(RecordField(["name", "native", other.language.tag, "family"], native.family))
    }
    let gender = found.gender == .unspecified ? person.gender ?? .unspecified : found.gender
    fields.append(RecordField(["gender"], gender.rawValue))
    fields += mandate.fields.filter { $0.path != ["id"] }.map {
      RecordField(["mandates", "0"] + $0.path, $0.value)
    }
    let path = "Signatories/imported/\(person.id).yaml"
    records.append((path, Array(RecordValue.document(fields).utf8)))
    diagnostics.append(
      Diagnostic(
        .assumedDate, "The days of the mandate of `\(person.id)` and the parts of the name are assumed",
        at: place,
        explanation:
          "A file tells neither. The new record \(path) says what the document needs to be made again: "
          + "given name \(parts.given), family name \(parts.family).",
        solutions: [.init("Write the first and the last day held into it, and look over the name")]))
  }

  /// The first word of a name, and the others: only the hand can do better.
  private static func parts(of name: String) -> (given: String, family: String)? {
    let words = name.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true).map(String.init)
    return words.count == 2 ? (words[0], words[1]) : nil
  }
}
