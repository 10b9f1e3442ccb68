internal import DemarcheModel

extension Checker {
  /// Checks a paragraph whose words the document's own text goes on with; `nil` for any other.
  ///
  /// The dateline of a press release stands in its first paragraph, which is the prose's.
  mutating func proseLine(_ content: [InlineNode]) -> [BlockStep]? {
    guard environment.placesProse, !isInItem, !isInNote,
      let index = content.lastIndex(where: { !$0.isSpace }), content[index].isProse,
      content[..<index].contains(where: { !$0.isSpace })
    else { return nil }
    return [.prose(after: inlines(Array(content[..<index])))]
  }
}

extension InlineNode {
  /// Whether it is `{{ prose }}`.
  fileprivate var isProse: Bool {
    guard case .output(let expression) = self, case .variable(let name) = expression.kind else {
      return false
    }
    return name == Globals.prose.name
  }
}
