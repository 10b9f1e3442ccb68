/// The keys of one mapping, compared by their bytes.
///
/// Swift's `String` takes « é » in one scalar and in two for equal, and YAML does not. Most mappings have a
/// few keys, for which a walk is faster than hashing; a large one is hashed.
struct KeySet {
  /// How many keys are compared one by one.
  private static let walked = 16

  /// The first keys, in their order.
  private var few: [(text: String, bytes: Range<Int>)] = []

  /// All keys, once there are more than a few.
  private var many: [[UInt8]: Range<Int>] = [:]

  /// Adds a key, unless it is there.
  ///
  /// - Returns: the place of the same key, if it is there.
  mutating func insert(_ text: String, at bytes: Range<Int>) -> Range<Int>? {
    guard few.count < Self.walked else { return insertHashed(text, at: bytes) }
    for key in few where key.text.utf8.elementsEqual(text.utf8) { return key.bytes }
    few.append((text, bytes))
    return nil
  }

  /// Adds a key to a large mapping.
  private mutating func insertHashed(_ text: String, at bytes: Range<Int>) -> Range<Int>? {
    if many.isEmpty {
      for key in few { many[Array(key.text.utf8)] = key.bytes }
    }
    let key = Array(text.utf8)
    if let first = many[key] { return first }
    many[key] = bytes
    return nil
  }
}
