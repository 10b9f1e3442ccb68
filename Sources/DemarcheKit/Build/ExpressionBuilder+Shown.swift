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
