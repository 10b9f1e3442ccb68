import DemarcheModel
import Testing

@testable import DemarcheRules

/// One person stands in the records once.
struct SamePeopleTests {
  /// A person at a place, with ids of registers at the places behind it.
  private func person(
    _ name: String, given: String, family: String, particle: String? = nil, ids: [(String, String)] = [],
    at offset: Int
  ) throws -> Person {
    Person(
      id: Located(try id(name), at: at(offset)),
      name: PersonName(given: given, family: family, particle: particle), gender: .masculine,
      identifiers: try ids.enumerated().map { index, entry in
        (Located(try id(entry.0), at: at(offset)), Located(entry.1, at: at(offset + 1 + index)))
      }, mandates: [])
  }

  @Test("Two people with one id of a register are told at the second, and both are named")
  func identifiers() throws {
    let people = try [
      person("a", given: "Jean", family: "Boyer", ids: [("senat", "1"), ("wikidata", "Q1")], at: 10),
      person("b", given: "Jean", family: "Roy", ids: [("senat", "2"), ("wikidata", "Q1")], at: 20),
      person("c", given: "Jean", family: "Roux", ids: [("assemblee", "1")], at: 30),
    ]
    let found = SamePeople.withOneIdentifier(people)
    #expect(found.map(\.diagnostic.identifier) == [.duplicatePerson])
    #expect(found.first?.diagnostic.range == at(22))
    #expect(found.first?.diagnostic.notes.first?.range == at(12))
    #expect(found.first?.people.map(\.rawValue) == ["a", "b"])
  }

  @Test("Two people of one name are told unless a register tells them apart")
  func names() throws {
    let boyer = try person("a", given: "Jean", family: "Boyer", ids: [("senat", "1")], at: 10)
    let twins = try [boyer, person("b", given: "JEAN", family: "boyer", at: 20)]
    let found = SamePeople.withOneName(twins)
    #expect(found.map(\.diagnostic.identifier) == [.sameName])
    #expect(found.first?.diagnostic.range == at(20))
    #expect(found.first?.people.map(\.rawValue) == ["a", "b"])
    #expect(found.first?.diagnostic.notes.first?.range == at(10))
    #expect(found.first?.diagnostic.severity == .warning)
    let known = try person("b", given: "Jean", family: "Boyer", ids: [("senat", "2")], at: 20)
    #expect(SamePeople.withOneName([boyer, known]).isEmpty)
    let elsewhere = try person("b", given: "Jean", family: "Boyer", ids: [("wikidata", "Q2")], at: 20)
    #expect(SamePeople.withOneName([boyer, elsewhere]).count == 1)
    let particle = try person("b", given: "Jean", family: "Boyer", particle: "de", at: 20)
    #expect(SamePeople.withOneName([boyer, particle]).isEmpty)
  }
}
