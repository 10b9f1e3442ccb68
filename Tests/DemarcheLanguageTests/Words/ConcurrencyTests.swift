import DemarcheLanguage
import DemarcheModel
import Testing

@Suite("Use by many tasks at once")
struct ConcurrencyTests {
  @Test("One value serves many tasks, and every task reads the same")
  func shared() async throws {
    let french = try language("fr")
    let dates = DateWords(language: french)
    let numbers = NumberWords(language: french)
    let collation = Collation(language: french)
    let date = try day("2024-05-01")
    let results = await withTaskGroup(of: String.self) { group in
      for _ in 0..<64 {
        group.addTask {
          let names = collation.sorted(["Vallini", "Élan", "Cadic", "Le Grip"]) { $0 }
          return "\(dates.full(date)), \(numbers.words(342) ?? ""), \(names)"
        }
      }
      return await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(
      results == [
        #"mercredi 1er mai 2024, trois cent quarante-deux, ["Cadic", "Élan", "Le Grip", "Vallini"]"#
      ])
  }
}
