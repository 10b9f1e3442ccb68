import DemarcheModel
import Testing

@testable import DemarcheRules

/// A name is its owner's, letter for letter.
struct NameRulesTests {
  /// The warnings for a name, at the places 1 (given), 2 (particle) and 3 (family), and its Greek form at 4 and 5.
  private func warnings(
    _ given: String, _ family: String, particle: String? = nil, greek: (String, String)? = nil
  ) throws -> [Diagnostic] {
    var person = try Founding.person([])
    person.writtenNames = [WrittenName(.given, Located(given, at: at(1)))]
    if let particle { person.writtenNames.append(WrittenName(.particle, Located(particle, at: at(2)))) }
    person.writtenNames.append(WrittenName(.family, Located(family, at: at(3))))
    if let greek {
      let language = try language("el")
      person.writtenNames.append(WrittenName(.given, Located(greek.0, at: at(4)), language: language))
      person.writtenNames.append(WrittenName(.family, Located(greek.1, at: at(5)), language: language))
    }
    return RecordRules.check(person)
  }

  @Test(
    "A name in capitals is told at its part",
    arguments: [
      ("André", "VALLINI", [3]), ("ANDRÉ", "VALLINI", [1, 3]), ("Constance", "LE GRIP", [3]),
      ("Jean", "LI", [3]), ("Anne", "d’ESTAING", [3]), ("Anne", "Le GRIP", [3]),
      ("Jean-PIERRE", "Sueur", [1]),
      ("Élie", "ÉLIE", [3]),
    ])
  func capitals(_ given: String, _ family: String, _ offsets: [Int]) throws {
    let found = try warnings(given, family)
    #expect(found.map(\.identifier) == Array(repeating: .nameInCapitals, count: offsets.count))
    #expect(found.map(\.range) == offsets.map { at($0) })
    #expect(found.allSatisfy { $0.severity == .warning && !$0.solutions.isEmpty })
  }

  @Test(
    "Initials, Roman numbers and small words are no capitals",
    arguments: [
      ("JD", "Vance"), ("J. D.", "Vance"), ("A.", "de La Verpillière"), ("Henry", "Ford III"), ("Ana", "O"),
      ("Ronan", "Le Gleut"), ("John", "McDonald"), ("Louis XIV", "Bourbon"), ("Fabien", "Gay"), ("Zhi", "李"),
    ])
  func ordinary(_ given: String, _ family: String) throws {
    #expect(try warnings(given, family).isEmpty)
  }

  @Test(
    "A letter of another script is told, with the name that is meant where every letter has one",
    arguments: [
      ("André", "Vаllini", 3, "U+0430", "Vallini"), ("Αnna", "Nikolaou", 1, "U+0391", "Anna"),
      ("Jean", "Ѕueur", 3, "U+0405", "Sueur"), ("Anna", "Сосо", 3, "U+0421", "Coco"),
      ("Anna", "Вallini", 3, "U+0412", "Ballini"), ("André", "Жallini", 3, "U+0416", nil),
    ] as [(String, String, Int, String, String?)])
  func lookAlikes(_ given: String, _ family: String, offset: Int, letter: String, meant: String?) throws {
    let found = try warnings(given, family)
    #expect(found.map(\.identifier) == [.lookAlikeLetter])
    #expect(found.first?.range == at(offset))
    #expect(found.first?.summary.contains(letter) == true)
    #expect(
      found.first?.solutions.map(\.text) == [
        meant.map { "Type the name again: `\($0)`" } ?? "Type the name again"
      ])
  }

  @Test("A whole name in one script is right, and each native form is looked at alone")
  func oneScript() throws {
    #expect(try warnings("Anna", "Nikolaou", greek: ("Άννα", "Νικολάου")).isEmpty)
    #expect(try warnings("Анна", "Николау").isEmpty)
    #expect(try warnings("Ądam", "SSøńđ", particle: "d’").isEmpty)
    let found = try warnings("Anna", "Nikolaou", greek: ("Άννα", "Nικολάου"))
    #expect(found.map(\.range) == [at(5)])
    #expect(found.first?.solutions.map(\.text) == ["Type the name again: `Νικολάου`"])
  }
}
