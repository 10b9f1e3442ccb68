internal import DemarcheModel

extension Checker {
  /// Checks what stands in a block: what the last template of the chain puts there.
  mutating func named(_ name: Name) -> [BlockStep] {
    guard isEntered(name) else { return [] }
    return layer(0, of: name.text) { $0.blocks($1.content.blocks(at: $1.name.range)) } ?? []
  }

  /// Checks a block in the middle of a line.
  mutating func namedInLine(_ name: Name) -> [InlineStep] {
    guard isEntered(name) else { return [] }
    return layer(0, of: name.text) { $0.line($1) } ?? []
  }

  /// Whether the content of a block is checked here; what stands twice, or inside itself, would multiply.
  private mutating func isEntered(_ name: Name) -> Bool {
    reached.insert(name.text)
    guard !repeated.contains(name.range) else { return false }
    guard openLayers.contains(where: { $0.name == name.text && $0.level == 0 }) else { return true }
    if cycles.insert(name.text).inserted {
      diagnostics.append(
        Diagnostic(
          .nestingTooDeep, "Block `\(name.text)` stands inside itself", at: name.range,
          explanation: "`super()` prints a block that holds this one again.",
          solutions: [.init("Take `{{ super() }}` away, or this block")]))
    }
    return false
  }

  /// Checks `{{ super() }}` alone in its paragraph.
  mutating func superBlock(at range: SourceRange) -> [BlockStep] {
    guard let open = blockBelow(at: range) else { return [] }
    return layer(open.level + 1, of: open.name) { $0.blocks($1.content.blocks(at: $1.name.range)) } ?? []
  }

  /// Checks `{{ super() }}` in a line.
  mutating func superInLine(at range: SourceRange) -> [InlineStep] {
    guard let open = blockBelow(at: range) else { return [] }
    return layer(open.level + 1, of: open.name) { $0.line($1) } ?? []
  }

  /// Checks one template's content of a block, with names of its own.
  private mutating func layer<Steps>(
    _ level: Int, of name: String, _ body: (inout Checker, FoundBlock) -> Steps
  ) -> Steps? {
    guard let layers = layers[name], level < layers.count else { return nil }
    return enter(isBody: true) { checker in
      checker.openBlock = (name, level)
      checker.openLayers.append((name, level))
      defer { checker.openLayers.removeLast() }
      return body(&checker, layers[level])
    }
  }

  private mutating func line(_ block: FoundBlock) -> [InlineStep] {
    guard let nodes = block.content.line else {
      diagnostics.append(
        Diagnostic(
          .misplacedTag, "Block `\(block.name.text)` stands in a line and holds one paragraph at most",
          at: block.name.range, solutions: [.init("Write its content in one paragraph, without lists")]))
      return []
    }
    return inlines(nodes)
  }

  /// The open block, when another template has content for it that `super()` can print.
  private mutating func blockBelow(at range: SourceRange) -> (name: String, level: Int)? {
    guard let open = openBlock else {
      diagnostics.append(
        Diagnostic(
          .misplacedTag, "`super()` stands outside a block", at: range,
          solutions: [.init("Write it between `{% block … %}` and `{% endblock %}`")]))
      return nil
    }
    guard open.level + 1 < layers[open.name, default: []].count else {
      if isRooted {
        diagnostics.append(
          Diagnostic(
            .unknownBlock, "Block `\(open.name)` replaces none, and `super()` has nothing to print",
            at: range, solutions: [.init("Take `{{ super() }}` away")]))
      }
      return nil
    }
    superCount += 1
    guard superCount <= Checker.mostIncludes else {
      if superCount == Checker.mostIncludes + 1 {
        diagnostics.append(
          Diagnostic(
            .tooManySteps, "A template has \(Checker.mostIncludes) `super()` at most", at: range,
            solutions: [.init("Let blocks print what they replace once")]))
      }
      return nil
    }
    return open
  }
}
