package import DemarcheModel
internal import XMLTree

extension AkomaNtoso {
  /// Where a file says what its labels stand for, for instance `olivierCadic`.
  package static func places(in source: SourceFile) -> [String: SourceRange] {
    guard let document = try? XML.Document(parsing: source.bytes) else { return [:] }
    let file = InspectedFile(source, root: document.root())
    return file.byIdentifier.mapValues { file.range(of: $0) }
  }

  /// What a file says and another, made of what was read in it, does not: for a person to look at.
  ///
  /// Identifiers of elements are left out of the comparison, which each file has of its own.
  ///
  /// - Parameters:
  ///   - source: the file; it must have been found well formed.
  ///   - made: the other one.
  /// - Returns: a warning for each run of words and marks that is not in the other one, in the order of the file.
  package static func losses(of source: SourceFile, in made: [UInt8]) -> [Diagnostic] {
    let found = FileTokens.withoutIdentifiers(source.bytes)
    let due = FileTokens.withoutIdentifiers(made)
    guard max(found.count, due.count) <= maximumCompared else { return firstLoss(found, due, source) }
    let difference = due.difference(from: found) { $0.says(theSameAs: $1) }
    var diagnostics: [Diagnostic] = []
    var last = -2
    for case .remove(let offset, let token, _) in difference.removals {
      defer { last = offset }
      guard offset != last + 1 else { continue }
      if case .close = token.kind { continue }
      diagnostics.append(loss("\(token.description) is not kept", token.bytes, source))
    }
    if diagnostics.isEmpty, case .insert(_, let token, _)? = difference.insertions.first {
      diagnostics.append(loss("Made again, the document also says \(token.description)", 0..<0, source))
    }
    return diagnostics
  }

  /// The most words and marks of files that are compared as wholes; the time grows by the square of differences.
  private static let maximumCompared = 6_000

  /// The first difference alone, for large files.
  private static func firstLoss(_ found: [FileToken], _ due: [FileToken], _ source: SourceFile)
    -> [Diagnostic]
  {
    let index = zip(found, due).prefix { $0.says(theSameAs: $1) }.count
    guard index < max(found.count, due.count) else { return [] }
    guard index < found.count else {
      return [loss("Made again, the document also says \(due[index].description)", 0..<0, source)]
    }
    return [loss("From \(found[index].description) on, not all is kept", found[index].bytes, source)]
  }

  private static func loss(_ summary: String, _ bytes: Range<Int>, _ source: SourceFile) -> Diagnostic {
    Diagnostic(
      .unheldMarkup, summary, at: SourceRange(file: source, bytes: bytes),
      solutions: [.init("Look over what was made, and add by hand what is missing")])
  }
}

extension FileTokens {
  /// The tokens of a file of Akoma Ntoso without its declaration and the identifiers of elements.
  fileprivate static func withoutIdentifiers(_ bytes: [UInt8]) -> [FileToken] {
    of(bytes, .akomaNtoso).filter { token in
      switch token.kind {
      case .attribute("eId", _): false
      case .other(let text): !text.utf8.starts(with: "<?xml ".utf8)
      default: true
      }
    }
  }
}
