import DemarcheModel
import Testing

/// Which mandate a document shows is never a guess.
struct ShownMandateTests {
  /// The day of the founding example.
  let date: CalendarDate

  init() throws { date = try day("2024-05-06") }

  @Test("The only current one is shown, not the former and not the future one")
  func current() throws {
    let florennes = try person([
      mandate("deputy", from: "2017-06-21", to: "2022-06-21"), mandate("senator", from: "2023-10-02"),
      mandate("minister", from: "2024-05-07"),
    ])
    let shown = try florennes.mandate(shownOn: date, as: nil)
    #expect(shown.mandate.office.value.rawValue == "senator")
    #expect(!shown.isFormer)
    #expect(try florennes.mandate(shownOn: day("2022-06-21"), as: nil).isFormer == false)
    #expect(try florennes.mandate(shownOn: day("2022-06-22"), as: nil).isFormer)
  }

  @Test("Without a current one, the last that ended is shown, wherever it stands in the record")
  func lastEnded() throws {
    let mandates = try [
      mandate("senator", from: "2017-10-02", to: "2023-10-01"),
      mandate("deputy", from: "2007-01-01", to: "2012-06-19"),
      mandate("mayor", from: "2001-01-01", to: "2014-03-30"),
    ]
    for turned in [mandates, mandates.reversed(), [mandates[1], mandates[0], mandates[2]]] {
      let shown = try person(turned).mandate(shownOn: date, as: nil)
      #expect(shown.mandate.office.value.rawValue == "senator")
      #expect(shown.isFormer)
    }
  }

  @Test("On the last day held, a mandate is not yet former")
  func boundary() throws {
    let gattolin = try person([mandate("senator", from: "2011-10-01", to: "2023-10-01")])
    #expect(try !gattolin.mandate(shownOn: day("2023-10-01"), as: nil).isFormer)
    #expect(try gattolin.mandate(shownOn: day("2023-10-02"), as: nil).isFormer)
  }

  @Test("Two current ones are an error without a choice")
  func severalCurrent() throws {
    let both = try person([mandate("senator", from: "2020-01-01"), mandate("mayor", from: "2020-01-01")])
    #expect(try doubt(both) == "several senator mayor")
    #expect(
      try both.mandate(shownOn: date, as: located(id("mayor"))).mandate.office.value.rawValue == "mayor")
  }

  @Test("Two that ended on the same last day are an error too")
  func severalEnded() throws {
    let both = try person([
      mandate("senator", from: "2020-01-01", to: "2023-10-01"),
      mandate("mayor", from: "2021-01-01", to: "2023-10-01"),
      mandate("deputy", from: "2010-01-01", to: "2012-01-01"),
    ])
    #expect(try doubt(both) == "several senator mayor")
    #expect(try both.mandate(shownOn: date, as: located(id("senator"))).isFormer)
  }

  @Test("A choice names a mandate by its id, or by its office when no id is meant")
  func choice() throws {
    let record = try person([
      mandate("senator", from: "2011-10-01", to: "2014-05-11", named: "first"),
      mandate("senator", from: "2017-06-18", named: "second"),
      mandate("mayor", from: "2020-01-01", named: "senator-too"),
    ])
    func shown(_ name: String) throws -> String {
      let shown = try record.mandate(shownOn: date, as: located(id(name)))
      return "\(shown.mandate.from.value) \(shown.isFormer)"
    }
    #expect(try shown("first") == "2011-10-01 true")
    #expect(try shown("second") == "2017-06-18 false")
    #expect(try shown("senator") == "2017-06-18 false")
    #expect(try shown("mayor") == "2020-01-01 false")
  }

  @Test("An id wins over an office of the same name")
  func idFirst() throws {
    let record = try person([
      mandate("deputy", from: "2017-06-18"), mandate("mayor", from: "2020-01-01", named: "deputy"),
    ])
    let shown = try record.mandate(shownOn: date, as: located(id("deputy")))
    #expect(shown.mandate.office.value.rawValue == "mayor")
  }

  @Test("A choice that cannot be met is an error, with its reason")
  func badChoices() throws {
    let record = try person([
      mandate("senator", from: "2011-10-01"), mandate("minister", from: "2024-05-07"),
    ])
    #expect(try doubt(record, as: "king") == "unknown king")
    #expect(try doubt(record, as: "minister") == "not yet held minister")
    #expect(try doubt(person([]), as: "senator") == "unknown senator")
    let twice = try person([
      mandate("deputy", from: "2020-01-01", chamber: "fr-an"),
      mandate("deputy", from: "2020-01-01", chamber: "ep"),
    ])
    #expect(try doubt(twice, as: "deputy") == "several deputy deputy")
  }

  @Test("Who has held no office by the day has no mandate to show")
  func none() throws {
    #expect(try doubt(person([])) == "none")
    #expect(try doubt(person([mandate("senator", from: "2024-05-07")])) == "none")
  }

  @Test("A month that leaves open whether the office was held is a doubt, never a guess")
  func openDates() throws {
    let deputy = try mandate("deputy", from: "2017-06-21", to: "2024-05")
    #expect(try doubt(person([deputy])) == "open deputy")
    #expect(try doubt(person([deputy]), as: "deputy") == "open deputy")
    #expect(try doubt(person([mandate("mayor", from: "2014"), deputy])) == "open deputy")
    #expect(try doubt(person([mandate("deputy", from: "2024", to: "2025")])) == "open deputy")
    // The month lies behind or before the document.
    #expect(
      try person([mandate("deputy", from: "2017", to: "2024-04")]).mandate(shownOn: date, as: nil).isFormer)
    #expect(
      try !person([mandate("deputy", from: "2024-04", to: "2024-06")]).mandate(shownOn: date, as: nil)
        .isFormer)
  }

  @Test("Beside a current mandate, an open one of the same office is another's or over")
  func openBesideCurrent() throws {
    let record = try person([
      mandate("deputy", from: "2017-06", to: "2024-05", chamber: "fr-an"),
      mandate("deputy", from: "2024-05-04", chamber: "fr-an"),
    ])
    #expect(try record.mandate(shownOn: date, as: nil).mandate.from.value.description == "2024-05-04")
    #expect(try doubt(record, as: "mayor") == "unknown mayor")
  }

  @Test("A choice whose dates are known is shown, whatever others leave open")
  func choiceBesideOpen() throws {
    let record = try person([mandate("mayor", from: "2014"), mandate("deputy", from: "2017", to: "2024")])
    #expect(
      try record.mandate(shownOn: date, as: located(id("mayor"))).mandate.office.value.rawValue == "mayor")
  }

  @Test("Which ended last is told by months and years where they tell it")
  func openEnds() throws {
    let senator = try mandate("senator", from: "2011", to: "2017-10-01")
    let mayor = try mandate("mayor", from: "2001", to: "2018")
    #expect(
      try person([senator, mayor]).mandate(shownOn: date, as: nil).mandate.office.value.rawValue == "mayor")
    let minister = try mandate("minister", from: "2014", to: "2017")
    #expect(try doubt(person([senator, minister])) == "several senator minister")
  }

  @Test("A title conferred on a person is shown on demand, with the mandate it remembers")
  func honorary() throws {
    let mandates = try [
      mandate("senator", from: "2011-10-01", to: "2017-10-01"), mandate("mayor", from: "2020-01-01"),
    ]
    let record = try person(mandates, honorary: "sénatrice honoraire")
    let shown = try record.mandate(shownOn: date, as: located(id("honorary")))
    #expect(shown.isHonorary && shown.isFormer)
    #expect(shown.mandate.office.value.rawValue == "senator")
    #expect(try !record.mandate(shownOn: date, as: nil).isHonorary)
    #expect(try doubt(person(mandates), as: "honorary") == "unknown honorary")
    let current = try person([mandates[1]], honorary: "maire honoraire")
    #expect(try !current.mandate(shownOn: date, as: located(id("honorary"))).isFormer)
    let named = try person(
      [mandates[0], mandate("mayor", from: "2020-01-01", named: "honorary")], honorary: "maire honoraire")
    #expect(try !named.mandate(shownOn: date, as: located(id("honorary"))).isHonorary)
  }

  /// Why no mandate is shown, in words.
  private func doubt(_ person: Person, as choice: String? = nil) throws -> String {
    do {
      _ = try person.mandate(shownOn: date, as: choice.map { located(try id($0)) })
      return "no doubt"
    } catch let doubt as MandateDoubt {
      switch doubt {
      case .unknown(let name): return "unknown \(name.value)"
      case .notYetHeld(let mandate): return "not yet held \(mandate.office.value)"
      case .none: return "none"
      case .open(let mandate): return "open \(mandate.office.value)"
      case .several(let mandates):
        return "several " + mandates.map(\.office.value.rawValue).joined(separator: " ")
      }
    }
  }
}
