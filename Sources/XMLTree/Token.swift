extension XML {
  /// A piece of a document as it stands in its bytes: a tag, a text, or what is neither.
  package struct Token: Sendable, Equatable {
    /// An attribute with its place, its references resolved and each blank a plain space.
    package struct Attribute: Sendable, Equatable {
      /// The name as it was written, its prefix too.
      package var name: String
      /// The value.
      package var value: String
      /// Where it stands, from its name to its last quote.
      package var bytes: Range<Int>
    }

    /// What a piece is.
    package enum Kind: Sendable, Equatable {
      /// A start tag; that of an empty element is followed by an end tag of no bytes.
      case open(name: String, attributes: [Attribute])
      /// An end tag.
      case close(name: String)
      /// A run of text without references, a section, or one reference resolved.
      case text(String)
      /// A comment, an instruction or the declaration, as it was written.
      case other(String)
    }

    /// What it is.
    package var kind: Kind
    /// Where it stands, in byte offsets.
    package var bytes: Range<Int>
  }

  /// The pieces of a document in their order.
  ///
  /// - Parameters:
  ///   - bytes: a document that ``Document/init(parsing:)`` has accepted; of others the result means nothing.
  ///   - start: where it begins.
  /// - Returns: the pieces; a text that holds references is cut beside each of them.
  package static func tokens(of bytes: [UInt8], from start: Int = 0) -> [Token] {
    var scanner = Scanner(bytes, at: start)
    return scanner.scan()
  }
}
