extension Markdown {
  /// A block or an inline node with all that it contains.
  package struct Node: Sendable, Equatable {
    /// What the node is.
    package var kind: Kind

    /// The nodes inside, in their order.
    package var children: [Node]

    /// Where the node was written; ``Place`` says how far that can be trusted.
    package var place: Place
  }
}
