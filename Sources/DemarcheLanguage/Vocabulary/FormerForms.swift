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
  /// Before the neutral form of an office, where it agrees with that word: "ehemaliges".
  package var neutral: String?
  /// The pattern of the slots `{former}` and `{office}`.
  package var pattern: String

  /// Makes the forms of the fields `m`, `f`, `mPl`, `fPl`, `neutral` and `pattern` of a vocabulary file.
  package init(
    m: String, f: String, mPl: String, fPl: String, neutral: String? = nil,
    pattern: String = "{former} {office}"
  ) {
    masculine = m
    feminine = f
    masculinePlural = mPl
    femininePlural = fPl
    self.neutral = neutral
    self.pattern = pattern
  }

  /// The form for one person, and whether it says a gender that nobody gave.
  ///
  /// - Parameters:
  ///   - gender: the gender of the person.
  ///   - isNeutral: whether the office is said by its neutral form.
  /// - Returns: the form, and whether it is a guess.
  package func singular(for gender: Gender, beforeNeutral isNeutral: Bool = false) -> (
    form: String, isGuess: Bool
  ) {
    switch gender {
    case .masculine: return (masculine, false)
    case .feminine: return (feminine, false)
    case .unspecified:
      if isNeutral, let neutral { return (neutral, false) }
      return (masculine, masculine != feminine)
    }
  }
}
