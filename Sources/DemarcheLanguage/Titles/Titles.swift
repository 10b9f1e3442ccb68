package import DemarcheModel

/// The titles of mandates in one language: "ancien sénateur de l’Isère".
///
/// A title is the office by gender, said to be former if it is, and what follows it: the mandate's own words
/// in the language, else the place's form. Nothing is ever taken from another language.
package struct Titles: Sendable {
  /// A finished title.
  package struct Title: Sendable, Hashable {
    /// The words.
    package var text: String
    /// Whether they say a gender that nobody gave, so that a warning is due.
    package var guessesGender: Bool
  }

  /// The words of the language.
  let pack: LanguagePack
  /// The places by name.
  private let places: [Identifier: Place]
  /// The countries of the chambers by name.
  private let countries: [Identifier: String]
  /// The pattern of what follows an office.
  private let complement: Phrase
  /// The pattern of what follows an office, where constituencies are numbered.
  private let constituency: Phrase?
  /// The same pattern in countries that have their own, by country.
  private let constituencies: [String: Phrase]
  /// The pattern of a former office.
  private let former: Phrase?
  /// Numbers as places in an order.
  private let ordinals: OrdinalWords?

  /// Makes the titles of a language.
  ///
  /// - Parameters:
  ///   - vocabulary: the house's words.
  ///   - language: a language of the vocabulary.
  ///   - ordinals: its ordinal numbers, without which patterns of constituencies have none.
  /// - Throws: ``Gap/language(_:)`` or ``Gap/pattern(_:_:)``.
  package init(
    vocabulary: Vocabulary, language: LanguageTag, ordinals: OrdinalWords? = nil
  ) throws(Gap) {
    guard let pack = vocabulary.languages[language] else { throw .language(language) }
    self.pack = pack
    places = vocabulary.places
    self.ordinals = ordinals
    countries = vocabulary.chambers.mapValues(\.country)
    complement = try Titles.phrase(pack.complement)
    constituency = if let pattern = pack.constituency { try Titles.phrase(pattern) } else { nil }
    var constituencies: [String: Phrase] = [:]
    for (key, pattern) in pack.phrases where key.hasPrefix(Titles.ownConstituency) {
      constituencies[String(key.dropFirst(Titles.ownConstituency.count))] = try Titles.phrase(pattern)
    }
    self.constituencies = constituencies
    former = if let former = pack.former { try Titles.phrase(former.pattern) } else { nil }
  }

  /// What the key of a country's own pattern of constituencies begins with.
  private static let ownConstituency = "formula.constituency@"

  /// The title of a mandate, or what is missing to say it.
  ///
  /// - Parameters:
  ///   - shown: the mandate, and whether it had ended on the document's date.
  ///   - gender: the grammatical gender of the person's titles.
  /// - Returns: the title, or the first gap met.
  package func title(of shown: ShownMandate, gender: Gender) -> Result<Title, Gap> {
    Result { () throws(Gap) in
      let mandate = shown.mandate
      let office = try office(of: mandate)
      var (text, isGuess) = office.singular(for: gender)
      if shown.isFormer {
        let former = try former(office, gender: gender)
        text = former.text
        isGuess = isGuess || former.guessesGender
      }
      if let complement = try complement(of: mandate) { text += " " + complement }
      return Title(text: text, guessesGender: isGuess)
    }
  }

  /// The forms of the office of a mandate.
  func office(of mandate: Mandate) throws(Gap) -> OfficeForms {
    let chamber = mandate.chamber?.value
    let country = chamber.flatMap { countries[$0] }
    guard let forms = pack.office(mandate.office.value, in: chamber, of: country) else {
      throw .office(mandate.office.value)
    }
    return forms
  }

  /// An office that has ended.
  private func former(_ office: OfficeForms, gender: Gender) throws(Gap) -> Title {
    if let own = office.former?.singular(for: gender) {
      return Title(text: own.form, guessesGender: own.isGuess)
    }
    guard let forms = pack.former else { throw .formerForm }
    let isNeutral = gender == .unspecified && office.neutral != nil
    let (word, isGuess) = forms.singular(for: gender, beforeNeutral: isNeutral)
    return Title(text: try joined(word, office.singular(for: gender).form), guessesGender: isGuess)
  }

  /// A form of "former" and one of an office, as the language joins them.
  func joined(_ word: String, _ office: String) throws(Gap) -> String {
    let slots = ["former": word, "office": office]
    guard let text = former?.filled(by: { slots[$0] }) else { throw .formerForm }
    return text
  }

  /// The words after the office; `nil` for a mandate that has none in any language.
  private func complement(of mandate: Mandate) throws(Gap) -> String? {
    if let verbatim = mandate.complement?[pack.language] { return verbatim.value }
    guard let id = mandate.place?.value else {
      if mandate.complement != nil { throw .complement }
      return nil
    }
    guard let place = places[id] else { throw .place(id) }
    if let number = mandate.constituency?.value { return try numbered(number, in: place, of: mandate) }
    guard let text = complement.filled(by: { place.form($0, in: pack.language) }) else {
      let missing = complement.slots.first { place.form($0, in: pack.language) == nil }
      throw .placeForm(id, form: missing ?? "")
    }
    return text
  }

  /// The words for a numbered constituency: "de la 11e circonscription des Hauts-de-Seine".
  private func numbered(_ number: Int, in place: Place, of mandate: Mandate) throws(Gap) -> String {
    let country = mandate.chamber.flatMap { countries[$0.value] }
    guard let pattern = country.flatMap({ constituencies[$0] }) ?? constituency else { throw .constituency }
    for form in pattern.slots where !["number", "ordinal", "ordinal.f"].contains(form) {
      if place.form(form, in: pack.language) == nil { throw .placeForm(place.id, form: form) }
    }
    let text = pattern.filled { slot in
      switch slot {
      case "number": String(number)
      case "ordinal": ordinals?.ordinal(number, .masculine)
      case "ordinal.f": ordinals?.ordinal(number, .feminine)
      default: place.form(slot, in: pack.language)
      }
    }
    guard let text else { throw .constituency }
    return text
  }

  /// A pattern of the pack, parsed.
  private static func phrase(_ pattern: String) throws(Gap) -> Phrase {
    do {
      return try Phrase(pattern)
    } catch {
      throw .pattern(pattern, error)
    }
  }
}
