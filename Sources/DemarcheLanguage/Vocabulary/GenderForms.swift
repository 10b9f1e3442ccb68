package import DemarcheModel

/// The same words by gender and number.
package struct GenderForms: Sendable, Hashable {
  /// Of one man.
  package var masculine: String
  /// Of one woman.
  package var feminine: String
  /// Of several, men or mixed.
  package var masculinePlural: String
  /// Of several women.
  package var femininePlural: String

  /// Makes the forms of the fields `m`, `f`, `mPl` and `fPl` of a vocabulary file.
  package init(m: String, f: String, mPl: String, fPl: String) {
    masculine = m
    feminine = f
    masculinePlural = mPl
    femininePlural = fPl
  }

  /// The form for one person, and whether it says a gender that nobody gave.
  package func singular(for gender: Gender) -> (form: String, isGuess: Bool) {
    switch gender {
    case .masculine: (masculine, false)
    case .feminine: (feminine, false)
    case .unspecified: (masculine, masculine != feminine)
    }
  }
}
