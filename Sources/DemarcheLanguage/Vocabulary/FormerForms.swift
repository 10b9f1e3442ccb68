package import DemarcheModel

/// How one language says that an office has ended.
package struct FormerForms: Sendable, Hashable {
  /// Before a man's office: "ancien".
  package var masculine: String
  /// Before a woman's office: "ancienne".
  package var feminine: String
  /// Before the office of several, men or mixed: "anciens".
  package var masculinePlural: String
  /// Before the office of several women: "anciennes".
  package var femininePlural: String
  /// The pattern of the slots `{former}` and `{office}`.
  package var pattern: String

  /// Makes the forms of the fields `m`, `f`, `mPl`, `fPl` and `pattern` of a vocabulary file.
  package init(m: String, f: String, mPl: String, fPl: String, pattern: String = "{former} {office}") {
    masculine = m
    feminine = f
    masculinePlural = mPl
    femininePlural = fPl
    self.pattern = pattern
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
