internal import DemarcheModel

extension Merger {
  /// Adds a paragraph, unless nothing is in it.
  mutating func emit(paragraph content: [Inline]) {
    if !content.isEmpty { current.append(.paragraph(content)) }
  }

  /// The title of a preface is a paragraph that says so; the formats give it its rank.
  mutating func emitHeading(_ level: Int, _ content: [Inline]) {
    guard !content.isEmpty else { return }
    current.append(isInPreface ? .paragraph(content) : .heading(level: level, content))
  }

  /// Adds a list, joined to the one before it: a loop over items makes one list.
  mutating func emit(_ list: List) {
    guard !list.items.isEmpty else { return }
    if case .list(var last)? = current.last, (last.start == nil) == (list.start == nil) {
      last.items += list.items
      current[current.count - 1] = .list(last)
    } else {
      current.append(.list(list))
    }
  }
}
