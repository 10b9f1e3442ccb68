internal import DemarcheModel

/// A person as a register has it, before anything is known of the records that stand already.
struct ImportedPerson: Sendable {
  /// The person's id in the register, `nil` where it has none.
  var key: String?
  /// Where the register has the person.
  var range: SourceRange
  /// Given names.
  var given: String
  /// The family name, its particle taken away.
  var family: String
  /// A particle that does not sort.
  var particle: String?
  /// The text to sort by.
  var sortAs: String?
  /// The name in another script.
  var native: (language: String, given: String, family: String)?
  /// The gender of titles.
  var gender = Gender.unspecified
  /// Ids in registers, by scheme.
  var identifiers: [(scheme: String, id: String)] = []
  /// An address for e-mail.
  var email: String?
  /// A telephone number.
  var telephone: String?
  /// An address of the web.
  var web: String?
  /// The offices held.
  var mandates: [ImportedMandate] = []
  /// Whether something is wrong that forbids to make a record of it; it has been reported.
  var isHeldBack = false

  /// The name as people read it.
  var fullName: String { PersonName(given: given, family: family, particle: particle).full }

  /// The name as one text, folded for comparison.
  var foldedName: String {
    [given, particle, family].compactMap { $0 }.joined(separator: " ").foldedWords
  }

  /// What the register says, field by field, with its path in the record.
  var fields: [RecordField] {
    var fields: [RecordField] = []
    func add(_ path: [String], _ value: String?) {
      if let value, !value.isEmpty { fields.append(RecordField(path, value)) }
    }
    add(["name", "given"], given)
    add(["name", "particle"], particle)
    add(["name", "family"], family)
    add(["name", "sortAs"], sortAs)
    if let native {
      add(["name", "native", native.language, "given"], native.given)
      add(["name", "native", native.language, "family"], native.family)
    }
    add(["gender"], gender.rawValue)
    for identifier in identifiers { add(["identifiers", identifier.scheme], identifier.id) }
    add(["contact", "email"], email)
    add(["contact", "telephone"], telephone)
    add(["contact", "web"], web)
    for mandate in mandates {
      fields += mandate.fields.map {
        RecordField(["mandates", mandate.key] + $0.path, $0.value, isAssumed: $0.isAssumed)
      }
    }
    return fields
  }
}

/// A mandate as a register has it.
struct ImportedMandate: Sendable {
  /// Its id in the record.
  var key: String
  /// The office, by its id.
  var office: String
  /// The chamber, by its id.
  var chamber: String?
  /// The constituency, by its id.
  var place: String?
  /// The number of the constituency within the place.
  var constituency: String?
  /// The words that follow the office by language, where the vocabulary has no such place.
  var texts: [(language: String, words: String)] = []
  /// The group of all its time.
  var group: String?
  /// Groups with their days, where the register has several.
  var groups: [(name: String, from: String?, to: String?)] = []
  /// The first day, or its month or year: `2017-10-02`, `2017-10`, `2017`.
  var from: String
  /// The last day.
  var to: String?
  /// Whether the first day is not the register's, but the day of its edition.
  var isAssumed = false
  /// Where the register has it.
  var range: SourceRange

  /// Its fields, with their paths in the mandate.
  var fields: [RecordField] {
    var fields: [RecordField] = [RecordField(["id"], key), RecordField(["office"], office)]
    func add(_ path: [String], _ value: String?) {
      if let value { fields.append(RecordField(path, value)) }
    }
    add(["chamber"], chamber)
    add(["place"], place)
    add(["constituency"], constituency)
    for text in texts { add(["text", text.language], text.words) }
    add(["group"], group)
    for (index, group) in groups.enumerated() {
      add(["groups", String(index), "name"], group.name)
      add(["groups", String(index), "from"], group.from)
      add(["groups", String(index), "to"], group.to)
    }
    fields.append(RecordField(["from"], from, isAssumed: isAssumed))
    add(["to"], to)
    return fields
  }
}

/// One field of a record: the names that lead to it, and its text.
struct RecordField: Sendable, Equatable {
  /// The names from the root: `mandates`, the mandate's id, `to`.
  var path: [String]
  /// The text.
  var value: String
  /// Whether the value stands for one that nobody knows; it gives way to any other.
  var isAssumed: Bool

  /// Makes a field.
  init(_ path: [String], _ value: String, isAssumed: Bool = false) {
    self.path = path
    self.value = value
    self.isAssumed = isAssumed
  }

  /// Whether the register says it; the ids of mandates are the importer's own.
  var isOfRegister: Bool { path.count != 3 || path[0] != "mandates" || path[2] != "id" }

  /// The path in one text, as `sources` has it.
  var name: String { path.joined(separator: ".") }
}
