/// Which lines of a text became which, by their longest common part.
enum LineComparison {
  /// One line of the old text, of the new one, or one that became the other.
  struct Pair: Equatable {
    /// The line in the old text, `nil` when it is new.
    var old: String?
    /// The line in the new text, `nil` when it is gone.
    var new: String?
  }

  /// The most lines, or words of a line, of each side that are compared with each other.
  ///
  /// What both begin and end with does not count.
  static let limit = 1000

  /// The lines that differ, in the order of the text; between two lines that stayed, the first gone one became the first
  /// new one.
  ///
  /// - Returns: the pairs; `nil` when the texts are too long to be compared.
  static func differences(from old: [String], to new: [String]) -> [Pair]? {
    guard let runs = runs(from: old, to: new) else { return nil }
    var pairs: [Pair] = []
    for run in runs where run.isChange {
      for index in 0..<max(run.old.count, run.new.count) {
        pairs.append(
          Pair(
            old: index < run.old.count ? run.old[run.old.startIndex + index] : nil,
            new: index < run.new.count ? run.new[run.new.startIndex + index] : nil))
      }
    }
    return pairs
  }

  /// A stretch that stayed, or one in whose place another stands.
  struct Run: Equatable {
    /// What stood there.
    var old: ArraySlice<String>
    /// What stands there.
    var new: ArraySlice<String>
    /// Whether they differ.
    var isChange: Bool
  }

  /// Cuts two lists into stretches that stayed and stretches that differ, in turn.
  ///
  /// - Returns: the stretches; `nil` when the lists are too long to be compared.
  static func runs(from old: [String], to new: [String]) -> [Run]? {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    let (left, right) = (Array(old[head..<(old.count - tail)]), Array(new[head..<(new.count - tail)]))
    guard left.count <= limit, right.count <= limit else { return nil }
    let difference = right.difference(from: left)
    return runs(
      from: old, to: new, without: Set(difference.removals.map { $0.offset + head }),
      with: Set(difference.insertions.map { $0.offset + head }))
  }

  /// Cuts two lists, when it is known which positions of each the other has not.
  private static func runs(
    from old: [String], to new: [String], without gone: Set<Int>, with added: Set<Int>
  ) -> [Run] {
    var runs: [Run] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      let (start, begin) = (left, right)
      while left < old.count, gone.contains(left) { left += 1 }
      while right < new.count, added.contains(right) { right += 1 }
      if left > start || right > begin {
        runs.append(Run(old: old[start..<left], new: new[begin..<right], isChange: true))
      }
      let (kept, same) = (left, right)
      while left < old.count, right < new.count, !gone.contains(left), !added.contains(right) {
        left += 1
        right += 1
      }
      if left > kept { runs.append(Run(old: old[kept..<left], new: new[same..<right], isChange: false)) }
    }
    return runs
  }
}

extension CollectionDifference.Change {
  /// The position in its own list.
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
