import DemarcheModel
import Testing

@testable import DemarcheRules

/// What is demanded has a name of its own and a text in each language.
struct DemandRulesTests {
  @Test("A demand that stands twice is told, even with another text", arguments: 0..<5)
  func twice(_ index: Int) throws {
    var dossier = try Founding.dossier()
    var again = dossier.demands.demands[index]
    again.id.range = at(90)
    again.text = try localized(["fr": "autre", "en": "other"])
    dossier.demands.demands.append(again)
    let found = RecordRules.check(dossier)
    #expect(found.map(\.identifier) == [.duplicateDemand])
    #expect(found.first?.range == at(90))
    #expect(found.first?.notes.first?.range == at(30 + index))
  }

  @Test("A demand without a text in one language is told", arguments: 0..<5)
  func missingText(_ index: Int) throws {
    var dossier = try Founding.dossier()
    dossier.demands.demands[index].text = try localized(["fr": "oui"], at: 91)
    let found = RecordRules.check(dossier)
    #expect(found.map(\.identifier) == [.missingDemandText])
    #expect(found.first?.range == at(91))
    #expect(found.first?.summary == "Demand `\(Founding.demands[index].id)` has no text in `en`")
    #expect(found.first?.notes.first?.range == at(4))
  }

  @Test("A text in a language that the dossier does not have is no fault")
  func anotherLanguage() throws {
    var dossier = try Founding.dossier()
    dossier.demands.demands[0].text = try localized(["fr": "oui", "en": "yes", "de": "ja"])
    #expect(RecordRules.check(dossier).isEmpty)
  }

  @Test("The words before the demands speak every language too, if there are any")
  func lead() throws {
    var dossier = try Founding.dossier()
    dossier.demands.lead = try localized(["en": "We call on you to:"], at: 92)
    let found = RecordRules.check(dossier)
    #expect(found.map(\.identifier) == [.missingDemandText])
    #expect(found.first?.range == at(92))
    #expect(found.first?.summary.contains("`fr`") == true)
    dossier.demands.lead = nil
    #expect(RecordRules.check(dossier).isEmpty)
  }

  @Test("Each language lacking is told of each demand")
  func manyLanguages() throws {
    var dossier = try Founding.dossier()
    dossier.languages += try ["de", "it"].map { Located(try language($0), at: at(5)) }
    #expect(RecordRules.check(dossier).count == 2 * 5 + 2)
  }
}
