internal import DemarcheModel

/// Gives new records their ids: `given-family`, and a suffix where that is not one person's alone.
struct RecordNames {
  private var taken: Set<String>
  private let wanted: [String: Int]

  /// Begins with the ids that are taken and the people who need one.
  init(taken: Set<String>, for people: [ImportedPerson]) {
    self.taken = taken
    var wanted: [String: Int] = [:]
    for person in people { wanted[RecordNames.slug(of: person), default: 0] += 1 }
    self.wanted = wanted
  }

  /// The id of a person's new record.
  ///
  /// Namesakes all get the suffix of their own id in the register, so that the order of rows does not matter.
  ///
  /// - Returns: the id, and the plain one where it could not be had.
  mutating func id(for person: ImportedPerson) -> (id: String, plain: String?) {
    let plain = RecordNames.slug(of: person)
    if wanted[plain] == 1, taken.insert(plain).inserted { return (plain, nil) }
    let suffix = person.key.flatMap { Identifier.sanitized($0.foldedAccents) }?.rawValue
    if let suffix, Identifier("\(plain)-\(suffix)") != nil, taken.insert("\(plain)-\(suffix)").inserted {
      return ("\(plain)-\(suffix)", plain)
    }
    var number = suffix == nil && !taken.contains(plain) ? 1 : 2
    while true {
      let id = number == 1 ? plain : "\(plain)-\(number)"
      if taken.insert(id).inserted { return (id, number == 1 ? nil : plain) }
      number += 1
    }
  }

  /// The id that a name alone makes: "Charles de la Verpillière" becomes `charles-de-la-verpilliere`.
  static func slug(of person: ImportedPerson) -> String {
    let name = [person.given, person.particle, person.family].compactMap { $0 }.joined(separator: " ")
    return Slug.of(name.foldedAccents)
  }
}
