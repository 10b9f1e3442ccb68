internal import DemarcheModel
internal import YAMLTree

extension RecordReader {
  /// Reads who signs; `nil` after a mistake in the list itself.
  mutating func signatures(_ node: YAML.Node) -> SignatureList? {
    guard let fields = fields(node, of: "the list of signatories", known: ["order", "required", "list"])
    else { return nil }
    let order = fields["order"].map { choice($0, "The order", as: SignatureList.Order.self) }
    let required = fields["required"].map { requirement($0) } ?? .all
    guard let list = self.required("list", of: fields) else { return nil }
    let before = diagnostics.count
    let signatures = items(list, "Signatories").compactMap { signature($0) }
    checkLeads(signatures, order.flatMap { $0 } ?? .listed, at: fields["order"].map { range($0) })
    // A signatory that cannot be read must not be a signatory that is not there.
    guard diagnostics.count == before, let required, order != .some(nil) else { return nil }
    return SignatureList(
      order: order.flatMap { $0 } ?? .listed, required: required, signatures: signatures,
      range: range(list).firstLine)
  }

  /// Reports who leads in vain: an order without a lead, and a lead that the order does not heed.
  private mutating func checkLeads(
    _ signatures: [Signature], _ order: SignatureList.Order, at place: SourceRange?
  ) {
    let leads = signatures.filter(\.isLead)
    if order == .leadFirst, leads.isEmpty {
      diagnostics.append(
        Diagnostic(
          .missingField, "The order is `lead-first`, and nobody leads", at: place,
          solutions: [.init("Write `{ person: …, lead: true }` in the list, or `order: family`")]))
    }
    for lead in leads where order != .leadFirst {
      diagnostics.append(
        Diagnostic(
          .wrongValue, "`\(lead.person.value)` leads, and the order is `\(order.rawValue)`",
          at: lead.person.range, notes: place.map { [.init("The order", at: $0)] } ?? [],
          solutions: [.init("Write `order: lead-first`, or take `lead` away")]))
    }
  }

  private mutating func requirement(_ node: YAML.Node) -> SignatureList.Requirement? {
    if case .scalar = node.content {
      guard let text = text(node, "Who is required") else { return nil }
      if text.value == "all" { return .all }
      refuse("Required are `all`, or a list of ids", text.value, among: ["all"], at: text.range)
      return nil
    }
    let items = items(node, "Required signatories")
    let people = items.compactMap { identifier($0, "A required signatory") }
    return people.count == items.count ? .some(people) : nil
  }

  private mutating func signature(_ node: YAML.Node) -> Signature? {
    if case .scalar = node.content {
      return identifier(node, "A signatory").map {
        Signature(person: $0, status: .signed(on: nil), range: range(node))
      }
    }
    let known = ["person", "signed", "status", "as", "lead"]
    guard let fields = fields(node, of: "a signature", known: known),
      let person = required("person", of: fields).flatMap({ identifier($0, "A signatory") }),
      let status = signatureStatus(fields)
    else { return nil }
    return Signature(
      person: person, status: status, mandate: fields["as"].flatMap { identifier($0, "The mandate") },
      isLead: fields["lead"].flatMap { boolean($0, "Whether the person leads") } ?? false,
      range: range(node).firstLine)
  }

  private mutating func signatureStatus(_ fields: Fields) -> Signature.Status? {
    let signed = fields["signed"].map { date($0, "The day of the signature") }
    guard let node = fields["status"] else {
      if let signed { return signed.map { .signed(on: $0.value) } }
      return .signed(on: nil)
    }
    guard let status = choice(node, "The status of a signature", as: Consent.self) else { return nil }
    if status != .signed, fields["signed"] != nil {
      diagnostics.append(
        Diagnostic(
          .wrongValue, "A signature has a day or is `\(status.rawValue)`, not both", at: range(node),
          solutions: [.init("Take `signed` away, or write `status: signed`")]))
      return nil
    }
    switch status {
    case .signed: return .signed(on: signed.flatMap { $0 }?.value)
    case .pending: return .pending
    case .declined: return .declined
    case .withdrawn: return .withdrawn
    }
  }

  /// The words of `status` in a signature.
  private enum Consent: String, CaseIterable {
    case signed, pending, declined, withdrawn
  }

  /// Reads what is demanded; `nil` after a mistake in it.
  mutating func demandList(_ node: YAML.Node) -> DemandList? {
    guard let fields = fields(node, of: "the list of demands", known: ["lead", "required", "list"]),
      let list = required("list", of: fields)
    else { return nil }
    let before = diagnostics.count
    let lead = fields["lead"].flatMap { localized($0, "The words before the demands") }
    let required = fields["required"].map { node in
      items(node, "Required demands").compactMap { identifier($0, "A required demand") }
    }
    let demands = items(list, "Demands").compactMap { demand($0) }
    guard diagnostics.count == before else { return nil }
    return DemandList(lead: lead, required: required ?? [], demands: demands, range: range(list).firstLine)
  }

  private mutating func demand(_ node: YAML.Node) -> Demand? {
    guard let fields = fields(node, of: "a demand", known: ["id", "required", "text", "label"]) else {
      return nil
    }
    let id = required("id", of: fields).flatMap { identifier($0, "The id of a demand") }
    let text = required("text", of: fields).flatMap { localized($0, "The text of a demand") }
    let label = fields["label"].flatMap { localized($0, "The label of a demand") }
    let isRequired = fields["required"].map { boolean($0, "Whether a demand is required") } ?? true
    guard let id, let text, let isRequired else { return nil }
    return Demand(id: id, isRequired: isRequired, text: text, label: label, range: range(node).firstLine)
  }

  /// Reads what the prose may name beside the signatories.
  mutating func subjects(of fields: Fields) -> [Subject] {
    let sections: [(String, Subject.Category)] = [
      ("organizations", .organization), ("events", .event), ("themes", .theme), ("quantities", .quantity),
    ]
    var subjects: [Subject] = []
    for (section, category) in sections {
      guard let node = fields[section] else { continue }
      subjects += named(node, section.capitalizedFirst).compactMap { subject($0.id, $0.node, category) }
    }
    return subjects
  }

  private mutating func subject(
    _ id: Located<Identifier>, _ node: YAML.Node, _ category: Subject.Category
  ) -> Subject? {
    let own: [String] =
      switch category {
      case .organization: ["key", "short"]
      case .event: ["date"]
      case .theme: []
      case .quantity: ["value"]
      }
    let words = category == .organization || category == .event ? "an \(category)" : "a \(category)"
    guard let fields = fields(node, of: words, known: ["name"] + own),
      let name = required("name", of: fields).flatMap({ localized($0, "The name of \(words)") })
    else { return nil }
    var subject = Subject(category: category, id: id, name: name, range: range(node).firstLine)
    subject.key = fields["key"].flatMap { ontologyKey($0) }
    subject.shortName = fields["short"].flatMap { text($0, "The abbreviation") }?.value
    subject.date = fields["date"].flatMap { date($0, "The day of an event") }?.value
    if category == .quantity {
      guard let value = required("value", of: fields).flatMap({ number($0, "A quantity") }) else {
        return nil
      }
      subject.value = value
    }
    return subject
  }

  /// Reads the name of a thing among all works: ids joined by dots, `int.ipac`.
  private mutating func ontologyKey(_ node: YAML.Node) -> String? {
    guard let text = text(node, "A key") else { return nil }
    let parts = text.value.split(separator: ".", omittingEmptySubsequences: false)
    if parts.allSatisfy({ Identifier(String($0)) != nil }) { return text.value }
    diagnostics.append(
      Diagnostic(
        .wrongIdentifier, "`\(text.value)` is no key: ids joined by dots make one, `int.ipac`", at: text.range
      ))
    return nil
  }
}
