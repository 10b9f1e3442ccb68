extension XML {
  /// An element with all that it contains.
  package struct Element: Sendable, Equatable {
    /// The name without its prefix.
    package var name: String

    /// The prefix as it was written, if there was one; it means nothing, the namespace does.
    package var prefix: String?

    /// The namespace's name, if the element is in one.
    package var namespace: String?

    /// The attributes in their order; namespace declarations are not among them.
    package var attributes: [Attribute] = []

    /// The namespaces that its start tag declares, in their order.
    package var declarations: [Declaration] = []

    /// Elements and texts in their order; two texts never stand side by side.
    package var children: [Node] = []

    /// The line where the start tag ends, from 1; libxml2 counts to 65,535 and stays there.
    package var line = 0

    /// How many start tags stand before its own in the document.
    package var ordinal = 0

    /// An element without attributes and children.
    package init(name: String, namespace: String? = nil) {
      self.name = name
      self.namespace = namespace
    }
  }

  /// A namespace that a start tag declares.
  package struct Declaration: Sendable, Equatable {
    /// The prefix; none for the namespace of names without one.
    package var prefix: String?

    /// The namespace's name; empty where names without prefix are in none again.
    package var uri: String
  }

  /// What an element contains.
  package enum Node: Sendable, Equatable {
    /// An element.
    case element(Element)
    /// A text, its references resolved, a line's end always LF.
    case text(String)
  }

  /// An attribute.
  package struct Attribute: Sendable, Equatable {
    /// The name without its prefix.
    package var name: String

    /// The prefix as it was written, if there was one.
    package var prefix: String?

    /// The namespace's name; none for a name without prefix.
    package var namespace: String?

    /// The value, its references resolved and its blanks normalized as XML asks.
    package var value: String

    /// An attribute in no namespace.
    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }
}
