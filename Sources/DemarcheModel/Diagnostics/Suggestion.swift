/// Finds the name a person probably meant.
public enum Suggestion {
  /// The candidate nearest to a mistyped name, if one is near enough to be offered.
  ///
  /// Distance is counted in scalars: insertions, deletions, substitutions and swaps of neighbours. A candidate
  /// is offered when at most a third of the longer word differs, or one scalar of a word of two. Of very many
  /// candidates, the first thousand are looked at.
  ///
  /// - Parameters:
  ///   - name: what was written.
  ///   - candidates: what could have been meant; the first of equally near ones wins.
  /// - Returns: a candidate, or `nil` when none is near.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let written = Array(name.lowercased().unicodeScalars.prefix(64))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates.lazy.prefix(1000) {
      let meant = Array(candidate.lowercased().unicodeScalars.prefix(64))
      let longest = max(written.count, meant.count)
      let limit = max(1, longest / 3)
      guard longest > 1, abs(written.count - meant.count) <= limit else { continue }
      let distance = distance(written, meant)
      if distance <= limit, distance < (best?.distance ?? .max) { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// The optimal string alignment distance of two words.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(last[column] + (scalar == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
