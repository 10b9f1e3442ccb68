internal import DemarcheModel
internal import XMLTree

/// SIG-1 and SIG-2: who signs is an author and signed in the workflow, once, in order, by the own name.
struct SignaturesAgree: FileRule {
  func check(_ file: InspectedFile, _ findings: inout Findings) {
    guard let document = file.document, let work = file.meta("identification", "FRBRWork") else { return }
    let quoted: Set = ["embeddedStructure", "quotedStructure"]
    let signatures = file.descendants(of: document, named: "signature").filter { index in
      !file.ancestors(of: index).contains { quoted.contains(file.name($0)) }
    }
    var signed: [(index: Int, person: String)] = []
    var signers: Set<String> = []
    for index in signatures {
      guard let person = checkOne(index, file, &findings) else { continue }
      if signers.insert(person).inserted {
        signed.append((index, person))
      } else {
        findings.tell(.sig1, "`\(person)` signs twice", at: index, way: "Keep one of the signatures")
      }
    }
    let authors = file.children(of: work).filter { file.name($0) == "FRBRauthor" }
    let named = authors.map { (index: $0, person: file.value($0, "href") ?? "") }
    let names = Set(named.map(\.person))
    for (index, person) in signed where !names.contains(person) {
      findings.tell(
        .sig1, "`\(person)` signs and is no author of the work", at: index,
        way: "Add `<FRBRauthor href=\"\(person)\" as=\"#signatory\"/>`, or print no `signature`")
    }
    let signatories = named.filter { file.kind(of: file.value($0.index, "as")) == "signatory" }
    checkOrder(signatories, signed, &findings)
    checkSteps(signatories, file, &findings)
  }

  /// Checks one signature; tells whose it is.
  private func checkOne(_ index: Int, _ file: InspectedFile, _ findings: inout Findings) -> String? {
    let people = file.descendants(of: index, named: "person")
    // A line may print one name in several ways.
    let named = Set(people.map { file.value($0, "refersTo") })
    guard named.count == 1, let person = people.first, let address = file.value(person, "refersTo") else {
      findings.tell(
        .sig1, "A `signature` names one person, and this one names \(named.count)", at: index,
        way: "Give each person a `signature` of their own")
      return nil
    }
    let roles = file.descendants(of: index, named: "role")
    let role = file.value(person, "as")
    if roles.isEmpty, role == nil {
      findings.tell(
        .sig1, "A `signature` without a role", at: index,
        way: "Name the mandate in a `role`, or in `as` of the person where none is printed")
    } else if let role, !roles.isEmpty,
      !roles.contains(where: { file.value($0, "refersTo") == role })
    {
      findings.tell(
        .sig1, "The person signs as `\(role)`, and the role is another", at: person, "as",
        note: findings.note("The role", at: roles[0]), way: "Name the same role in both")
    }
    if let name = file.target(of: address).flatMap({ file.value($0, "showAs") }) {
      let printed = file.nodes[person].element.text
      // Some chambers print names in capitals, some templates a part of them.
      if printed.lowercased().words != name.lowercased().words {
        findings.tell(
          .sig1, "The name is `\(printed)` here and `\(name)` in the references", at: person,
          severity: .warning,
          note: file.target(of: address).map { findings.note("The references", at: $0) },
          way: "Write the same name in both")
      }
    }
    return address
  }

  /// Compares the order of the authors with that of the signatures.
  private func checkOrder(
    _ authors: [(index: Int, person: String)], _ signed: [(index: Int, person: String)],
    _ findings: inout Findings
  ) {
    let (signers, names) = (Set(signed.map(\.person)), Set(authors.map(\.person)))
    for (index, person) in authors where !signers.contains(person) {
      findings.tell(
        .sig2, "The signature of `\(person)` is missing", at: index, "href",
        way: "Put it back, or take the author out")
    }
    let expected = authors.filter { signers.contains($0.person) }
    let found = signed.filter { names.contains($0.person) }
    for (author, signature) in zip(expected, found) where author.person != signature.person {
      findings.tell(
        .sig1, "`\(signature.person)` signs where `\(author.person)` stands among the authors",
        at: signature.index, note: findings.note("The author", at: author.index), way: "Keep one order")
      return
    }
  }

  /// Compares the authors with the steps of the workflow.
  private func checkSteps(
    _ authors: [(index: Int, person: String)], _ file: InspectedFile, _ findings: inout Findings
  ) {
    let workflow = file.meta("workflow")
    let steps = (workflow.map { file.children(of: $0) } ?? []).filter {
      file.kind(of: file.value($0, "outcome")) == "signed"
    }
    let names = Set(authors.map(\.person))
    for step in steps {
      guard let person = file.value(step, "by"), !names.contains(person) else { continue }
      findings.tell(
        .sig1, "`\(person)` signed by the workflow and is no signatory of the work", at: step, "by",
        way: "Add the author and the signature, or take the step out")
    }
    let people = Set(steps.compactMap { file.value($0, "by") })
    for (index, person) in authors where !people.contains(person) {
      findings.tell(
        .sig1, "No step of the workflow says that `\(person)` signed", at: index, "href",
        way: "Add the step with its date, or take the author out")
    }
  }
}
