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
    var joined = takeList(numberedLike: list) ?? List(start: list.start, items: [])
    joined.items += list.items
    current.append(.list(joined))
  }

  /// Takes the list at the end out of the blocks, so that items are added to it without a copy of it.
  private mutating func takeList(numberedLike list: List) -> List? {
    guard case .list(let last)? = current.last, (last.start == nil) == (list.start == nil) else { return nil }
    current.removeLast()
    return last
  }
}
