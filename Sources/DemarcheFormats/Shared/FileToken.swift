/// The smallest piece of a finished file that means something.
///
/// Two files of the same tokens are the same document: blanks between blocks, the order and the quotes of
/// attributes, and the spelling of a character (`&#233;` for `é`) are no part of them.
package struct FileToken: Sendable {
  /// What a piece is.
  package enum Kind: Sendable, Equatable {
    /// A word; words end at white space, never at a no-break one.
    case word(String)
    /// The beginning of an element.
    case open(String)
    /// The end of an element.
    case close(String)
    /// An attribute of the element that was opened last.
    case attribute(name: String, value: String)
    /// The end of a line of plain text.
    case line
    /// The end of a paragraph of plain text.
    case paragraph
    /// A comment, an instruction or a declaration.
    case other(String)
  }

  /// What it is.
  package var kind: Kind
  /// Whether white space that means something stands before it.
  package var isAfterSpace = false
  /// Where it stands, in byte offsets.
  package var bytes: Range<Int>

  /// Whether another token says the same, wherever it stands.
  func says(theSameAs other: FileToken) -> Bool {
    guard isAfterSpace == other.isAfterSpace else { return false }
    // Byte for byte: two spellings of one letter are two.
    return switch (kind, other.kind) {
    case (.word(let one), .word(let two)), (.other(let one), .other(let two)),
      (.open(let one), .open(let two)),
      (.close(let one), .close(let two)):
      one.utf8.elementsEqual(two.utf8)
    case (.attribute(let name, let one), .attribute(let other, let two)):
      name == other && one.utf8.elementsEqual(two.utf8)
    case (.line, .line), (.paragraph, .paragraph): true
    default: false
    }
  }

  /// The token in words, for a message.
  package var description: String {
    switch kind {
    case .word(let word): "“\(word)”"
    case .open(let name): "<\(name)>"
    case .close(let name): "</\(name)>"
    case .attribute(let name, let value): "\(name)=\"\(value)\""
    case .line: "the end of the line"
    case .paragraph: "the end of the paragraph"
    case .other(let text): text
    }
  }
}

/// The first place at which a file says something else than it should.
package struct FileDifference: Sendable {
  /// What stands there; `nil` at the end of the file.
  package var found: FileToken?
  /// What should stand there; `nil` when nothing should.
  package var expected: FileToken?
  /// Where, in byte offsets.
  package var bytes: Range<Int>
  /// The elements around, the outermost first.
  package var path: [String]

  /// The difference in words.
  package var description: String {
    switch (found, expected) {
    case (let found?, let expected?) where found.description == expected.description:
      expected.isAfterSpace
        ? "a space is missing before \(found.description)"
        : "a space stands before \(found.description)"
    case (let found?, let expected?): "\(found.description) stands in place of \(expected.description)"
    case (let found?, nil): "\(found.description) stands behind the end"
    case (nil, let expected?): "the file ends before \(expected.description)"
    case (nil, nil): "nothing"
    }
  }
}
