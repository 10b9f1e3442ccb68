import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// The headers of the European Parliament's written questions, held to those of 2022 byte by byte.
@Suite struct ParliamentHeaderTests {
  /// One header found: its language and its first three lines.
  private struct Row: Hashable {
    var language: String
    var lines: [String]
  }

  /// The headers of questions of 2022; `{id}` stands for the number.
  private static let rows: [Row] = {
    let url = Founding.root.appendingPathComponent("Tests/Fixtures/EuropeanParliament/headers.tsv")
    let table = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return table.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(language: cells[0], lines: Array(cells.dropFirst()))
    }
  }()

  private static let addressees = ["eu-commission", "eu-council", "eu-vp-hr"]
  private static let groups = ["PPE", "S&D", "Renew", "Verts/ALE", "ID", "ECR", "The Left", "NI"]
  private static let number = "E-001234/2022"

  /// The authors' line of so many authors, and their records.
  private static func authors(_ count: Int) -> (line: String, records: [String: [UInt8]]) {
    let people = (0..<count).map { index in
      let letter = String(UnicodeScalar(UInt8(65 + index % 26)))
      return (
        given: letter + (index < 26 ? "a" : "o"), family: "Exemple\(index + 1)", group: groups[index % 8]
      )
    }
    var records: [String: [UInt8]] = [:]
    for (index, person) in people.enumerated() {
      let record = """
        id: author-\(index + 1)
        name: { given: \(person.given), family: \(person.family) }
        gender: f
        mandates:
          - { office: mep, chamber: ep, group: \(person.group), from: 2019-07-02, to: 2024-07-15 }
        """
      records["Signatories/author-\(index + 1).yaml"] = Array(record.utf8)
    }
    return (people.map { "\($0.given) \($0.family) (\($0.group))" }.joined(separator: ", "), records)
  }

  /// Makes the question to each addressee in each language.
  private func generated(_ count: Int) async -> (output: MemoryFileSystem, report: Report) {
    var files = Self.authors(count).records
    let list = (1...count).map { "author-\($0)" }.joined(separator: ", ")
    for language in Set(Self.rows.map(\.language)) {
      let documents = Self.addressees.map {
        "  \($0): { kind: written-question, institution: ep, addressee: \($0), number: \(Self.number) }"
      }
      let dossier = """
        title: { \(language): E }
        country: eu
        date: 2022-05-10
        languages: [\(language)]
        status: final
        signatories: { list: [\(list)] }
        documents:
        \(documents.joined(separator: "\n"))
        """
      files["Dossiers/\(language)/dossier.yaml"] = Array(dossier.utf8)
      for addressee in Self.addressees {
        files["Dossiers/\(language)/\(addressee).\(language).md"] = Array("1. 2022?\n".utf8)
      }
    }
    let output = MemoryFileSystem()
    let report = await Generator(workspace: MemoryFileSystem(files), output: output).run(.generate)
    return (output, report)
  }

  @Test("All 47 headers are made to the letter, spaces at the ends of lines included", arguments: [1, 2, 27])
  func headers(count: Int) async throws {
    #expect(Self.rows.count == 47)
    let (output, report) = await generated(count)
    var made: Set<Row> = []
    for path in output.contents.keys.sorted() where path.hasSuffix(".txt") {
      let lines = output.text(path).components(separatedBy: "\n")
      let language = String(try #require(path.split(separator: "/").first))
      #expect(lines[0] == "E")
      #expect(lines[5] == Self.authors(count).line)
      #expect(lines[6] == "")
      let header = Array(lines[2...4])
      made.insert(Row(language: language, lines: header))
      let addressee = header[1]
      for suffix in ["html", "xml"] {
        let file = output.text(path.dropLast(3) + suffix)
        #expect(file.contains(">\(addressee)</"), "\(path)")
        #expect(file.contains(header[2]), "\(path)")
      }
    }
    let expected = Self.rows.map { row in
      Row(
        language: row.language,
        lines: row.lines.map { $0.replacingOccurrences(of: "{id}", with: Self.number) })
    }
    for row in expected {
      let isMade = made.contains {
        $0.language == row.language && zip($0.lines, row.lines).allSatisfy(Self.isSame)
      }
      #expect(
        isMade,
        "\(row.language): \(row.lines.joined(separator: "|")) is not among \(made.filter { $0.language == row.language })"
      )
    }
    #expect(made.count == 47)
    // The words of the other headings are not known, and nothing is guessed.
    let untold = report.diagnostics.filter { $0.severity == .error }
    #expect(untold.count == 3 * Set(Self.rows.map(\.language)).count - 47)
    #expect(untold.allSatisfy { $0.identifier == .missingPhrase })
  }

  /// Whether two lines have the same bytes; `==` would take letters of another form for the same.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    Array(left.utf8) == Array(right.utf8)
  }

  @Test(
    "The rule has the number that it had on the day",
    arguments: [
      ("2014-06-30", "Rule 117"), ("2014-07-01", "Rule 130"), ("2019-07-01", "Rule 130"),
      ("2019-07-02", "Rule 138"), ("2024-07-15", "Rule 138"), ("2024-07-16", "Rule 144"),
      ("2026-11-01", "Rule 144"),
    ])
  func rule(day: String, line: String) async throws {
    var files = try FixtureWorkspace("Works").files
    let path = "Dossiers/2025-04-22-ferries/dossier.yaml"
    let dossier = String(decoding: files[path] ?? [], as: UTF8.self)
    files[path] = Array(dossier.replacingOccurrences(of: "date: 2025-04-22", with: "date: \(day)").utf8)
    for (path, bytes) in files where path.hasPrefix("Signatories/") {
      let record = String(decoding: bytes, as: UTF8.self)
      files[path] = Array(record.replacingOccurrences(of: "from: 2024-07-16", with: "from: 2009-07-14").utf8)
    }
    var options = Generator.Options()
    options.dossiers = ["2025-04-22-ferries"]
    let output = MemoryFileSystem()
    let report = await Generator(workspace: MemoryFileSystem(files), output: output).run(.generate, options)
    #expect(report.text == "")
    let lines = output.text("2025-04-22-ferries/question.en.txt").components(separatedBy: "\n")
    #expect(lines[4] == line)
  }

  @Test("A language without the article's pattern is told, and nothing is made in it")
  func patternless() async throws {
    var files = try FixtureWorkspace("Works").files
    let path = "Dossiers/2025-04-22-ferries/dossier.yaml"
    let dossier = String(decoding: files[path] ?? [], as: UTF8.self)
      .replacingOccurrences(of: "[en, fr, de]", with: "[ca]").replacingOccurrences(
        of: "  de: ", with: "  ca: ")
    files[path] = Array(dossier.utf8)
    files["Dossiers/2025-04-22-ferries/question.ca.md"] = Array("1. 2025?\n".utf8)
    var options = Generator.Options()
    options.dossiers = ["2025-04-22-ferries"]
    let report = await Generator(workspace: MemoryFileSystem(files), output: MemoryFileSystem()).run(
      .generate, options)
    #expect(report.written == [])
    let told = report.diagnostics.filter { $0.identifier == .missingPhrase }.map(\.summary)
    #expect(told.contains("The vocabulary of ca has no phrase `ep.ruleLine` with `{n}`"))
  }
}
