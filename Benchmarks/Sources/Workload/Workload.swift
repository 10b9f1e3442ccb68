import Foundation

/// A workspace for Demarche, what its documents must say, and how the peers' files are named.
package struct Workload: Sendable {
  /// A document of the workspace.
  package struct Document: Sendable {
    /// Its file without the ending, below `Output/`.
    package var path: String
    /// The name of its files by the peers.
    package var name: String
    package var signatories: [String]
    package var demands: [String]
    /// What its metadata say: `lang`, `code`, `date`, `ref`.
    package var fixed: [Facts.Field]
    /// The row of the table that it is made for; empty for a document of its own.
    package var row: [Facts.Field] = []
  }

  /// The workspace's folder.
  package var folder: String
  package var documents: [Document]
  /// Whether the documents are letters: one declaration, and a table.
  package var letters = false

  /// The folder of the finished files.
  package var output: String { folder + "/Output" }

  /// What the proof of Demarche's own outputs needs.
  package var proof: OutputProof {
    OutputProof(
      folder: output,
      documents: documents.map { .init(path: $0.path, names: $0.signatories, demands: $0.demands) })
  }

  private static func fixed(_ language: String, _ code: String, _ reference: String) -> [Facts.Field] {
    [.init("lang", language), .init("code", code), .init("date", DossierText.date), .init("ref", reference)]
  }

  /// The founding dossier of this repository with its declaration alone, in two languages.
  package static func founding(repository: String, into folder: String) throws -> Workload {
    let dossier = "2024-05-06-apt31"
    let sources = "\(repository)/Dossiers/\(dossier)"
    let record = try Files.text("\(sources)/dossier.yaml")
    guard let documents = record.firstRange(of: "\ndocuments:\n") else {
      throw OutputProof.Fault(description: "\(sources)/dossier.yaml has no documents")
    }
    let declaration = "  declaration:\n    kind: joint-declaration\n    published: press-conference\n"
    try Files.write(
      record[..<documents.upperBound] + declaration, to: "\(folder)/Dossiers/\(dossier)/dossier.yaml")
    for language in ["fr", "en"] {
      let name = "declaration.\(language).md"
      try Files.write(Files.text("\(sources)/\(name)"), to: "\(folder)/Dossiers/\(dossier)/\(name)")
    }
    let people = "\(repository)/Signatories/france"
    for name in try FileManager.default.contentsOfDirectory(atPath: people) {
      try Files.write(Files.text("\(people)/\(name)"), to: "\(folder)/Signatories/france/\(name)")
    }
    return Workload(
      folder: folder,
      documents: [("fr", "fra"), ("en", "eng")].map { language, code in
        Document(
          path: "\(dossier)/declaration.\(language)", name: language, signatories: names(in: record, folder),
          demands: texts(in: record, language), fixed: fixed(language, code, "apt31"))
      })
  }

  /// One document and a table with a row for each letter.
  package static func letters(_ count: Int, into folder: String) throws -> Workload {
    let people = (0..<7).map(Person.init)
    try Person.write(people.count, into: folder)
    let demands = DossierText.demands(5)
    let dossier = DossierText.date + "-lettres"
    let text = DossierText(
      title: "Lettre aux maires", signatories: people, demands: demands,
      documents: """
          letter:
            kind: joint-declaration
            for-each: recipients.csv
            named: code
            title: { fr: "\(Letters.tags(Letters.title))" }
        """)
    let base = "\(folder)/Dossiers/\(dossier)"
    try Files.write(text.record, to: "\(base)/dossier.yaml")
    try Files.write(DossierText.prose(opening: Letters.tags(Letters.opening)), to: "\(base)/letter.fr.md")
    try Files.write(Letters.table(count), to: "\(base)/recipients.csv")
    let documents = (1...count).map { number in
      let row = Letters.row(number)
      return Document(
        path: "\(dossier)/letter/\(row[0].text).fr", name: row[0].text, signatories: people.map(\.name),
        demands: demands, fixed: fixed("fr", "fra", "lettres"), row: row)
    }
    return Workload(folder: folder, documents: documents, letters: true)
  }

  /// Dossiers with a folder each; seven people sign each of them, out of five hundred.
  package static func dossiers(_ count: Int, into folder: String) throws -> Workload {
    try Person.write(500, into: folder)
    let demands = DossierText.demands(5)
    let documents = try (1...count).map { number in
      let people = (0..<7).map { Person((number * 3 + $0) % 500) }
      let name = Files.padded(number)
      return try declaration(
        "d\(name)", name, title: "Sécurité des élus, dossier \(number)", people, demands, into: folder)
    }
    return Workload(folder: folder, documents: documents)
  }

  /// One declaration with very many signatories and demands.
  package static func large(signatories: Int, demands: Int, into folder: String) throws -> Workload {
    try Person.write(signatories, into: folder)
    let people = (0..<signatories).map(Person.init)
    let document = try declaration(
      "appel", "large", title: "Appel de \(signatories) élus", people, DossierText.demands(demands),
      into: folder)
    return Workload(folder: folder, documents: [document])
  }

  private static func declaration(
    _ reference: String, _ name: String, title: String, _ people: [Person], _ demands: [String],
    into folder: String
  ) throws -> Document {
    let dossier = "\(DossierText.date)-\(reference)"
    let text = DossierText(
      title: title, signatories: people, demands: demands,
      documents: "  declaration: { kind: joint-declaration }")
    let base = "\(folder)/Dossiers/\(dossier)"
    try Files.write(text.record, to: "\(base)/dossier.yaml")
    let opening = "Voici ce que disent les signataires du dossier \(name)."
    try Files.write(DossierText.prose(opening: opening), to: "\(base)/declaration.fr.md")
    return Document(
      path: "\(dossier)/declaration.fr", name: name, signatories: people.map(\.name), demands: demands,
      fixed: fixed("fr", "fra", reference))
  }

  /// The names of the people whom a record lists, from their own records.
  private static func names(in record: String, _ folder: String) -> [String] {
    let ids = record.split(separator: "\n").filter { $0.hasPrefix("    - ") && !$0.contains(":") }.map {
      String($0.dropFirst(6))
    }
    return Set(ids).sorted().compactMap { id in
      let person = try? Files.text("\(folder)/Signatories/france/\(id).yaml")
      let line = person?.split(separator: "\n").first { $0.hasPrefix("name:") } ?? ""
      let parts = line.split(whereSeparator: { "{},".contains($0) }).dropFirst().compactMap {
        $0.split(separator: ": ").last?.trimmingCharacters(in: .whitespaces)
      }
      return parts.isEmpty ? nil : parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// The texts of the demands of a record in a language: the lines `fr:` below `text:`.
  private static func texts(in record: String, _ language: String) -> [String] {
    let lines = record.split(separator: "\n")
    guard let demands = lines.firstIndex(of: "demands:") else { return [] }
    let end = lines[(demands + 1)...].firstIndex { !$0.hasPrefix(" ") } ?? lines.count
    let prefix = "        \(language): "
    return lines[demands..<end].filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }
}
