import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// Every planted fault is told at its exact place, and nothing else is told.
@Suite struct FaultTests {
  @Test("The corpus is read whole: at least 180 faults and 24 unusual things that are right")
  func corpus() throws {
    let faults = try Fault.files.flatMap { try Fault.read($0) }
    #expect(faults.count >= 180)
    #expect(try Fault.read("correct").count >= 24)
    #expect(Set(faults.map(\.name)).count == faults.count)
    #expect(faults.allSatisfy { !$0.told.isEmpty && !$0.did.hasSuffix(".") })
    #expect(Fault.all.count == faults.count)
  }

  @Test("A fault is told at its place, with a way out, and nothing else is told", arguments: Fault.all)
  func told(_ fault: Fault) async throws {
    var files = Founding()
    try fault.make(in: &files)
    let report = await files.run()
    let found = report.diagnostics.map { Fault.Told($0) }
    #expect(found == fault.told, "\n\(report.text)")
    #expect(report.diagnostics.contains { !$0.solutions.isEmpty })
    for diagnostic in report.diagnostics {
      #expect(!diagnostic.summary.hasSuffix(".") && !diagnostic.summary.contains("\n"))
    }
  }

  @Test("What is unusual and right is told nothing", arguments: Fault.correct)
  func correct(_ variant: Fault) async throws {
    var files = Founding()
    try variant.make(in: &files)
    let report = await files.run()
    #expect(report.diagnostics.isEmpty, "\n\(report.text)")
    #expect(report.proved == 18)
  }

  @Test("Nothing is told of the shipped templates and dossiers")
  func shipped() async throws {
    let report = await Generator(workspace: Founding.root.path).run(.validate)
    #expect(report.diagnostics.isEmpty, "\n\(report.text)")
    #expect(report.dossiers > 0)
  }
}
