/// What is made of the times of many rounds.
package enum Statistics {
  /// The middle of some values, of an even number the mean of the two in the middle; nil for none.
  package static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The median of the ratios taken within each round, so that a machine whose speed drifts drifts for both
  /// sides.
  package static func ratio(_ values: [Double], to others: [Double]) -> Double? {
    median(zip(values, others).filter { $0.1 > 0 }.map { $0.0 / $0.1 })
  }

  /// A value with as many digits as tell something: 12.3, 0.0123, 1234.
  package static func short(_ value: Double) -> String {
    guard value.isFinite, value > 0 else { return "0" }
    let (scaled, decimals) = digits(of: value, significant: 3)
    return text((value * scaled).rounded() / scaled, decimals: decimals)
  }

  /// A value rounded up to two digits that tell something, for a limit: 12.3 becomes 13.
  package static func roundedUp(_ value: Double) -> Double {
    guard value.isFinite, value > 0 else { return 0 }
    let (scaled, _) = digits(of: value, significant: 2)
    if scaled > 1 { return (value * scaled - 1e-9).rounded(.up) / scaled }
    var step = 1.0
    while value / step >= 100 { step *= 10 }
    return (value / step - 1e-9).rounded(.up) * step
  }

  /// By what a value is multiplied to have its digits before the point, and how many of them stand after it.
  private static func digits(of value: Double, significant: Int) -> (scaled: Double, decimals: Int) {
    var scaled = 1.0
    var decimals = 0
    let least = significant == 3 ? 100.0 : 10.0
    while value * scaled < least, decimals < 6 {
      scaled *= 10
      decimals += 1
    }
    return (scaled, decimals)
  }

  /// A value with that many digits behind the point, without the zeros at its end.
  private static func text(_ value: Double, decimals: Int) -> String {
    guard decimals > 0, value != value.rounded() else { return String(Int(value.rounded())) }
    var result = String(value)
    if let point = result.firstIndex(of: "."), !result.contains("e") {
      result = String(result.prefix(result.distance(from: result.startIndex, to: point) + decimals + 1))
    }
    while result.hasSuffix("0") { result.removeLast() }
    return result
  }
}
