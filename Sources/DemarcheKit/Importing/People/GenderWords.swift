internal import DemarcheModel

extension Gender {
  /// The gender that a register's word means, `nil` for a word that means none that is known.
  init?(registerWord word: String) {
    // Some portals give the address of a concept: …/human-sex/FEMALE.
    let last = word.split { $0 == "/" || $0 == "#" }.last.map(String.init) ?? word
    let folded = last.foldedLetters
    if Gender.feminineWords.contains(folded) {
      self = .feminine
    } else if Gender.masculineWords.contains(folded) {
      self = .masculine
    } else if ["unspecified", "unknown", "inconnu"].contains(folded) {
      self = .unspecified
    } else {
      return nil
    }
  }

  private static let feminineWords: Set<String> = [
    "f", "female", "feminine", "feminin", "femme", "woman", "mme", "mlle", "madame", "mademoiselle", "mrs",
    "ms",
    "miss", "w", "weiblich", "frau", "femmina", "femminile", "mujer", "femenino", "signora", "kobieta", "k",
  ]
  private static let masculineWords: Set<String> = [
    "m", "male", "masculine", "masculin", "homme", "man", "monsieur", "mr", "mister", "mannlich", "herr",
    "maschio", "maschile", "hombre", "varon", "masculino", "signor", "mezczyzna",
  ]
}
