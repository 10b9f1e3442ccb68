/// A member of parliament of the workload, invented, and the same in every run: all follows from the number.
package struct Person: Sendable {
  /// From 0; ten thousand of them have names of their own.
  package var number: Int

  package init(_ number: Int) {
    self.number = number
  }

  private static let first = ["Anne", "Jean", "Marie", "Louis", "Rose", "Paul", "Ève", "Luc", "Zoé", "Noël"]
  private static let second = [
    "Claude", "Dominique", "Camille", "Maxence", "Sacha", "Céleste", "Andréa", "Morgan", "Loïs", "Gwenaël",
  ]
  private static let start = ["Bar", "Cour", "Del", "Fon", "Gar", "Lam", "Mar", "Pér", "Rou", "Vau"]
  private static let end = ["bier", "celle", "lin", "mont", "nac", "rand", "sac", "tier", "vel", "ville"]
  private static let places = ["75", "76", "77", "78", "79", "92", "93", "94", "95"]

  /// The name of the record.
  package var id: String { "p" + Files.padded(number) }
  private var given: String { Self.first[number % 10] + "-" + Self.second[number / 10 % 10] }
  private var family: String { Self.start[number / 100 % 10] + Self.end[number / 1000 % 10] }
  /// As documents print it.
  package var name: String { given + " " + family }

  /// The record; one in seven has left the office, so that all forms of titles are printed.
  package var record: String {
    let place = Self.places[number % Self.places.count]
    let senate = number / 2 % 2 == 0
    let office = senate ? "office: senator, chamber: fr-senat" : "office: deputy, chamber: fr-an"
    let end = number % 7 == 3 ? ", to: 2023-10-01" : ""
    return """
      id: \(id)
      name: { given: \(given), family: \(family) }
      gender: \(number % 2 == 0 ? "f" : "m")
      mandates:
        - { \(office), place: fr-\(place), from: 2017-10-02\(end) }

      """
  }

  /// Writes the records of the first people into a workspace, five hundred to a folder.
  package static func write(_ count: Int, into workspace: String) throws {
    for number in 0..<count {
      let person = Person(number)
      try Files.write(person.record, to: "\(workspace)/Signatories/pool-\(number / 500)/\(person.id).yaml")
    }
  }
}
