internal import DemarcheModel

/// A person signs a dossier once.
struct NobodySignsTwice: DossierRule {
  func check(_ dossier: Dossier) -> [Diagnostic] {
    var first: [Identifier: Signature] = [:]
    var found: [Diagnostic] = []
    for signature in dossier.signatories.signatures {
      let person = signature.person
      if let earlier = first[person.value] {
        found.append(
          Diagnostic(
            .duplicateSignatory,
            earlier.status == signature.status
              ? "`\(person.value)` signs twice"
              : "`\(person.value)` stands in the list twice, with two answers",
            at: person.range, notes: [.init("First listed here", at: earlier.person.range)],
            solutions: [.init("Delete one of the two entries")]))
      } else {
        first[person.value] = signature
      }
    }
    return found
  }
}

/// Whose signature is required stands in the list.
struct RequiredPeopleAreListed: DossierRule {
  func check(_ dossier: Dossier) -> [Diagnostic] {
    guard case .some(let required) = dossier.signatories.required else { return [] }
    let listed = dossier.signatories.signatures.map(\.person.value)
    let known = Set(listed)
    var seen: [Identifier: SourceRange] = [:]
    var found: [Diagnostic] = []
    for person in required {
      if let earlier = seen[person.value] {
        found.append(
          Diagnostic(
            .duplicateSignatory, "`\(person.value)` is required twice", at: person.range,
            notes: [.init("First named here", at: earlier)], solutions: [.init("Delete one of the two")]))
      } else if !known.contains(person.value) {
        let meant = Suggestion.nearest(to: person.value.rawValue, among: listed.map(\.rawValue))
        found.append(
          Diagnostic(
            .missingRequiredSignatory, "Required signatory `\(person.value)` is not in the list",
            at: person.range,
            notes: [.init("The list of signatories", at: dossier.signatories.range)],
            solutions: meant.map {
              [.init("Did you mean `\($0)`?", replacements: [.init(person.range, with: $0)])]
            }
              ?? [.init("Add `- \(person.value)` to the list, or take the requirement away")]))
      }
      seen[person.value] = person.range
    }
    return found
  }
}

/// The day of a signature that was given stands in `signed`, that of any other status in `since`.
struct SignatureDaysBelong: DossierRule {
  func check(_ dossier: Dossier) -> [Diagnostic] {
    dossier.signatories.signatures.compactMap { signature in
      guard signature.isGiven, let since = signature.since else { return nil }
      return Diagnostic(
        .wrongValue, "The day of a signature that was given stands in `signed`", at: since.range,
        solutions: [
          .init("Write `signed: \(since.value)`"),
          .init("Or write whether it is `pending`, `declined` or `withdrawn`: `status: …`"),
        ])
    }
  }
}
