internal import DemarcheModel
internal import MarkdownTree

extension BlockReader {
  /// Turns one inline of Markdown into pieces of the template.
  mutating func read(
    inline node: Markdown.Node, in block: Markdown.Node, into siblings: inout [Sibling<InlineNode>]
  ) {
    switch node.kind {
    case .text(let text): return readText(text, into: &siblings)
    case .softBreak, .lineBreak:
      if !isStripping { siblings.append(.node(node.kind == .softBreak ? .text(" ") : .lineBreak)) }
      return
    default: isStripping = false
    }
    switch node.kind {
    case .emphasis: siblings.append(.node(.emphasis(inlines(node.children, in: block))))
    case .strong: siblings.append(.node(.strong(inlines(node.children, in: block))))
    case .link(let destination, let title): readLink(node, destination, title, in: block, into: &siblings)
    case .footnoteReference(let label):
      if let note = footnote(label, at: range(of: node)) { siblings.append(.node(note)) }
    case .htmlInline: refuseHTML(at: range(of: node))
    case .image:
      refuse(
        "An image may not stand in a document", at: range(of: node),
        "Link to it: `[text](https://…)`; an image from elsewhere tells its owner who reads")
    case .code:
      refuse("Code has no meaning in a document", at: range(of: node), "Take the back quotes away")
    default:
      refuse(
        "This markup has no meaning in a document", at: range(of: node), "Write it as a paragraph or a list")
    }
  }

  /// Cuts a text at its tokens and puts the tags in their place.
  private mutating func readText(_ text: String, into siblings: inout [Sibling<InlineNode>]) {
    var run = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let index = Tag.index(of: scalar), index < scanned.tags.count else {
        if isStripping, scalar.isStripped { continue }
        isStripping = false
        run.append(scalar)
        continue
      }
      if !run.isEmpty { siblings.append(.node(.text(String(run)))) }
      run = String.UnicodeScalarView()
      read(take(index), into: &siblings)
    }
    if !run.isEmpty { siblings.append(.node(.text(String(run)))) }
  }

  /// Puts a tag among running text, and takes away the white space that it says.
  private mutating func read(_ tag: Tag, into siblings: inout [Sibling<InlineNode>]) {
    if tag.stripsBefore { stripSpace(from: &siblings) }
    isStripping = tag.stripsAfter
    switch tag.kind {
    case .comment: break
    case .output:
      if tag.isSuper(in: scanned.file.bytes) {
        siblings.append(.node(.superBlock(tagRange(tag))))
      } else if let expression = expression(tag) {
        siblings.append(.node(.output(expression)))
      }
    case .statement:
      siblings.append(statement(tag).map { .statement($0, tagRange(tag)) } ?? .unread)
    }
  }

  /// Takes away the white space before a tag, ends of lines included, up to the tag before.
  private func stripSpace(from siblings: inout [Sibling<InlineNode>]) {
    while case .node(let node)? = siblings.last {
      switch node {
      case .lineBreak: siblings.removeLast()
      case .text(let text):
        var kept = text.unicodeScalars[...]
        while let last = kept.last, last.isStripped { kept.removeLast() }
        siblings.removeLast()
        guard kept.isEmpty else { return siblings.append(.node(.text(String(kept)))) }
      default: return
      }
    }
  }

  private mutating func readLink(
    _ node: Markdown.Node, _ destination: String, _ title: String, in block: Markdown.Node,
    into siblings: inout [Sibling<InlineNode>]
  ) {
    let range = range(of: node)
    if !title.isEmpty {
      refuse("The title of a link is printed nowhere", at: range, "Say it in the text of the link")
    }
    let content = inlines(node.children, in: block)
    if node.children.isEmpty {
      refuse("A link without words is printed nowhere", at: range, "Write words between the brackets")
    }
    let tokens = destination.unicodeScalars.compactMap { Tag.index(of: $0) }.filter {
      $0 < scanned.tags.count
    }
    if let index = tokens.first {
      let tag = take(index)
      guard destination.unicodeScalars.count == 1, tag.kind == .output else {
        refuse(
          "A link leads to an address or to one value, not to a mixture", at: tagRange(tag),
          "Write `[text]({{ documents.name }})`, or the whole address")
        return
      }
      if let expression = expression(tag) {
        siblings.append(.node(.link(.value(expression), content, range)))
      }
    } else if WebAddress(destination) != nil {
      siblings.append(.node(.link(.address(destination), content, range)))
    } else {
      diagnostics.append(
        Diagnostic(
          .unsafeLink, "A link may lead to `https`, `http` or `mailto` only", at: range,
          explanation: "An address holds no spaces and none of <>\"{}|\\^`; write them percent-encoded.",
          solutions: [.init("Write the whole address, for instance `https://www.senat.fr/`")]))
    }
  }
}

extension Unicode.Scalar {
  /// Whether a `-` in a tag takes the scalar away; a no-break space is a sign of the text and stays.
  fileprivate var isStripped: Bool { self == " " || self == "\t" }
}
