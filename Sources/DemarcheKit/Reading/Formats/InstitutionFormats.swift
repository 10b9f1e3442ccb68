internal import DemarcheModel
internal import DemarcheTemplate

/// An article of a chamber's rules of procedure.
enum ArticleFormat: String, RecordFormat {
  case kind, number, from, to

  static let words = "an article"
  static let summary = "An article of a chamber’s rules of procedure; the document’s date chooses its number"

  var format: FieldFormat {
    switch self {
    case .kind:
      .required(
        "The kind", .id(of: .kinds), "The kind of document that names it", example: "written-question")
    case .number: .required("The number of an article", .text, "Its number", example: "\"144\"")
    case .from: .optional("The first day of an article", .date, "The first day on which it has this number")
    case .to: .optional("The last day of an article", .date, "The last day; missing while it lasts")
    }
  }
}

/// A record of `Templates/Vocabulary/addressees.yaml`.
enum AddresseeFormat: String, RecordFormat {
  case category, key, names, heading, titles

  static let words = "an addressee"
  static let summary = "Whom a document addresses"
  static let shape: RecordShape.Name? = .addressee

  var format: FieldFormat {
    switch self {
    case .category:
      .required(
        "The category", .choice(of: Reference.Category.self), "What it is in Akoma Ntoso", example: "role")
    case .key: .ontologyKey(example: "fr.government")
    case .names:
      .required(
        "An addressee's name", .localized, "Its name", example: "{ fr: Gouvernement, en: French Government }")
    case .heading:
      .optional(
        "The words of a heading", .map(.language, .exact),
        "How the heading of a question names it, to the letter", example: "{ en: to the Commission }")
    case .titles:
      .optional(
        "The titles of an addressee", .list(.record(AddresseeTitleFormat.self)),
        "Its exact titles by time; the document’s date chooses")
    }
  }
}

/// The exact title of an addressee in a time.
enum AddresseeTitleFormat: String, RecordFormat {
  case from, to, names, formal, salutation

  static let words = "a title of an addressee"
  static let summary = "The exact title of an addressee in a time"

  var format: FieldFormat {
    switch self {
    case .from: .optional("The first day of a title", .date, "The first day on which it is borne")
    case .to: .optional("The last day of a title", .date, "The last day; missing while it lasts")
    case .names:
      .optional(
        "The name of a title", .localized, "The name in this time, where it is another one",
        example: "{ fr: Ministre des Armées et des Anciens combattants }")
    case .formal:
      .optional(
        "The formal words", .localized, "How a text in the third person names it",
        example: "{ fr: M. le ministre des Armées }")
    case .salutation:
      .optional(
        "The salutation", .localized, "How a letter greets it", example: "{ fr: Monsieur le Ministre }")
    }
  }
}
