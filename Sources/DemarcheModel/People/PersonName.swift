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
  public var full: String { "\(given) \(familyWithParticle)" }

  /// The family name as it is printed alone: `de Villiers`.
  public var familyWithParticle: String {
    guard let particle else { return family }
    // An elided particle stands at its name: d’Estaing.
    let elided = particle.unicodeScalars.last == "\u{2019}" || particle.unicodeScalars.last == "'"
    return elided ? particle + family : "\(particle) \(family)"
  }

  /// What the name is sorted by.
  public var sortKey: String { sortAs ?? "\(family) \(given)" }
}

/// A part of a name where it is written, for rules that tell the very place.
public struct WrittenName: Sendable {
  /// The part of a name.
  public enum Part: Sendable {
    case given, particle, family
  }

  /// The part.
  public var part: Part
  /// The text and its place.
  public var text: Located<String>
  /// The language of a native form, `nil` for the name itself.
  public var language: LanguageTag?

  /// Makes a written part.
  public init(_ part: Part, _ text: Located<String>, language: LanguageTag? = nil) {
    self.part = part
    self.text = text
    self.language = language
  }
}
