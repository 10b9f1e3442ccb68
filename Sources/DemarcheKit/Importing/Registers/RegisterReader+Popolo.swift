internal import DemarcheModel

/// What a Popolo document says of organizations, areas, posts and terms, by id.
private struct PopoloBook {
  /// A thing of the document by its id.
  private var things: [String: RegisterNode] = [:]
  /// The memberships of each person.
  private(set) var memberships: [String: [RegisterNode]] = [:]

  init(_ root: RegisterNode) {
    for list in ["organizations", "areas", "posts", "events"] {
      for node in root[list]?.items ?? [] {
        if let id = node["id"]?.text?.value { things[id] = node }
      }
    }
    for node in root["memberships"]?.items ?? [] {
      if let id = node["person_id"]?.text?.value { memberships[id, default: []].append(node) }
    }
  }

  /// The thing that a membership refers to: embedded, or by its id.
  func thing(_ name: String, of membership: RegisterNode) -> RegisterNode? {
    membership[name] ?? membership[name + "_id"]?.text.flatMap { things[$0.value] }
  }
}

extension RegisterReader {
  /// The register that a tree is in the form of Popolo: EveryPolitician's has legislative periods.
  static func popolo(_ root: RegisterNode) -> Register? {
    if let persons = root["persons"], !persons.items.isEmpty {
      let events = root["events"]?.items ?? []
      let isEveryPolitician = events.contains { $0["classification"]?.text?.value == "legislative period" }
      return isEveryPolitician ? .everypolitician : .popolo
    }
    guard let first = root.items.first else { return nil }
    let marks = ["family_name", "given_name", "memberships", "other_names"]
    return marks.contains { first[$0] != nil } ? .popolo : nil
  }

  /// Reads people in the form of Popolo, from a whole document or a list.
  mutating func readPopolo(_ root: RegisterNode, as register: Register) {
    let book = PopoloBook(root)
    tellUnread(
      root, "the document", read: ["persons", "organizations", "areas", "posts", "events", "memberships"],
      known: ["meta"])
    for node in root["persons"]?.items ?? root.items {
      rowCount += 1
      guard var person = popoloPerson(node, register) else { continue }
      if let key = person.key {
        if let known = indices[key] {
          findings.add(
            Diagnostic(
              .duplicateRow, "The id `\(key)` stands twice", at: person.range.firstLine,
              explanation: "This person is not imported.",
              notes: [.init("The first one", at: people[known].range.firstLine)]))
          continue
        }
        indices[key] = people.count
      }
      person.gender = gender(node["gender"]?.text, of: person)
      people.append(person)
      let own = node["memberships"]?.items ?? []
      for membership in own + (person.key.flatMap { book.memberships[$0] } ?? []) {
        rowCount += 1
        if let mandate = popoloMandate(membership, book, of: person) { add(mandate, to: people.count - 1) }
      }
    }
  }

  private mutating func popoloPerson(_ node: RegisterNode, _ register: Register) -> ImportedPerson? {
    let given = findings.text(node["given_name"]?.text, "The given name")
    let family = findings.text(node["family_name"]?.text, "The family name")
    let name = findings.text(node["name"]?.text, "The name")
    let sortName = findings.text(node["sort_name"]?.text, "The name for sorting")
    guard var person = named(given: given, family: family, whole: (name, sortName), at: node.range) else {
      return nil
    }
    tellUnread(node, "a person", read: Self.personFields, known: Self.otherPersonFields)
    person.key = findings.text(node["id"]?.text, "The id")?.value
    if register == .everypolitician, let key = person.key { person.identifiers = [("everypolitician", key)] }
    for identifier in node["identifiers"]?.items ?? [] {
      guard
        let scheme = findings.text(identifier["scheme"]?.text, "A scheme").flatMap({
          Identifier.sanitized($0.value.foldedAccents)
        }),
        let id = findings.text(identifier["identifier"]?.text, "An identifier"),
        !person.identifiers.contains(where: { $0.scheme == scheme.rawValue })
      else { continue }
      person.identifiers.append((scheme.rawValue, id.value))
    }
    person.email = email(findings.text(node["email"]?.text, "An address"))
    for contact in node["contact_details"]?.items ?? [] {
      let value = findings.text(contact["value"]?.text, "A contact")
      switch contact["type"]?.text?.value {
      case "email" where person.email == nil: person.email = email(value)
      case "phone", "voice", "telephone": person.telephone = person.telephone ?? value?.value
      default: break
      }
    }
    readNative(node, &person)
    return person
  }

  /// Takes a name in another script from `other_names`, where it is told in its parts.
  private mutating func readNative(_ node: RegisterNode, _ person: inout ImportedPerson) {
    for other in node["other_names"]?.items ?? [] {
      let given = findings.text(other["given_name"]?.text, "A given name")
      let family = findings.text(other["family_name"]?.text, "A family name")
      let language = other["lang"]?.text.flatMap { LanguageTag($0.value) }
      guard let given, let family, let language else {
        findings.count(
          "names:\(node.file.path)",
          Diagnostic(
            .unmappedColumn, "#{other name is|other names are} not read", at: other.range.firstLine,
            severity: .advice,
            explanation: "A native form of a record needs a language of the house and the name in its parts.")
        )
        continue
      }
      let own = NameCare.language(ofScript: family.value)
      if person.native == nil, own == language.tag {
        person.native = (language.tag, given.value, family.value)
      }
    }
  }

  private mutating func popoloMandate(
    _ node: RegisterNode, _ book: PopoloBook, of person: ImportedPerson
  ) -> ImportedMandate? {
    tellUnread(
      node, "a membership", read: Self.membershipFields,
      known: ["id", "label", "person_id", "sources", "links"])
    let organization = book.thing("organization", of: node)
    // Membership of a party or a committee is no mandate.
    if let kind = organization?["classification"]?.text, !Self.chambers.contains(kind.value.foldedLetters) {
      findings.count(
        "memberships:\(node.file.path)", naming: kind.value,
        Diagnostic(
          .unmappedColumn, "#{membership is|memberships are} of no chamber and no mandate",
          at: node.range.firstLine,
          severity: .advice))
      return nil
    }
    let period = node["legislative_period"] ?? book.thing("legislative_period", of: node)
    let area = book.thing("area", of: node) ?? book.thing("post", of: node)?["area"]
    let areaName = findings.text((area?["name"] ?? node["area_name"])?.text, "A place")
    let party = book.thing("on_behalf_of", of: node)
    let role = findings.text(node["role"]?.text, "A role")
    let raw = RawMandate(
      key: nil, office: role.flatMap { finder.office($0.value) } ?? "mp",
      chamber: findings.text(organization?["name"]?.text, "A chamber").flatMap { chamber($0) },
      placeName: areaName, group: findings.text(party?["name"]?.text, "A party"),
      from: findings.text((node["start_date"] ?? period?["start_date"])?.text, "A start"),
      to: findings.text((node["end_date"] ?? period?["end_date"])?.text, "An end"), language: "en",
      range: node.range)
    return mandate(raw, of: person)
  }

  private static let chambers: Set<String> = ["legislature", "chamber", "parliament", "assembly", "senate"]
  private static let personFields: Set<String> = [
    "id", "name", "sort_name", "given_name", "family_name", "gender", "identifiers", "email",
    "contact_details",
    "other_names", "memberships",
  ]
  private static let otherPersonFields: Set<String> = [
    "additional_name", "honorific_prefix", "honorific_suffix", "patronymic_name", "birth_date", "death_date",
    "image", "images", "links", "sources", "summary", "biography", "national_identity", "pronouns",
    "created_at",
    "updated_at",
  ]
  private static let membershipFields: Set<String> = [
    "organization", "organization_id", "on_behalf_of", "on_behalf_of_id", "area", "area_id", "area_name",
    "post",
    "post_id", "role", "start_date", "end_date", "legislative_period_id", "legislative_period", "person",
  ]
}
