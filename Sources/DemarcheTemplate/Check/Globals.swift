/// What every template can name without setting it, in the order of the slots of a merge.
package enum Globals {
  /// One value known to every template.
  package struct Global: Sendable {
    /// Its name.
    package var name: String
    /// Its type.
    package var shape: Shape
    /// What it holds, in one sentence.
    package var summary: String
  }

  /// The values, in the order of their slots.
  package static let all: [Global] = [
    Global(name: "document", shape: .record(.document), summary: "The document that is made"),
    Global(name: "dossier", shape: .record(.dossier), summary: "The matter it belongs to"),
    Global(name: "signatories", shape: .collection(.signatory), summary: "Who signs, in order"),
    Global(name: "demands", shape: .collection(.demand), summary: "What is demanded, in order"),
    Global(name: "organizations", shape: .collection(.organization), summary: "What the dossier lists"),
    Global(name: "events", shape: .collection(.event), summary: "What the dossier lists"),
    Global(name: "themes", shape: .collection(.theme), summary: "What the dossier lists"),
    Global(name: "quantities", shape: .collection(.quantity), summary: "What the dossier lists"),
    Global(name: "documents", shape: .collection(.work), summary: "The documents of the dossier"),
  ]

  /// The name under which a kind's template places the text of the document's own file.
  package static let prose = Global(name: "prose", shape: .prose, summary: "The document's own text")
}

extension Globals {
  /// The slot of `demands`.
  static let demandsSlot = slot(of: "demands")

  /// The slot of a value that every template knows.
  private static func slot(of name: String) -> Int {
    all.firstIndex { $0.name == name } ?? 0
  }
}
