internal import DemarcheModel

/// The front matter of a file of `Templates/Kinds/`.
enum KindFormat: String, RecordFormat {
  case element, name, label
  case madeBy = "made-by"
  case requires, parts, shows, spoken

  /// The roots of Akoma Ntoso that the house writes.
  enum RootElement: String, CaseIterable {
    case statement, doc
  }

  static let words = "a kind"
  static let summary = "The front matter of a kind: what it is in Akoma Ntoso, and what it needs"

  var format: FieldFormat {
    switch self {
    case .element:
      .required("The root element", .choice(of: RootElement.self), "The root element of Akoma Ntoso")
    case .name:
      .required(
        "The name of the work's type", .text, "The type of the work, a part of its address",
        example: "declaration")
    case .label:
      .required(
        "The label", .either(.text, .localized),
        "The words that name it for people, by language, or the key of a phrase of the vocabulary",
        example: "doc.jointDeclaration")
    case .madeBy:
      .required(
        "The maker", .choice(of: Kind.Authorship.self), "Who made the work, for its metadata",
        example: "author")
    case .requires:
      .optional(
        "Requirements", .list(.choice(of: Kind.Requirement.self)),
        "What a dossier must give; signatories and demands are printed only by kinds that require them",
        example: "[signatories, demands]")
    case .parts:
      .optional(
        "Parts", .list(.choice(of: Kind.Part.self)), "The parts without which no document is stored",
        example: "[preface, body, demands, signatures]")
    case .shows:
      .optional(
        "What a signatory’s line shows", .list(.choice(of: Kind.Shown.self)),
        "What the line of each signatory holds, proved in every file; `[name, title]` otherwise",
        example: "[name, group]")
    case .spoken:
      .optional(
        "Whether it is spoken", .boolean,
        "Whether it is spoken in a sitting, so that its author is announced before it; `false` otherwise")
    }
  }
}
