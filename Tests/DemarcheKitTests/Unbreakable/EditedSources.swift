import Foundation

@testable import DemarcheKit

/// The sources of a small workspace with all that can be edited in it, each in a few ways that are no mistake.
struct EditedSources {
  /// What can be edited.
  enum Part: CaseIterable, Sendable {
    case title, demand, prose, order, person, pressRelease, languages, dossierName, otherDossier, letters
    case kind, house, style, vocabulary, settings, unused
  }

  /// The state of each part: a number, whose meaning is the part's own.
  var states: [Part: Int] = [:]
  private let base: [String: [UInt8]]

  /// Reads the founding dossier with letters, and a dossier of one document in English.
  init() throws {
    var files = try Letters.workspace().files
    for folder in ["Signatories/specimen", "Dossiers/2025-05-06-footpaths"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: "\(Founding.root.path)/\(folder)") {
        let path = "\(folder)/\(name)"
        files[path] = FileManager.default.contents(atPath: "\(Founding.root.path)/\(path)").map {
          [UInt8]($0)
        }
      }
    }
    base = files
  }

  private func state(_ part: Part) -> Int { states[part, default: 0] }

  /// The files, by their paths in the workspace.
  func files() throws -> [String: [UInt8]] {
    var files = Founding()
    files.files = base
    try editDossier(&files)
    editLetters(&files)
    try editHouse(&files)
    if state(.prose) > 0 {
      files.files[Founding.path("declaration.fr.md")]? += Array("\n\nAjout numéro \(state(.prose)).\n".utf8)
    }
    if state(.person) % 2 == 1 {
      try files.replace(
        "family: Gattolin", with: "family: Gatolin", in: "Signatories/france/andre-gattolin.yaml")
    }
    if state(.otherDossier) % 3 == 1 {
      for path in files.files.keys where path.hasPrefix("Dossiers/2025") { files.files[path] = nil }
    }
    if state(.unused) > 0 { files.files[Founding.path("notes.txt")] = Array("\(state(.unused))".utf8) }
    return Dictionary(
      uniqueKeysWithValues: files.files.map { path, bytes in
        let name = ["", "-bis", "-ter"][state(.dossierName) % 3]
        return (path.replacing(Founding.dossier + "/", with: Founding.dossier + name + "/"), bytes)
      })
  }

  private func editDossier(_ files: inout Founding) throws {
    let path = Founding.path("dossier.yaml")
    if state(.title) > 0 {
      try files.replace("fr: Attaques informatiques", with: "fr: \(state(.title)) attaques", in: path)
    }
    if state(.demand) > 0 {
      try files.replace(
        "impose sanctions on", with: "impose \(state(.demand)) & more <sanctions> on", in: path)
    }
    if state(.order) % 2 == 1 {
      let first = "    - olivier-cadic\n", second = "    - isabelle-florennes\n"
      try files.replace("order: family", with: "order: listed", in: path)
      try files.replace("  list:\n" + first + second, with: "  list:\n" + second + first, in: path)
    }
    let release = "\n  press-release:\n"
    switch state(.pressRelease) % 3 {
    case 1:
      let text = String(decoding: files.files[path] ?? [], as: UTF8.self)
      let parts = text.components(separatedBy: release)
      let rest = parts.last?.components(separatedBy: "\n  press-review:\n").last ?? ""
      files.files[path] = Array((parts[0] + "\n  press-review:\n" + rest).utf8)
      for language in ["fr", "en"] { files.files[Founding.path("press-release.\(language).md")] = nil }
    case 2:
      try files.replace(release, with: "\n  communique:\n", in: path)
      for language in ["fr", "en"] {
        files.files[Founding.path("communique.\(language).md")] =
          files.files.removeValue(forKey: Founding.path("press-release.\(language).md"))
      }
    default: break
    }
    if state(.languages) % 2 == 1 {
      try files.replace(
        "    kind: joint-declaration\n    published: press-conference\n    translated: { en: 2024-05-07 }\n",
        with: "    kind: joint-declaration\n    published: press-conference\n    languages: [fr]\n", in: path)
      files.files[Founding.path("declaration.en.md")] = nil
    }
  }

  private func editLetters(_ files: inout Founding) {
    let people = ["ada-lyon,Ada", "bob-nice,Bob", "eve-metz,Ève", "zoe-brest,Zoé"]
    let rows = people.enumerated().filter { (state(.letters) >> $0.offset) & 1 == 0 || $0.offset == 0 }
    let table = rows.map { "\($0.element),Madame,Lyon,\(state(.letters) / 16)\n" }
    files.files[Founding.path("recipients.csv")] = Array(
      ("code,name,greeting,Ville de,note\n" + table.joined()).utf8)
  }

  private func editHouse(_ files: inout Founding) throws {
    if state(.kind) > 0 {
      try files.replace(
        "# {{ document.title }}\n", with: "# {{ document.title }}\n\n\(state(.kind)) :\n",
        in: "Templates/Kinds/circular.md")
    }
    for (part, name, old, new) in [
      (Part.house, "Kinds/press-review.md", "{{ document.type }}\n", "{{ document.type }}\n\n«\n"),
      (.style, "Styles/document.css", "--paper: #fdfcf9;", "--paper: white;"),
      (.vocabulary, "Vocabulary/Languages/fr.yaml", "  m: ancien\n", "  m: jadis\n"),
    ] where state(part) % 3 > 0 {
      let path = "Templates/" + name
      files.files[path] = Founding.template(path)
      // A copy that says the same, or another text.
      if state(part) % 3 == 1 { try files.replace(old, with: new, in: path) }
    }
    let settings = [nil, "typography: { fr: fr-eu }\n", "diagnostics: { unused-prose: warning }\n"]
    files.files["demarche.yaml"] = settings[state(.settings) % 3].map { Array($0.utf8) }
  }
}
