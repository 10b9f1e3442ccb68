import DemarcheModel

/// A founding document with a name that a failing test can print.
struct Founding: CustomStringConvertible, Sendable {
  var description: String
  var document: Document

  static let all = [
    Founding(description: "declaration.fr", document: Declaration.french),
    Founding(description: "declaration.en", document: Declaration.english),
    Founding(description: "press-release.fr", document: PressDocuments.release),
    Founding(description: "question.fr", document: PressDocuments.question),
    Founding(description: "press-review.fr", document: PressDocuments.review),
  ]
}
