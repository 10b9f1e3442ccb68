internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheRules

extension Generator {
  /// Lists what the workspace has of something: its own files, and the built-in ones where it has none.
  public func inventory(of subject: Inventory.Subject) -> Inventory {
    var diagnostics: [Diagnostic] = []
    switch subject {
    case .signatories:
      let people = PeopleDirectory(workspace: workspace, &diagnostics).people
      return Inventory(
        subject, header: ["Id", "Name", "Offices", "Record"],
        rows: people.keys.sorted().compactMap { people[$0].map(Generator.row) }, diagnostics: diagnostics)
    case .dossiers: return dossiers()
    case .kinds, .institutions, .rules, .languages:
      let library = Library(workspace: workspace, &diagnostics)
      let (header, rows) = Generator.table(subject, library)
      return Inventory(
        subject, header: header, rows: rows, page: subject == .rules ? RuleTable.page(library.rules) : nil,
        diagnostics: diagnostics)
    }
  }

  private static func row(_ person: Person) -> [String] {
    let offices = person.mandates.map { mandate in
      let place = mandate.place.map { " \($0.value)" } ?? ""
      let end = mandate.to.map { "\($0.value)" } ?? "…"
      return "\(mandate.office.value)\(place) \(mandate.from.value)–\(end)"
    }
    return [
      person.id.value.rawValue, person.name.full, offices.joined(separator: "; "), person.id.range.file.path,
    ]
  }

  private static func table(_ subject: Inventory.Subject, _ library: Library) -> ([String], [[String]]) {
    let vocabulary = library.vocabulary
    switch subject {
    case .kinds:
      let rows = library.kinds.keys.sorted().compactMap { name in
        library.kinds[name].map { kind in
          [
            name, vocabulary.english(kind.kind.label.value),
            kind.kind.requirements.map(\.rawValue).joined(separator: ", "),
          ]
        }
      }
      return (["Kind", "Called", "Needs"], rows)
    case .institutions:
      let rows = vocabulary.chambers.values.sorted { $0.id < $1.id }.map { chamber in
        [chamber.id.rawValue, chamber.country, chamber.englishName]
      }
      return (["Institution", "Country", "Name"], rows)
    case .rules: return (RuleTable.header, RuleTable.rows(library.rules))
    default:
      let rows = vocabulary.languages.values.sorted { $0.language < $1.language }.map { pack in
        ["\(pack.language)", pack.name, pack.profile.rawValue]
      }
      return (["Language", "Name", "Typography"], rows)
    }
  }

  private func dossiers() -> Inventory {
    var diagnostics: [Diagnostic] = []
    var rows: [[String]] = []
    for entry in (try? workspace.entries(of: "Dossiers")) ?? [] where entry.isFolder {
      guard let id = Identifier(entry.name) else { continue }
      var source = SourceReader(workspace)
      let file = source.file("Dossiers/\(entry.name)/dossier.yaml")
      diagnostics += source.diagnostics
      guard let file else { continue }
      var reader = RecordReader(file)
      let dossier = reader.dossier(id)
      diagnostics += reader.diagnostics
      guard let dossier else { continue }
      rows.append([
        entry.name, dossier.status.rawValue, dossier.languages.map { "\($0.value)" }.joined(separator: ", "),
        dossier.documents.map(\.id.value.rawValue).joined(separator: ", "),
        dossier.title[dossier.languages[0].value]?.value ?? "",
      ])
    }
    return Inventory(
      .dossiers, header: ["Dossier", "Status", "Languages", "Documents", "Title"], rows: rows,
      diagnostics: diagnostics)
  }
}

extension Vocabulary {
  /// A phrase in English, or in the first language that has it, for lists.
  fileprivate func english(_ key: String) -> String {
    let packs = languages.values.sorted { $0.language < $1.language }
    let english = packs.first { $0.language.description == "en" }
    return english?.phrases[key] ?? packs.compactMap { $0.phrases[key] }.first ?? ""
  }
}

extension Chamber {
  /// The name in English, or in the first language that has one, for lists.
  fileprivate var englishName: String {
    let languages = names.keys.sorted()
    return (languages.first { $0.description == "en" } ?? languages.first).flatMap { names[$0] } ?? ""
  }
}
