/// The limits of a count, at least one of them set.
package struct Bound: Sendable, Equatable {
  /// A number, or a share of an institution's members.
  package enum Amount: Sendable, Equatable {
    /// A number.
    case number(Int)
    /// `ceil(size × numerator / denominator)` of the members on the document's date.
    case share(numerator: Int, denominator: Int)
  }

  /// The least that is enough.
  package var atLeast: Amount?
  /// The most that is allowed.
  package var atMost: Amount?

  /// Makes limits.
  package init(atLeast: Amount? = nil, atMost: Amount? = nil) {
    self.atLeast = atLeast
    self.atMost = atMost
  }

  /// Both limits at one number.
  package static func exactly(_ number: Int) -> Bound {
    Bound(atLeast: .number(number), atMost: .number(number))
  }

  /// Whether no count lies within, because the least is more than the most.
  package var isEmpty: Bool {
    guard case .number(let least) = atLeast, case .number(let most) = atMost else { return false }
    return least > most
  }

  /// Whether a count lies within, for an institution of a size; `nil` when a share has no size to go by.
  func allows(_ count: Int, size: Int?) -> Bool? {
    let limits = (atLeast.map { $0.value(of: size) }, atMost.map { $0.value(of: size) })
    if case .some(.none) = limits.0 { return nil }
    if case .some(.none) = limits.1 { return nil }
    if let least = limits.0 ?? nil, count < least { return false }
    if let most = limits.1 ?? nil, count > most { return false }
    return true
  }

  /// The limits in words: "exactly 1", "at least 20", "at most 200", "2 to 5".
  func words(size: Int?) -> String {
    switch (atLeast?.words(of: size), atMost?.words(of: size)) {
    case (let least?, let most?) where least == most: "exactly \(least)"
    case (let least?, let most?): "\(least) to \(most)"
    case (let least?, nil): "at least \(least)"
    case (nil, let most?): "at most \(most)"
    case (nil, nil): "any number"
    }
  }

  /// What to do about a count beyond the limits, with the noun of what is missing in singular and plural.
  func remedy(_ count: Int, size: Int?, _ one: String, _ other: String) -> String {
    if let least = atLeast?.value(of: size), count < least {
      return least - count == 1 ? "Add 1 \(one)" : "Add \(least - count) \(other)"
    }
    if let most = atMost?.value(of: size) { return "Keep \(most), and take the others away" }
    return "Compare the document with the rule"
  }
}

extension Bound.Amount {
  /// The number; `nil` for a share of an unknown size.
  func value(of size: Int?) -> Int? {
    switch self {
    case .number(let number): number
    case .share(let numerator, let denominator):
      size.map { ($0 * numerator + denominator - 1) / denominator }
    }
  }

  /// The amount in words, with what it is a share of.
  func words(of size: Int?) -> String {
    switch self {
    case .number(let number): "\(number)"
    case .share(let numerator, let denominator):
      if let size, let value = value(of: size) {
        "\(value) (\(numerator)/\(denominator) of \(size) members)"
      } else {
        "\(numerator)/\(denominator) of the members"
      }
    }
  }
}
