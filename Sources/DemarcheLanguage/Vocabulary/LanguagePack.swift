package import DemarcheModel

/// The words of one language: one file of `Templates/Vocabulary/Languages`.
package struct LanguagePack: Sendable {
  /// The language.
  package var language: LanguageTag
  /// The language's own name for itself: "français".
  package var name: String
  /// The house style of spaces, apostrophes and quotation marks.
  package var profile: Typography.Profile
  /// Patterns with `{slots}`, by key: `doc.jointDeclaration`, `formula.placeDate`.
  package var phrases: [String: String]
  /// The forms of each office: `senator`, and where a chamber or a country has its own word
  /// `deputy@fr-an`, `deputy@pl`.
  package var offices: [String: OfficeForms]
  /// How a former office is said; `nil` where the pack does not tell.
  package var former: FormerForms?
  /// The pattern of the words after an office, from a place's forms: fr `{of}`, en `for {base}`.
  package var complement: String
  /// The pattern of the words after an office where constituencies are numbered, from the place's forms and
  /// `{number}`, `{ordinal}` or the feminine `{ordinal.f}`; `nil` where the pack does not tell.
  package var constituency: String?
  /// The polite title before a name: "M.", "Mme"; empty where none is usual.
  package var civility: [Gender: String]

  /// Makes a pack.
  package init(
    language: LanguageTag, name: String, profile: Typography.Profile = .neutral,
    phrases: [String: String] = [:], offices: [String: OfficeForms] = [:], former: FormerForms? = nil,
    complement: String, constituency: String? = nil, civility: [Gender: String] = [:]
  ) {
    self.language = language
    self.name = name
    self.profile = profile
    self.phrases = phrases
    self.offices = offices
    self.former = former
    self.complement = complement
    self.constituency = constituency
    self.civility = civility
  }

  /// The forms of an office: the chamber's own ones, else those of its country, else the general ones.
  ///
  /// - Parameters:
  ///   - office: the office of a mandate, for instance `deputy`.
  ///   - chamber: its chamber, for instance `fr-an`.
  ///   - country: the country of the chamber, for instance `fr`.
  /// - Returns: the forms, or `nil` when the language does not know the office.
  package func office(
    _ office: Identifier, in chamber: Identifier?, of country: String? = nil
  ) -> OfficeForms? {
    if let chamber, let own = offices["\(office)@\(chamber)"] { return own }
    if let country, let own = offices["\(office)@\(country)"] { return own }
    return offices[office.rawValue]
  }
}
