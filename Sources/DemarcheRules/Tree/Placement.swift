internal import DemarcheModel

/// The comparison of a list of promised things with the list of those found.
package struct Placement {
  /// A thing promised.
  struct Promised {
    /// Its name.
    var id: Identifier
    /// What its text must hold.
    var words: [String]
    /// Whether the document cannot do without.
    var isRequired: Bool
    /// Its place in the records.
    var range: SourceRange

    /// Makes a promised thing.
    init(id: Identifier, words: [String], _ isRequired: Bool, _ range: SourceRange) {
      self.id = id
      self.words = words
      self.isRequired = isRequired
      self.range = range
    }
  }

  /// The words in which a thing is spoken of.
  package enum Noun: Sendable {
    case signatory, demand
  }

  /// What was promised, in order.
  var promised: [Promised]
  /// What was found, in order.
  var found: [(id: Identifier, text: String)]
  /// What they are.
  var noun: Noun

  /// The broken promises.
  func diagnostics(in language: LanguageTag, at source: SourceRange) -> [Diagnostic] {
    missing(language, source) + unpromised(language, source) + doubled(language, source)
      + altered(language, source) + outOfOrder(language, source)
  }

  private func missing(_ language: LanguageTag, _ source: SourceRange) -> [Diagnostic] {
    let there = Set(found.map(\.id))
    return promised.filter { $0.isRequired && !there.contains($0.id) }.map { thing in
      Diagnostic(
        noun.missing, "Required \(noun.word) `\(thing.id)` is missing from the \(language) version",
        at: source,
        notes: [.init("Required here", at: thing.range)],
        solutions: [.init("Place it in the prose, or place the whole list: `{{ \(noun.list) }}`")])
    }
  }

  /// What stands in the document and was not promised: a signature that nobody gave, a demand of nobody.
  private func unpromised(_ language: LanguageTag, _ source: SourceRange) -> [Diagnostic] {
    var told = Set(promised.map(\.id))
    return found.filter { told.insert($0.id).inserted }.map { thing in
      Diagnostic(
        noun.unpromised,
        "\(noun.word.capitalizedFirst) `\(thing.id)` stands in the \(language) version and \(noun.isNot)",
        at: source,
        explanation:
          "A document prints the \(noun.list) of its dossier only, and only if its kind requires \(noun.list).",
        solutions: [.init("Take it away, or write `\(noun.list)` in `requires` of the kind")])
    }
  }

  private func doubled(_ language: LanguageTag, _ source: SourceRange) -> [Diagnostic] {
    var seen: Set<Identifier> = []
    var told: Set<Identifier> = []
    var diagnostics: [Diagnostic] = []
    for thing in found where !seen.insert(thing.id).inserted && told.insert(thing.id).inserted {
      diagnostics.append(
        Diagnostic(
          noun.doubled, "\(noun.word.capitalizedFirst) `\(thing.id)` stands twice in the \(language) version",
          at: source,
          solutions: [.init("Place it once; `{{ \(noun.list) }}` places all of them")]))
    }
    return diagnostics
  }

  /// A thing whose text lost or changed words on its way.
  private func altered(_ language: LanguageTag, _ source: SourceRange) -> [Diagnostic] {
    let promises = Dictionary(promised.map { ($0.id, $0) }) { first, _ in first }
    return found.compactMap { thing in
      guard let promise = promises[thing.id],
        let words = promise.words.first(where: { !thing.text.holds($0) })
      else { return nil }
      return Diagnostic(
        noun.altered,
        "\(noun.word.capitalizedFirst) `\(thing.id)` does not read as recorded in the \(language) version",
        at: source, explanation: "It reads “\(thing.text)” and must hold “\(words)”.",
        notes: [.init("Recorded here", at: promise.range)],
        solutions: [.init("Print \(noun.whole) in the body of the block")])
    }
  }

  private func outOfOrder(_ language: LanguageTag, _ source: SourceRange) -> [Diagnostic] {
    let order = promised.map(\.id)
    let places = Dictionary(zip(order, order.indices)) { first, _ in first }
    let positions = found.compactMap { places[$0.id] }
    guard let index = positions.indices.dropFirst().first(where: { positions[$0] < positions[$0 - 1] }) else {
      return []
    }
    let (late, early) = (order[positions[index]], order[positions[index - 1]])
    guard late != early else { return [] }
    return [
      Diagnostic(
        noun.disordered,
        "\(noun.word.capitalizedFirst) `\(late)` stands after `\(early)` in the \(language) version",
        at: source, explanation: "All versions and formats keep the order of the dossier.",
        solutions: [
          .init("Place them in the order of the dossier, or place the whole list: `{{ \(noun.list) }}`")
        ])
    ]
  }
}

extension Placement.Noun {
  var word: String { self == .signatory ? "signatory" : "demand" }
  var list: String { self == .signatory ? "signatories" : "demands" }
  var whole: String {
    self == .signatory ? "`{{ signatory.name }}` and `{{ signatory.title }}`" : "`{{ demand }}`"
  }
  var missing: Diagnostic.Identifier {
    self == .signatory ? .missingRequiredSignatory : .missingRequiredDemand
  }
  var doubled: Diagnostic.Identifier { self == .signatory ? .duplicateSignatory : .duplicateDemand }
  var altered: Diagnostic.Identifier { self == .signatory ? .alteredSignatory : .alteredDemand }
  var disordered: Diagnostic.Identifier { self == .signatory ? .signatoryOrder : .demandOrder }
  var isNot: String { self == .signatory ? "does not sign it" : "is none of its demands" }
  var unpromised: Diagnostic.Identifier { self == .signatory ? .unsignedSignature : .unknownDemand }
}
