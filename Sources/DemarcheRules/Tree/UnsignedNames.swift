package import DemarcheModel

/// Finds the names of people who have not signed in what somebody wrote by hand.
///
/// What a template prints of the signatories never holds them; a list typed into the prose, or a name that
/// stayed in a title, would still tell readers of a signature that nobody gave.
package enum UnsignedNames {
  /// Somebody whom a document does not print.
  package struct Person: Sendable {
    /// The name in the language of the document.
    package var name: String
    /// The signature that was not given.
    package var signature: Signature

    /// Makes a person.
    package init(name: String, signature: Signature) {
      self.name = name
      self.signature = signature
    }
  }

  /// Looks through a document.
  ///
  /// - Parameters:
  ///   - document: the tree.
  ///   - people: whom it does not print.
  ///   - source: the document's prose; what stands in it is marked.
  /// - Returns: a warning for each name that stands in it.
  package static func diagnostics(
    of document: Document, people: [Person], source: SourceFile
  ) -> [Diagnostic] {
    guard !people.isEmpty else { return [] }
    let texts = document.texts.map(\.withPlainSpaces)
    let language = document.metadata.expression.language
    return people.filter { person in texts.contains { $0.holds(person.name.withPlainSpaces) } }.map {
      person in
      Diagnostic(
        .unsignedName,
        "The \(language) version names \(person.name), who \(person.signature.state)",
        at: source.place(of: person.name),
        explanation:
          "Readers could take it for a signature; the names of those who signed are printed by themselves.",
        notes: [.init("The signature", at: person.signature.range)],
        solutions: [.init("Take the name away, or leave the list of names to `{{ signatories }}`")])
    }
  }
}

extension String {
  /// The text with plain spaces for no-break ones, which the typographic pass sets inside names.
  fileprivate var withPlainSpaces: String { replacing("\u{A0}", with: " ") }
}
