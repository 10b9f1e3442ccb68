package import DemarcheModel
package import XMLTree

/// A file of Akoma Ntoso as a value: a document where the model holds all that it says, else the tree of its elements.
package enum AkomaNtosoFile: Sendable {
  /// A document of the house.
  case document(Document)
  /// The elements of a file that says more, or something else.
  case tree(XML.Element)

  /// Reads a file; nothing of it is lost but comments and instructions, and those are told.
  ///
  /// - Parameter source: the file, without a byte order mark.
  /// - Returns: the value, `nil` when the file is no Akoma Ntoso; and what is to be told.
  package static func read(_ source: SourceFile) -> (file: AkomaNtosoFile?, diagnostics: [Diagnostic]) {
    let (document, diagnostics) = AkomaNtoso.document(from: source)
    if let document, diagnostics.isEmpty { return (.document(document), []) }
    guard let parsed = try? XML.Document(parsing: source.bytes) else { return (nil, diagnostics) }
    let root = parsed.root()
    guard root.name == "akomaNtoso", root.namespace == AkomaNtoso.namespace else { return (nil, diagnostics) }
    return (.tree(root), other(in: source))
  }

  /// The file again; its canonical form is that of the file read, without comments and instructions.
  package func write() -> [UInt8] {
    switch self {
    case .document(let document): AkomaNtoso.write(document)
    case .tree(let root): root.serialized()
    }
  }

  /// Tells the comments and instructions of a file, which are no part of its tree.
  private static func other(in source: SourceFile) -> [Diagnostic] {
    XML.tokens(of: source.bytes).filter { token in
      guard case .other(let text) = token.kind else { return false }
      return !text.utf8.starts(with: "<?xml ".utf8)
    }.prefix(HeldMarkup.maximumFindings).map { token in
      Diagnostic(
        .unheldMarkup, "Comments and instructions are not kept",
        at: SourceRange(file: source, bytes: token.bytes),
        solutions: [.init("Add by hand what it said, if it matters")])
    }
  }
}
