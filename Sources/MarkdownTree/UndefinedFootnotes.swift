/// Finds references to footnotes that are not defined, exactly.
///
/// cmark turns such a reference into text, where it looks like an escaped `\[^1]`. So the text is read a
/// second time, only when it has a label without definition at all, with an empty definition of each such
/// label put before it: what is a reference then, and was not before, has no definition.
enum UndefinedFootnotes {
  /// A label as cmark compares it, near enough: without regard to case.
  static func folded(_ label: String) -> String { label.lowercased() }

  /// The references without definition.
  ///
  /// - Parameters:
  ///   - text: the whole text.
  ///   - lines: its lines.
  ///   - defined: the folded labels of its definitions.
  ///   - references: the places of the references that have a definition.
  /// - Returns: a loss for each, in no order.
  /// - Throws: what a parse throws, which is nothing when the text was parsed before.
  static func find(
    in text: [UInt8], lines: Lines, defined: Set<String>, references: Set<Markdown.Place>
  ) throws(Markdown.Fault) -> [Markdown.Loss] {
    let labels = candidates(in: text).filter { !defined.contains(folded($0)) }
    guard !labels.isEmpty else { return [] }
    var longer: [UInt8] = []
    for label in labels { longer += Array("[^\(label)]: x\n\n".utf8) }
    // The comment is a block of its own at the margin: it ends the last definition, and itself.
    longer += Array("<!-- -->\n".utf8)
    let added = labels.count * 2 + 1
    let tree = try Tree(parsing: longer + text, lines: Lines(longer + text))
    var losses: [Markdown.Loss] = []
    var stack = [try TreeReader.read(tree, definitions: tree.definitions)]
    while let node = stack.popLast() {
      stack.append(contentsOf: node.children)
      guard case .footnoteReference(let label) = node.kind else { continue }
      var place = node.place
      place.startLine -= added
      place.endLine -= added
      guard !references.contains(place) else { continue }
      losses.append(Markdown.Loss(reason: .undefinedFootnote(label: label), place: place))
    }
    return losses
  }

  /// Everything between `[^` and `]` that could be a label, each once.
  private static func candidates(in text: [UInt8]) -> [String] {
    var seen: Set<String> = []
    var labels: [String] = []
    var start: Int?
    for (index, byte) in text.enumerated() {
      if byte == 0x5E, index > 0, text[index - 1] == 0x5B {
        start = index + 1
      } else if byte == 0x5D {
        if let begin = start, begin < index {
          let label = String(decoding: text[begin..<index], as: UTF8.self)
          if seen.insert(folded(label)).inserted { labels.append(label) }
        }
        start = nil
      } else if byte <= 0x20 {
        start = nil
      }
    }
    return labels
  }
}
