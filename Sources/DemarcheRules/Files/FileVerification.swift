package import DemarcheModel

/// Proves on the bytes read back that a file says what its tree says: the same people and demands, in order.
///
/// The tree has been proved against the records before, so the two together reach from the records to the file.
package enum FileVerification {
  /// Compares what was read in a file with the tree it was written from.
  ///
  /// - Parameters:
  ///   - reading: what a reader found in the bytes.
  ///   - document: the tree.
  ///   - path: the file, as people know it.
  /// - Returns: the differences, all of them errors.
  package static func diagnostics(of reading: Reading, against document: Document, path: String)
    -> [Diagnostic]
  {
    let signatories = signatories(of: document)
    let demands = document.demands.map { Reading.Finding(id: $0.id, text: $0.content.plainText) }
    return consent(of: reading, against: document, path: path)
      + release(of: reading, against: document, path: path).map(\.diagnostic)
      + differences(reading.signatories, signatories, .signatory, path)
      + differences(reading.demands, demands, .demand, path)
  }

  /// Compares what was read of drafts and of awaited signatures in a file with its tree.
  package static func consent(of reading: Reading, against document: Document, path: String) -> [Diagnostic] {
    ConsentVerification.diagnostics(
      of: reading, signatories(of: document), isDraft: document.metadata.isDraft, path)
  }

  /// Compares the lines that tell from when on a document may be printed with those of its tree.
  ///
  /// - Returns: the differences, each with the line of the file where it stands, if one does.
  package static func release(
    of reading: Reading, against document: Document, path: String
  ) -> [(diagnostic: Diagnostic, line: Reading.Release?)] {
    ReleaseVerification.differences(of: reading.releases, from: document.releaseLines, path)
  }

  /// The signatories of a tree, as a reader finds them.
  private static func signatories(of document: Document) -> [Reading.Finding] {
    document.signatures.map { entry in
      Reading.Finding(
        id: entry.id, text: entry.content.textWithoutPendingMarks, pendingMark: entry.content.pendingMark)
    }
  }

  private static func differences(
    _ found: [Reading.Finding], _ expected: [Reading.Finding], _ noun: Placement.Noun, _ path: String
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let lines = found.byText
    let equals = expected.byText.mapValues(\.count)
    for thing in expected {
      guard let id = thing.id else { continue }
      let same = (lines[thing.key] ?? []).filter { $0.matches(thing) }
      let count = same.count
      // Namesakes with one title share a line where the format has no names.
      let due = same.contains { $0.id == nil } ? equals[thing.key] ?? 1 : 1
      if count < due {
        diagnostics.append(
          Diagnostic(
            noun.missing, "\(noun.word.capitalizedFirst) `\(id)` cannot be read back from \(path)",
            explanation: why))
      } else if count > due {
        diagnostics.append(
          Diagnostic(
            noun.doubled, "\(noun.word.capitalizedFirst) `\(id)` can be read \(count) times in \(path)",
            explanation: why
          ))
      }
    }
    let isAligned = found.count == expected.count && zip(found, expected).allSatisfy { $0.matches($1) }
    if diagnostics.isEmpty, !isAligned {
      diagnostics.append(
        Diagnostic(
          noun.disordered, "\(path) does not keep the \(noun.list) as the document has them", explanation: why
        ))
    }
    return diagnostics
  }

  static let why =
    "The file was made and read back, and is not what the dossier demands. The old file stays as it was."
}

extension Reading.Finding {
  /// Whether two findings are the same thing with the same words; plain text knows no names.
  ///
  /// Whether a signature is given or awaited is told apart, by ``ConsentVerification``.
  func matches(_ other: Reading.Finding) -> Bool {
    text.isSame(as: other.text) && (id == nil || other.id == nil || id == other.id)
  }
}

extension Reading.Finding {
  /// The text as bytes: strings are equal whatever their form, and a Greek question mark is a semicolon's.
  var key: [UInt8] { Array(text.utf8) }
}

extension [Reading.Finding] {
  /// The findings that have one text each, by its bytes, in their order.
  var byText: [[UInt8]: [Reading.Finding]] { Dictionary(grouping: self, by: \.key) }
}

extension String {
  /// Whether two texts are the same byte for byte; `==` would take a Greek question mark for a semicolon.
  func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }

  /// The word at the beginning of a sentence.
  fileprivate var first: String { prefix(1).uppercased() + dropFirst() }
}
