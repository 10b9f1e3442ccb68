internal import DemarcheModel
internal import DemarcheTemplate

/// A file of `Signatories/`.
enum SignatoryFormat: String, RecordFormat {
  case id, name, gender, mandates

  static let words = "a signatory"
  static let summary = "A person who can sign, and the offices held"
  static let shape: RecordShape.Name? = .signatory

  var format: FieldFormat {
    switch self {
    case .id:
      .required(
        "The id of a signatory", .id(of: nil), "The name that dossiers use; nobody else has it",
        example: "andre-vallini")
    case .name: .required("The name", .record(NameFormat.self), "The name in its parts")
    case .gender:
      .required(
        "The gender", .choice(of: Gender.self), "Which forms are printed: sénateur or sénatrice")
    case .mandates:
      .required("Mandates", .list(.record(MandateFormat.self)), "The offices held, in any order")
    }
  }
}

/// The name of a signatory.
enum NameFormat: String, RecordFormat {
  case given, family, particle, sortAs

  static let words = "a name"
  static let summary = "The name of a person in its parts; nobody can tell them from a whole name"

  var format: FieldFormat {
    switch self {
    case .given: .required("The given name", .text, "The given name", example: "Jean-Marie")
    case .family: .required("The family name", .text, "The family name", example: "Villiers")
    case .particle:
      .optional(
        "The particle", .text, "What stands before the family name and is not sorted by", example: "de")
    case .sortAs:
      .optional("The text to sort by", .text, "What is sorted by instead", example: "Villiers Jean-Marie")
    }
  }
}

/// An office that a signatory holds or held.
enum MandateFormat: String, RecordFormat {
  case id, office, chamber, place, text, group, from, to

  static let words = "a mandate"
  static let summary = "An office with the days on which it was held; nobody writes “ancien sénateur”"

  var format: FieldFormat {
    switch self {
    case .id:
      .optional(
        "The id of a mandate", .id(of: nil), "The name by which a signature asks for this mandate: `as`",
        example: "senate")
    case .office:
      .required(
        "The office", .id(of: .offices), "What is held, as the vocabulary of languages names it",
        example: "senator")
    case .chamber: .optional("The chamber", .id(of: .chambers), "Where it is held", example: "fr-senat")
    case .place: .optional("The place", .id(of: .places), "The constituency", example: "fr-92")
    case .text:
      .optional(
        "The text of a mandate", .localized, "The words after the office, verbatim, where no place fits",
        example: "{ fr: représentant les Français établis hors de France }")
    case .group: .optional("The group", .text, "The political group", example: "RDPI")
    case .from: .required("The first day of a mandate", .date, "The first day held", example: "2011-10-01")
    case .to:
      .optional(
        "The last day of a mandate", .date, "The last day held; missing while the office is held",
        example: "2017-10-01")
    }
  }
}
