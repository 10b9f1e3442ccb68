/// Until when nobody may print a document.
enum EmbargoFormat: String, RecordFormat {
  case until, zone, offset

  static let words = "an embargo"
  static let summary = "Until when nobody may print a document; it takes the place of a release line"

  var format: FieldFormat {
    switch self {
    case .until:
      .required(
        "The end of an embargo", .moment,
        "The day and the time that the clocks of the zone show; `+01:00` behind it tells two like times apart",
        example: "2024-05-06T14:30")
    case .zone:
      .required("The time zone", .text, "The zone by its name in IANA’s database", example: "Europe/Paris")
    case .offset:
      .optional(
        "Whether the offset is printed", .boolean,
        "Whether the distance from UTC is printed too, for readers of several countries")
    }
  }
}
