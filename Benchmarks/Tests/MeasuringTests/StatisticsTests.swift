import Measuring
import Testing

@Suite("Medians, ratios and digits")
struct StatisticsTests {
  @Test(
    "The median is the middle, or the mean of the two in the middle",
    arguments: [
      ([], nil), ([3], 3), ([9, 1, 2], 2), ([4, 1, 3, 2], 2.5), ([1, 1, 100], 1),
    ] as [([Double], Double?)])
  func median(values: [Double], expected: Double?) {
    #expect(Statistics.median(values) == expected)
  }

  @Test("A ratio is taken within each round, not between medians")
  func ratio() {
    #expect(Statistics.ratio([2, 40, 6], to: [1, 10, 2]) == 3)
    #expect(Statistics.ratio([2, 4], to: [0, 2]) == 2)
    #expect(Statistics.ratio([], to: []) == nil)
  }

  @Test(
    "Three digits tell enough",
    arguments: [
      (12.345, "12.3"), (0.012345, "0.0123"), (1234.4, "1234"), (64, "64"), (0.7, "0.7"), (1.5, "1.5"),
      (0, "0"),
      (99.96, "100"), (0.05, "0.05"), (1.999, "2"),
    ])
  func short(value: Double, expected: String) {
    #expect(Statistics.short(value) == expected)
  }

  @Test(
    "A limit is rounded up to two digits",
    arguments: [(12.3, 13), (1.21, 1.3), (0.0123, 0.013), (123, 130), (40, 40), (0.7, 0.7), (1234, 1300)])
  func roundedUp(value: Double, expected: Double) {
    #expect(abs(Statistics.roundedUp(value) - expected) < 1e-9)
  }

  @Test("The line of the launcher is read, and no other")
  func launcher() {
    let read = Cost.read("1500000.0 1250000 2048 3\n")
    #expect(read?.cost == Cost(wall: 1.5, cpu: 1.25, memory: 2))
    #expect(read?.exitCode == 3)
    #expect(Cost.read("demarche: no such file") == nil)
    #expect(Cost.read("") == nil)
  }

  @Test("Cost that grows with the number of things shows, and start-up does not")
  func growth() {
    var results = Results()
    results["1"] = [Cost(wall: 0, cpu: 1, memory: 0)]
    results["100"] = [Cost(wall: 0, cpu: 1 + 99 * 0.5, memory: 0)]
    results["1000"] = [Cost(wall: 0, cpu: 1 + 999 * 0.75, memory: 0)]
    let growth = results.growth(one: "1", few: ("100", 100), many: ("1000", 1000))
    #expect(growth.map { abs($0 - 1.5) < 1e-9 } == true)
    #expect(results.growth(one: "1", few: ("7", 7), many: ("1000", 1000)) == nil)
    #expect(results.growth(one: "1", few: ("100", 100), many: ("100", 100)) == nil)
    #expect(results.ratio("1", to: "absent") == nil)
  }
}
