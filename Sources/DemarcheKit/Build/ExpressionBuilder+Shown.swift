internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

extension ExpressionBuilder {
  /// What the line of a signatory must hold, by the kind.
  func shownWords(of signatory: Signatory, _ wording: Wording) -> [String] {
    work.kind.kind.shown.compactMap { shown in
      switch shown {
      case .name: signatory.name.full
      case .capitals: capitals(of: signatory, wording)
      case .title: signatory.title
      case .group: signatory.group
      case .place: place(of: signatory)
      case .interest: interestMark(of: signatory, wording)
      }
    }
  }

  /// The name with the family name in capitals.
  func capitals(of signatory: Signatory, _ wording: Wording) -> String {
    "\(signatory.name.given) \(wording.letters.upper(signatory.name.familyWithParticle))"
  }

  /// The constituency or the country of the mandate shown.
  func place(of signatory: Signatory) -> String? {
    signatory.mandate.mandate.place.flatMap { library.vocabulary.places[$0.value]?.name(in: language.value) }
  }

  /// The mark of the institution behind the name of somebody who has declared an interest.
  func interestMark(of signatory: Signatory, _ wording: Wording) -> String? {
    guard let mark = work.institution.flatMap({ wording.pack.phrases["label.interest@\($0.id)"] }),
      signatures.contains(where: { $0.hasInterest && $0.person.value == signatory.id })
    else { return nil }
    return mark
  }

  /// The words before the names, the institution's own first.
  func signatureHeading(_ pack: LanguagePack) -> String {
    let key = "label.theSignatories"
    let own = work.institution.flatMap { pack.phrases["\(key)@\($0.id)"] }
    return own ?? pack.phrases[key] ?? ""
  }

  /// Refuses a text that names its addressee in a form which no record tells: its exact title on that day, the words
  /// of a heading, a salutation.
  mutating func refuseUnknownForms(_ forms: [AddresseeForm], _ uses: [ValueUse]) {
    guard let addressee = work.plan.addressee ?? dossier.addressee else { return }
    for form in forms {
      let isUsed = uses.contains { use in
        if case .value(let path) = use.subject { "\(path)" == form.rawValue } else { false }
      }
      guard isUsed else { continue }
      let (summary, field) =
        switch form {
        case .formal: ("The exact title of `\(addressee.value)` on \(work.date) is not known", "titles")
        case .heading: ("How a heading names `\(addressee.value)` is not known", "heading")
        case .salutation: ("How a letter of \(work.date) greets `\(addressee.value)` is not known", "titles")
        }
      var solutions: [Diagnostic.Solution] = [
        .init("Add it to `\(field)` of the addressee in `Templates/Vocabulary/addressees.yaml`")
      ]
      if form == .salutation { solutions.append(.init("Or write `salutation:` in the document")) }
      diagnostics.append(
        Diagnostic(
          .missingPhrase, "\(summary) in `\(language.value)`", at: addressee.range,
          explanation: form == .heading
            ? nil : "Titles change with each government, and the document’s date chooses.",
          solutions: solutions))
    }
  }

  /// Refuses further authors where one is printed and the others would be lost.
  mutating func refuseFurtherAuthors(_ uses: [ValueUse]) {
    let paths = uses.compactMap { use in
      if case .value(let path) = use.subject { "\(path)" } else { nil }
    }
    let namesOne = work.kind.kind.isSpoken || paths.contains { $0.hasPrefix("document.author.") }
    let namesAll = !work.kind.kind.isSpoken && paths.contains { $0.hasPrefix("document.authors") }
    guard let second = work.plan.authors.dropFirst().first, namesOne, !namesAll else { return }
    diagnostics.append(
      Diagnostic(
        .wrongValue,
        "A `\(work.kind.kind.id)` has one author, and this has \(work.plan.authors.count)",
        at: second.range,
        explanation: work.kind.kind.isSpoken
          ? "One person speaks." : "Its template prints `document.author`, and the others would be lost.",
        solutions: [
          .init("Name one author"), .init("Or make a document for each"),
        ]))
  }

  /// Refuses a text that was never written, where the words of the kind would hide it.
  mutating func refuseEmpty(_ program: Program, _ prose: SourceFile) {
    let kind = work.kind.kind
    let hasText = kind.mandatoryParts.contains { [.body, .questions].contains($0) }
    guard program.isEmpty, hasText, !kind.requirements.contains(.items),
      !diagnostics.contains(where: { $0.identifier == .missingPart })
    else { return }
    diagnostics.append(
      Diagnostic(
        .missingProse, "The text of `\(work.plan.id.value)` in `\(language.value)` is empty",
        at: prose.range.firstLine,
        notes: [.init("The document is made in this language", at: language.range)],
        solutions: [.init("Write it here")]))
  }
}
