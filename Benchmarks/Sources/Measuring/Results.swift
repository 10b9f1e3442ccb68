/// What the contenders of a race took, each in each round.
package struct Results: Sendable {
  private var rows: [String: [Cost]] = [:]
  /// Whether processor time is compared, for a machine that is busy with other things.
  package var comparesProcessorTime = false

  package init() {}

  /// The rounds of a contender; none for a name that did not run.
  package subscript(name: String) -> [Cost] {
    get { rows[name] ?? [] }
    set { rows[name] = newValue }
  }

  /// The median of something of a contender; nil when it did not run.
  package func median(_ name: String, _ value: (Cost) -> Double) -> Double? {
    Statistics.median(self[name].map(value))
  }

  /// What is compared: the clock's time, or the processors'.
  private var time: (Cost) -> Double { comparesProcessorTime ? \.cpu : \.wall }

  /// The median of the compared time of a contender, in seconds; nil when it did not run.
  package func time(_ name: String) -> Double? { median(name, time) }

  /// How many times as long a contender took as another; nil when one did not run.
  package func ratio(_ name: String, to other: String) -> Double? {
    Statistics.ratio(self[name].map(time), to: self[other].map(time))
  }

  /// How many times as much memory a contender took as another.
  package func memoryRatio(_ name: String, to other: String) -> Double? {
    Statistics.ratio(self[name].map(\.memory), to: self[other].map(\.memory))
  }

  /// What one thing more costs at the large end, as a multiple of what it costs at the small end, start-up
  /// left out.
  ///
  /// The three contenders did the same for one thing, for a few and for many.
  package func growth(one: String, few: (name: String, count: Int), many: (name: String, count: Int))
    -> Double?
  {
    guard few.count > 1, many.count > few.count else { return nil }
    let ratios = zip(self[one], zip(self[few.name], self[many.name])).compactMap { one, rest -> Double? in
      let small = (rest.0.cpu - one.cpu) / Double(few.count - 1)
      let large = (rest.1.cpu - one.cpu) / Double(many.count - 1)
      return small > 0 ? large / small : nil
    }
    return Statistics.median(ratios)
  }
}
