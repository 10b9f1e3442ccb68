import DemarcheTemplate
import Testing

@testable import DemarcheKit

/// The page about records and values says what the tables say.
@Suite struct RecordsPageTests {
  @Test("The page is that of the tables")
  func recorded() throws {
    try Golden.expect(RecordsPage.text, "Records.md", in: "Sources/DemarcheKit/DemarcheKit.docc")
  }

  @Test("Every field of every record, and every field of every value, has its row")
  func rows() {
    let rows = Set(RecordsPage.text.split(separator: "\n").filter { $0.hasPrefix("| ") })
    for record in RecordFile.allCases.flatMap(\.records) {
      for (name, field) in record.fields {
        let start = field.isRequired ? "| **`\(name)`** |" : "| `\(name)` |"
        #expect(
          rows.contains { $0.hasPrefix(start) && $0.contains(field.summary) }, "\(record.words).\(name)")
      }
    }
    for field in RecordShape.table.flatMap(\.fields) {
      #expect(rows.contains { $0.hasPrefix("| `\(field.name)` |") && $0.contains(field.summary) })
    }
  }
}
