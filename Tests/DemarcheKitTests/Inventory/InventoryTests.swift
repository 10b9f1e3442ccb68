import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// What `demarche list` prints.
@Suite struct InventoryTests {
  private func inventory(_ subject: Inventory.Subject, _ files: Founding = Founding()) -> Inventory {
    Generator(workspace: MemoryFileSystem(files.files), output: MemoryFileSystem()).inventory(of: subject)
  }

  @Test(
    "Every list has rows as wide as its head, in the order of their first cells, and no mistake",
    arguments: Inventory.Subject.allCases)
  func whole(_ subject: Inventory.Subject) {
    let inventory = inventory(subject)
    #expect(inventory.diagnostics == [])
    #expect(!inventory.rows.isEmpty)
    #expect(inventory.rows.allSatisfy { $0.count == inventory.header.count && !$0[0].isEmpty })
    #expect(Set(inventory.rows.map { $0[0] }).count == inventory.rows.count)
    if subject != .rules { #expect(inventory.rows.map { $0[0] } == inventory.rows.map { $0[0] }.sorted()) }
  }

  @Test("Columns are as wide as their widest cell, and no line ends with a space")
  func columns() throws {
    let lines = inventory(.institutions).text.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("fr-senat") && $0.hasSuffix("French Senate") })
    #expect(lines.contains { $0.hasPrefix("fr-an") && $0.hasSuffix("French National Assembly") })
    let head = try #require(lines.first)
    let column = try #require(head.range(of: "NAME")).lowerBound.utf16Offset(in: head)
    for line in lines.dropFirst() { #expect(Array(line)[column - 1] == " " && Array(line)[column] != " ") }
    #expect(lines.allSatisfy { $0.last != " " })
  }

  @Test(
    "A list for people has lines of 100 columns, and says every word", arguments: Inventory.Subject.allCases)
  func width(_ subject: Inventory.Subject) {
    let inventory = inventory(subject)
    let lines = inventory.text.split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 100 })
    let words = Set(inventory.text.split { " \n".contains($0) })
    #expect(inventory.page.count == inventory.rows.count + 1)
    for cell in inventory.page.dropFirst().joined() {
      #expect(cell.split(separator: " ").allSatisfy { words.contains($0) }, "\(cell)")
    }
  }

  @Test("A list for machines has every cell of every column", arguments: Inventory.Subject.allCases)
  func json(_ subject: Inventory.Subject) throws {
    let inventory = inventory(subject)
    let object = try JSONSerialization.jsonObject(with: Data(inventory.json.utf8))
    let document = try #require(object as? [String: Any])
    #expect(document["version"] as? Int == 1)
    #expect(document["subject"] as? String == subject.rawValue)
    let items = try #require(document["items"] as? [[String: String]])
    #expect(items.map { $0.values.sorted() } == inventory.rows.map { $0.filter { !$0.isEmpty }.sorted() })
    #expect(items.allSatisfy { $0.keys.allSatisfy { $0.first?.isLowercase ?? false } })
  }

  @Test("A workspace's own kinds, rules and people are listed, and mistakes are kept")
  func own() throws {
    var files = Founding()
    files.files["Templates/Rules/office.yaml"] = Array(
      """
      rules:
        enough-signatures:
          kinds: [joint-declaration]
          severity: error
          check: { authors: { atLeast: 3 } }
          source: House rule
          sourceDate: "2026"
          confidence: high

      """.utf8)
    let rules = inventory(.rules, files)
    let row = try #require(rules.rows.first { $0[0] == "enough-signatures" })
    #expect(
      row.dropFirst() == [
        "", "joint-declaration", "authors: at least 3", "", "", "error", "House rule", "2026", "high",
      ])
    try files.replace("gender: m", with: "gender: x", in: "Signatories/france/andre-vallini.yaml")
    let people = inventory(.signatories, files)
    #expect(people.diagnostics.count == 1)
    #expect(!people.rows.contains { $0[0] == "andre-vallini" })
  }
}
