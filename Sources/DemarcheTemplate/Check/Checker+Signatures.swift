internal import DemarcheModel

extension Checker {
  /// Checks a paragraph in which the signatories run on; `nil` for any other.
  mutating func signatureLine(_ content: [InlineNode]) -> [BlockStep]? {
    for (index, node) in content.enumerated() {
      guard case .signatures(let body, let range) = node else { continue }
      checkPlace(of: .signatures, inLineAt: range)
      let before = inlines(Array(content[..<index]))
      let block = SemanticBlock(
        part: .signatures, body: body.isEmpty ? [] : [.paragraph(body, range)], range: range)
      let steps = items(block, "signatories", as: "signatory") { list, body in
        .signatures(list, body: body, line: .init(before: before, after: []))
      }
      let after = inlines(Array(content[(index + 1)...]))
      return steps.map { step in
        guard case .signatures(let list, let body, let line?) = step else { return step }
        return .signatures(list, body: body, line: .init(before: line.before, after: after))
      }
    }
    return nil
  }

  /// Refuses signatories in a line of a footnote, an item, or a part that is neither preface nor conclusions.
  private mutating func checkPlace(of part: SemanticBlock.Part, inLineAt range: SourceRange) {
    let isFree = parts.last.map { [.preface, .conclusions].contains($0) } ?? true
    guard isInNote || isInItem || !isFree else { return }
    let outer = isInNote ? "a footnote" : isInItem ? "the body of an item" : "`\(parts.last?.rawValue ?? "")`"
    diagnostics.append(
      Diagnostic(
        .misplacedTag, "`\(part.rawValue)` cannot stand inside \(outer)", at: range,
        solutions: [.init("Place it in a paragraph of the preface, of the text or of the conclusions")]))
  }
}
