internal import DemarcheTemplate

/// When and where the press is invited.
enum ConferenceFormat: String, RecordFormat {
  case date, time, zone, venue, room, entrance, stream, accreditation, deadline

  static let words = "a press conference"
  static let summary = "When and where the press is invited, and how it gets in"
  static let shape: RecordShape.Name? = .conference

  var format: FieldFormat {
    switch self {
    case .date: .required("The day of a press conference", .date, shownSummary)
    case .time: .required("The time of a press conference", .time, shownSummary, example: "\"14:30\"")
    case .zone:
      .optional(
        "The time zone", .localized, shownSummary, example: "{ fr: heure de Paris, en: Paris time }")
    case .venue:
      .required(
        "The venue", .localized, shownSummary,
        example: "{ fr: \"Palais du Luxembourg, 15 rue de Vaugirard\" }")
    case .room: .required("The room", .localized, shownSummary, example: "{ fr: salle Clemenceau }")
    case .entrance:
      .required("The entrance", .localized, shownSummary, example: "{ fr: entrée par le 15 ter }")
    case .stream: .optional("The live stream", .address, shownSummary, example: "https://www.senat.fr/direct")
    case .accreditation:
      .required(
        "The accreditation", .localized, shownSummary,
        example: "{ fr: une pièce d’identité et la carte de presse seront demandées }")
    case .deadline: .required("The deadline of accreditation", .date, shownSummary)
    }
  }
}
