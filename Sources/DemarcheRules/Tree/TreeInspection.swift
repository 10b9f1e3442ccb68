package import DemarcheModel

/// Proves on the merged tree that every promise is kept: once, in order, unaltered.
package enum TreeInspection {
  /// Compares a document with what the records promised.
  ///
  /// - Parameters:
  ///   - document: the tree after the merge and the typographic pass.
  ///   - promise: what the records demand of it.
  ///   - kind: its kind, for the parts it cannot do without.
  ///   - source: where the document's prose begins, the place to mend a placement.
  /// - Returns: the broken promises, all of them errors.
  package static func diagnostics(
    of document: Document, promise: Promise, kind: Kind, source: SourceRange
  ) -> [Diagnostic] {
    let language = document.metadata.expression.language
    let signatories = Placement(
      promised: promise.signatories.map {
        .init(id: $0.id, words: $0.words, $0.isRequired, $0.range)
      },
      found: document.signatures.map { (id: $0.id, text: $0.content.plainText) }, noun: .signatory)
    let demands = Placement(
      promised: promise.demands.map { .init(id: $0.id, words: [$0.text], $0.isRequired, $0.range) },
      found: document.demands.map { (id: $0.id, text: $0.content.plainText) }, noun: .demand)
    return signatories.diagnostics(in: language, at: source) + marks(promise, document, at: source)
      + demands.diagnostics(in: language, at: source)
      + missingParts(of: document, kind: kind, at: source)
  }

  /// Signatories whose line does not say whether the signature is given or awaited as the records do.
  private static func marks(
    _ promise: Promise, _ document: Document, at source: SourceRange
  ) -> [Diagnostic] {
    let entries = Dictionary(document.signatures.map { ($0.id, $0) }) { first, _ in first }
    return promise.signatories.compactMap { signatory in
      guard let entry = entries[signatory.id],
        entry.isPending != signatory.isPending
      else { return nil }
      return Diagnostic(
        .unsignedSignature,
        signatory.isPending
          ? "The signature of `\(signatory.id)` is awaited, and the line does not say so"
          : "The signature of `\(signatory.id)` is given, and the line says that it is awaited",
        at: source, notes: [.init("The signature", at: signatory.range)],
        solutions: [.init("Print `{{ signatory.name }}` in the body of the block")])
    }
  }

  /// The parts that the kind cannot do without and that are not there.
  private static func missingParts(of document: Document, kind: Kind, at source: SourceRange) -> [Diagnostic]
  {
    kind.mandatoryParts.filter { !has($0, document) }.map { part in
      Diagnostic(
        .missingPart,
        "The \(document.metadata.expression.language) version has no \(part.words), and a `\(kind.id)` must have one",
        at: source, solutions: [.init(part.remedy)])
    }
  }

  /// Whether a document has a part.
  package static func has(_ part: Kind.Part, _ document: Document) -> Bool {
    switch part {
    case .preface: !document.preface.isEmpty
    case .body: document.body.contains { $0.isOwnText }
    case .demands: !document.demands.isEmpty
    case .signatures: !document.signatures.isEmpty
    case .recitals: document.contains { if case .recitals = $0 { true } else { false } }
    case .questions: document.contains { if case .questions = $0 { true } else { false } }
    case .contact: document.contains { if case .container("contact", _) = $0 { true } else { false } }
    }
  }
}

extension Document {
  /// Whether one of its blocks is of a kind.
  fileprivate func contains(_ isMeant: (Block) -> Bool) -> Bool {
    var isFound = false
    for part in parts { part.visitBlocks { if isMeant($0) { isFound = true } } }
    return isFound
  }
}

extension Block {
  /// Whether the block is text of the document's own: not a heading, nor what the records give.
  fileprivate var isOwnText: Bool {
    switch self {
    case .heading, .demands, .signatures, .container("contact", _): false
    case .paragraph, .list, .quotation, .table, .recitals, .questions, .container: true
    }
  }
}

extension Kind.Part {
  /// The part in words.
  fileprivate var words: String {
    switch self {
    case .preface: "preface"
    case .recitals: "recitals"
    case .body: "text of its own"
    case .demands: "demands"
    case .questions: "question"
    case .signatures: "signatories"
    case .contact: "contact"
    }
  }

  /// How the part is added.
  fileprivate var remedy: String {
    switch self {
    case .preface: "Give the kind's template a `{% preface %}`"
    case .recitals: "Write the reasons as a list between `{% recitals %}` and `{% endrecitals %}`"
    case .body: "Write the text in the prose file"
    case .demands: "Place `{{ demands }}` in the prose"
    case .questions: "Write the question in the prose file"
    case .signatures: "Place `{{ signatories }}` at the end of the prose"
    case .contact: "Add `contact:` to the document in the dossier"
    }
  }
}
