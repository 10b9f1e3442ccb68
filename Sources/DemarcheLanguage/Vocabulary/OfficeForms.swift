package import DemarcheModel

/// An office in one language, by gender and number.
package struct OfficeForms: Sendable, Hashable {
  /// One man: "sénateur".
  package var masculine: String
  /// One woman: "sénatrice".
  package var feminine: String
  /// Several, men or mixed: "sénateurs".
  package var masculinePlural: String
  /// Several women: "sénatrices".
  package var femininePlural: String
  /// One person whose gender is not said, where the language has a word for it: "membre du Sénat".
  package var neutral: String?
  /// The whole words for an office that has ended, where ``FormerForms`` cannot make them: Irish lenites
  /// ("iarsheanadóir"), and "Mitglied" takes its own gender ("ehemaliges Mitglied").
  package var former: GenderForms?

  /// Makes the forms of the fields `m`, `f`, `mPl`, `fPl`, `neutral` and `former` of a vocabulary file.
  package init(
    m: String, f: String, mPl: String, fPl: String, neutral: String? = nil, former: GenderForms? = nil
  ) {
    masculine = m
    feminine = f
    masculinePlural = mPl
    femininePlural = fPl
    self.neutral = neutral
    self.former = former
  }

  /// The form for one person, and whether it says a gender that nobody gave.
  package func singular(for gender: Gender) -> (form: String, isGuess: Bool) {
    switch gender {
    case .masculine: (masculine, false)
    case .feminine: (feminine, false)
    case .unspecified: neutral.map { ($0, false) } ?? (masculine, masculine != feminine)
    }
  }
}
