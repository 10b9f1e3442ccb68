import DemarcheModel
import DemarcheTemplate
import Testing
import YAMLTree

@testable import DemarcheKit

/// The one table of what the files of records hold is what the readers read.
@Suite struct RecordFormatTests {
  /// All records of all files, each once.
  static let records: [RecordDescription] = {
    var records: [RecordDescription] = []
    for record in RecordFile.allCases.flatMap(\.records)
    where !records.contains(where: { $0.words == record.words }) {
      records.append(record)
    }
    return records
  }()

  @Test("Every record and field has words and a summary, and a name of its own", arguments: records)
  func words(_ record: RecordDescription) {
    #expect(Self.records.filter { $0.name == record.name }.count == 1)
    #expect(Self.isSummary(record.summary))
    for (name, field) in record.fields {
      #expect(Self.isSummary(field.summary), "\(record.name).\(name)")
      #expect(field.words.first?.isUppercase ?? false, "\(record.name).\(name)")
      #expect(field.example != "")
    }
  }

  /// Whether a text is one sentence without its full stop.
  private static func isSummary(_ text: String) -> Bool {
    !text.isEmpty && !text.hasSuffix(".") && !text.contains(". ")
  }

  @Test(
    "A whole file of examples is read without a mistake, the ids it names aside",
    arguments: RecordFile.whole)
  func examples(_ file: RecordFile) {
    let told = file.diagnostics(reading: file.example)
    #expect(told == [], "\(told.map(\.summary)) in \(file.example)")
  }

  /// Every field of every record, with the file it stands in; remarks are read by nobody.
  static let fields = RecordFile.whole.flatMap { file in
    file.records.flatMap { record in
      record.fields.compactMap { name, format -> FieldCase? in
        if case .remark = format.type { return nil }
        return FieldCase(file: file, record: record, name: name, format: format)
      }
    }
  }

  @Test("A value of another type is told, so every field of the table is read", arguments: fields)
  func wrongType(_ field: FieldCase) throws {
    let wrong = "[[an, inner, list]]"
    let text = try #require(field.text(with: "\(field.name): \(wrong)"))
    let told = field.file.diagnostics(reading: text)
    #expect(!told.isEmpty, "\(text)")
    #expect(told.allSatisfy { $0.range.map { wrong.contains($0.text) } ?? false }, "\(told.map(\.summary))")
  }

  @Test(
    "Without a field that must be there a record is refused, without another it is not", arguments: fields)
  func necessity(_ field: FieldCase) throws {
    let told = field.file.diagnostics(reading: try #require(field.text(with: nil)))
    #expect(told.isEmpty != field.format.isRequired, "\(told.map(\.summary))")
  }

  @Test("A field that the table does not have is told", arguments: RecordFile.whole)
  func unknownField(_ file: RecordFile) throws {
    for record in file.records {
      let name = try #require(record.fields.first?.name)
      let field = FieldCase(file: file, record: record, name: name, format: record.fields[0].format)
      let text = try #require(field.text(with: "\(field.format.entry(name)), zzz: x"))
      let told = file.diagnostics(reading: text)
      #expect(told.map(\.identifier) == [.unknownField], "\(record.name)")
    }
  }
}
