import DemarcheModel
import Testing

@testable import DemarcheRules

/// What was done to the signatories of a file is told by its name, once, where it stands.
struct FileInspectionTests {
  /// A file whose letters are units: a capital is a signatory, a small letter another line; the first stands alone.
  private func inspect(_ found: String, _ due: String, isNamed: Bool = false) throws -> [String] {
    let file = SourceFile(path: "Output/a/x.fr.txt", text: found)
    let units = { (letters: String, hasNames: Bool) throws -> [FileUnit] in
      try letters.enumerated().map { index, letter in
        let isSignatory = letter.isUppercase
        return FileUnit(
          noun: hasNames && isSignatory ? .signatory : nil,
          id: hasNames && isSignatory ? try id(letter.lowercased()) : nil,
          text: "\(letter) word", bytes: index..<index + 1, paragraph: min(index, 1))
      }
    }
    return FileInspection.diagnostics(
      of: file, found: try units(found, isNamed), due: try units(due, true),
      promise: Promise(signatories: [], demands: [])
    ).map { "\($0.identifier.rawValue) \($0.range?.start.column ?? 0)" }
  }

  @Test(
    "Each thing done to lines without names",
    arguments: [
      ("xABCy", "xABCy", []),
      ("xACy", "xABCy", ["missing-required-signatory 3"]),
      ("xABy", "xABCy", ["missing-required-signatory 4"]),
      ("xABBCy", "xABCy", ["duplicate-signatory 4"]),
      ("xABCyA", "xABCy", ["duplicate-signatory 6"]),
      ("xBACy", "xABCy", ["signatory-order 2"]),
      ("xAzCy", "xABCy", ["altered-signatory 3"]),
      ("xABCzy", "xABCy", ["unsigned-signature 5"]),
      ("zABCy", "xABCy", []),
    ] as [(String, String, [String])])
  func nameless(_ found: String, _ due: String, _ told: [String]) throws {
    #expect(try inspect(found, due) == told)
  }

  @Test(
    "Each thing done to units with names",
    arguments: [
      ("AC", "ABC", ["missing-required-signatory 2"]),
      ("ABBC", "ABC", ["duplicate-signatory 3"]),
      ("BAC", "ABC", ["signatory-order 1"]),
      ("ABCD", "ABC", ["unsigned-signature 4"]),
      ("ADC", "ABC", ["missing-required-signatory 2", "unsigned-signature 2"]),
    ] as [(String, String, [String])])
  func named(_ found: String, _ due: String, _ told: [String]) throws {
    #expect(try inspect(found, due, isNamed: true) == told)
  }

  @Test("Of a file that has nothing in common, no more than a hundred are told")
  func strangers() throws {
    let due = try (0..<3000).map {
      FileUnit(noun: .demand, id: try id("d\($0)"), text: "demand \($0)", bytes: 0..<0)
    }
    let found = (0..<3000).map { FileUnit(noun: nil, id: nil, text: "x\($0)", bytes: 0..<0) }
    let told = FileInspection.diagnostics(
      of: SourceFile(path: "a", text: ""), found: found, due: due,
      promise: Promise(signatories: [], demands: []))
    #expect(told.count == 100)
  }
}
