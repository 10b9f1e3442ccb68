internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

/// A file of `Templates/Vocabulary/Languages/`.
enum LanguageFormat: String, RecordFormat {
  case language, name, typography, complement, constituency, former, civility, offices, phrases, sources

  static let words = "a language"
  static let summary = "The words of a language; the file is named for it"

  var format: FieldFormat {
    switch self {
    case .language: .required("A language", .language, "The language, as the file is named")
    case .name:
      .required("The language's own name", .text, "What the language calls itself", example: "français")
    case .typography:
      .optional(
        "The typography", .choice(of: Typography.Profile.self),
        "Which spaces and marks are set; `neutral` otherwise")
    case .complement:
      .required(
        "The pattern after an office", .either(.text, .record(PhraseFormat.self)),
        "The words between an office and its place; `{of}` and `{base}` are the forms of the place",
        example: "\"{of}\"")
    case .constituency:
      .optional(
        "The pattern of a numbered constituency", .text,
        "The words after an office where constituencies are numbered: `{number}`, `{ordinal}` or the feminine "
          + "`{ordinal.f}`, and the forms of the place",
        example: "\"de la {ordinal.f} circonscription {within}\"")
    case .former:
      .optional("The former forms", .record(FormerFormat.self), "How an office that has ended is named")
    case .civility:
      .optional(
        "Civility", .map(.choice(of: Gender.self), .text), "The words before a name, by gender",
        example: "{ m: M., f: Mme }")
    case .offices:
      .optional(
        "Offices", .map(.text, .record(OfficeFormat.self)),
        "The forms of offices; `deputy@fr-an` is the form of one chamber, `deputy@pl` of one country")
    case .phrases:
      .optional(
        "Phrases", .map(.text, .record(PhraseFormat.self)),
        "The phrases by their keys; `key@variant` is the form of one chamber or region")
    case .sources:
      .optional(
        "Sources", .map(.text, .text), "The sources of the forms, by the names they have in this file",
        example: "{ house: the house }")
    }
  }
}

/// How a language names an office that has ended.
enum FormerFormat: String, RecordFormat {
  case m, f, mPl, fPl, neutral, pattern, confidence, source

  static let words = "the former forms"
  static let summary = "How an office that has ended is named"

  var format: FieldFormat {
    switch self {
    case .pattern:
      .required(
        "The pattern of a former office", .text, "Where the form stands: `{former}` beside `{office}`",
        example: "\"{former} {office}\"")
    case .m: .officeForm(rawValue, "Before the office of a man", example: "ancien")
    case .f: .officeForm(rawValue, "Before the office of a woman", example: "ancienne")
    case .mPl: .officeForm(rawValue, "Before the office of several people", example: "anciens")
    case .fPl: .officeForm(rawValue, "Before the office of several women", example: "anciennes")
    case .neutral:
      .optional(
        "The form before a neutral office", .text,
        "Before the neutral form of an office, where it agrees with it",
        example: "ehemaliges")
    case .confidence: .confidence
    case .source: .source
    }
  }
}

/// The forms of an office.
enum OfficeFormat: String, RecordFormat {
  case m, f, mPl, fPl, neutral, former, confidence, source

  static let words = "an office"
  static let summary = "The forms of an office by gender and number"

  var format: FieldFormat {
    switch self {
    case .m: .officeForm(rawValue, "Of a man", example: "sénateur")
    case .f: .officeForm(rawValue, "Of a woman", example: "sénatrice")
    case .mPl: .officeForm(rawValue, "Of several people", example: "sénateurs")
    case .fPl: .officeForm(rawValue, "Of several women", example: "sénatrices")
    case .neutral:
      .optional(
        "The neutral form", .text, "The form where the gender is unspecified", example: "membre du Sénat")
    case .former:
      .optional(
        "The whole former forms", .record(EndedOfficeFormat.self),
        "The whole words for the office when it has ended, where the pattern cannot make them")
    case .confidence: .confidence
    case .source: .source
    }
  }
}

/// The whole words for an office that has ended.
enum EndedOfficeFormat: String, RecordFormat {
  case m, f, mPl, fPl

  static let words = "an ended office"
  static let summary = "The whole words for an office that has ended"

  var format: FieldFormat {
    switch self {
    case .m: .officeForm(rawValue, "Of a man", example: "iarsheanadóir")
    case .f: .officeForm(rawValue, "Of a woman", example: "iarsheanadóir")
    case .mPl: .officeForm(rawValue, "Of several people", example: "iarsheanadóirí")
    case .fPl: .officeForm(rawValue, "Of several women", example: "iarsheanadóirí")
    }
  }
}

/// How sure a form of the vocabulary is; `house` is the house's own drafting.
enum Confidence: String, CaseIterable {
  case high, medium, low, house
}

/// How sure the house is of each form of an entry.
enum FormConfidenceFormat: String, RecordFormat {
  case m, f, mPl, fPl, neutral

  static let words = "a confidence by form"
  static let summary = "How sure the house is of each form of an entry"

  var format: FieldFormat {
    .optional("The confidence of `\(rawValue)`", .choice(of: Confidence.self), "How sure it is of this form")
  }
}

/// Where each form of an entry comes from.
enum FormSourceFormat: String, RecordFormat {
  case m, f, mPl, fPl, neutral

  static let words = "a source by form"
  static let summary = "Where each form of an entry comes from"

  var format: FieldFormat {
    .optional("The source of `\(rawValue)`", .text, "Where this form comes from", example: "house")
  }
}

/// A phrase of a language.
enum PhraseFormat: String, RecordFormat {
  case text, confidence, form, source

  static let words = "a phrase"
  static let summary = "A phrase of a language; what stands between `{` and `}` is filled in"

  var format: FieldFormat {
    switch self {
    case .text: .required("The text of a phrase", .text, "The words", example: "\"{place}, le {date}\"")
    case .confidence: .confidence
    case .form:
      .optional(
        "The form", .remark, "What a slot or what follows the phrase must be", example: "slot=acc")
    case .source: .source
    }
  }
}

/// A record of `Templates/Vocabulary/chambers.yaml`.
enum ChamberFormat: String, RecordFormat {
  case country, language, actor, key, names, from, to, typography, articles

  static let words = "a chamber"
  static let summary = "A chamber whose members sign and ask"

  var format: FieldFormat {
    switch self {
    case .country:
      .required(
        "The country", .id(of: nil), "Its country by ISO 3166-1 in lower case; `eu` is the Union",
        example: "fr")
    case .language:
      .optional(
        "The language of a chamber", .language,
        "The language that its documents are first written in; a new dossier begins with it", example: "fr")
    case .actor: .required("The actor", .id(of: nil), "Its part of a work’s address", example: "senat")
    case .key: .ontologyKey(example: "fr.senat")
    case .names:
      .required("A chamber's name", .localized, "Its name", example: "{ fr: Sénat, en: French Senate }")
    case .from:
      .optional(
        "The first day of a chamber", .partialDate, "The first day of its life; no mandate lies before it",
        example: "1959-04-28")
    case .to:
      .optional(
        "The last day of a chamber", .partialDate, "The last day of its life; missing while it lasts",
        example: "2040-12-31")
    case .typography: .typography("The house style of documents of this chamber, by language")
    case .articles:
      .optional(
        "Articles", .list(.record(ArticleFormat.self)),
        "The articles of its rules of procedure that its documents name, by kind and time")
    }
  }
}

/// A record of `Templates/Vocabulary/places.yaml`.
enum PlaceFormat: String, RecordFormat {
  case key, `default`, base, of, within

  static let words = "a place"
  static let summary = "A constituency or a city"
  static let shape: RecordShape.Name? = .place

  var format: FieldFormat {
    switch self {
    case .key: .ontologyKey(example: "demarche.fr.92")
    case .default:
      .optional(
        "The name of a place", .text, "Its name in every language without an entry in `base`",
        example: "Hauts-de-Seine")
    case .base:
      .optional("The name of a place", .localized, "Its name in one language", example: "{ en: Paris }")
    case .of:
      .optional(
        "The form `of`", .localized, "Its name after an office, link word included",
        example: "{ fr: des Hauts-de-Seine }")
    case .within:
      .optional(
        "The form `within`", .localized,
        "Its name behind a numbered constituency; `of`, or the name, otherwise",
        example: "{ fr: des Français établis hors de France }")
    }
  }
}

extension FieldFormat {
  /// House styles of spaces and marks by language.
  static func typography(_ summary: String) -> FieldFormat {
    .optional(
      "House styles", .map(.language, .choice(of: Typography.Profile.self)), summary,
      example: "{ fr: fr-eu }")
  }

  /// How sure the house is of a form.
  fileprivate static var confidence: FieldFormat {
    .optional(
      "The confidence", .either(.choice(of: Confidence.self), .record(FormConfidenceFormat.self)),
      "How sure the house is of it, of all forms or of each", example: "high")
  }

  /// Where a form comes from.
  fileprivate static var source: FieldFormat {
    .optional(
      "The source", .either(.text, .record(FormSourceFormat.self)),
      "Where it comes from, all forms or each; a name of `sources` or the words themselves", example: "house")
  }

  /// One of the four forms of an office.
  fileprivate static func officeForm(_ name: String, _ summary: String, example: String) -> FieldFormat {
    .required("The form `\(name)`", .text, summary, example: example)
  }

  /// The name of a thing in Akoma Ntoso's ontology.
  static func ontologyKey(example: String) -> FieldFormat {
    .required("The key", .text, "Its name in Akoma Ntoso’s ontology", example: example)
  }
}
