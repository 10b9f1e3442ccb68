import DemarcheModel
import Testing

/// How grave diagnostics are.
@Suite struct DiagnosticSeverityTests {
  @Test("What guards a promise is an error")
  func promises() {
    let promises = Diagnostic.Identifier.allCases.filter(\.isPromise)
    #expect(promises.count == 17)
    #expect(promises.allSatisfy { $0.severity == .error })
  }

  @Test("A diagnostic is as grave as its identifier where nothing else is said")
  func standard() {
    #expect(Diagnostic(.unusedProse, "a").severity == .warning)
    #expect(Diagnostic(.unknownField, "a").severity == .error)
    #expect(Diagnostic(.unknownField, "a", severity: .advice).severity == .advice)
  }
}
