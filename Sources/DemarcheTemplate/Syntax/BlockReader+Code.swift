internal import DemarcheModel
internal import MarkdownTree

extension BlockReader {
  /// Reads what Markdown takes for code: four spaces before a line make it so.
  ///
  /// Statements alone on their lines are no text, so that their indentation says nothing, as with Jinja2's
  /// `lstrip_blocks`. Anything else is refused; its statements are read all the same, and so are their partners.
  mutating func readCode(
    _ node: Markdown.Node, _ info: String, _ literal: String, into siblings: inout [Sibling<BlockNode>]
  ) {
    var isStatements = info.isEmpty
    var hasTags = false
    for scalar in literal.unicodeScalars where scalar != " " && scalar != "\t" && scalar != "\n" {
      guard let index = Tag.index(of: scalar), index < scanned.tags.count else {
        isStatements = false
        continue
      }
      hasTags = true
      let tag = take(index)
      guard tag.kind == .statement else {
        isStatements = false
        continue
      }
      siblings.append(statement(tag).map { .statement($0, tagRange(tag)) } ?? .unread)
    }
    guard !isStatements || !hasTags else { return }
    if hasTags {
      refuse(
        "Four spaces before this line make it code, and no tag is read in it", at: range(of: node),
        "Take the spaces away, or indent the line as the item of the list that it belongs to")
    } else {
      refuse(
        "A code block has no meaning in a document", at: range(of: node),
        "Four spaces before a paragraph make it code; take them away")
    }
  }
}
