import DemarcheModel
import Testing

@testable import DemarcheFormats

@Suite("Tables as plain text")
struct TextTableTests {
  @Test("align columns by display width, with a rule below the header and no space at a line's end")
  func columns() {
    let table = Table(rows: [
      Table.Row(isHeader: true, cells: [[.text("Pays")], [.text("Élus")]]),
      Table.Row(isHeader: false, cells: [[.text("日本国")], [.text("12")]]),
      Table.Row(isHeader: false, cells: [[.text("France")]]),
    ])
    var notes: [Note] = []
    let lines = TextTable(table, notes: &notes).lines(indent: 0).map { $0.pieces.joined() }
    #expect(lines == ["Pays    Élus", "------  ----", "日本国  12", "France"])
  }

  @Test("hand over the footnotes of their cells")
  func footnotes() {
    let note = Note(number: 3, content: [])
    let table = Table(rows: [Table.Row(isHeader: false, cells: [[.text("a"), .note(note)]])])
    var notes: [Note] = []
    #expect(TextTable(table, notes: &notes).lines(indent: 0).map(\.pieces) == [["a[3]"]])
    #expect(notes == [note])
  }
}
