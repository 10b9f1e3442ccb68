import DemarcheModel
import Testing

@testable import DemarcheRules

/// A record says of every day which office was held.
struct MandateRulesTests {
  /// A mandate of a senator, whose days stand at two places of their own.
  private func mandate(_ from: String, _ to: String?, at offset: Int, chamber: String = "fr-senat") throws
    -> Mandate
  {
    Mandate(
      office: Located(try id("senator"), at: at(offset)), chamber: Located(try id(chamber), at: at(offset)),
      from: Located(try partial(from), at: at(offset + 1)),
      to: try to.map { Located(try partial($0), at: at(offset + 2)) },
      range: at(offset))
  }

  @Test("Mandates that follow one another are in order")
  func inOrder() throws {
    let person = try Founding.person([
      mandate("2011-10-01", "2014-05-11", at: 10), mandate("2014-05-12", "2014-05-12", at: 20),
      mandate("2017-10-02", nil, at: 30), mandate("2011-10-01", nil, at: 40, chamber: "be-senate"),
    ])
    #expect(RecordRules.check(person).isEmpty)
    #expect(RecordRules.check(try Founding.person([])).isEmpty)
  }

  @Test("A numbered constituency without its place is told at the number")
  func constituency() throws {
    var deputy = try mandate("2017-06-21", nil, at: 10)
    deputy.constituency = Located(11, at: at(15))
    let found = RecordRules.check(try Founding.person([deputy]))
    #expect(found.map(\.identifier) == [.missingField])
    #expect(found.first?.range == at(15))
    deputy.place = Located(try id("fr-92"), at: at(16))
    #expect(RecordRules.check(try Founding.person([deputy])).isEmpty)
  }

  @Test("Months and years that leave the order open are in order")
  func openDates() throws {
    let person = try Founding.person([
      mandate("2011-10-02", "2011-10", at: 10), mandate("2011-10", "2017", at: 20),
      mandate("2017-03", nil, at: 30),
    ])
    #expect(RecordRules.check(person).isEmpty)
    let wrong = try Founding.person([mandate("2011-10", "2011-09", at: 10)])
    #expect(RecordRules.check(wrong).map(\.identifier) == [.mandateEndsBeforeItBegins])
  }

  @Test("A mandate that ends before it begins is told at its end")
  func endsBeforeItBegins() throws {
    let found = RecordRules.check(try Founding.person([mandate("2014-05-12", "2014-05-11", at: 10)]))
    #expect(found.map(\.identifier) == [.mandateEndsBeforeItBegins])
    #expect(found.first?.range == at(12))
    #expect(found.first?.notes.first?.range == at(11))
  }

  @Test(
    "Two that share a day are told, in either order of the record",
    arguments: [("2014-05-11", "2014-05-11"), ("2014-05-11", "2020-01-01"), ("2012-01-01", "2013-01-01")])
  func overlap(_ from: String, _ to: String) throws {
    for isFirst in [true, false] {
      let earlier = try mandate("2011-10-01", "2014-05-11", at: isFirst ? 10 : 20)
      let later = try mandate(from, to, at: isFirst ? 20 : 10)
      let found = RecordRules.check(try Founding.person(isFirst ? [earlier, later] : [later, earlier]))
      #expect(found.map(\.identifier) == [.mandateOverlap])
      #expect(found.first?.range == at(21))
      #expect(found.first?.notes.first?.range == at(12))
    }
  }

  @Test("Two that both run are told, and of three every pair")
  func running() throws {
    let person = try Founding.person([
      mandate("2011-10-01", nil, at: 10), mandate("2012-10-01", nil, at: 20),
      mandate("2013-10-01", nil, at: 30),
    ])
    #expect(
      RecordRules.check(person).map(\.identifier) == [.mandateOverlap, .mandateOverlap, .mandateOverlap])
  }
}
