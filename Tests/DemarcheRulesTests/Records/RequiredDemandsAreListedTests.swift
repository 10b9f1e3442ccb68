import DemarcheModel
import Testing

@testable import DemarcheRules

/// A demand that is required by name cannot vanish with its own entry.
struct RequiredDemandsAreListedTests {
  /// The founding dossier, which requires its demands by name.
  private func dossier() throws -> Dossier {
    var dossier = try Founding.dossier()
    dossier.demands.required = try Founding.demands.enumerated().map {
      Located(try id($1.id), at: at(70 + $0))
    }
    return dossier
  }

  @Test("All that are required are listed")
  func founding() throws {
    #expect(RecordRules.check(try dossier()).isEmpty)
  }

  @Test("One that was deleted from the list is told", arguments: 0..<5)
  func deleted(_ index: Int) throws {
    var dossier = try dossier()
    dossier.demands.demands.remove(at: index)
    let found = RecordRules.check(dossier)
    #expect(found.map(\.identifier) == [.missingRequiredDemand])
    #expect(found.first?.range == at(70 + index))
    #expect(found.first?.summary.contains(Founding.demands[index].id) == true)
  }

  @Test("One that was renamed is told, with the new name", arguments: 0..<5)
  func renamed(_ index: Int) throws {
    var dossier = try dossier()
    dossier.demands.demands[index].id.value = try id(Founding.demands[index].id + "s")
    let found = RecordRules.check(dossier)
    #expect(found.map(\.identifier) == [.missingRequiredDemand])
    #expect(found.first?.solutions.first?.replacements.first?.text == Founding.demands[index].id + "s")
  }

  @Test("One that its entry lets be left out is told", arguments: 0..<5)
  func contradiction(_ index: Int) throws {
    var dossier = try dossier()
    dossier.demands.demands[index].isRequired = false
    let found = RecordRules.check(dossier)
    #expect(found.map(\.identifier) == [.wrongValue])
    #expect(found.first?.range == at(70 + index))
    #expect(found.first?.notes.first?.range == at(30 + index))
  }

  @Test("One that is required twice is told")
  func twice() throws {
    var dossier = try dossier()
    dossier.demands.required.append(Located(try id("inquiry"), at: at(80)))
    #expect(RecordRules.check(dossier).map(\.identifier) == [.duplicateDemand])
    #expect(RecordRules.check(dossier).first?.range == at(80))
  }
}
