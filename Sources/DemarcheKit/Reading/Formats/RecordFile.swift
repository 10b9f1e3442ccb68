/// The files that hold records, and what stands in each.
enum RecordFile: String, Sendable, CaseIterable {
  case signatory, dossier, kind, language, places, place, chambers, chamber, addressees, addressee, rules,
    settings

  /// Where the files stand in a workspace; a `*` is any name, `**` any folders.
  var path: String {
    switch self {
    case .signatory: "Signatories/**/*.yaml"
    case .dossier: "Dossiers/*/dossier.yaml"
    case .kind: "Templates/Kinds/*.md"
    case .language: "Templates/Vocabulary/Languages/*.yaml"
    case .places: "Templates/Vocabulary/places.yaml"
    case .place: "Templates/Vocabulary/Places/*.yaml"
    case .chamber: "Templates/Vocabulary/Chambers/*.yaml"
    case .addressee: "Templates/Vocabulary/Addressees/*.yaml"
    case .chambers: "Templates/Vocabulary/chambers.yaml"
    case .addressees: "Templates/Vocabulary/addressees.yaml"
    case .rules: "Templates/Rules/*.yaml"
    case .settings: Settings.path
    }
  }

  /// What the whole file holds.
  var type: FieldType {
    switch self {
    case .signatory: .record(SignatoryFormat.self)
    case .dossier: .record(DossierFormat.self)
    case .kind: .record(KindFormat.self)
    case .language: .record(LanguageFormat.self)
    case .places: .map(.id(of: nil), .record(PlaceFormat.self))
    case .place: .record(PlaceFormat.self)
    case .chamber: .record(ChamberFormat.self)
    case .addressee: .record(AddresseeFormat.self)
    case .chambers: .map(.id(of: nil), .record(ChamberFormat.self))
    case .addressees: .map(.id(of: nil), .record(AddresseeFormat.self))
    case .rules: .record(RuleFileFormat.self)
    case .settings: .record(SettingsFormat.self)
    }
  }

  /// The records of the file, each once, those before the ones that stand in them.
  var records: [RecordDescription] {
    var found: [RecordDescription] = []
    var open = type.records.map { $0.description }
    while !open.isEmpty {
      let record = open.removeFirst()
      guard !found.contains(where: { $0.words == record.words }) else { continue }
      found.append(record)
      open.insert(contentsOf: record.fields.flatMap { $0.format.type.records }.map { $0.description }, at: 0)
    }
    return found
  }
}
