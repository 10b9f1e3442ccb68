internal import DemarcheModel
internal import XMLTree

/// FRBR-1 and FRBR-2: the six addresses of a file agree, also with what the metadata says apart.
struct AddressesAgree: FileRule {
  func check(_ file: InspectedFile, _ findings: inout Findings) {
    findings.add(file.malformedAddresses)
    guard let addresses = file.addresses, let document = file.document else { return }
    for (index, expected) in addresses.expected {
      guard let value = file.value(index, "value"), value != expected else { continue }
      findings.tell(
        .frbr2, "This address is `\(value)`, and the others say `\(expected)`", at: index, "value",
        way: "Write `\(expected)`, or change the others")
    }
    check(addresses.work, of: document, file, &findings)
  }

  /// Compares the parts of the work's address with the elements that say the same.
  private func check(
    _ work: WorkIdentifier, of document: Int, _ file: InspectedFile, _ findings: inout Findings
  ) {
    guard let level = file.meta("identification", "FRBRWork") else { return }
    func compare(_ part: String, _ name: String, _ attribute: String, _ segment: String?) {
      guard let segment, let index = file.child(of: level, named: name),
        let value = file.value(index, attribute), value != segment
      else { return }
      findings.tell(
        .frbr1, "The \(part) is `\(value)` here and `\(segment)` in the address of the work", at: index,
        attribute, way: "Write `\(segment)`, or change the addresses")
    }
    compare("country", "FRBRcountry", "value", work.country)
    compare("date of the work", "FRBRdate", "date", work.date.description)
    let numbered = file.child(of: level, named: "FRBRnumber") == nil ? "FRBRname" : "FRBRnumber"
    compare(numbered == "FRBRname" ? "name" : "number", numbered, "value", work.name)
    if work.element != file.name(document) {
      findings.tell(
        .frbr1, "The document is a `\(file.name(document))`, and its address says `\(work.element)`",
        at: document, way: "Write `/\(file.name(document))/` in the addresses")
    }
    let actors = Set(
      file.children(of: level).filter { file.name($0) == "FRBRauthor" }.flatMap { author in
        let address = file.value(author, "href")
        return [file.kind(of: address), address.map { String($0.drop { $0 == "#" }) }].compactMap { $0 }
      })
    if file.child(of: level, named: "FRBRsubtype") != nil {
      // With one segment alone, it may be the institution's.
      if work.actor != nil || !actors.contains(work.subtype ?? "") {
        compare("subtype", "FRBRsubtype", "value", work.subtype)
      }
    } else if let name = file.value(document, "name"), let subtype = work.subtype, subtype != name,
      !actors.contains(subtype)
    {
      findings.tell(
        .frbr1, "The document is named `\(name)`, and its address says `\(subtype)`", at: document, "name",
        way: "Write `\(subtype)`, or change the addresses")
    }
    guard let actor = work.actor, !actors.contains(actor) else { return }
    findings.tell(
      .frbr1, "`\(actor)` stands in the address of the work and is none of its authors", at: level,
      way: "Add an `FRBRauthor` for it, or take it out of the addresses")
  }
}

/// The addresses of a file's levels, and what most of them say.
struct Addresses: Sendable {
  /// The work.
  let work: WorkIdentifier
  /// The expression.
  let expression: WorkIdentifier
  /// The element of each address, with what it should say.
  let expected: [(index: Int, value: String)]
  /// The extension in the addresses of the manifestation.
  let format: String?

  /// Reads the addresses and tells those that are malformed; nothing when none can be read.
  init?(_ file: InspectedFile, _ findings: inout Findings) {
    var read: [(level: Level, isMain: Bool, index: Int, identifier: WorkIdentifier)] = []
    for level in Level.allCases {
      guard let index = file.meta("identification", level.rawValue) else { continue }
      for (name, isMain) in [("FRBRthis", true), ("FRBRuri", false)] {
        guard let address = file.child(of: index, named: name), let value = file.value(address, "value")
        else {
          continue
        }
        do {
          read.append((level, isMain, address, try WorkIdentifier(parsing: value)))
        } catch {
          findings.tell(
            .frbr1, "`\(value)` is no address of the naming convention: \(error.message.lowercasedFirst)",
            at: address, "value", from: error.offset,
            way: "Write it as `/akn/fr/doc/…/2024-05-06/name`, with `/fra@2024-05-06` for an expression")
        }
      }
    }
    guard let work = Addresses.most(read.map(\.identifier.work)),
      let expression = Addresses.most(
        read.filter { $0.level != .work && $0.identifier.language != nil }.map(\.identifier.expression))
    else { return nil }
    let format = Addresses.most(read.filter { $0.level == .manifestation }.compactMap(\.identifier.format))
    var whole = work
    whole.language = expression.language
    whole.version = expression.version
    self.work = work
    self.expression = whole
    self.format = format
    expected = read.map { level, isMain, index, _ in
      var identifier = level == .work ? work : whole
      if level == .manifestation { identifier.format = format ?? "xml" }
      return (index, (isMain ? identifier.main : identifier).description)
    }
  }

  /// The levels that have addresses.
  private enum Level: String, CaseIterable {
    case work = "FRBRWork"
    case expression = "FRBRExpression"
    case manifestation = "FRBRManifestation"
  }

  /// The value that stands most often; of several, the first.
  private static func most<Value: Hashable>(_ values: [Value]) -> Value? {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let top = counts.values.max()
    return values.first { counts[$0] == top }
  }
}

extension String {
  /// The text with a small first letter, for the middle of a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
