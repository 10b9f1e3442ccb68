internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

extension ValuesBuilder {
  /// The place where the document is made out.
  func place(_ diagnostics: inout [Diagnostic]) -> Value? {
    guard let id = dossier.place else { return nil }
    let places = builder.library.vocabulary.places
    guard let place = places[id.value] else {
      diagnostics.append(unknown(.unknownPlace, "No place has the id", id, among: places.keys, in: "places"))
      return nil
    }
    guard let name = place.name(in: language) else {
      diagnostics.append(nameless(.missingPlaceForm, "The place", id, in: "places"))
      return nil
    }
    let reference = Reference(.location, label: id.value.camelCase, key: place.key, name: name)
    return .record(
      Record(
        .place, id: id.value.rawValue, fields: [.text(name)],
        printed: [.mention(reference, as: nil, [.text(name)])]))
  }

  /// Whom the document addresses.
  func addressee(_ diagnostics: inout [Diagnostic]) -> AddresseeValue? {
    guard let id = work.plan.addressee ?? dossier.addressee else { return nil }
    let addressees = builder.library.vocabulary.addressees
    guard let addressee = addressees[id.value] else {
      diagnostics.append(
        unknown(.unknownAddressee, "No addressee has the id", id, among: addressees.keys, in: "addressees"))
      return nil
    }
    let title = addressee.title(on: work.date)
    guard let name = title?.names[language] ?? addressee.names[language] else {
      diagnostics.append(nameless(.missingPhrase, "The addressee", id, in: "addressees"))
      return nil
    }
    let reference = Reference(
      addressee.category, label: id.value.camelCase, key: addressee.key, name: name)
    /// The words as a mention of the addressee.
    func mention(_ words: String) -> Value { .marked([.mention(reference, as: nil, [.text(words)])]) }
    let (formal, heading) = (title?.formal[language], addressee.headings[language])
    let record = Record(
      .addressee, id: id.value.rawValue,
      fields: [
        .text(name), mention(formal ?? name),
        .marked([.part(.verbatim, [.mention(reference, as: nil, [.text(heading ?? name)])])]),
      ],
      printed: [.mention(reference, as: nil, [.text(name)])])
    return AddresseeValue(
      record: record, reference: reference, salutation: title?.salutation[language],
      unknownForms: (formal == nil ? [.formal] : []) + (heading == nil ? [.heading] : []))
  }

  /// The chamber that the document belongs to.
  func authority(_ diagnostics: inout [Diagnostic]) -> Value {
    guard let institution = work.institution else { return .none }
    guard let name = institution.names[language] else {
      if let id = work.plan.institution {
        diagnostics.append(nameless(.missingPhrase, "The institution", id, in: "chambers"))
      }
      return .none
    }
    return .marked([.part(.authority, [.text(name)])])
  }

  /// Whether the press may print at once, or from when on.
  func release(_ diagnostics: inout [Diagnostic]) -> Value? {
    if let embargo = work.plan.embargo {
      let missing = ReleaseWords.embargoPhrases.filter { wording.pack.phrases[$0] == nil }
      diagnostics += missing.map { key in
        Diagnostic(
          .missingPhrase, "The vocabulary of \(language) has no phrase `\(key)`", at: embargo.range,
          solutions: [.init("Add it to `Templates/Vocabulary/Languages/\(language).yaml`")])
      }
      return ReleaseWords(wording: wording).line(of: embargo).map { .marked($0) }
    }
    guard let release = work.plan.release else { return nil }
    let key = "release.\(release.value)"
    guard let text = wording.pack.phrases[key] else {
      diagnostics.append(
        Diagnostic(
          .missingPhrase, "The vocabulary of \(language) has no release line `\(release.value)`",
          at: release.range,
          solutions: [.init("Write `immediate`, or add `\(key)` to the vocabulary")]))
      return nil
    }
    let reference = Reference(
      .concept, label: release.value.camelCase + "Release", key: "demarche.release.\(release.value)",
      name: text)
    return .marked([.part(.status(reference), [.text(text)])])
  }

  /// The mark behind which nothing of a press release is for print: that of the language in the dossier's country, else
  /// that of the language.
  var endMarker: String? {
    let key = "release.endMarker"
    let country = dossier.country.value.rawValue
    // Works are named for `uk`, and languages of a country for ISO 3166-1's `GB`.
    let region = country == "uk" ? "GB" : country.uppercased()
    return wording.pack.phrases["\(key)@\(language)-\(region)"] ?? wording.pack.phrases[key]
  }

  /// What the press should know beside the text.
  func notes(_ diagnostics: inout [Diagnostic]) -> Value {
    .list(
      work.plan.notes.compactMap { note in
        if let text = note[language] { return .text(text.value) }
        diagnostics.append(missing("A note to editors", at: note.range))
        return nil
      })
  }

  /// Whom the press may ask: one paragraph, what there is joined by commas.
  var contact: Value? {
    guard let contact = work.plan.contact else { return nil }
    var line: [Inline] = [.text((wording.pack.phrases["label.pressContact"] ?? "") + ": " + contact.name)]
    if let telephone = contact.telephone { line.append(.text(", " + telephone)) }
    if let email = contact.email {
      line += [.text(", "), .link(destination: "mailto:" + email, [.text(email)])]
    }
    return .record(
      Record(
        .contact,
        fields: [
          .text(contact.name), contact.telephone.map { .text($0) } ?? .none,
          contact.email.map { .link("mailto:" + $0) } ?? .none,
        ], content: .blocks([.paragraph(line)])))
  }

  /// What a dossier names beside people.
  func subjectValue(_ subject: Subject, _ diagnostics: inout [Diagnostic]) -> (RecordShape.Name, Value)? {
    guard let name = subject.name[language]?.value else {
      diagnostics.append(missing("The name of `\(subject.id.value)`", at: subject.name.range))
      return nil
    }
    let id = subject.id.value
    let category: Reference.Category =
      switch subject.category {
      case .organization: .organization
      case .event: .event
      case .theme, .quantity: .concept
      }
    let reference = Reference(
      category, label: id.camelCase, key: subject.key ?? "demarche.\(dossier.name).\(id)", name: name,
      shortName: subject.shortName)
    var fields: [Value] = [.text(id.rawValue), .marked([.mention(reference, as: nil, [.text(name)])])]
    var printed: [Inline] = [.mention(reference, as: nil, [.text(name)])]
    switch subject.category {
    case .organization:
      fields.append(
        subject.shortName.map { .marked([.mention(reference, as: nil, [.text($0)])]) } ?? .none)
    case .quantity:
      let value = subject.value ?? 0
      fields[1] = .text(name)
      fields.append(.number(value))
      printed = [.quantity(reference, normalized: value, [.text(wording.digits(value))])]
    case .event, .theme: break
    }
    return (subject.shape, .record(Record(subject.shape, id: id.rawValue, fields: fields, printed: printed)))
  }

  /// The report of a text that a language lacks.
  func missing(_ what: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingTranslation, "\(what) is missing in `\(language)`", at: range,
      notes: [.init("The document is made in this language", at: builder.language.range)],
      solutions: [.init("Add `\(language): …` beside the other languages")])
  }

  /// The report of a kind that a language has no word for.
  func missingLabel() -> Diagnostic {
    let label = work.kind.kind.label
    if let labels = work.kind.kind.labels { return missing("The label of the kind", at: labels.range) }
    return Diagnostic(
      .missingPhrase, "The vocabulary of \(language) has no phrase `\(label.value)`", at: label.range,
      solutions: [.init("Add it to `Templates/Vocabulary/Languages/\(language).yaml`")])
  }

  private func unknown(
    _ identifier: Diagnostic.Identifier, _ summary: String, _ id: Located<Identifier>,
    among known: some Sequence<Identifier>, in file: String
  ) -> Diagnostic {
    let meant = Suggestion.nearest(to: id.value.rawValue, among: known.sorted().map(\.rawValue))
    return Diagnostic(
      identifier, "\(summary) `\(id.value)`", at: id.range,
      solutions: meant.map { [.init("Did you mean `\($0)`?", replacements: [.init(id.range, with: $0)])] }
        ?? [
          .init("Add it to `Templates/Vocabulary/\(file).yaml`"),
          .init("Known are: \(known.sorted().prefix(24).map(\.rawValue).joined(separator: ", "))"),
        ])
  }

  private func nameless(
    _ identifier: Diagnostic.Identifier, _ what: String, _ id: Located<Identifier>, in file: String
  ) -> Diagnostic {
    Diagnostic(
      identifier, "\(what) `\(id.value)` has no name in `\(language)`", at: id.range,
      solutions: [.init("Add it to `Templates/Vocabulary/\(file).yaml`")])
  }
}
