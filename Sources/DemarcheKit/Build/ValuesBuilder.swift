internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

/// Makes the values that templates name, in the order of `Globals` and of the record shapes.
struct ValuesBuilder {
  /// The expression that is made.
  let builder: ExpressionBuilder
  /// The words of the language.
  let wording: Wording
  private let signatories: [Signatory]
  private let authors: [Signatory]
  private let speakers: [Signatory]

  /// What a merge reads.
  struct Values {
    /// The values of the globals.
    var globals: [Value]
    /// The title in the language.
    var title: String
    /// The words before the demands.
    var lead: String
    /// The line that tells when it may be printed; empty where there is none.
    var release: [Inline]
    /// Who asks whom, for kinds that ask.
    var question: MergeContext.QuestionFrame?
    /// The forms of the addressee's name that nothing tells on the document's date.
    var unknownForms: [AddresseeForm]
  }

  /// Prepares the values of an expression.
  init(
    _ builder: ExpressionBuilder, _ wording: Wording, signatories: [Signatory], authors: [Signatory],
    speakers: [Signatory] = []
  ) {
    self.builder = builder
    self.wording = wording
    self.signatories = signatories
    self.authors = authors
    self.speakers = speakers
  }

  var dossier: Dossier { builder.dossier }
  var work: WorkPlan { builder.work }
  var language: LanguageTag { builder.language.value }

  /// Makes the values; `nil` after a mistake, which is reported.
  func build(_ diagnostics: inout [Diagnostic]) -> Values? {
    let before = diagnostics.count
    let title = work.title(language, dossier)
    if title == nil { diagnostics.append(missing("The title", at: (work.plan.title ?? dossier.title).range)) }
    if work.plan.title != nil, dossier.title[language] == nil {
      diagnostics.append(missing("The title of the dossier", at: dossier.title.range))
    }
    let type = work.label(wording.pack)
    if type == nil { diagnostics.append(missingLabel()) }
    let place = self.place(&diagnostics)
    let addressee = self.addressee(&diagnostics)
    let release = self.release(&diagnostics)
    let lead = (work.plan.lead ?? dossier.demands.lead)
    if let lead, lead[language] == nil {
      diagnostics.append(missing("The words before the demands", at: lead.range))
    }
    let subjects = dossier.subjects.compactMap { subject in subjectValue(subject, &diagnostics) }
    let salutation = self.salutation(addressee, &diagnostics)
    let details = self.details(type: type ?? "", salutation: salutation, &diagnostics)
    guard diagnostics.count == before, let title, let type else { return nil }
    let document = Record(
      .document, id: work.plan.id.value.rawValue,
      fields: [
        .text(work.plan.id.value.rawValue), .marked([.part(.type, [.text(type)])]),
        .marked([.part(.title, [.text(title.value)])]), .date(work.date, isOwn: true), .text(language.tag),
        place ?? .none, authority(&diagnostics),
        authors.first.map { .record(signatoryRecord($0)) } ?? .none,
        addressee.map { .record($0.record) } ?? .none, lead?[language].map { .text($0.value) } ?? .none,
        release ?? .none, contact ?? .none, .list(items), offices,
      ] + details + [.list(speakers.map { .record(signatoryRecord($0)) }), conference(&diagnostics)]
        + [
          .list(authors.map { .record(signatoryRecord($0)) }), endMarker.map { .text($0) } ?? .none,
          notes(&diagnostics),
        ])
    guard diagnostics.count == before else { return nil }
    var globals: [Value] = [
      .record(document), dossierValue, .list(signatories.map { .record(signatoryRecord($0)) }),
      .list(demands),
      .list(subjects.filter { $0.0 == .organization }.map(\.1)),
      .list(subjects.filter { $0.0 == .event }.map(\.1)),
      .list(subjects.filter { $0.0 == .theme }.map(\.1)),
      .list(subjects.filter { $0.0 == .quantity }.map(\.1)),
      .list(builder.works.map { workValue($0) }),
    ]
    if let letter = work.letter { globals.append(recordValue(of: letter, addressee?.record)) }
    return Values(
      globals: globals, title: title.value, lead: lead?[language]?.value ?? "",
      release: release?.statusLine ?? [],
      question: question(addressee?.reference),
      unknownForms: (addressee?.unknownForms ?? []) + (salutation == nil ? [.salutation] : []))
  }

  /// The value `record` of a letter.
  private func recordValue(of letter: Letter, _ addressee: Record?) -> Value {
    switch letter.record {
    case .signatory(let id):
      signatories.first { $0.id == id }.map { .record(signatoryRecord($0)) } ?? .none
    case .addressee: addressee.map { .record($0) } ?? .none
    case .row(let cells):
      .record(
        Record(
          .row, id: letter.name.rawValue,
          fields: cells.map { $0.text.isEmpty ? .none : .text($0.text) }))
    }
  }

  /// The offices of the signatories, together; nothing when nobody signs.
  private var offices: Value {
    let people = signatories.filter { !$0.mandate.isHonorary }.map { (shown: $0.mandate, gender: $0.gender) }
    guard !people.isEmpty, let titles = builder.library.titles[language],
      case .success(let noun) = titles.groupNoun(
        of: people, by: builder.groupNouns, joining: { wording.joined($0) })
    else { return .none }
    return .text(noun)
  }

  private var dossierValue: Value {
    .record(
      Record(
        .dossier, id: dossier.id.rawValue,
        fields: [
          .text(dossier.id.rawValue), .text(dossier.title[language]?.value ?? ""),
          .date(dossier.date.value, isOwn: false),
        ]))
  }

  /// A signatory, as a line of the signature block and as a mention in the text.
  private func signatoryRecord(_ signatory: Signatory) -> Record {
    let mark = pendingMark(signatory)
    let family = signatory.name.familyWithParticle
    let name = [Inline.mention(signatory.reference, as: signatory.role, [.text(signatory.name.full)])] + mark
    let title = Inline.mention(signatory.role, as: nil, [.text(signatory.title)])
    let civility = wording.pack.civility[signatory.gender]
    let capitals = Inline.mention(
      signatory.reference, as: signatory.role, [.text(builder.capitals(of: signatory, wording))])
    return Record(
      .signatory, id: signatory.id.rawValue,
      fields: [
        .text(signatory.id.rawValue), .marked(name), .text(signatory.name.given),
        mark.isEmpty ? .text(family) : .marked([.text(family)] + mark), .marked([title]),
        civility.map { .text($0) } ?? .none,
        .text(signatory.gender.rawValue), signatory.group.map { .text($0) } ?? .none,
        .boolean(signatory.mandate.isFormer), signatory.signed.map { .date($0, isOwn: false) } ?? .none,
        signatory.honorary.map { .text($0) } ?? .none,
        builder.place(of: signatory).map { .text($0) } ?? .none,
        signatory.mandate.mandate.constituency.map { .number($0.value) } ?? .none,
        .marked([capitals] + pendingMark(signatory)),
        builder.interestMark(of: signatory, wording).map { .text($0) } ?? .none,
      ], printed: name,
      content: .signature(SignatureBlock.Entry(id: signatory.id, content: name + [.text(", "), title])))
  }

  /// What stands behind the name of somebody whose signature is awaited; a final document has no such person.
  private func pendingMark(_ signatory: Signatory) -> [Inline] {
    guard signatory.signed == nil, let words = wording.pack.phrases["label.signatureAwaited"] else {
      return []
    }
    return [.pendingMark([.text(" [\(words)]")])]
  }

  private var demands: [Value] {
    dossier.demands.demands.enumerated().compactMap { index, demand in
      guard let text = demand.text[language]?.value else { return nil }
      let label = demand.label?[language]?.value
      let reference = Reference(
        .concept, label: "demand" + demand.id.value.camelCase.capitalizedFirst,
        key: "demarche.demand.\(demand.id.value)", name: label ?? text)
      let item = DemandBlock.Item(
        id: demand.id.value, reference: reference, number: index + 1, content: [.text(text)])
      return .record(
        Record(
          .demand, id: demand.id.value.rawValue,
          fields: [
            .text(demand.id.value.rawValue), .text(text), label.map { .text($0) } ?? .none,
            .number(index + 1),
          ], printed: [.text(text)], content: .demand(item)))
    }
  }

  /// Another document of the dossier, with a link to the version its reader can read best.
  private func workValue(_ other: WorkPlan) -> Value {
    let nearest = other.nearest(to: language)
    // A letter stands in a folder of its own, from where no page beside it can be reached.
    let link = WorkLink(work: other.work, file: work.letter == nil ? nearest.map { other.file($0) } : nil)
    let title = nearest.flatMap { other.title($0, dossier)?.value } ?? ""
    let text: [Inline] =
      nearest == language ? [.text(title)] : nearest.map { [.foreign($0, [.text(title)])] } ?? [.text(title)]
    let id = other.plan.id.value.rawValue
    return .record(
      Record(
        .work, id: id,
        fields: [
          .text(id), .text(other.label(wording.pack) ?? ""), .marked(text), .date(other.date, isOwn: false),
        ],
        printed: [.workLink(link, text)], content: .work(link)))
  }

  /// The press items, the newest first, then by outlet.
  private var items: [Value] {
    let ordered = work.plan.items.sorted { ($1.date, $0.outlet) < ($0.date, $1.outlet) }
    return ordered.map { item in
      let slug = Slug.of(item.outlet)
      let reference = Reference(
        .organization, label: Slug.camelCase(slug), key: "demarche.press.\(slug)", name: item.outlet)
      var title: [Inline] = [.text(item.title)]
      if let other = item.language, other != language { title = [.foreign(other, title)] }
      return .record(
        Record(
          .item,
          fields: [
            .marked([.mention(reference, as: nil, [.text(item.outlet)])]), .date(item.date, isOwn: false),
            .marked(title), item.link.map { .link($0) } ?? .none,
          ]))
    }
  }

  private func question(_ addressee: Reference?) -> MergeContext.QuestionFrame? {
    // Where several ask together, the first of them stands for all.
    let isJoint = work.kind.kind.authorship == .signatories
    let joint = isJoint ? signatories.first : nil
    guard let author = joint ?? authors.first, let addressee else { return nil }
    let civility = wording.pack.civility[author.gender].map { $0 + " " } ?? ""
    return MergeContext.QuestionFrame(
      author: author.reference, role: author.role, addressee: addressee,
      from: work.kind.kind.isSpoken ? [.text(civility + author.name.full)] : [])
  }
}

extension Value {
  /// The line of a release or an embargo.
  fileprivate var statusLine: [Inline] {
    if case .marked(let line) = self { line } else { [] }
  }
}
