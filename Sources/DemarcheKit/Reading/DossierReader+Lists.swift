internal import DemarcheModel
internal import YAMLTree

extension RecordReader {
  /// Reads who signs; `nil` after a mistake in the list itself.
  mutating func signatures(_ node: YAML.Node) -> SignatureList? {
    guard let fields = fields(node, of: SignaturesFormat.self) else { return nil }
    let order = choice(.order, of: fields, as: SignatureList.Order.self)
    let required = fields[.required].map { requirement($0) } ?? .all
    guard let list = self.node(.list, of: fields) else { return nil }
    let before = diagnostics.count
    let signatures = items(list, SignaturesFormat.list.format.words).compactMap { signature($0) }
    checkLeads(signatures, order ?? .listed, at: fields[.order].map { range($0) })
    // A signatory that cannot be read must not be a signatory that is not there.
    guard diagnostics.count == before, let required, fields[.order] == nil || order != nil else { return nil }
    return SignatureList(
      order: order ?? .listed, required: required, signatures: signatures,
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
      guard let text = text(node, SignaturesFormat.required.format.words) else { return nil }
      if text.value == "all" { return .all }
      refuse("Required are `all`, or a list of ids", text.value, among: ["all"], at: text.range)
      return nil
    }
    let items = items(node, SignaturesFormat.required.format.words)
    let people = items.compactMap { identifier($0, "A required signatory") }
    return people.count == items.count ? .some(people) : nil
  }

  private mutating func signature(_ node: YAML.Node) -> Signature? {
    if case .scalar = node.content {
      return identifier(node, "A signatory").map {
        Signature(person: $0, status: .signed(on: nil), range: range(node))
      }
    }
    guard let fields = fields(node, of: SignatureFormat.self), let person = identifier(.person, of: fields),
      let status = signatureStatus(fields)
    else { return nil }
    let since = date(.since, of: fields)
    guard fields[.since] == nil || since != nil, comesAfter(since, status, fields) else { return nil }
    return Signature(
      person: person, status: status, since: since, mandate: identifier(.as, of: fields),
      isLead: boolean(.lead, of: fields) ?? false, hasInterest: boolean(.interest, of: fields) ?? false,
      range: range(node).firstLine)
  }

  private mutating func signatureStatus(_ fields: Fields<SignatureFormat>) -> Signature.Status? {
    let signed = fields[.signed] == nil ? .some(nil) : date(.signed, of: fields).map { Optional($0.value) }
    guard let node = fields[.status] else { return signed.map { .signed(on: $0) } }
    guard let status = choice(.status, of: fields, as: SignatureFormat.Consent.self) else { return nil }
    // Who withdraws has signed before.
    if status != .signed, status != .withdrawn, fields[.signed] != nil {
      diagnostics.append(
        Diagnostic(
          .wrongValue, "A signature has a day or is `\(status.rawValue)`, not both", at: range(node),
          solutions: [.init("Take `signed` away, or write `status: signed`")]))
      return nil
    }
    switch status {
    case .signed: return .signed(on: signed ?? nil)
    case .pending: return .pending
    case .declined: return .declined
    case .withdrawn: return .withdrawn
    }
  }

  /// Whether a withdrawal does not come before the signature that it takes back.
  private mutating func comesAfter(
    _ since: Located<CalendarDate>?, _ status: Signature.Status, _ fields: Fields<SignatureFormat>
  ) -> Bool {
    guard status == .withdrawn, let since, let node = fields[.signed],
      let signed = date(.signed, of: fields), since.value < signed.value
    else { return true }
    diagnostics.append(
      Diagnostic(
        .wrongValue, "The signature is withdrawn before it was given", at: since.range,
        notes: [.init("Given here", at: range(node))], solutions: [.init("Correct one of the two days")]))
    return false
  }

  /// Reads what is demanded; `nil` after a mistake in it.
  mutating func demandList(_ node: YAML.Node) -> DemandList? {
    guard let fields = fields(node, of: DemandsFormat.self), let list = self.node(.list, of: fields) else {
      return nil
    }
    let before = diagnostics.count
    let lead = localized(.lead, of: fields)
    let required = items(.required, of: fields)?.compactMap { identifier($0, "A required demand") }
    let nodes = items(list, DemandsFormat.list.format.words)
    guard isShort(nodes.count, DemandsFormat.list.format.words, at: list, limit: RecordReader.mostParts)
    else {
      return nil
    }
    let demands = nodes.compactMap { demand($0) }
    guard diagnostics.count == before else { return nil }
    return DemandList(lead: lead, required: required ?? [], demands: demands, range: range(list).firstLine)
  }

  private mutating func demand(_ node: YAML.Node) -> Demand? {
    guard let fields = fields(node, of: DemandFormat.self) else { return nil }
    let id = identifier(.id, of: fields)
    let text = localized(.text, of: fields)
    let label = localized(.label, of: fields)
    let isRequired = fields[.required] == nil ? true : boolean(.required, of: fields)
    guard let id, let text, let isRequired else { return nil }
    return Demand(id: id, isRequired: isRequired, text: text, label: label, range: range(node).firstLine)
  }
}
