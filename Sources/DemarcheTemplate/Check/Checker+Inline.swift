internal import DemarcheModel

extension Checker {
  /// Checks running text.
  mutating func inlines(_ nodes: [InlineNode]) -> [InlineStep] {
    descend(at: nodes.lazy.compactMap(\.range).first) { checker in nodes.flatMap { checker.inline($0) } }
  }

  private mutating func inline(_ node: InlineNode) -> [InlineStep] {
    switch node {
    case .text(let text):
      checkWords(of: text)
      return [.text(text)]
    case .lineBreak: return [.lineBreak]
    case .emphasis(let content): return [.emphasis(enter { $0.inlines(content) })]
    case .strong(let content): return [.strong(enter { $0.inlines(content) })]
    case .link(.address(let address), let content, _):
      return [.link(address: address, enter { $0.inlines(content) })]
    case .link(.value(let expression), let content, _):
      return link(to: expression, content).map { [$0] } ?? []
    case .note(let content): return [.note(note(content))]
    case .output(let expression):
      guard let typed = value(of: expression), isPrintable(typed, expression) else { return [] }
      checkWords(of: expression)
      return [.output(typed.evaluation)]
    case .conditional(let conditional):
      let steps = branches(conditional) { $0.inlines($1) }
      return [.conditional(steps.branches, otherwise: steps.otherwise)]
    case .loop(let loop): return self.loop(loop) { $0.inlines($1) }.map { [.loop($0)] } ?? []
    case .assignment(let assignment):
      return assign(assignment).map { [.assign(slot: $0.slot, $0.value)] } ?? []
    case .block(let block): return namedInLine(block.name)
    case .superBlock(let range): return superInLine(at: range)
    case .signatures(_, let range):
      diagnostics.append(
        Diagnostic(
          .misplacedTag,
          "`signatures` in a line stands once in it, in no emphasis, link, cell, branch or heading",
          at: range, solutions: [.init("Write it directly in a paragraph of its own")]))
      return []
    }
  }

  /// Checks a footnote: it is no part of the item that it stands at, and holds no part of the document.
  private mutating func note(_ content: [BlockNode]) -> [BlockStep] {
    enter { checker in
      checker.isInItem = false
      checker.isInNote = true
      return checker.blocks(content)
    }
  }

  private mutating func link(to expression: Expression, _ content: [InlineNode]) -> InlineStep? {
    let text = enter { $0.inlines(content) }
    guard let typed = value(of: expression) else { return nil }
    switch typed.shape {
    case .link, .record(.work): return .valueLink(typed.evaluation, text)
    case .optional(.link), .optional(.record(.work)):
      refuseOptional(expression)
    default:
      diagnostics.append(
        Diagnostic(
          .wrongExpression, "A link leads to an address or a document, and this is \(typed.shape.words)",
          at: expression.range,
          solutions: [.init("Write, for instance, `[text]({{ documents.declaration }})`")]))
    }
    return nil
  }

  /// Whether a value can be printed in a line of text; says why when it cannot.
  mutating func isPrintable(_ typed: Typed, _ expression: Expression) -> Bool {
    let range = expression.range
    switch typed.shape {
    case .text, .number, .date, .link: return true
    case .optional(let shape): refuseOptional(expression, shape)
    case .list, .collection:
      if typed.shape == .collection(.demand) || typed.shape == .collection(.signatory) {
        refuseBlock(typed.shape, at: range)
      } else {
        diagnostics.append(
          Diagnostic(
            .unjoinedList, "A list is printed through `join` or a loop", at: range,
            solutions: [
              .init(
                "Write `\(range.text) | join`", replacements: [.init(range, with: range.text + " | join")])
            ]))
      }
    case .prose: refuseBlock(typed.shape, at: range)
    case .group:
      refuseValue(typed.shape, at: range, "Print `\(range.text).key`, or `\(range.text).items | join`")
    case .boolean, .member: refuseValue(typed.shape, at: range, "Write `{% if … %}` to choose a text")
    case .loop: refuseValue(typed.shape, at: range, "Print one of its fields: `loop.index`, `loop.length`")
    case .record(let name):
      let shape = RecordShape.named(name)
      switch shape.printing {
      case .inline: return true
      case .block: refuseBlock(typed.shape, at: range)
      case .nothing:
        refuseValue(
          typed.shape, at: range,
          "Print one of its fields: \(shape.fields.map(\.name).joined(separator: ", "))")
      }
    }
    return false
  }

  private mutating func refuseBlock(_ shape: Shape, at range: SourceRange) {
    diagnostics.append(
      Diagnostic(
        .misplacedTag, "`\(range.text)` makes paragraphs and must stand alone in its own", at: range,
        solutions: [.init("Put the tag on a line of its own, with an empty line before and after")]))
  }

  private mutating func refuseValue(_ shape: Shape, at range: SourceRange, _ solution: String) {
    diagnostics.append(
      Diagnostic(
        .wrongExpression, "`\(range.text)` is \(shape.words), which has no text of its own", at: range,
        solutions: [.init(solution)]))
  }
}
