internal import DemarcheModel
internal import DemarcheTemplate

/// A `dossier.yaml`.
enum DossierFormat: String, RecordFormat {
  case name, title, country, date, place, languages, status, addressee, signatories, demands
  case organizations, events, themes, quantities, documents

  static let words = "a dossier"
  static let summary = "One matter: who signs, what is demanded, which documents are made"
  static let shape: RecordShape.Name? = .dossier

  var format: FieldFormat {
    switch self {
    case .name:
      .optional(
        "The name of the dossier", .id(of: nil),
        "Its name within the addresses of its works, that of the folder without its date otherwise",
        example: "apt31")
    case .title:
      .required("The title", .localized, "The title of the matter, and of documents without their own")
    case .country:
      .required("The country", .id(of: nil), "The country, by ISO 3166-1 in lower case", example: "fr")
    case .date: .required("The date of the dossier", .date, "The date of documents without their own")
    case .place:
      .optional("The place", .id(of: .places), "Where the documents are made out", example: "paris")
    case .languages:
      .required(
        "Languages", .list(.language), "The languages; the first is the source language",
        example: "[fr, en]")
    case .status:
      .optional(
        "The status", .choice(of: Dossier.Status.self),
        "A final dossier prints given signatures only; `draft` otherwise")
    case .addressee:
      .optional("The addressee", .id(of: .addressees), "Whom the documents address", example: "fr-government")
    case .signatories: .optional("Signatories", .record(SignaturesFormat.self), "Who signs")
    case .demands: .optional("Demands", .record(DemandsFormat.self), "What is demanded")
    case .organizations: .optional("Organizations", subjects(OrganizationFormat.self), subjectsSummary)
    case .events: .optional("Events", subjects(EventFormat.self), subjectsSummary)
    case .themes: .optional("Themes", subjects(ThemeFormat.self), subjectsSummary)
    case .quantities: .optional("Quantities", subjects(QuantityFormat.self), subjectsSummary)
    case .documents:
      .required(
        "Documents", .map(.id(of: nil), .record(DocumentFormat.self)),
        "What is made: documents by the ids that begin the names of their files",
        example: "{ declaration: { kind: joint-declaration } }")
    }
  }

  private func subjects(_ format: any RecordFormat.Type) -> FieldType {
    .map(.id(of: nil), .record(format))
  }

  private var subjectsSummary: String { "The \(rawValue) that the prose may name, by their ids" }
}
