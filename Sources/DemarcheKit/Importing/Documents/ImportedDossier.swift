internal import DemarcheLanguage
internal import DemarcheModel

/// The record of an imported dossier, made of what the expressions of one work say.
struct ImportedDossier {
  /// The work.
  let work: ImportedWork
  /// The name of the dossier's folder.
  let folder: Identifier
  /// The name of the document, which begins the names of its files.
  let document: Identifier
  /// What the prose names.
  var subjects = ImportedSubjects()
  /// Texts that the kind puts into sentences of its own, by the fields of the document.
  var ownTexts: [String: [(language: LanguageTag, text: String)]] = [:]

  /// The demands of each language by their names.
  private let demandsByName: [LanguageTag: [Identifier: DemandBlock.Item]]
  /// The days on which people signed, by their IRIs.
  private let signingDays: [String: CalendarDate]

  /// Begins a dossier.
  init(_ work: ImportedWork, folder: Identifier, document: Identifier) {
    self.work = work
    self.folder = folder
    self.document = document
    demandsByName = Dictionary(
      work.versions.map { version in
        let named = version.document.demands.map { ($0.id, $0) }
        return (version.language, Dictionary(named, uniquingKeysWith: { first, _ in first }))
      }, uniquingKeysWith: { first, _ in first })
    let signed = work.first.document.metadata.steps.filter { $0.outcome.key == "demarche.signed" }
    signingDays = Dictionary(signed.map { ($0.by.iri, $0.date) }, uniquingKeysWith: { first, _ in first })
  }

  /// The expression that comes first.
  var first: Document { work.first.document }
  private var metadata: Metadata { first.metadata }

  /// The text of `dossier.yaml`.
  var text: String {
    let remark = "# yaml-language-server: $schema=../../Templates/Schemas/dossier.schema.json\n"
    return remark + RecordValue.map(entries).lines()
  }

  /// The fields, in the order of the format.
  private var entries: [RecordValue.Entry] {
    let languages = work.versions.map { RecordValue.text($0.language.tag) }
    return RecordValue.entry("name", .text(work.work.name))
      + RecordValue.entry("title", work.localized { $0.document.metadata.title })
      + RecordValue.entry("country", .text(work.work.country))
      + RecordValue.entry("date", .text(work.work.date.description))
      + RecordValue.entry("place", place.map { .text($0) })
      + RecordValue.entry("languages", .list(languages))
      + RecordValue.entry("status", .text(metadata.isDraft ? "draft" : "final"))
      + RecordValue.entry("addressee", addressee.map { .text($0) })
      + RecordValue.entry("signatories", signatories) + RecordValue.entry("demands", demands)
      + subjectEntries + themes
      + RecordValue.entry(
        "documents", .map([RecordValue.Entry(key: document.rawValue, value: .map(documentEntries))]))
  }

  /// Where the document is made out, by the first location of its preface.
  private var place: String? {
    let mention = first.preface.firstMention { $0.category == .location }
    return mention.flatMap { mention in
      work.library.vocabulary.places.values.filter { $0.key == mention.key }.map(\.id.rawValue).min()
    }
  }

  /// Whom the document addresses: whoever is asked, else the first addressee of the vocabulary that it names.
  private var addressee: String? {
    let known = work.library.vocabulary.addressees
    func id(of reference: Reference) -> String? {
      known.values.filter { $0.key == reference.key && $0.category == reference.category }.map(\.id.rawValue)
        .min()
    }
    if let question = first.questions.first { return id(of: question.addressee) }
    guard work.kind.requirements.contains(.addressee) else { return nil }
    return first.preface.firstMention { id(of: $0) != nil }.flatMap { id(of: $0) }
  }

  /// Who signs, in the order of the file.
  private var signatories: RecordValue? {
    let entries = first.signatures
    guard !entries.isEmpty else { return nil }
    let list = entries.map { entry -> RecordValue in
      let person = RecordValue.Entry(key: "person", value: .text(entry.id.rawValue))
      guard !entry.isPending else {
        return .map([person] + RecordValue.entry("status", .text("pending")))
      }
      let day = signingDay(of: entry)
      guard let day, day != work.work.date else { return .text(entry.id.rawValue) }
      return .map([person] + RecordValue.entry("signed", .text(day.description)))
    }
    return .map(
      RecordValue.entry("order", .text("listed")) + RecordValue.entry("list", .list(list)))
  }

  /// The day on which somebody signed, by the steps of the work.
  private func signingDay(of entry: SignatureBlock.Entry) -> CalendarDate? {
    entry.content.firstPerson.flatMap { signingDays[$0.iri] }
  }

  /// What is demanded, in the order of the file.
  private var demands: RecordValue? {
    guard let block = first.demandBlocks.first, !block.items.isEmpty else { return nil }
    let lead = work.localized { $0.document.demandBlocks.first?.lead.plainText }
    let list = block.items.enumerated().map { index, item -> RecordValue in
      let text = RecordValue.localized(
        work.versions.compactMap { version in
          demandsByName[version.language]?[item.id].map { found in
            (
              version.language,
              ImportedText.demand(
                found.content, isLast: index == block.items.count - 1, in: version.language,
                by: work.profile(version.language))
            )
          }
        })
      let label = work.localized { version in
        let found = demandsByName[version.language]?[item.id]
        return found.flatMap { $0.content.plainText.hasPrefix($0.reference.name) ? nil : $0.reference.name }
      }
      return .map(
        RecordValue.entry("id", .text(item.id.rawValue)) + RecordValue.entry("label", label)
          + RecordValue.entry("text", text))
    }
    return .map(RecordValue.entry("lead", lead) + RecordValue.entry("list", .list(list)))
  }

  /// The organizations, events and quantities that the prose names.
  private var subjectEntries: [RecordValue.Entry] {
    ImportedSubjects.DossierField.allCases.flatMap { field -> [RecordValue.Entry] in
      var subjects = self.subjects.subjects.filter { $0.category == field }.map { subject in
        RecordValue.Entry(key: subject.id.rawValue, value: value(of: subject))
      }
      if field == .events, let publication = publicationEvent,
        !subjects.contains(where: { $0.key == publication.key })
      {
        subjects.append(publication)
      }
      return RecordValue.entry(field.rawValue, subjects.isEmpty ? nil : .map(subjects))
    }
  }

  /// The record of something that the prose names.
  private func value(of subject: ImportedSubjects.Subject) -> RecordValue {
    let reference = subject.reference
    let names = RecordValue.localized(
      subject.names.map { ($0.language, ImportedText.plain($0.name, by: work.profile($0.language))) })
    let isKey = reference.key.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
      Identifier(String($0)) != nil
    }
    let day = subject.id == publicationID ? metadata.publication?.date : nil
    let isOrganization = subject.category == .organizations
    let isOwn = reference.key == "demarche.\(work.work.name).\(subject.id)"
    return .map(
      RecordValue.entry("key", isOrganization && isKey && !isOwn ? .text(reference.key) : nil)
        + RecordValue.entry("value", subject.number.map { .text(String($0)) })
        + RecordValue.entry("date", day.map { .text($0.description) }) + RecordValue.entry("name", names)
        + RecordValue.entry("short", isOrganization ? reference.shortName.map { .text($0) } : nil))
  }

  /// The id of the event by which the document was made public.
  var publicationID: Identifier? { metadata.publication.flatMap { Identifier(camelCase: $0.name) } }

  /// The event by which the document was made public, when the prose does not name it.
  private var publicationEvent: RecordValue.Entry? {
    guard let id = publicationID, let publication = metadata.publication else { return nil }
    let names = work.localized { $0.document.metadata.publication?.label }
    return RecordValue.Entry(
      key: id.rawValue,
      value: .map(
        RecordValue.entry("date", .text(publication.date.description)) + RecordValue.entry("name", names)))
  }

  /// What the matter is about.
  private var themes: [RecordValue.Entry] {
    let themes = metadata.keywords.enumerated().compactMap { index, keyword -> RecordValue.Entry? in
      guard Identifier(keyword.value) != nil else { return nil }
      let names = work.localized { version in
        let keywords = version.document.metadata.keywords
        return index < keywords.count && keywords[index].value == keyword.value ? keywords[index].label : nil
      }
      return RecordValue.Entry(key: keyword.value, value: .map(RecordValue.entry("name", names)))
    }
    return RecordValue.entry("themes", themes.isEmpty ? nil : .map(themes))
  }
}

extension Document {
  /// All demand blocks in the order of the document.
  var demandBlocks: [DemandBlock] {
    var found: [DemandBlock] = []
    for part in parts { part.visitBlocks { if case .demands(let demands) = $0 { found.append(demands) } } }
    return found
  }

  /// All questions of the main body.
  var questions: [Question] {
    body.flatMap { block -> [Question] in if case .questions(let questions) = block { questions } else { [] }
    }
  }
}

extension [Inline] {
  /// The first mention that fits, however deep.
  func firstMention(_ fits: (Reference) -> Bool) -> Reference? {
    for inline in self {
      if case .mention(let reference, _, _) = inline, fits(reference) { return reference }
      if let found = inline.children.firstMention(fits) { return found }
    }
    return nil
  }

  /// The first person, however deep.
  var firstPerson: Reference? { firstMention { $0.category == .person } }
}

extension [Block] {
  /// The first mention that fits in the paragraphs and headings, in the order of the document.
  func firstMention(_ fits: (Reference) -> Bool) -> Reference? {
    var found: Reference?
    visitBlocks { block in
      guard found == nil else { return }
      switch block {
      case .paragraph(let content), .heading(_, let content): found = content.firstMention(fits)
      default: break
      }
    }
    return found
  }
}
