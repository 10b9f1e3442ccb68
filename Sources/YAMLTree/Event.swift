/// One of libyaml's events as a value, with byte offsets in place of marks.
struct Event {
  /// What the event opens, closes or is.
  enum Kind: Equatable {
    /// The whole input begins or ends, or a document ends.
    case streamStart, streamEnd, documentEnd
    /// A document begins, with or without `%` lines before it.
    case documentStart(hasDirectives: Bool)
    /// A reference to an anchor.
    case alias
    /// A text and how it was written.
    case scalar(String, Style)
    /// A collection begins; one in brackets is a flow collection.
    case sequenceStart(isFlow: Bool), mappingStart(isFlow: Bool)
    /// A collection ends.
    case sequenceEnd, mappingEnd
  }

  /// How a scalar was written.
  enum Style {
    /// Without quotes, between quotes, or as indented lines after `|` or `>`.
    case plain, quoted, block
  }

  /// What the event opens, closes or is.
  var kind: Kind

  /// Whether the node has an anchor, `&name`.
  var hasAnchor: Bool

  /// Whether the node has an explicit tag, `!name`.
  var hasTag: Bool

  /// The event's source text, as libyaml gives it, in UTF-8 byte offsets.
  var bytes: Range<Int>
}
