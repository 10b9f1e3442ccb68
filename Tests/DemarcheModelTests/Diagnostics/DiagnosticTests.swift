import DemarcheModel
import Testing

/// Reports have one order, whatever the order in which mistakes were found.
struct DiagnosticTests {
  /// Diagnostics in the order of a report.
  static let ordered: [Diagnostic] = {
    let first = SourceFile(path: "Dossiers/a/dossier.yaml", text: "0123456789")
    let second = SourceFile(path: "Signatories/b.yaml", text: "0123456789")
    func at(_ file: SourceFile, _ offset: Int) -> SourceRange {
      SourceRange(file: file, bytes: offset..<offset + 1)
    }
    return [
      Diagnostic(.wrongDate, "B", at: at(first, 0)),
      Diagnostic(.unknownField, "A", at: at(first, 2)),
      Diagnostic(.wrongDate, "A", at: at(first, 2)),
      Diagnostic(.wrongDate, "B", at: at(first, 2), severity: .warning),
      Diagnostic(.duplicateKey, "A", at: at(first, 9)),
      Diagnostic(.duplicateKey, "A", at: at(second, 0)),
      Diagnostic(.emptyWorkspace, "Z"),
      Diagnostic(.unknownDossier, "A"),
      Diagnostic(.unknownDossier, "B"),
    ]
  }()

  @Test("A report is sorted by file, place, identifier and summary; what has no place comes last")
  func order() {
    #expect(DiagnosticTests.ordered.reversed().sorted(by: Diagnostic.reportOrder) == DiagnosticTests.ordered)
    for shift in DiagnosticTests.ordered.indices {
      let turned = DiagnosticTests.ordered[shift...] + DiagnosticTests.ordered[..<shift]
      #expect(turned.sorted(by: Diagnostic.reportOrder) == DiagnosticTests.ordered)
    }
  }

  @Test("The order is strict and total")
  func strictness() {
    for (left, one) in DiagnosticTests.ordered.enumerated() {
      for (right, other) in DiagnosticTests.ordered.enumerated() {
        #expect(Diagnostic.reportOrder(one, other) == (left < right))
      }
    }
  }

  @Test("Errors hold a document back; warnings and advice do not")
  func severity() {
    #expect(Diagnostic.Severity.advice < .warning)
    #expect(Diagnostic.Severity.warning < .error)
    #expect([Diagnostic(.wrongDate, "A")].containsErrors)
    #expect(![Diagnostic(.wrongDate, "A", severity: .warning)].containsErrors)
    #expect(![Diagnostic]().containsErrors)
  }

  @Test("An identifier is lower-case words with hyphens, and says what its case says")
  func identifiers() {
    for identifier in Diagnostic.Identifier.allCases {
      let name = identifier.rawValue
      #expect(Identifier(name)?.camelCase.lowercased() == "\(identifier)".lowercased())
      #expect(!name.contains("--"))
    }
  }

  @Test(
    "A code point is written as people write it",
    arguments: [
      ("\u{7}", "U+0007"), ("\u{E9}", "U+00E9"), ("\u{202E}", "U+202E"), ("\u{10FFFF}", "U+10FFFF"),
    ] as [(Unicode.Scalar, String)])
  func codePoints(_ scalar: Unicode.Scalar, _ text: String) {
    #expect(scalar.codePoint == text)
  }
}
