internal import DemarcheModel
internal import MarkdownTree

/// Turns Markdown's blocks into blocks of the template and puts the tags back in their places.
struct BlockReader {
  /// What is wrong.
  var diagnostics: [Diagnostic] = []
  /// The template with tokens.
  let scanned: ScannedTemplate
  /// The way back to the file.
  let places: MarkdownPlaces
  /// The footnotes by the bytes of their label; each is read where its mark stands.
  private var footnotes: [[UInt8]: Markdown.Node] = [:]
  /// How many marks of each footnote have been read.
  private var marks: [[UInt8]: Int] = [:]
  /// Whether a footnote is being read.
  private var isInFootnote = false
  /// Whether the tag just read takes away the white space after it.
  var isStripping = false
  /// Whether each tag has found its place in the tree.
  private var wasRead: [Bool]
  private let root: Markdown.Node

  /// Prepares the reading of one template.
  init(_ scanned: ScannedTemplate, _ root: Markdown.Node) {
    self.scanned = scanned
    self.root = root
    places = MarkdownPlaces(scanned)
    wasRead = Array(repeating: false, count: scanned.tags.count)
    for child in root.children {
      if case .footnoteDefinition(let label) = child.kind { footnotes[Array(label.utf8)] = child }
    }
  }

  /// Reads the whole template.
  mutating func read() -> [BlockNode] {
    blocks(root.children)
  }

  /// Reads the children of a block.
  private mutating func blocks(_ children: [Markdown.Node]) -> [BlockNode] {
    var siblings: [Sibling<BlockNode>] = []
    for child in children { read(child, into: &siblings) }
    return Nesting.nodes(of: siblings, &diagnostics)
  }

  private mutating func read(_ node: Markdown.Node, into siblings: inout [Sibling<BlockNode>]) {
    switch node.kind {
    case .paragraph: readParagraph(node, into: &siblings)
    case .heading(let level):
      siblings.append(.node(.heading(level: level, inlines(node.children, in: node), range(of: node))))
    case .bulletList:
      siblings.append(.node(.list(start: nil, items: node.children.map { blocks($0.children) })))
    case .orderedList(let start):
      siblings.append(.node(.list(start: start, items: node.children.map { blocks($0.children) })))
    case .blockQuote: siblings.append(.node(.quotation(blocks(node.children))))
    case .table:
      let rows = node.children.map { row in
        (
          isHeader: row.kind == .tableRow(isHeader: true),
          cells: row.children.map { inlines($0.children, in: $0) }
        )
      }
      siblings.append(.node(.table(rows: rows)))
    case .footnoteDefinition: break
    case .htmlBlock: refuseHTML(at: range(of: node))
    case .codeBlock(let info, let literal): readCode(node, info, literal, into: &siblings)
    case .thematicBreak:
      refuse("A rule across the page has no meaning in a document", at: range(of: node), "Use a heading")
    default:
      siblings.append(.node(.paragraph(inlines([node], in: node), range(of: node))))
    }
  }

  /// Reads a paragraph; one that holds a single tag and nothing else becomes that tag.
  private mutating func readParagraph(_ node: Markdown.Node, into siblings: inout [Sibling<BlockNode>]) {
    if let index = tagAlone(in: node) {
      let tag = take(index)
      if tag.kind == .output {
        if tag.isSuper(in: scanned.file.bytes) {
          siblings.append(.node(.superBlock(tagRange(tag))))
        } else if let expression = expression(tag) {
          siblings.append(.node(.output(expression)))
        }
      } else {
        siblings.append(statement(tag).map { .statement($0, tagRange(tag)) } ?? .unread)
      }
    } else {
      refuseRow(node)
      let content = inlines(node.children, in: node)
      // A block of a template alone in its paragraph may be replaced by several ones.
      if case .block? = content.first(where: { !$0.isSpace }), content.filter({ !$0.isSpace }).count == 1 {
        siblings += BlockNode.paragraph(of: content, at: range(of: node)).map { .node($0) }
      } else {
        siblings.append(.node(.paragraph(content, range(of: node))))
      }
    }
  }

  /// The index of the one tag of a paragraph that holds nothing else, comments and spaces aside.
  private func tagAlone(in node: Markdown.Node) -> Int? {
    guard node.children.count == 1, case .text(let text) = node.children[0].kind else { return nil }
    var found: Int?
    for scalar in text.unicodeScalars where scalar != " " {
      guard let index = Tag.index(of: scalar), index < scanned.tags.count else { return nil }
      if scanned.tags[index].kind == .comment { continue }
      guard found == nil else { return nil }
      found = index
    }
    return found
  }

  /// Refuses a row of a table that a tag alone on its line has cut off: it would be printed with its bars.
  private mutating func refuseRow(_ node: Markdown.Node) {
    let range = range(of: node)
    guard node.place.isKnown, range.text.utf8.first == UInt8(ascii: "|"),
      range.text.utf8.last == UInt8(ascii: "|")
    else { return }
    refuse(
      "A row of a table stands outside its table", at: range,
      "Write a list instead: no tag may stand between two rows; for bars in a text, write `\\|`")
  }

  /// Reads running text.
  mutating func inlines(_ children: [Markdown.Node], in block: Markdown.Node) -> [InlineNode] {
    var siblings: [Sibling<InlineNode>] = []
    isStripping = false
    for child in children { read(inline: child, in: block, into: &siblings) }
    isStripping = false
    return Nesting.nodes(of: siblings, &diagnostics)
  }

  /// Reads the text of a footnote where its mark stands.
  mutating func footnote(_ label: String, at range: SourceRange) -> InlineNode? {
    let key = Array(label.utf8)
    guard let definition = footnotes[key], !isInFootnote else {
      refuse(
        "A footnote may not stand inside a footnote", at: range, "Say it in the text of the first footnote")
      return nil
    }
    // Each mark gets a copy of the text: without a limit, a small file could make a huge tree.
    marks[key, default: 0] += 1
    guard marks[key, default: 0] <= BlockReader.mostMarks else {
      refuse(
        "A footnote has \(BlockReader.mostMarks) marks at most", at: range,
        "Give this place a footnote of its own")
      return nil
    }
    isInFootnote = true
    defer { isInFootnote = false }
    return .note(blocks(definition.children))
  }

  /// The most marks of one footnote.
  static let mostMarks = 16

  /// Takes the tag of a token, and remembers that it has found its place.
  mutating func take(_ index: Int) -> Tag {
    wasRead[index] = true
    return scanned.tags[index]
  }

  /// The tags that stand where Markdown prints nothing, told when nothing else has told it.
  func unreadTags() -> [Diagnostic] {
    zip(scanned.tags, wasRead).filter { !$0.1 && $0.0.kind != .comment }.map { tag, _ in
      Diagnostic(
        .lostText, "This tag stands where Markdown prints nothing", at: tagRange(tag),
        solutions: [.init("Put it into the text, or take it away")])
    }
  }

  /// Reads the expression of a `{{ … }}`.
  mutating func expression(_ tag: Tag) -> Expression? {
    do {
      var parser = try ExpressionParser(tag, in: scanned.file)
      let expression = try parser.expression()
      try parser.expectEnd()
      return expression
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }

  /// Reads a `{% … %}`.
  mutating func statement(_ tag: Tag) -> Statement? {
    do {
      return try Statement.read(tag, in: scanned.file)
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }

  /// The place of a tag.
  func tagRange(_ tag: Tag) -> SourceRange { SourceRange(file: scanned.file, bytes: tag.bytes) }

  /// The place of a node of the Markdown.
  func range(of node: Markdown.Node) -> SourceRange { places.range(of: node.place) }

  /// Refuses markup that has no meaning in the three formats.
  mutating func refuse(_ summary: String, at range: SourceRange, _ solution: String) {
    diagnostics.append(Diagnostic(.unsupportedMarkup, summary, at: range, solutions: [.init(solution)]))
  }

  /// Refuses HTML.
  mutating func refuseHTML(at range: SourceRange) {
    diagnostics.append(
      Diagnostic(
        .rawHTML, "HTML may not stand in a template", at: range,
        explanation: "It has no meaning in plain text and in Akoma Ntoso, and it could run in a browser.",
        solutions: [
          .init("Use Markdown: `*stress*`, `**strong**`, `[text](https://…)`"),
          .init("To print the character `<` itself, write `\\<`"),
        ]))
  }

  /// Tells what cmark-gfm would have lost without a word.
  func diagnostic(for loss: Markdown.Loss) -> Diagnostic {
    let range = places.range(of: loss.place)
    switch loss.reason {
    case .unusedFootnote(let label):
      return Diagnostic(
        .lostText, "Nothing refers to the footnote `\(label)`", at: range,
        solutions: [.init("Write `[^\(label)]` where it belongs, or delete it")])
    case .duplicateFootnote(let label):
      return Diagnostic(
        .lostText, "Footnote `\(label)` is defined twice", at: range,
        solutions: [.init("Give one of the two another name")])
    case .undefinedFootnote(let label):
      return Diagnostic(
        .lostText, "Footnote `\(label)` has no text", at: range,
        solutions: [.init("Write `[^\(label)]: …` in a paragraph of its own")])
    case .surplusCells:
      return Diagnostic(
        .lostText, "This row has more cells than the table's header", at: range,
        solutions: [.init("Add a column to the header, or take the cell away")])
    }
  }
}
