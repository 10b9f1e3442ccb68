internal import DemarcheModel

/// One thing that changed in a document, in words.
struct Change: Sendable, Equatable {
  /// What was said and is said, in a language or in none.
  struct Wording: Sendable, Equatable {
    /// The language; `nil` for what all versions share.
    var language: LanguageTag?
    /// What was said; `nil` when it is new.
    var old: String?
    /// What is said now; `nil` when it is gone.
    var new: String?

    /// Makes a wording.
    init(_ language: LanguageTag? = nil, old: String? = nil, new: String? = nil) {
      (self.language, self.old, self.new) = (language, old, new)
    }
  }

  /// What happened: "Demand 3 reworded".
  var headline: String
  /// The id of what it happened to.
  var subject: String?
  /// The words, by language.
  var wordings: [Wording]

  /// Makes a change.
  init(_ headline: String, of subject: String? = nil, _ wordings: [Wording] = []) {
    (self.headline, self.subject, self.wordings) = (headline, subject, wordings)
  }
}
