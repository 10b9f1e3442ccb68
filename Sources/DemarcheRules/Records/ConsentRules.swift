package import DemarcheModel

/// A final document prints only signatures that were given, and has all that it cannot do without.
package enum ConsentRules {
  /// A document that people sign.
  package struct SignedDocument: Sendable {
    /// Its name.
    package var id: Located<Identifier>
    /// Its date.
    package var date: CalendarDate

    /// Makes a document.
    package init(id: Located<Identifier>, date: CalendarDate) {
      self.id = id
      self.date = date
    }
  }

  /// Checks who signs the final documents of a dossier.
  ///
  /// - Parameters:
  ///   - signatories: who signs.
  ///   - documents: the final documents that are signed; drafts may wait.
  /// - Returns: errors for signatures that are missing or late, warnings for those taken back too late.
  package static func diagnostics(
    of signatories: SignatureList, in documents: [SignedDocument]
  ) -> [Diagnostic] {
    guard let first = documents.first else { return [] }
    let requiredPeople = signatories.requiredPeople
    return signatories.signatures.flatMap { signature -> [Diagnostic] in
      switch signature.status {
      case .signed(let day): return late(signature, day, documents)
      case .pending, .declined, .withdrawn:
        let required = requiredPeople.contains(signature.person.value)
        return (required ? [missing(signature, signatories, first)] : [])
          + (required ? [] : withdrawn(signature, documents))
      }
    } + leads(of: signatories, first)
  }

  /// Whoever must sign and has not.
  private static func missing(
    _ signature: Signature, _ signatories: SignatureList, _ document: SignedDocument
  ) -> Diagnostic {
    let name = signature.person.value
    var solutions: [Diagnostic.Solution] = []
    if signature.status == .pending {
      solutions.append(.init("Once the signature is given, write `signed:` and its day"))
    }
    solutions.append(.init("Until then, write `status: draft` in the dossier or in the document"))
    var notes = [Diagnostic.Note("The document is final", at: document.id.range)]
    switch signatories.required {
    case .all:
      solutions.append(.init("Or name those who must sign: `required: [ … ]`, without `\(name)`"))
    case .some(let people):
      notes += people.filter { $0.value == name }.map { .init("Required here", at: $0.range) }
      solutions.append(.init("Or take `\(name)` out of `required`"))
    }
    return Diagnostic(
      .unsignedSignature, "`\(name)` must sign, and \(signature.state)", at: signature.range,
      explanation: "A final document prints only signatures that were given.", notes: notes,
      solutions: solutions)
  }

  /// A signature that was given after the date of a document.
  private static func late(
    _ signature: Signature, _ day: CalendarDate?, _ documents: [SignedDocument]
  ) -> [Diagnostic] {
    guard let day, let document = documents.first(where: { $0.date < day }) else { return [] }
    return [
      Diagnostic(
        .unsignedSignature,
        "`\(signature.person.value)` signs on \(day), and the document is of \(document.date)",
        at: signature.range, notes: [.init("The document", at: document.id.range)],
        solutions: [.init("Check the day, or give the document the date of its last signature")])
    ]
  }

  /// A signature that was taken back when a document had its date already: whoever got it has the name on it.
  private static func withdrawn(_ signature: Signature, _ documents: [SignedDocument]) -> [Diagnostic] {
    guard signature.status == .withdrawn, let day = signature.since,
      let document = documents.first(where: { $0.date < day.value })
    else { return [] }
    return [
      Diagnostic(
        .lateWithdrawal,
        "`\(signature.person.value)` withdrew on \(day.value), after the date of the document, \(document.date)",
        at: day.range,
        explanation: "The files that are made now no longer print the name. Those that were sent before do.",
        notes: [.init("The document", at: document.id.range)],
        solutions: [
          .init("Send the new files to whoever has the old ones"),
          .init("If it is a new document, give it its own `date`"),
        ])
    ]
  }

  /// An order that begins with those who lead, none of whom has signed.
  private static func leads(of signatories: SignatureList, _ document: SignedDocument) -> [Diagnostic] {
    let leads = signatories.signatures.filter(\.isLead)
    guard signatories.order == .leadFirst, let lead = leads.first, !leads.contains(where: \.isGiven) else {
      return []
    }
    return [
      Diagnostic(
        .unsignedSignature, "The order is `lead-first`, and nobody who leads has signed", at: lead.range,
        notes: [.init("The document is final", at: document.id.range)],
        solutions: [.init("Let somebody lead who has signed, or write `order: family`")])
    ]
  }
}

extension Signature {
  /// What is known of the consent, as the end of a sentence about the person.
  package var state: String {
    let day = since.map { " (\($0.value))" } ?? ""
    return switch status {
    case .signed: "has signed"
    case .pending: "has not signed yet: pending" + (since.map { " since \($0.value)" } ?? "")
    case .declined: "has declined" + day
    case .withdrawn: "has withdrawn" + day
    }
  }
}
