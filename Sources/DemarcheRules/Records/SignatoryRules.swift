internal import DemarcheModel

/// A person signs a dossier once.
struct NobodySignsTwice: DossierRule {
  func check(_ dossier: Dossier) -> [Diagnostic] {
    var first: [Identifier: SourceRange] = [:]
    var found: [Diagnostic] = []
    for signature in dossier.signatories.signatures {
      let person = signature.person
      if let earlier = first[person.value] {
        found.append(
          Diagnostic(
            .duplicateSignatory, "`\(person.value)` signs twice", at: person.range,
            notes: [.init("First listed here", at: earlier)],
            solutions: [.init("Delete one of the two entries")]))
      } else {
        first[person.value] = person.range
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

/// A final dossier has every signature that it cannot do without.
struct RequiredSignaturesAreGiven: DossierRule {
  func check(_ dossier: Dossier) -> [Diagnostic] {
    guard dossier.status == .final else { return [] }
    return dossier.signatories.signatures.compactMap { signature in
      guard !signature.isGiven, dossier.signatories.requires(signature.person.value) else { return nil }
      return Diagnostic(
        .unsignedSignature, "`\(signature.person.value)` must sign and has not", at: signature.range,
        explanation: "A final document prints only signatures that were given.",
        solutions: [
          .init("Once the signature is given, write `signed:` and its day"),
          .init("Until then, write `status: draft` in the dossier"),
        ])
    }
  }
}
