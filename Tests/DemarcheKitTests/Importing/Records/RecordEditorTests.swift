import DemarcheModel
import Testing

@testable import DemarcheKit

/// The editing of records in place.
@Suite struct RecordEditorTests {
  private func edited(_ text: String, _ fields: [RecordField]) throws -> String? {
    let record = try #require(StandingRecord(SourceFile(path: "a.yaml", text: text)))
    return RecordEditor.edited(record, fields).map { String(decoding: $0, as: UTF8.self) }
  }

  static let cases: [(String, String, [RecordField], String)] = [
    (
      "a text where it stands, its comment kept", "id: a  # the id\ngender: unspecified # nobody knows\n",
      [RecordField(["gender"], "f")], "id: a  # the id\ngender: f # nobody knows\n"
    ),
    (
      "a field of a map in brackets", "name: { given: A, family: \"B\" } # x\n",
      [RecordField(["name", "family"], "C: d"), RecordField(["name", "particle"], "de")],
      "name: { given: A, family: \"C: d\", particle: de } # x\n"
    ),
    (
      "a field of an indented map", "mandates:\n  - office: deputy # o\n    from: 2017-06-21\n# end\n",
      [RecordField(["mandates", "#0", "to"], "2022-06-21")],
      "mandates:\n  - office: deputy # o\n    from: 2017-06-21\n    to: 2022-06-21\n# end\n"
    ),
    (
      "a mandate behind the others", "mandates:\n  # first\n  - { id: m1, from: 2017 }  # one\n# end\n",
      [RecordField(["mandates", "m2", "id"], "m2"), RecordField(["mandates", "m2", "from"], "2022")],
      "mandates:\n  # first\n  - { id: m1, from: 2017 }  # one\n  - { id: m2, from: 2022 }\n# end\n"
    ),
    (
      "a mandate in an empty list", "id: a\nmandates: []\n", [RecordField(["mandates", "m", "id"], "m")],
      "id: a\nmandates: [{ id: m }]\n"
    ),
    (
      "a field of the record in its place, without a line break at the end",
      "id: a\ngender: f\nmandates: []", [RecordField(["identifiers", "senat"], "000346")],
      "id: a\ngender: f\nidentifiers: { senat: \"000346\" }\nmandates: []"
    ),
    (
      "what a register said, at the end", "id: a\nmandates: []",
      [
        RecordField(["sources", "senat", "register"], "senat"),
        RecordField(["sources", "senat", "fields", "gender"], "f"),
      ],
      "id: a\nmandates: []\nsources:\n  - register: senat\n    fields:\n      gender: f\n"
    ),
    (
      "lines of several depths behind one line",
      "id: a\nmandates: []\nsources:\n  - register: senat\n    fields:\n      gender: f\n",
      [
        RecordField(["sources", "senat", "asOf"], "2024-05-06"),
        RecordField(["sources", "senat", "fields", "name.given"], "A"),
        RecordField(["sources", "ep", "register"], "ep"),
      ],
      """
      id: a
      mandates: []
      sources:
        - register: senat
          fields:
            gender: f
            name.given: A
          asOf: 2024-05-06
        - register: ep

      """
    ),
    (
      "a block of text by a quoted one", "name:\n  given: >-\n    A\n    B\n  family: C\n",
      [RecordField(["name", "given"], "A")], "name:\n  given: A\n  family: C\n"
    ),
    (
      "a record in brackets", "{ id: a, mandates: [ { id: m } ] }",
      [
        RecordField(["gender"], "f"), RecordField(["mandates", "m", "office"], "mp"),
        RecordField(["mandates", "m2", "id"], "m2"),
      ],
      "{ id: a, mandates: [ { id: m, office: mp }, { id: m2 } ], gender: f }"
    ),
    (
      "lines of Windows", "id: a\r\nmandates:\r\n- id: m\r\n",
      [RecordField(["mandates", "m", "office"], "mp")],
      "id: a\r\nmandates:\r\n- id: m\r\n  office: mp\n"
    ),
  ]

  @Test("Fields are changed and added where they belong, and nothing else", arguments: cases)
  func edits(what: String, old: String, fields: [RecordField], new: String) throws {
    #expect(try edited(old, fields) == new)
  }

  @Test(
    "What cannot be added without touching more is refused",
    arguments: [
      ("name: A B\n", ["name", "given"]), ("gender:\n", ["gender"]),
      ("mandates: none\n", ["mandates", "m", "id"]),
    ])
  func refused(text: String, path: [String]) throws {
    #expect(try edited(text, [RecordField(path, "f")]) == nil)
  }

  @Test("A record that is no map is none", arguments: ["- a\n", "a", "", "{", "a: &b c\n"])
  func noRecord(text: String) {
    #expect(StandingRecord(SourceFile(path: "a.yaml", text: text)) == nil)
  }
}
