/// What is measured.
enum Variant: String, CaseIterable {
  /// The founding declaration, in two languages and three formats, cold.
  case a
  /// Letters from one document and a table.
  case b1
  /// Dossiers with a folder each.
  case b2
  /// One declaration with very many signatories and demands.
  case c
  /// Nothing has changed.
  case d
  /// Files of Akoma Ntoso, checked by the schema and the rules.
  case e
  /// How the cost of a dossier, and memory, grow with their number.
  case f

  /// How many rounds count unless the caller chose otherwise.
  var rounds: Int {
    switch self {
    case .a: 15
    case .d: 5
    case .b1, .b2, .c, .e, .f: 3
    }
  }

  /// One line for the report.
  func title(_ dossiers: String) -> String {
    switch self {
    case .a: "the founding declaration, cold: 2 languages × 3 formats"
    case .b1: "\(dossiers) letters from one document and a table × 3 formats, 2 jobs"
    case .b2: "\(dossiers) dossiers with a folder each × 3 formats, 2 jobs"
    case .c:
      "one declaration, \(Bench.largeSignatories) signatories, \(Bench.largeDemands) demands × 3 formats"
    case .d: "nothing has changed in \(dossiers) dossiers × 3 formats, 2 jobs"
    case .e: "\(dossiers) files of Akoma Ntoso checked by the schema and the rules"
    case .f: "cost and memory from 1 to \(dossiers) dossiers, 2 jobs"
    }
  }
}
