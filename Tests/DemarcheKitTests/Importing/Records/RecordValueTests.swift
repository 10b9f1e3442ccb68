import DemarcheModel
import Testing

@testable import DemarcheKit

/// The writing of records.
@Suite struct RecordValueTests {
  private let fields = [
    RecordField(["id"], "a-b"), RecordField(["name", "given"], "A"),
    RecordField(["name", "native", "el", "given"], "Α"),
    RecordField(["gender"], "f"), RecordField(["mandates", "m1", "id"], "m1"),
    RecordField(["mandates", "m1", "office"], "deputy"),
    RecordField(["mandates", "m1", "constituency"], "11"),
    RecordField(["mandates", "m1", "groups", "0", "name"], "SER"),
    RecordField(["mandates", "m1", "groups", "0", "to"], "2020"),
    RecordField(["mandates", "m1", "groups", "1", "name"], "UC"),
    RecordField(["mandates", "m1", "from"], "2017"),
    RecordField(["mandates", "m2", "id"], "m2"), RecordField(["sources", "senat", "register"], "senat"),
    RecordField(["sources", "senat", "id"], "000346"),
    RecordField(["sources", "senat", "fields", "name.given"], "A"),
  ]

  @Test("A record has the house's layout")
  func layout() {
    #expect(
      RecordValue.document(fields) == """
        id: a-b
        name: { given: A, native: { el: { given: Α } } }
        gender: f
        mandates:
          - { id: m1, office: deputy, constituency: 11, groups: [{ name: SER, to: 2020 }, { name: UC }], from: 2017 }
          - { id: m2 }
        sources:
          - register: senat
            id: "000346"
            fields:
              name.given: A

        """)
  }

  @Test("A record without mandates has an empty list of them")
  func empty() {
    let text = RecordValue.document(fields.filter { $0.path[0] != "mandates" })
    #expect(text.contains("gender: f\nmandates: []\nsources:\n"))
  }

  @Test("A record comes apart into the fields that it was made of")
  func roundTrip() throws {
    let file = SourceFile(path: "a.yaml", text: RecordValue.document(fields))
    let record = try #require(StandingRecord(file))
    #expect(
      record.leaves.mapValues(\.value) == Dictionary(uniqueKeysWithValues: fields.map { ($0.path, $0.value) })
    )
    #expect(record.mandateKeys == ["m1", "m2"])
    #expect(record.lastImport(of: "senat") == ["name.given": "A"])
    #expect(record.id == "a-b")
  }
}
