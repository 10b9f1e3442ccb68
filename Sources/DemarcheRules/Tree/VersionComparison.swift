package import DemarcheModel

/// Compares the versions of a work: the same signatories and demands, and the same blocks, in the same order.
///
/// Paragraphs are not compared: a translation may divide them otherwise.
package enum VersionComparison {
  /// One version, and where its prose stands.
  package struct Version: Sendable {
    /// The tree.
    package var document: Document
    /// The first line of its prose.
    package var source: SourceRange

    /// Makes a version.
    package init(_ document: Document, source: SourceRange) {
      self.document = document
      self.source = source
    }

    /// Its language.
    fileprivate var language: LanguageTag { document.metadata.expression.language }
  }

  /// Compares versions with the first of them, the source.
  ///
  /// - Parameter versions: all versions of a work, that of the source language first.
  /// - Returns: an error for other signatories or demands, a warning for other blocks, at the later version.
  package static func diagnostics(of versions: [Version]) -> [Diagnostic] {
    guard let first = versions.first else { return [] }
    return versions.dropFirst().flatMap { version in
      differences(
        version, first, "signatories", version.document.signatures.map(\.id),
        first.document.signatures.map(\.id))
        + differences(
          version, first, "demands", version.document.demands.map(\.id), first.document.demands.map(\.id))
        + blocks(version, first)
    }
  }

  private static func differences(
    _ version: Version, _ first: Version, _ noun: String, _ found: [Identifier], _ expected: [Identifier]
  ) -> [Diagnostic] {
    guard found != expected else { return [] }
    let missing = expected.filter { !found.contains($0) }
    let extra = found.filter { !expected.contains($0) }
    let what =
      missing.isEmpty && extra.isEmpty
      ? "in another order"
      : (missing.map { "without `\($0)`" } + extra.map { "with `\($0)`" }).joined(separator: ", ")
    return [
      Diagnostic(
        .differingVersions,
        "The \(version.language) version has the \(noun) of the \(first.language) one \(what)",
        at: version.source, notes: [.init("The \(first.language) version", at: first.source)],
        solutions: [.init("Place the whole list in both: `{{ \(noun) }}`")])
    ]
  }

  /// The first block that differs.
  private static func blocks(_ version: Version, _ first: Version) -> [Diagnostic] {
    let (found, expected) = (version.document.outline, first.document.outline)
    guard found != expected else { return [] }
    let index = zip(found, expected).prefix { $0 == $1 }.count
    let here = found.indices.contains(index) ? found[index] : "nothing"
    let there = expected.indices.contains(index) ? expected[index] : "nothing"
    return [
      Diagnostic(
        .differingBlocks,
        "The \(version.language) version has \(here) where the \(first.language) one has \(there)",
        at: version.source,
        explanation: "A list or a heading that one version lacks may have been lost in its translation.",
        notes: [.init("The \(first.language) version", at: first.source)],
        solutions: [.init("Write the same blocks in the same order in both")])
    ]
  }
}

extension Document {
  /// Its blocks in words, in their order.
  fileprivate var outline: [String] { parts.joined().compactMap(\.outline) }
}

extension Block {
  /// The block in words, with the number of its parts, which versions share; `nil` for a paragraph.
  fileprivate var outline: String? {
    switch self {
    case .paragraph: nil
    case .heading(let level, _): "a heading of level \(level)"
    case .list(let list): "a list of \(list.items.count)"
    case .quotation: "a quotation"
    case .table(let table): "a table of \(table.rows.count) rows"
    case .recitals(let recitals): "a list of \(recitals.count) recitals"
    case .demands(let block): "a list of \(block.items.count) demands"
    case .questions(let questions): "a list of \(questions.count) questions"
    case .signatures(let block): "a list of \(block.entries.count) signatories"
    case .container(let name, _): "a block `\(name)`"
    }
  }
}
