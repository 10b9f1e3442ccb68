/// A figure of a variant: a ratio, or an amount of memory or time.
package struct Figure: Sendable, Equatable {
  /// The variant's name: "b1".
  package var variant: String
  /// What it says: "× hugo", "MiB".
  package var name: String
  /// Of how many dossiers or letters; nil where their number plays no part.
  package var dossiers: Int?
  package var value: Double

  package init(_ variant: String, _ name: String, dossiers: Int?, value: Double) {
    self.variant = variant
    self.name = name
    self.dossiers = dossiers
    self.value = value
  }
}

/// The goals and the limits of all figures: a Markdown table, and the page around it.
///
/// Its rows hold variant, figure, dossiers, goal, limit and measured; a cell with a dash holds nothing.
package struct LimitTable: Sendable {
  /// A row of the table.
  package struct Row: Sendable, Equatable {
    package var variant: String
    package var figure: String
    package var dossiers: Int?
    package var goal: Double?
    package var limit: Double?
    package var measured: Double?
  }

  /// A row that cannot be read: its line in the page, from 1.
  package struct Unreadable: Error, Equatable, CustomStringConvertible {
    package var line: Int

    package init(line: Int) {
      self.line = line
    }

    package var description: String { "line \(line) of the page is no row of the table of limits" }
  }

  /// How a figure stands to its goal and its limit.
  package struct Verdict: Sendable, Equatable {
    package var row: Row?
    /// Whether the goal is reached; nil without one.
    package var reached: Bool?
    /// Whether the limit is exceeded by more than the allowance.
    package var exceeded: Bool
  }

  /// By what factor a figure may exceed its limit before it fails: machines and moments differ.
  package static let allowance = 1.2
  /// The head of the table, by which it is found in its page.
  package static let head = "| variant | figure | dossiers | goal | limit | measured |"

  private var lines: [String]
  private var rows: [(line: Int, row: Row)] = []

  /// Reads the table in a page.
  package init(page: String) throws(Unreadable) {
    lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let head = lines.firstIndex(of: Self.head) else { throw Unreadable(line: 0) }
    for number in (head + 2)..<max(head + 2, lines.count) {
      guard lines[number].hasPrefix("|") else { break }
      guard let row = Self.row(of: lines[number]) else { throw Unreadable(line: number + 1) }
      rows.append((number, row))
    }
  }

  /// The page with its table.
  package var page: String { lines.joined(separator: "\n") }

  /// How a figure stands.
  package func verdict(on figure: Figure) -> Verdict {
    guard let row = rows.first(where: { Self.matches($0.row, figure) })?.row else {
      return Verdict(row: nil, reached: nil, exceeded: false)
    }
    return Verdict(
      row: row, reached: row.goal.map { figure.value <= $0 },
      exceeded: row.limit.map { figure.value > $0 * Self.allowance } ?? false)
  }

  /// Makes what was measured the limit, rounded up; a figure in milliseconds is no limit for another machine.
  package mutating func record(_ figure: Figure) {
    guard let index = rows.firstIndex(where: { Self.matches($0.row, figure) }) else { return }
    rows[index].row.measured = figure.value
    rows[index].row.limit = figure.name.hasPrefix("ms") ? nil : Statistics.roundedUp(figure.value)
    lines[rows[index].line] = Self.line(of: rows[index].row)
  }

  private static func matches(_ row: Row, _ figure: Figure) -> Bool {
    row.variant == figure.variant && row.figure == figure.name && row.dossiers == figure.dossiers
  }

  private static func row(of line: String) -> Row? {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
      trimmed($0)
    }
    guard cells.count == 6 else { return nil }
    let numbers = cells[2...].map { cell in
      cell == "–" ? .some(Double?.none) : Double(cell.filter { $0 != "," }).map(Optional.some)
    }
    guard numbers.allSatisfy({ $0 != nil }) else { return nil }
    let values = numbers.map { $0 ?? nil }
    return Row(
      variant: cells[0], figure: cells[1], dossiers: values[0].map { Int($0) }, goal: values[1],
      limit: values[2], measured: values[3])
  }

  private static func line(of row: Row) -> String {
    let dossiers = row.dossiers.map(grouped) ?? "–"
    let numbers = [row.goal, row.limit, row.measured].map { $0.map(Statistics.short) ?? "–" }
    return "| " + ([row.variant, row.figure, dossiers] + numbers).joined(separator: " | ") + " |"
  }

  /// A number with commas between its thousands.
  package static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: place) }
    return String(digits)
  }

  private static func trimmed(_ cell: Substring) -> String {
    String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
