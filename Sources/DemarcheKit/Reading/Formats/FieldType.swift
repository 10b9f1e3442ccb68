/// What may stand in a field of a YAML file.
indirect enum FieldType: Sendable {
  /// A text of one line.
  case text
  /// A text of one line for people who keep the file; nothing is made of it.
  case remark
  /// A text of one line for each language.
  case localized
  /// An id: a new one, or that of a thing in a collection.
  case id(of: IdCollection?)
  /// Ids joined by dots, the name of a thing among all works.
  case key
  /// A day.
  case date
  /// A day and a time of day.
  case moment
  /// A day, or its month or year alone.
  case partialDate
  /// A time of day.
  case time
  /// A text of one line that is printed to the letter, with the spaces at its ends.
  case exact
  /// `true` or `false`.
  case boolean
  /// A whole number that is not negative.
  case number
  /// A language of the house.
  case language
  /// An address of the web.
  case address
  /// An address for e-mail.
  case mailAddress
  /// One of several words.
  case choice([String])
  /// A record.
  case record(any RecordFormat.Type)
  /// Several values.
  case list(FieldType)
  /// Values by their names.
  case map(FieldType, FieldType)
  /// One type or another, the shorter form first.
  case either(FieldType, FieldType)

  /// One of the words of an enumeration.
  static func choice<Choice: RawRepresentable<String> & CaseIterable>(of type: Choice.Type) -> FieldType {
    .choice(type.allCases.map(\.rawValue))
  }

  /// A value as it could be written, on one line of YAML; `nil` for records, whose fields have their own.
  var example: String? {
    switch self {
    case .text, .remark: "…"
    case .localized: "{ fr: …, en: … }"
    case .id: "an-id"
    case .key: "int.ipac"
    case .date, .partialDate: "2024-05-06"
    case .moment: "2024-05-06T14:30"
    case .time: "\"14:30\""
    case .exact: "\"…\""
    case .boolean: "true"
    case .number: "116"
    case .language: "fr"
    case .address: "https://www.senat.fr"
    case .mailAddress: "press@senat.fr"
    case .choice(let words): words.first
    case .record: nil
    case .list(let element): element.example.map { "[\($0)]" }
    case .map(let key, let value): value.example.map { "{ \(key.example ?? ""): \($0) }" }
    case .either(let short, _): short.example
    }
  }

  /// The records that stand in a value of the type, without those in them.
  var records: [any RecordFormat.Type] {
    switch self {
    case .record(let format): [format]
    case .list(let element): element.records
    case .map(let key, let value): key.records + value.records
    case .either(let short, let long): short.records + long.records
    default: []
    }
  }
}

/// The things that ids name; those of the first line are known to a whole workspace, the others to one record.
enum IdCollection: String, Sendable, CaseIterable {
  case people, places, chambers, addressees, kinds, offices, releases
  case mandates, demands, events
}
