internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

/// A document of a dossier.
enum DocumentFormat: String, RecordFormat {
  case kind, institution, date, status, languages, translated, title, number, session, subject, author
  case group, committee, addressee, salutation, about, asks, lead, speakers, conference, release, embargo
  case published, contact, notes, items, debate, interest, typography, forEach = "for-each", named, addressees

  static let words = "a document"
  static let summary = "One document that is made of the dossier"
  static let shape: RecordShape.Name? = .document

  var format: FieldFormat {
    switch self {
    case .kind: .required("The kind", .id(of: .kinds), "What it is", example: "joint-declaration")
    case .institution:
      .optional(
        "The institution", .id(of: .chambers),
        "The chamber it belongs to, whose variant of the kind is taken",
        example: "fr-senat")
    case .date: .optional("The date of a document", .date, "Its date; the dossier’s otherwise")
    case .status:
      .optional(
        "The status of a document", .choice(of: Dossier.Status.self),
        "Whether it may be sent; the dossier’s status otherwise", example: "draft")
    case .languages:
      .optional("Languages", .list(.language), "Its languages; the dossier’s otherwise", example: "[fr]")
    case .translated:
      .optional(
        "Days of translation", .map(.language, .date), "The days on which translations were finished",
        example: "{ en: 2024-05-07 }")
    case .title: .optional("The title of a document", .localized, "Its title; the dossier’s otherwise")
    case .number:
      .optional(
        "The number of a document", .text, "Its number, once the chamber has given it one",
        example: "E-000123/2026")
    case .session:
      .optional(
        "The session", .localized, "The session or the term of the chamber, in the chamber’s words",
        example: "{ de: 20. Wahlperiode }")
    case .subject:
      .optional(
        "The subject", .localized,
        "Its subject in a few words: the heading under which a question is filed, the subject of a letter",
        example: "{ fr: Cybersécurité }")
    case .salutation:
      .optional(
        "The salutation", .localized, "How a letter greets its addressee; the addressee’s own otherwise",
        example: "{ fr: Monsieur le Ministre }")
    case .about:
      .optional(
        "What a question is about", .localized,
        "What the question draws attention to; in French it goes on after “sur”",
        example: "{ fr: la protection des parlementaires contre les attaques informatiques }")
    case .asks:
      .optional(
        "What a question asks", .localized,
        "What is asked in the end; in French it goes on after “lui demande”",
        example: "{ fr: quelles mesures il entend prendre }")
    case .speakers:
      .optional(
        "The speakers", .list(.id(of: .people)), "Who speaks at the press conference, in this order",
        example: "[olivier-cadic]")
    case .conference:
      .optional("The press conference", .record(ConferenceFormat.self), shownSummary)
    case .author:
      .optional(
        "The author", .either(.id(of: .people), .list(.id(of: .people))),
        "Who speaks or asks; a list of people where the procedure allows several", example: "olivier-cadic")
    case .group:
      .optional(
        "The group", .text, "The political group in whose name it speaks, beside its authors",
        example: "Renew")
    case .committee:
      .optional(
        "The committee", .text, "The committee in whose name it speaks, beside its authors", example: "AFET")
    case .addressee:
      .optional(
        "The addressee", .id(of: .addressees), "Whom it addresses; the dossier’s otherwise",
        example: "fr-minister-armed-forces")
    case .lead:
      .optional(
        "The words before the demands", .localized, "The words before the demands; the dossier’s otherwise",
        example: "{ fr: \"Les signataires demandent :\" }")
    case .release: .optional("The release line", .id(of: .releases), shownSummary, example: "immediate")
    case .embargo:
      .optional(
        "The embargo", .record(EmbargoFormat.self), "Until when nobody may print it, in place of `release`")
    case .published:
      .optional(
        "The event of publication", .id(of: .events), "The event by which it was published",
        example: "press-conference")
    case .contact: .optional("The contact", .record(ContactFormat.self), shownSummary)
    case .notes:
      .optional(
        "Notes to editors", .list(.localized),
        "What the press should know beside the text, each note by language",
        example: "[{ en: The text of the declaration is attached. }]")
    case .items:
      .optional("Press items", .list(.record(PressItemFormat.self)), "What the press wrote, in any order")
    case .debate:
      .optional(
        "The day of the debate", .date, "The day on which the chamber debates it, for rules that count days")
    case .interest:
      .optional(
        "Whether there is an interest", .boolean,
        "Whether its authors have an interest that the chamber wants declared", example: "false")
    case .typography:
      .typography("The house style of each language; the institution’s or the workspace’s otherwise")
    case .forEach:
      .optional(
        "What a document is made for", .either(.choice(["signatories", "addressees"]), .text),
        "Makes one letter for each of them, or for each row of a `.csv` in the dossier’s folder",
        example: "recipients.csv")
    case .named:
      .optional(
        "The naming column", .text, "The column that names the files of each letter; `id` otherwise",
        example: "code")
    case .addressees:
      .optional(
        "Addressees", .list(.id(of: .addressees)), "Whom the letters address, with `for-each: addressees`",
        example: "[fr-government]")
    }
  }
}

/// Whom the press may ask.
enum ContactFormat: String, RecordFormat {
  case name, telephone, email

  static let words = "a contact"
  static let summary = "Whom the press may ask"
  static let shape: RecordShape.Name? = .contact

  var format: FieldFormat {
    switch self {
    case .name: .required("The name of a contact", .text, shownSummary, example: "Service de presse")
    case .telephone:
      .optional("A telephone number", .text, shownSummary, example: "\"+33 1 42 34 20 00\"")
    case .email: .optional("An address for e-mail", .mailAddress, shownSummary)
    }
  }
}

/// An article or a broadcast.
enum PressItemFormat: String, RecordFormat {
  case outlet, date, title, language, link

  static let words = "a press item"
  static let summary = "An article or a broadcast, for press reviews"
  static let shape: RecordShape.Name? = .item

  var format: FieldFormat {
    switch self {
    case .outlet: .required("The outlet", .text, shownSummary, example: "Public Sénat")
    case .date: .required("The day of a press item", .date, shownSummary)
    case .title:
      .required(
        "The title of a press item", .text, shownSummary, example: "Les parlementaires visés appellent à agir"
      )
    case .language: .optional("A language", .language, "Its language, where it is not the document’s")
    case .link: .optional("A link", .address, shownSummary, example: "https://publicsenat.fr/actualites")
    }
  }
}
