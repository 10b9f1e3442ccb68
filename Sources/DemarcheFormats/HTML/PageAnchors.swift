/// Gives each element of a page an identifier of its own, and tells what an identifier names.
struct PageAnchors {
  /// The start of a signatory's identifier.
  static let signatory = "signatory-"

  /// The start of a demand's identifier.
  static let demand = "demand-"

  /// The identifiers given.
  private var taken: Set<String> = []

  /// A free identifier: the name itself, or with a dot and a number when it is taken.
  ///
  /// The second of a name ends with `.2`. No name of a record holds a dot, so that ``name(in:after:)`` finds
  /// it again.
  mutating func unique(_ name: String) -> String {
    var candidate = name
    var count = 1
    while !taken.insert(candidate).inserted {
      count += 1
      candidate = "\(name).\(count)"
    }
    return candidate
  }

  /// The name that an identifier was made of, or `nil` when it starts otherwise.
  static func name(in identifier: String, after prefix: String) -> String? {
    guard identifier.utf8.starts(with: prefix.utf8) else { return nil }
    return String(identifier.unicodeScalars.dropFirst(prefix.unicodeScalars.count).prefix { $0 != "." })
  }
}
