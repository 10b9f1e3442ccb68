internal import DemarcheModel
internal import XMLTree

/// the expressions of one work have the same parts, which say the same of the same things.
enum ExpressionComparison {
  /// Compares the expressions of one work with its original.
  static func diagnostics(of files: [InspectedFile]) -> [Diagnostic] {
    guard files.count > 1 else { return [] }
    let first =
      files.firstIndex { $0.meta("identification", "FRBRExpression", "FRBRtranslation") == nil } ?? 0
    return files.indices.filter { $0 != first }.flatMap { compare(files[$0], with: files[first]) }
  }

  /// Compares one file with another; what is told stands in the first, but for a part that it lacks.
  private static func compare(_ file: InspectedFile, with original: InspectedFile) -> [Diagnostic] {
    var findings = Findings(file)
    let own = parts(of: file)
    let others = parts(of: original)
    for (identifier, index) in own.sorted(by: { $0.value < $1.value }) {
      guard let other = others[identifier] else {
        findings.tell(
          .x1, "`\(identifier)` has no counterpart in \(original.source.path)", at: index,
          severity: severity(index, file), way: "Add it there, or take it out here")
        continue
      }
      for attribute in compared {
        let one = thing(index, attribute, file)
        guard one != thing(other, attribute, original) else { continue }
        findings.tell(
          .x1, "`\(identifier)` differs in `\(attribute)` from \(original.source.path)", at: index, attribute,
          severity: .warning,
          note: .init("The other one", at: original.range(of: other, attribute: attribute)),
          way: "Mend the one that is wrong; where the order of words differs, give both the same `wId`")
      }
    }
    let missing = others.filter { own[$0.key] == nil }.sorted { $0.value < $1.value }
    guard let document = file.document else { return findings.diagnostics }
    for (identifier, index) in missing {
      findings.tell(
        .x1, "`\(identifier)` of \(original.source.path) is missing", at: document,
        severity: severity(index, original), note: .init("It stands here", at: original.range(of: index)),
        way: "Add it, or take it out there")
    }
    return findings.diagnostics
  }

  /// The attributes that say the same in every language.
  private static let compared = ["refersTo", "as", "by", "to", "date", "href"]

  /// What is compared of a file, in one number: nothing is to be told of files whose numbers are equal.
  ///
  /// - Parameter file: the file.
  /// - Returns: the sum of the hashes of its parts; it holds within one process.
  static func fingerprint(of file: InspectedFile) -> Int {
    parts(of: file).reduce(into: 0) { sum, part in
      var hasher = Hasher()
      hasher.combine(part.key)
      for attribute in compared { hasher.combine(thing(part.value, attribute, file)) }
      sum &+= hasher.finalize()
    }
  }

  /// The parts of the text by `wId`, else by `eId`, but for those that mark letters up.
  private static func parts(of file: InspectedFile) -> [String: Int] {
    var parts: [String: Int] = [:]
    for (index, node) in file.nodes.enumerated() where !node.isMeta {
      guard !ElementNames.presentation.contains(node.element.name),
        let identifier = node.element[attribute: "wId"] ?? node.element[attribute: "eId"],
        parts[identifier] == nil
      else { continue }
      parts[identifier] = index
    }
    return parts
  }

  /// What an attribute stands for: the IRI of the thing it names, else its value.
  private static func thing(_ index: Int, _ attribute: String, _ file: InspectedFile) -> String? {
    file.iri(of: file.value(index, attribute)) ?? file.value(index, attribute)
  }

  /// A part that is a block must be there; words in a sentence may be said without naming a thing.
  private static func severity(_ index: Int, _ file: InspectedFile) -> Diagnostic.Severity {
    ElementNames.mixed.subtracting(["p", "li", "block", "listIntroduction", "num"]).contains(file.name(index))
      ? .warning : .error
  }
}
