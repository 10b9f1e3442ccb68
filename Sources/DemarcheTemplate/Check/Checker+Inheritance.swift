internal import DemarcheModel

extension Checker {
  /// Checks a template together with those that it extends.
  mutating func whole(_ template: Template, as role: TemplateRole) -> [BlockStep] {
    let outer = (layers, openBlock, openLayers, isRooted, reached)
    defer { (layers, openBlock, openLayers, isRooted, reached) = outer }
    (layers, openBlock, openLayers, reached) = ([:], nil, [], [])
    let lineage = lineage(of: template, as: role)
    isRooted = lineage.isWhole
    let found = lineage.templates.map { blocks(of: $0) }
    refuseUnknown(in: lineage, found)
    for blocks in found { for block in blocks { layers[block.name.text, default: []].append(block) } }
    // As in Jinja2, what a template sets outside its blocks is set before those that it extends begin.
    let isTold = diagnostics.containsErrors
    var steps: [BlockStep] = []
    for child in lineage.templates where child.parent != nil { steps += assignments(of: child) }
    guard let root = lineage.templates.last, lineage.isWhole else {
      // Without the template that holds the blocks, their content is checked all the same.
      for block in found.first ?? [] where !block.isNested { _ = named(block.name) }
      return steps
    }
    steps += blocks(root.blocks)
    if template.parent != nil, !isTold { refuseUnreached(found.first ?? []) }
    return steps
  }

  /// The blocks of a template, each name once.
  private mutating func blocks(of template: Template) -> [FoundBlock] {
    var names: [String: Name] = [:]
    return FoundBlock.all(in: template.blocks).filter { block in
      guard let first = names.updateValue(block.name, forKey: block.name.text) else { return true }
      names[block.name.text] = first
      repeated.insert(block.name.range)
      diagnostics.append(
        Diagnostic(
          .duplicateBlock, "Block `\(block.name.text)` stands twice in this template", at: block.name.range,
          notes: [.init("It stands here first", at: first.range)],
          solutions: [
            .init("Give one of the two another name"),
            .init("To print a text twice, put it into a partial and `include` it"),
          ]))
      return false
    }
  }

  /// Refuses blocks that replace nothing, and text that no block holds.
  private mutating func refuseUnknown(in lineage: Lineage, _ found: [[FoundBlock]]) {
    var known: Set<String> = []
    for (template, blocks) in zip(lineage.templates, found).reversed() {
      if let parent = template.parent {
        if lineage.isWhole {
          for block in blocks where !block.isNested && !known.contains(block.name.text) {
            let name = block.name
            report(
              .unknownBlock, "`\(parent.text)` has no block `\(name.text)` to replace", name.text,
              among: known.sorted(), at: name.range,
              otherwise:
                "Write `{% block \(name.text) %} … {% endblock %}` where it belongs in `\(parent.text)`")
            diagnostics[diagnostics.count - 1].notes.append(
              .init("This template is extended", at: parent.range))
          }
        }
        for node in template.blocks { refuseOutside(node, extending: parent) }
      }
      known.formUnion(blocks.map(\.name.text))
    }
  }

  /// Refuses what a template that extends another one would print outside its blocks.
  private mutating func refuseOutside(_ node: BlockNode, extending parent: Name) {
    switch node {
    case .block, .assignment: return
    case .extends(let name): refuseExtends(name)
    case .paragraph(let content, let range):
      if content.allSatisfy(\.isOfChild) { return }
      refuseOutside(at: range)
    default: refuseOutside(at: node.firstRange ?? parent.range)
    }
  }

  private mutating func refuseOutside(at range: SourceRange) {
    diagnostics.append(
      Diagnostic(
        .textOutsideBlock, "A template that extends another one prints its blocks only", at: range,
        solutions: [
          .init("Put this into `{% block … %}` with the name of a block of the other template"),
          .init("Or take `extends` away"),
        ]))
  }

  private mutating func assignments(of template: Template) -> [BlockStep] {
    template.blocks.flatMap { node -> [Assignment] in
      switch node {
      case .assignment(let assignment): return [assignment]
      case .paragraph(let content, _):
        return content.compactMap { if case .assignment(let assignment) = $0 { assignment } else { nil } }
      default: return []
      }
    }.compactMap { assign($0).map { .assign(slot: $0.slot, $0.value) } }
  }

  /// Refuses blocks that stand only inside others that have been replaced.
  private mutating func refuseUnreached(_ blocks: [FoundBlock]) {
    guard !diagnostics.containsErrors else { return }
    for block in blocks where !block.isNested && !reached.contains(block.name.text) {
      diagnostics.append(
        Diagnostic(
          .unknownBlock, "Block `\(block.name.text)` is printed nowhere", at: block.name.range,
          explanation: "What it replaces stands inside another block, which is replaced, too.",
          solutions: [.init("Put it into that block, or take it away")]))
      _ = named(block.name)
    }
  }
}

extension InlineNode {
  /// Whether it may stand outside the blocks of a template that extends another one.
  fileprivate var isOfChild: Bool {
    switch self {
    case .block, .assignment: true
    default: isSpace
    }
  }
}

extension BlockNode {
  /// The first place in the node.
  fileprivate var firstRange: SourceRange? {
    switch self {
    case .list(_, let items): items.lazy.flatMap { $0 }.compactMap(\.firstRange).first
    case .quotation(let content): content.lazy.compactMap(\.firstRange).first
    case .table(let rows):
      rows.lazy.flatMap(\.cells).flatMap { $0 }.compactMap(\.range).first
    default: range
    }
  }
}
