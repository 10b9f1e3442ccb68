internal import DemarcheLanguage
internal import DemarcheModel

/// Finds places, chambers and offices of the vocabulary by the words of registers.
struct PlaceFinder: Sendable {
  private var places: [String: String] = [:]
  private var placeIDs: Set<String> = []
  private var chambers: [String: String] = [:]
  private var offices: [String: String] = [:]

  /// Indexes a vocabulary.
  init(_ vocabulary: Vocabulary) {
    for place in vocabulary.places.values.sorted(by: { $0.id < $1.id }) {
      let id = place.id.rawValue
      placeIDs.insert(id)
      let names = ([place.defaultBase].compactMap { $0 } + place.base.values.sorted()).map(\.foldedWords)
      // Cities and constituencies may share a name; a register of people means the constituency.
      for name in names where id.contains("-") || places[name] == nil {
        places[name] = id
        places[PlaceFinder.withoutArticle(name)] = id
      }
    }
    for (name, id) in PlaceFinder.otherNames where placeIDs.contains(id) { places[name] = id }
    for chamber in vocabulary.chambers.values.sorted(by: { $0.id < $1.id }) {
      let id = chamber.id.rawValue
      for name in [id.foldedWords] + chamber.names.values.map(\.foldedWords) { chambers[name] = id }
    }
    for pack in vocabulary.languages.values.sorted(by: { $0.language < $1.language }) {
      for (key, forms) in pack.offices.sorted(by: { $0.key < $1.key }) where !key.contains("@") {
        for form in [key, forms.masculine, forms.feminine] where offices[form.foldedWords] == nil {
          offices[form.foldedWords] = key
        }
      }
    }
  }

  /// The id of a place by its name or its id; `nil` when the vocabulary has none.
  func place(_ name: String) -> String? {
    let folded = name.foldedWords
    let id = name.lowercased()
    return places[folded] ?? places[PlaceFinder.withoutArticle(folded)] ?? (placeIDs.contains(id) ? id : nil)
  }

  /// The id of a French constituency by the number of its département; `nil` where the number is of several.
  func place(frenchCode code: String) -> String? {
    let digits = code.lowercased()
    // 99 is everything outside France, the former départements of Algeria too.
    guard digits != "99" else { return nil }
    return ["fr-" + digits, "fr-0" + digits].first { placeIDs.contains($0) }
  }

  /// The id of a chamber by its name in any language, or its id.
  func chamber(_ name: String) -> String? { chambers[name.foldedWords] }

  /// The id of an office by its word in any language, or its id.
  func office(_ name: String) -> String? { offices[name.foldedWords] }

  /// A folded name without the article before it.
  private static func withoutArticle(_ name: String) -> String {
    for article in ["la ", "le ", "les ", "l ", "the "] where name.hasPrefix(article) {
      return String(name.dropFirst(article.count))
    }
    return name
  }

  /// Names that registers use and that are not those of the vocabulary.
  private static let otherNames = ["iles wallis et futuna": "fr-986", "francais de l etranger": "fr-099"]
}
