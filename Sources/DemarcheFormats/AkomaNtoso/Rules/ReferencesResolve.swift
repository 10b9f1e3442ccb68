internal import DemarcheModel
internal import XMLTree

/// REF-1 to REF-4: every address within the file leads to something of the right sort.
struct ReferencesResolve: FileRule {
  /// The attributes that name something by `#` and its `eId`.
  static let attributes: Set<String> = [
    "href", "refersTo", "as", "by", "to", "source", "outcome", "dictionary", "start", "end", "period", "for",
    "alternativeTo", "placementBase", "from", "upTo",
  ]

  /// The attributes that may hold nothing but addresses.
  private static let addresses: Set<String> = ["as", "by", "source", "outcome", "dictionary"]

  /// The elements that name a thing of their own class.
  private static let classes: [String: String] = [
    "person": "TLCPerson", "role": "TLCRole", "organization": "TLCOrganization", "location": "TLCLocation",
    "event": "TLCEvent", "concept": "TLCConcept", "object": "TLCObject", "process": "TLCProcess",
    "term": "TLCTerm",
  ]

  func check(_ file: InspectedFile, _ findings: inout Findings) {
    for (index, node) in file.nodes.enumerated() where node.element.name.utf8.first != 0x54 /* TLC… */ {
      for attribute in node.element.attributes where attribute.namespace == nil {
        guard Self.attributes.contains(attribute.name) else { continue }
        check(attribute.name, attribute.value, of: index, file, &findings)
      }
    }
  }

  /// Checks one attribute.
  private func check(
    _ attribute: String, _ value: String, of index: Int, _ file: InspectedFile, _ findings: inout Findings
  ) {
    let addresses = value.words
    if attribute == "refersTo", addresses.isEmpty || addresses == ["#"] {
      return findings.tell(
        .ref2, "`refersTo` names nothing", at: index, attribute, way: "Name an entry of the references: `#…`")
    }
    if Self.addresses.contains(attribute), let wrong = Self.prose(value, addresses) {
      return findings.tell(
        .ref4, "`\(attribute)` holds words where an address belongs: `\(wrong)`", at: index, attribute,
        way: "Add an entry to the references and name it: `#…`")
    }
    for address in addresses where address.utf8.first == 0x23 && address != "#" {
      guard let target = file.target(of: address) else {
        findings.tell(
          .ref1, "Nothing in the file has the `eId` `\(address.dropFirst())`", at: index, attribute,
          way: suggestion(for: address, file))
        continue
      }
      guard let allowed = Self.allowed(attribute, file.name(index)), !allowed.contains(file.name(target))
      else {
        continue
      }
      findings.tell(
        .ref3, "`\(attribute)` of `\(file.name(index))` leads to a `\(file.name(target))`", at: index,
        attribute,
        note: findings.note("It leads here", at: target),
        way: "Name a `\(allowed.sorted().joined(separator: "` or `"))`")
    }
  }

  /// What of a value is no address: without `#`, `/` or a scheme before it, or several where one belongs.
  private static func prose(_ value: String, _ addresses: [String]) -> String? {
    guard addresses.count == 1 else { return value }
    let first = addresses[0].utf8.first
    return first == 0x23 || first == 0x2F || addresses[0].contains("://") ? nil : value
  }

  /// The elements to which an attribute may lead; nothing when any will do.
  private static func allowed(_ attribute: String, _ element: String) -> Set<String>? {
    switch attribute {
    case "refersTo": classes[element].map { [$0] }
    case "as": ["TLCRole"]
    case "by", "to": ["TLCPerson", "TLCOrganization", "TLCRole"]
    case "outcome": ["TLCConcept", "TLCProcess"]
    case "source" where element == "eventRef":
      [
        "original", "activeRef", "passiveRef", "jurisprudence", "hasAttachment", "attachmentOf",
        "FRBRmasterExpression",
      ]
    case "source": ["TLCPerson", "TLCOrganization", "TLCRole"]
    case "href" where element == "FRBRauthor": ["TLCPerson", "TLCOrganization", "TLCRole"]
    case "start", "end": ["eventRef"]
    case "period": ["temporalGroup"]
    default: nil
    }
  }

  /// The way out of an address that leads nowhere.
  private func suggestion(for address: String, _ file: InspectedFile) -> String {
    let names = file.byIdentifier.keys.sorted()
    let meant = Suggestion.nearest(to: String(address.dropFirst()), among: names)
    return meant.map { "Did you mean `#\($0)`?" } ?? "Add what it names, or take the address out"
  }
}
