internal import DemarcheModel

extension Document {
  /// Puts the line of an embargo at the top, unless the template has placed it there: it is never lost.
  mutating func announce(_ line: [Inline]) {
    guard case .part(.status(let reference), _)? = line.first, !preface.states(reference) else { return }
    preface.insert(.paragraph(line), at: 0)
  }
}

extension [Block] {
  /// Whether a paragraph among the blocks tells a status of the document.
  fileprivate func states(_ status: Reference) -> Bool {
    var isFound = false
    visitBlocks { block in
      if case .paragraph(let content) = block, content.states(status) { isFound = true }
    }
    return isFound
  }
}

extension [Inline] {
  /// Whether one of the pieces, however deep, tells a status of the document.
  fileprivate func states(_ status: Reference) -> Bool {
    contains { inline in
      if case .part(.status(status), _) = inline { true } else { inline.children.states(status) }
    }
  }
}
