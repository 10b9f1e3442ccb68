package import DemarcheModel
internal import XMLTree

/// Cuts finished files into what means something, so that they can be compared word for word.
package enum FileTokens {
  /// The tokens of a file.
  ///
  /// - Parameters:
  ///   - bytes: the file; markup must have been found well formed.
  ///   - format: its format.
  /// - Returns: the tokens in the order of the file.
  package static func of(_ bytes: [UInt8], _ format: FRBR.Format) -> [FileToken] {
    switch format {
    case .text: return text(bytes)
    case .html:
      let start = HTML.start(of: bytes)
      var cutter = MarkupCutter(inlines: PageElements.inlines, islands: [])
      if start > 0 { cutter.tokens.append(FileToken(kind: .other("<!DOCTYPE html>"), bytes: 0..<start)) }
      cutter.cut(bytes, from: start)
      return cutter.tokens
    case .akomaNtoso:
      var cutter = MarkupCutter(inlines: TreeElements.inlines, islands: TreeElements.islands)
      cutter.cut(bytes, from: 0)
      return cutter.tokens
    }
  }

  /// The first difference between a file and what it should be; `nil` for the same document.
  package static func difference(_ found: [UInt8], from expected: [UInt8], _ format: FRBR.Format)
    -> FileDifference?
  {
    let (there, due) = (of(found, format), of(expected, format))
    let index = zip(there, due).prefix { $0.says(theSameAs: $1) }.count
    guard index < max(there.count, due.count) else { return nil }
    let token = index < there.count ? there[index] : nil
    return FileDifference(
      found: token, expected: index < due.count ? due[index] : nil,
      bytes: token?.bytes ?? found.count..<found.count, path: path(to: index, in: there))
  }

  /// The places of all elements of a file of markup, from the start tag to the end tag, by their order.
  package static func elements(of bytes: [UInt8], _ format: FRBR.Format) -> [Range<Int>] {
    var elements: [Range<Int>] = []
    var open: [Int] = []
    for token in XML.tokens(of: bytes, from: format == .html ? HTML.start(of: bytes) : 0) {
      switch token.kind {
      case .open:
        open.append(elements.count)
        elements.append(token.bytes)
      case .close:
        if let index = open.popLast() {
          elements[index] = elements[index].lowerBound..<token.bytes.upperBound
        }
      case .text, .other: break
      }
    }
    return elements
  }

  /// The elements that are open before a token.
  private static func path(to index: Int, in tokens: [FileToken]) -> [String] {
    var path: [String] = []
    for token in tokens[..<min(index, tokens.count)] {
      if case .open(let name) = token.kind { path.append(name) }
      if case .close = token.kind { path.removeLast(min(1, path.count)) }
    }
    return path
  }

  /// The words, lines and paragraphs of plain text.
  private static func text(_ bytes: [UInt8]) -> [FileToken] {
    var tokens: [FileToken] = []
    var pending: FileToken.Kind?
    var offset = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let end = offset + line.count
      let words = words(in: line)
      if words.isEmpty, !tokens.isEmpty { pending = .paragraph }
      if let kind = pending, !words.isEmpty { tokens.append(FileToken(kind: kind, bytes: offset..<offset)) }
      if !words.isEmpty { pending = .line }
      for word in words {
        tokens.append(FileToken(kind: .word(String(decoding: bytes[word], as: UTF8.self)), bytes: word))
      }
      offset = end + 1
    }
    return tokens
  }

  /// The places of the words of a line.
  private static func words(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.map { $0.startIndex..<$0.endIndex }
  }
}

/// Cuts markup into words and tags, by what is known of its elements.
private struct MarkupCutter {
  /// The elements inside running text.
  let inlines: Set<String>
  /// The elements around which white space means something.
  let islands: Set<String>
  /// The tokens so far.
  var tokens: [FileToken] = []
  /// Whether white space that means something was met after the last token.
  private var isAfterSpace = false
  /// Whether the last token was the edge of a block, behind which white space means nothing.
  private var isAtEdge = true
  /// The letters of a word that a reference may go on, and their places.
  private var letters = ""
  /// Where those letters stand.
  private var place: Range<Int>?

  init(inlines: Set<String>, islands: Set<String>) {
    self.inlines = inlines
    self.islands = islands
  }

  /// Cuts a whole file.
  mutating func cut(_ bytes: [UInt8], from start: Int) {
    for token in XML.tokens(of: bytes, from: start) {
      switch token.kind {
      case .text(let text): cut(text, of: bytes, token.bytes)
      case .open(let name, let attributes):
        add(.open(name), token.bytes, at: edge(of: name, isOpening: true))
        for attribute in attributes.sorted(by: { $0.name < $1.name }) {
          let kind = FileToken.Kind.attribute(name: attribute.name, value: attribute.value)
          tokens.append(FileToken(kind: kind, bytes: attribute.bytes))
        }
      case .close(let name): add(.close(name), token.bytes, at: edge(of: name, isOpening: false))
      case .other(let text): add(.other(text), token.bytes, at: (true, true))
      }
    }
    endWord()
  }

  /// Whether white space before and behind a tag means nothing.
  private func edge(of name: String, isOpening: Bool) -> (before: Bool, behind: Bool) {
    if inlines.contains(name) { return (false, false) }
    if islands.contains(name) { return isOpening ? (false, true) : (true, false) }
    return (true, true)
  }

  /// Adds a tag.
  private mutating func add(
    _ kind: FileToken.Kind, _ bytes: Range<Int>, at edge: (before: Bool, behind: Bool)
  ) {
    endWord()
    tokens.append(FileToken(kind: kind, isAfterSpace: isAfterSpace && !edge.before, bytes: bytes))
    isAfterSpace = false
    isAtEdge = edge.behind
  }

  /// Cuts text into words; a resolved reference is shorter than its bytes, and stands for them whole.
  private mutating func cut(_ text: String, of bytes: [UInt8], _ range: Range<Int>) {
    let isAsWritten = bytes[range].elementsEqual(text.utf8)
    var start = range.lowerBound
    for scalar in text.unicodeScalars {
      let end = isAsWritten ? start + UTF8.width(scalar) : range.upperBound
      switch scalar {
      case " ", "\n", "\t", "\r":
        endWord()
        if !isAtEdge { isAfterSpace = true }
      default:
        letters.unicodeScalars.append(scalar)
        place = (place?.lowerBound ?? start)..<end
      }
      if isAsWritten { start = end }
    }
  }

  /// Adds the word that has come to its end.
  private mutating func endWord() {
    guard let place else { return }
    tokens.append(FileToken(kind: .word(letters), isAfterSpace: isAfterSpace, bytes: place))
    (self.place, letters) = (nil, "")
    isAfterSpace = false
    isAtEdge = false
  }
}
