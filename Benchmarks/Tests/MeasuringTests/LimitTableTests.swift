import Measuring
import Testing

@Suite("The table of limits")
struct LimitTableTests {
  private static let page = """
    # A page

    | variant | figure | dossiers | goal | limit | measured |
    |---|---|---|---|---|---|
    | a | ms | – | 10 | – | – |
    | b1 | × hugo | 1,000 | 0.2 | 2 | 1.9 |
    | b1 | × hugo | 10,000 | 0.2 | – | – |

    | another | table |
    """

  private static func figure(_ value: Double, dossiers: Int? = 1000) -> Figure {
    Figure("b1", "× hugo", dossiers: dossiers, value: value)
  }

  @Test(
    "A figure fails beyond a fifth over its limit, and reaches its goal at it",
    arguments: [(0.2, true, false), (0.21, false, false), (2.4, false, false), (2.41, false, true)])
  func verdict(value: Double, reached: Bool, exceeded: Bool) throws {
    let verdict = try LimitTable(page: Self.page).verdict(on: Self.figure(value))
    #expect(verdict.reached == reached)
    #expect(verdict.exceeded == exceeded)
  }

  @Test("Another number of dossiers is another row, and none is no verdict")
  func dossiers() throws {
    let table = try LimitTable(page: Self.page)
    #expect(table.verdict(on: Self.figure(1000, dossiers: 10_000)).exceeded == false)
    let verdict = table.verdict(on: Self.figure(1000, dossiers: 7))
    #expect(verdict.row == nil && verdict.reached == nil && !verdict.exceeded)
  }

  @Test("What is recorded becomes the limit, rounded up, and the page stays as it is around it")
  func record() throws {
    var table = try LimitTable(page: Self.page)
    table.record(Self.figure(1.234, dossiers: 10_000))
    table.record(Figure("a", "ms", dossiers: nil, value: 12.34))
    table.record(Figure("z", "ms", dossiers: nil, value: 1))
    let expected = Self.page
      .replacing(
        "| b1 | × hugo | 10,000 | 0.2 | – | – |", with: "| b1 | × hugo | 10,000 | 0.2 | 1.3 | 1.23 |"
      )
      .replacing("| a | ms | – | 10 | – | – |", with: "| a | ms | – | 10 | – | 12.3 |")
    #expect(table.page == expected)
  }

  @Test("A row that cannot be read is told with its line")
  func unreadable() {
    let page = Self.page.replacing("| 2 | 1.9 |", with: "| two | 1.9 |")
    #expect(throws: LimitTable.Unreadable(line: 6)) { try LimitTable(page: page) }
    #expect(throws: LimitTable.Unreadable(line: 0)) { try LimitTable(page: "no table") }
  }

  @Test("Thousands are grouped", arguments: [(7, "7"), (1000, "1,000"), (123_456, "123,456")])
  func grouped(number: Int, expected: String) {
    #expect(LimitTable.grouped(number) == expected)
  }
}
