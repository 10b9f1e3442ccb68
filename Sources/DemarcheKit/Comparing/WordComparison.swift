/// Which words of a sentence became which.
enum WordComparison {
  /// A stretch of words.
  enum Piece: Equatable {
    /// Words that stayed.
    case kept(String)
    /// Words that are gone.
    case old(String)
    /// Words that are new.
    case new(String)
    /// Words that stayed and are not shown.
    case omitted
  }

  /// How many words around a change are shown.
  private static let context = 6

  /// The pieces of a sentence that became another, with what stayed far from any change left out.
  static func pieces(from old: String, to new: String) -> [Piece] {
    let before = old.split(separator: " ").map(String.init)
    let after = new.split(separator: " ").map(String.init)
    guard let runs = LineComparison.runs(from: before, to: after) else { return [.old(old), .new(new)] }
    return runs.enumerated().flatMap { index, run -> [Piece] in
      guard !run.isChange else {
        return (run.old.isEmpty ? [] : [.old(run.old.joined(separator: " "))])
          + (run.new.isEmpty ? [] : [.new(run.new.joined(separator: " "))])
      }
      return kept(run.new, isFirst: index == 0, isLast: index == runs.count - 1)
    }
  }

  /// Words that stayed, those far from a change left out.
  private static func kept(_ words: ArraySlice<String>, isFirst: Bool, isLast: Bool) -> [Piece] {
    let head = isFirst ? 0 : context, tail = isLast ? 0 : context
    guard words.count > head + tail + 1, !(isFirst && isLast) else {
      return [.kept(words.joined(separator: " "))]
    }
    let pieces: [Piece] = [
      .kept(words.prefix(head).joined(separator: " ")), .omitted,
      .kept(words.suffix(tail).joined(separator: " ")),
    ]
    return pieces.filter { $0 != .kept("") }
  }
}
