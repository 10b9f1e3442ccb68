/// A register of people that can be imported.
public enum Register: String, CaseIterable, Sendable {
  /// The open data of the French Senate: ODSEN_GENERAL and ODSEN_ELUSEN.
  case senat
  /// The deputies of the French National Assembly, as Datan exports them.
  case assemblee
  /// The members of the European Parliament, as its open data portal lists them.
  case ep
  /// The United States Congress: congress-legislators in YAML.
  case congress
  /// People in the form of Popolo, in JSON.
  case popolo
  /// EveryPolitician, in CSV or in Popolo JSON.
  case everypolitician
  /// Any table with known names of columns, or with names given by `--map`.
  case csv

  /// Its name in a sentence.
  var name: String {
    switch self {
    case .senat: "Sénat"
    case .assemblee: "Assemblée nationale"
    case .ep: "European Parliament"
    case .congress: "congress-legislators"
    case .popolo: "Popolo"
    case .everypolitician: "EveryPolitician"
    case .csv: "table"
    }
  }

  /// Whether its ids are its own for ever, so that the same id is the same person whatever the name has become.
  var hasLastingIDs: Bool {
    switch self {
    case .senat, .assemblee, .ep, .congress, .everypolitician: true
    case .popolo, .csv: false
    }
  }
}
