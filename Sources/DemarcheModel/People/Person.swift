/// A person who can sign, ask or answer, with every office held (Popolo's meanings).
public struct Person: Sendable {
  /// The name of the record, for instance `andre-gattolin`.
  public var id: Located<Identifier>
  /// The name of the person, in parts.
  public var name: PersonName
  /// The grammatical gender of titles.
  public var gender: Gender
  /// The offices held, in the order of the record.
  public var mandates: [Mandate]

  /// Makes a record.
  public init(id: Located<Identifier>, name: PersonName, gender: Gender, mandates: [Mandate]) {
    self.id = id
    self.name = name
    self.gender = gender
    self.mandates = mandates
  }
}

/// A name in the parts that its owner uses; never split from a display name.
public struct PersonName: Sendable, Equatable {
  /// Given names.
  public var given: String
  /// The family name, with what sorts: `Le Grip`.
  public var family: String
  /// A particle that does not sort: `de`.
  public var particle: String?
  /// The text to sort by, when the family name is not it.
  public var sortAs: String?

  /// Makes a name.
  public init(given: String, family: String, particle: String? = nil, sortAs: String? = nil) {
    self.given = given
    self.family = family
    self.particle = particle
    self.sortAs = sortAs
  }

  /// The whole name: `Dominique de Villiers`.
  public var full: String {
    guard let particle else { return "\(given) \(family)" }
    // An elided particle stands at its name: d’Estaing.
    let elided = particle.unicodeScalars.last == "\u{2019}" || particle.unicodeScalars.last == "'"
    return elided ? "\(given) \(particle)\(family)" : "\(given) \(particle) \(family)"
  }

  /// What the name is sorted by.
  public var sortKey: String { sortAs ?? "\(family) \(given)" }
}

/// The gender of a person's titles.
public enum Gender: String, Sendable, CaseIterable {
  /// Sénateur.
  case masculine = "m"
  /// Sénatrice.
  case feminine = "f"
  /// Not said; the neutral form of a language, or its masculine.
  case unspecified
}
