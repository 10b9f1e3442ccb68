internal import DemarcheModel

extension RegisterReader {
  /// Whether a tree is congress-legislators: a list of people with terms.
  static func isCongress(_ root: RegisterNode) -> Bool {
    guard let first = root.items.first else { return false }
    return first["terms"] != nil && first["id"]?["bioguide"] != nil
  }

  /// Reads congress-legislators.
  mutating func readCongress(_ root: RegisterNode) {
    for node in root.items {
      rowCount += 1
      guard var person = congressPerson(node) else { continue }
      tellUnread(
        node, "a person", read: ["id", "name", "bio", "terms"],
        known: ["leadership_roles", "family", "other_names"])
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
      person.gender = gender(node["bio"]?["gender"]?.text, of: person)
      people.append(person)
      for term in node["terms"]?.items ?? [] {
        rowCount += 1
        if let mandate = congressMandate(term, of: person) { add(mandate, to: people.count - 1) }
      }
    }
  }

  private mutating func congressPerson(_ node: RegisterNode) -> ImportedPerson? {
    let name = node["name"]
    let first = findings.text(name?["first"]?.text, "The first name")
    let last = findings.text(name?["last"]?.text, "The last name")
    guard var person = named(given: first, family: last, at: node.range) else { return nil }
    if let name {
      tellUnread(
        name, "a name", read: ["first", "last", "middle", "suffix", "official_full"], known: ["nickname"])
    }
    let suffix = findings.text(name?["suffix"]?.text, "A suffix")?.value
    let official = findings.text(name?["official_full"]?.text, "The official name")?.value
    if let given = official.flatMap({ Self.given(inOfficial: $0, family: person.family, suffix: suffix) }) {
      person.given = given
    }
    if let suffix {
      person.sortAs = "\(person.family) \(person.given)"
      person.family += " \(suffix)"
    }
    if let id = node["id"] {
      person.key = findings.text(id["bioguide"]?.text, "The id")?.value
      for scheme in ["bioguide", "wikidata"] {
        if let value = findings.text(id[scheme]?.text, "The id in \(scheme)") {
          person.identifiers.append((scheme, value.value))
        }
      }
      tellUnread(id, "an id", read: ["bioguide", "wikidata"], known: Self.otherSchemes)
    }
    if let bio = node["bio"] {
      tellUnread(bio, "a biography", read: ["gender"], known: ["birthday", "religion"])
    }
    return person
  }

  /// The given names as the official form has them, which is made of the same parts: `Bishop, Jr.` is cut off.
  private static func given(inOfficial official: String, family: String, suffix: String?) -> String? {
    let ends = [family] + (suffix.map { ["\(family), \($0)", "\(family) \($0)"] } ?? [])
    for end in ends where official.hasSuffix(" " + end) {
      let given = String(official.dropLast(end.count + 1))
      return given.contains("\"") || given.contains("“") ? nil : given
    }
    return nil
  }

  private mutating func congressMandate(_ term: RegisterNode, of person: ImportedPerson) -> ImportedMandate? {
    let offices = ["sen": ("senator", "us-senate"), "rep": ("representative", "us-house")]
    guard let type = term["type"]?.text, let (office, chamber) = offices[type.value] else {
      findings.add(
        Diagnostic(
          .unknownOffice, "A term is of `sen` or `rep`", at: (term["type"]?.range ?? term.range).firstLine,
          severity: .warning, explanation: "This one is not imported."))
      return nil
    }
    let state = findings.text(term["state"]?.text, "The state")
    // District 0 is the whole state.
    let district = findings.text(term["district"]?.text, "The district").flatMap {
      $0.value == "0" ? nil : $0
    }
    let raw = RawMandate(
      key: nil, office: office, chamber: chamber, placeName: state.map { $0.map { "us-" + $0.lowercased() } },
      constituency: district, group: findings.text(term["party"]?.text, "The party"),
      from: findings.text(term["start"]?.text, "The start"), to: findings.text(term["end"]?.text, "The end"),
      language: "en", range: term.range)
    tellUnread(
      term, "a term", read: ["type", "state", "district", "party", "start", "end", "party_affiliations"],
      known: Self.otherTermFields)
    var mandate = mandate(raw, of: person)
    if mandate?.texts.isEmpty == false, let state {
      mandate?.texts = [("en", "(\(state.value)\(district.map { "-" + $0.value } ?? ""))")]
    }
    let groups = affiliations(of: term, until: mandate?.to)
    if !groups.isEmpty {
      mandate?.group = nil
      mandate?.groups = groups
    }
    return mandate
  }

  /// The parties of a term during which the member changed from one to another.
  private mutating func affiliations(
    of term: RegisterNode, until last: String?
  ) -> [(name: String, from: String?, to: String?)] {
    var groups: [(name: String, from: String?, to: String?)] = []
    for node in term["party_affiliations"]?.items ?? [] {
      tellUnread(node, "an affiliation", read: ["start", "end", "party"], known: ["caucus"])
      guard let name = findings.text(node["party"]?.text, "The party") else { continue }
      let (from, to) = (date(node["start"]?.text)?.value, date(node["end"]?.text)?.value)
      groups.append((name.value, from, to))
    }
    // The last one lasts as long as the mandate, whose end may not be known yet.
    if let index = groups.indices.last { groups[index].to = last }
    return groups
  }

  private static let otherSchemes: Set<String> = [
    "thomas", "lis", "govtrack", "opensecrets", "votesmart", "fec", "cspan", "wikipedia", "house_history",
    "house_history_alternate", "ballotpedia", "maplight", "icpsr", "google_entity_id", "pictorial",
    "bioguide_previous",
  ]
  private static let otherTermFields: Set<String> = [
    "class", "state_rank", "url", "address", "phone", "office", "rss_url", "fax", "contact_form", "how",
    "caucus",
    "end-type",
  ]
}
