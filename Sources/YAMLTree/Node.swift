extension YAML {
  /// A scalar, a sequence or a mapping, with the place where it was written.
  package struct Node: Sendable, Equatable {
    /// What the node holds.
    package enum Content: Sendable, Equatable {
      /// A text, and whether it stood between quotes or in a block (`|`, `>`) rather than plain.
      ///
      /// A value that was left out (`key:`) is the empty, unquoted text with an empty range.
      case scalar(String, quoted: Bool)
      /// The items in their order.
      case sequence([Node])
      /// The entries in their order; keys are distinct by bytes.
      case mapping([Entry])
    }

    /// What the node holds.
    package var content: Content

    /// The node's own source text, as UTF-8 byte offsets in the input.
    ///
    /// A plain scalar covers its text, a quoted one its quotes too, a block scalar its indicator and its
    /// lines (not the line break nor the blank lines at its end). A flow collection covers its brackets, a
    /// block mapping its first key to its last value, a block sequence its first `-` to its last item.
    package var bytes: Range<Int>

    /// Makes a node, for trees that are read from other notations.
    package init(content: Content, bytes: Range<Int>) {
      self.content = content
      self.bytes = bytes
    }
  }

  /// A key and its value.
  package struct Entry: Sendable, Equatable {
    /// The key's text, without quotes.
    package var key: String

    /// The key's source text, quotes included, as UTF-8 byte offsets in the input.
    package var keyBytes: Range<Int>

    /// The value.
    package var value: Node

    /// Makes an entry, for trees that are read from other notations.
    package init(key: String, keyBytes: Range<Int>, value: Node) {
      self.key = key
      self.keyBytes = keyBytes
      self.value = value
    }
  }
}
