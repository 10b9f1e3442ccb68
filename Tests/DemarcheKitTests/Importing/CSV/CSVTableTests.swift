import DemarcheModel
import Testing

@testable import DemarcheKit

/// The reader of CSV files.
@Suite struct CSVTableTests {
  /// A table and what is told of it.
  private struct Outcome {
    var table: CSVTable?
    var diagnostics: [Diagnostic] = []

    init(_ text: String) {
      table = CSVTable.read(SourceFile(path: "a.csv", text: text), &diagnostics)
    }

    /// The texts of all rows.
    var rows: [[String]] {
      guard let table else { return [] }
      return (0..<table.rowCount).map { row in
        (0..<table.cellCount(ofRow: row)).compactMap { table[row, $0]?.value }
      }
    }

    /// Each diagnostic as its name and its place.
    var told: [String] {
      diagnostics.map {
        "\($0.identifier.rawValue) \($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0)"
      }
    }
  }

  @Test(
    "Cells are cut as RFC 4180 says",
    arguments: [
      ("a,b\n1,2\n", [["1", "2"]]),
      ("a,b\r\n1,2\r\n3,4", [["1", "2"], ["3", "4"]]),
      ("a,b\r1,2\r", [["1", "2"]]),
      ("a,b\n\"1,2\",\"3\n4\"\n", [["1,2", "3\n4"]]),
      ("a,b\n\"der \"\"alte\"\" Mann\",\"\"\"\"\n", [["der \"alte\" Mann", "\""]]),
      ("a,b\n\"\"\"\"\"\",x\n", [["\"\"", "x"]]),
      ("a,b\n,\n\n  ,x\n", [["  ", "x"]]),
      ("a,b\n5\" floppy,x\n", [["5\" floppy", "x"]]),
      ("a;b\n1,5;2\n", [["1,5", "2"]]),
      ("a\tb\nx, y\t2\n", [["x, y", "2"]]),
      ("a|b|c\n1|2|3\n", [["1", "2", "3"]]),
      ("\"a;b\",c\n1,2\n", [["1", "2"]]),
      ("nom\nÉlodie\n", [["Élodie"]]),
      ("a,b,\n1,2,\n3,4\n", [["1", "2", ""], ["3", "4"]]),
      ("a,b\n1,2,,\n", [["1", "2", "", ""]]),
      ("% one\n# two, three\na,b\n1,2\n", [["1", "2"]]),
    ])
  func cells(text: String, rows: [[String]]) {
    let outcome = Outcome(text)
    #expect(outcome.rows == rows)
    #expect(outcome.told.isEmpty)
  }

  @Test("Every cell has its line and column, in characters, after quoted line breaks too")
  func places() throws {
    let outcome = Outcome("% été\nné,b\n\"é\né\",\"x\"\"y\"\nà,z\n")
    let table = try #require(outcome.table)
    #expect(table.comments.map(\.text) == ["% été"])
    #expect(table.header.map(\.range.start.column) == [1, 4])
    #expect(table[0, 1]?.range.start == SourcePosition(offset: 23, in: table.file))
    #expect(table[0, 1]?.range.start.line == 4)
    #expect(table[0, 1]?.range.start.column == 5)
    #expect(table[0, 1]?.value == "x\"y")
    #expect(table[1, 1]?.range.start.line == 5)
    #expect(table[1, 1]?.range.start.column == 3)
    #expect(table.range(ofRow: 0).text == "\"é\né\",\"x\"\"y\"")
    #expect(table[2, 0] == nil && table[0, 2] == nil && table[0, -1] == nil && table[-1, 0] == nil)
    #expect(table.column("né") == 0 && table.column("c") == nil)
  }

  @Test(
    "What is wrong with quotation marks and rows is told at its place",
    arguments: [
      ("a,b\n1,\"2\n3,4\n", ["csv-syntax 2:3"]),
      ("a,b\n\"1\" x,2\n", ["csv-syntax 2:4"]),
      ("a,b,c\n1,2\n", ["ragged-row 2:1"]),
      ("a,b\n1,2,3,4\n", ["ragged-row 2:5"]),
      ("a,b,a\n1,2,3\n", ["duplicate-key 1:5"]),
      ("", ["missing-field 1:1"]),
      ("% only a comment", ["missing-field 1:1"]),
      ("\"", ["csv-syntax 1:1", "missing-field 1:1"]),
    ])
  func faults(text: String, told: [String]) {
    #expect(Outcome(text).told == told)
  }

  @Test("Of many ragged rows the first are named and the others counted")
  func manyRagged() throws {
    let outcome = Outcome("a,b\n" + String(repeating: "1\n", count: 50))
    #expect(outcome.diagnostics.count == CSVTable.toldLimit)
    #expect(outcome.diagnostics.last?.notes.map(\.text) == ["30 more of them follow in this file"])
    #expect(outcome.table?.rowCount == 50)
  }

  @Test("A table beyond the limits is told, and read up to them", .timeLimit(.minutes(10)))
  func limits() throws {
    let long = Outcome("a\n" + String(repeating: "1\n", count: CSVTable.rowLimit + 2))
    #expect(long.told == ["too-many-records 100002:1"])
    #expect(long.table?.rowCount == CSVTable.rowLimit)
    let wide = Outcome(String(repeating: "a,", count: 2_000) + "\n")
    #expect(wide.diagnostics.first { $0.identifier == .csvSyntax }?.range?.start.column == 2_001)
    #expect(wide.table?.header.count == CSVTable.columnLimit)
  }

  @Test(
    "Any bytes are read without a trap, and no byte outside comments and marks is lost", arguments: 0..<200)
  func anything(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let alphabet = Array("\",;\n\r%#aé|\t".utf8)
    let bytes = (0..<(seed % 60)).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return alphabet[Int(state >> 33) % alphabet.count]
    }
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "a.csv", bytes: bytes)
    guard let table = CSVTable.read(file, &diagnostics) else {
      #expect(!diagnostics.isEmpty)
      return
    }
    var covered = Set(
      table.comments.flatMap { Array($0.bytes) } + table.header.flatMap { Array($0.range.bytes) })
    for row in 0..<table.rowCount {
      for column in 0..<table.cellCount(ofRow: row) {
        if let cell = table[row, column] { covered.formUnion(cell.range.bytes) }
      }
    }
    guard diagnostics.isEmpty else { return }
    let letters = bytes.indices.filter { bytes[$0] == UInt8(ascii: "a") }
    #expect(letters.allSatisfy(covered.contains), "\(file.range.text.debugDescription)")
  }

  @Test(
    "The example on a page about tables provokes what the page is about",
    arguments: ["csv-syntax", "ragged-row"])
  func pages(name: String) throws {
    let page = try #require(Diagnostic.Identifier(rawValue: name).flatMap { Explanation(of: $0) })
    let example = page.markdown.split(separator: "\n").filter { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
    #expect(Outcome(example.joined(separator: "\n")).diagnostics.map(\.identifier.rawValue) == [name])
  }

  @Test("A cell with line breaks by the hundred thousand is read in one go", .timeLimit(.minutes(10)))
  func linear() {
    let text = "a,b\n\"" + String(repeating: "x\n\"\"", count: 300_000) + "\",2\n"
    #expect(Outcome(text).rows.first?.last == "2")
  }
}
