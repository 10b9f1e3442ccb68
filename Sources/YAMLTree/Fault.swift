extension YAML {
  /// Why an input is refused, where, and in words for the person who wrote it.
  package struct Fault: Error, Sendable, Equatable {
    /// The rule that was broken; the raw value is stable and may serve as an identifier.
    package enum Reason: String, Sendable {
      /// The input is not YAML.
      case syntax
      /// A character or byte that YAML does not allow, such as a control character or broken UTF-8.
      case character
      /// A tab where spaces must indent.
      case tab
      /// An anchor, `&name`.
      case anchor
      /// An alias, `*name`.
      case alias
      /// A tag, `!name`.
      case tag
      /// A directive, a line that begins with `%`.
      case directive
      /// A merge key, `<<`.
      case mergeKey
      /// The same key twice in one mapping.
      case duplicateKey
      /// A key that is a sequence or a mapping.
      case complexKey
      /// More than ``YAML/maximumDepth`` levels.
      case depth
      /// A second document after `---`.
      case severalDocuments
      /// More than ``YAML/maximumBytes``.
      case size
      /// libyaml could not get memory.
      case memory
    }

    /// Another place that explains the fault.
    package struct Note: Sendable, Equatable {
      /// What stands there, without a full stop.
      package var message: String

      /// The place, as UTF-8 byte offsets in the input.
      package var bytes: Range<Int>
    }

    /// The rule that was broken.
    package var reason: Reason

    /// What is wrong and what to do, in plain English, without a full stop.
    package var message: String

    /// The narrowest place, as UTF-8 byte offsets in the input; empty at the end of the input.
    package var bytes: Range<Int>

    /// The other place, if there is one: the first of two equal keys, the start of what was never closed.
    package var related: Note?
  }
}
