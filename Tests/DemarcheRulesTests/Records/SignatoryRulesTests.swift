import DemarcheModel
import Testing

@testable import DemarcheRules

/// Who must sign has signed, once.
struct SignatoryRulesTests {
  @Test("The founding dossier breaks no rule")
  func founding() throws {
    #expect(RecordRules.check(try Founding.dossier()).isEmpty)
  }

  @Test("Whoever is listed twice is told, at the second place with a note on the first", arguments: 0..<7)
  func listedTwice(_ index: Int) throws {
    var dossier = try Founding.dossier()
    var again = dossier.signatories.signatures[index]
    again.person.range = at(90)
    dossier.signatories.signatures.append(again)
    let found = RecordRules.check(dossier)
    #expect(found.map(\.identifier) == [.duplicateSignatory])
    #expect(found.first?.range == at(90))
    #expect(found.first?.notes.first?.range == at(10 + index))
    #expect(found.first?.summary.contains(Founding.people[index].id) == true)
  }

  @Test("Whoever is required and not listed is told, with the one probably meant")
  func notListed() throws {
    var dossier = try Founding.dossier()
    dossier.signatories.required = .some([
      Located(try id("olivier-cadic"), at: at(60)), Located(try id("andre-valini"), at: at(61)),
      Located(try id("emmanuel-macron"), at: at(62)),
    ])
    let found = RecordRules.check(dossier)
    #expect(found.map(\.identifier) == [.missingRequiredSignatory, .missingRequiredSignatory])
    #expect(found.map(\.range) == [at(61), at(62)])
    #expect(found.first?.solutions.first?.replacements == [.init(at(61), with: "andre-vallini")])
    #expect(found.last?.solutions.first?.replacements == [])
  }

  @Test("Whoever is required and was taken from the list is told", arguments: 0..<7)
  func droppedFromTheList(_ index: Int) throws {
    var dossier = try Founding.dossier()
    dossier.signatories.required = .some(try Founding.people.map { Located(try id($0.id), at: at(60)) })
    #expect(RecordRules.check(dossier).isEmpty)
    dossier.signatories.signatures.remove(at: index)
    let found = RecordRules.check(dossier)
    #expect(found.map(\.identifier) == [.missingRequiredSignatory])
    #expect(found.first?.summary.contains(Founding.people[index].id) == true)
  }

  @Test("Whoever is required twice is told")
  func requiredTwice() throws {
    var dossier = try Founding.dossier()
    let name = try id("anne-genetet")
    dossier.signatories.required = .some([Located(name, at: at(60)), Located(name, at: at(61))])
    let found = RecordRules.check(dossier)
    #expect(found.map(\.identifier) == [.duplicateSignatory])
    #expect(found.first?.range == at(61))
    #expect(found.first?.notes.first?.range == at(60))
  }

  @Test("The day of a signature that was given stands in `signed`", arguments: 0..<7)
  func wrongDay(_ index: Int) throws {
    var dossier = try Founding.dossier()
    dossier.signatories.signatures[index].since = Located(try day("2024-05-04"), at: at(70))
    #expect(RecordRules.check(dossier).map(\.range) == [at(70)])
    dossier.signatories.signatures[index].status = .pending
    #expect(RecordRules.check(dossier) == [])
  }

  @Test("Two entries of one person that do not agree are told as such")
  func twoAnswers() throws {
    var dossier = try Founding.dossier()
    var again = dossier.signatories.signatures[3]
    again.person.range = at(90)
    again.status = .declined
    dossier.signatories.signatures.append(again)
    let found = RecordRules.check(dossier)
    #expect(found.map(\.identifier) == [.duplicateSignatory])
    #expect(found.first?.summary == "`anne-genetet` stands in the list twice, with two answers")
  }
}
