internal import DemarcheModel
internal import DemarcheTemplate

/// A file of `Signatories/`.
enum SignatoryFormat: String, RecordFormat {
  case id, name, gender, honorary, identifiers, contact, mandates, sources

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
    case .honorary:
      .optional(
        "The honorary title", .localized,
        "A title conferred on the person, verbatim; printed where a signature says `as: honorary`",
        example: "{ fr: sénateur honoraire }")
    case .identifiers:
      .optional(
        "Identifiers", .map(.id(of: nil), .text), "The ids that registers know the person by",
        example: "{ senat: \"000346\", wikidata: Q123 }")
    case .contact: .optional("The contact", .record(PersonContactFormat.self), "How the person is reached")
    case .mandates:
      .required("Mandates", .list(.record(MandateFormat.self)), "The offices held, in any order")
    case .sources:
      .optional(
        "Sources", .list(.record(SourceFormat.self)),
        "What registers said when the record was imported; edits by hand differ from it and are kept")
    }
  }
}

/// The name of a signatory.
enum NameFormat: String, RecordFormat {
  case given, family, particle, sortAs, native

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
    case .native:
      .optional(
        "Native forms", .map(.language, .record(NativeNameFormat.self)),
        "The name in languages that write it otherwise, by language")
    }
  }
}

/// The name of a signatory in a language that writes it otherwise.
enum NativeNameFormat: String, RecordFormat {
  case given, family, particle, sortAs

  static let words = "a native name"
  static let summary =
    "The name of a person as one language writes it, in Greek or Cyrillic letters for instance"

  var format: FieldFormat {
    switch self {
    case .given: .required("The given name", .text, "The given name", example: "Άννα")
    case .family: .required("The family name", .text, "The family name", example: "Νικολάου")
    case .particle:
      .optional(
        "The particle", .text, "What stands before the family name and is not sorted by", example: "ντε")
    case .sortAs: .optional("The text to sort by", .text, "What is sorted by instead", example: "Νικολάου")
    }
  }
}

/// How a signatory is reached.
enum PersonContactFormat: String, RecordFormat {
  case email, telephone, web

  static let words = "a person's contact"
  static let summary = "How a person is reached; nothing of it is printed"

  var format: FieldFormat {
    switch self {
    case .email: .optional("An address for e-mail", .mailAddress, "An address for e-mail")
    case .telephone:
      .optional("A telephone number", .text, "With its country code", example: "\"+33 1 42 34 20 00\"")
    case .web: .optional("An address of the web", .address, "The person’s page")
    }
  }
}

/// What a register said of a signatory.
enum SourceFormat: String, RecordFormat {
  case register, id, asOf, fields

  static let words = "a source"
  static let summary = "What a register said of a person when the record was imported"

  var format: FieldFormat {
    switch self {
    case .register: .required("The register", .id(of: nil), "The register", example: "senat")
    case .id:
      .optional("The id in a register", .text, "The person’s id in it", example: "\"000346\"")
    case .asOf: .optional("The day of a register's edition", .date, "The day of its edition")
    case .fields:
      .optional(
        "The fields of a source", .map(.text, .text),
        "The fields that it gave, by their paths, and their values",
        example: "{ name.given: Anne, gender: f }")
    }
  }
}
