internal import DemarcheModel

/// What changed in one document, in words.
struct WorkComparison {
  private let old: WorkState, new: WorkState
  /// The languages that both have a version in, in the new order.
  private let shared: [(language: LanguageTag, old: Document, new: Document)]
  /// What changed.
  private(set) var changes: [Change] = []

  /// The most paragraphs of a version whose changes are shown.
  static let mostParagraphs = 20
  /// The most ids whose order is shown.
  private static let mostInOrder = 50

  /// Compares two states of a document.
  init(from old: WorkState, to new: WorkState) {
    (self.old, self.new) = (old, new)
    shared = new.documents.compactMap { language, document in
      old.versions?[language].map { (language, $0, document) }
    }
    compareFacts()
    compareLanguages()
    compareLetters()
    compareTitles()
    compareSignatories()
    compareDemands()
    compareText()
    if changes.isEmpty, shared.contains(where: { $0.old != $0.new }) {
      changes.append(Change("Marks, links or the description changed; the words are the same"))
    }
  }

  private mutating func compareFacts() {
    // Where a mistake hides the plan there is nothing to compare.
    guard !old.facts.isEmpty, !new.facts.isEmpty else { return }
    var names = new.facts.map(\.name)
    names += old.facts.map(\.name).filter { !names.contains($0) }
    for name in names {
      let before = old.facts.first { $0.name == name }?.values ?? []
      let after = new.facts.first { $0.name == name }?.values ?? []
      guard before != after else { continue }
      let gone = before.filter { !after.contains($0) }, added = after.filter { !before.contains($0) }
      let text = { (values: [String]) in values.joined(separator: ", ") }
      // Where one thing takes the place of another, or only their order is new, both lists are shown.
      let isReplaced =
        !before.isEmpty && !after.isEmpty && (gone.count == before.count || gone.isEmpty && added.isEmpty)
      guard !isReplaced else {
        changes.append(Change("\(name) changed", [.init(old: text(before), new: text(after))]))
        continue
      }
      if !added.isEmpty { changes.append(Change("\(name) added", [.init(new: text(added))])) }
      if !gone.isEmpty { changes.append(Change("\(name) withdrawn", [.init(old: text(gone))])) }
    }
  }

  private mutating func compareLanguages() {
    for language in new.languages where !old.languages.contains(language) {
      changes.append(Change("Language added", of: "\(language)"))
    }
    for language in old.languages where !new.languages.contains(language) {
      changes.append(Change("Language withdrawn", of: "\(language)"))
    }
    if old.languages.first != new.languages.first, let before = old.languages.first,
      let after = new.languages.first
    {
      changes.append(Change("Source language changed", [.init(old: "\(before)", new: "\(after)")]))
    }
  }

  private mutating func compareLetters() {
    guard let before = old.letters, let after = new.letters else {
      if old.letters != nil { changes.append(Change("Made once, no longer for each of several records")) }
      if new.letters != nil { changes.append(Change("Made for each of several records")) }
      return
    }
    let gone = Set(before).subtracting(after), added = Set(after).subtracting(before)
    changes += after.filter(added.contains).map { Change("Letter added", of: $0) }
    changes += before.filter(gone.contains).map { Change("Letter withdrawn", of: $0) }
  }

  private mutating func compareTitles() {
    let wordings = shared.filter { $0.old.metadata.title != $0.new.metadata.title }.map {
      Change.Wording($0.language, old: $0.old.metadata.title, new: $0.new.metadata.title)
    }
    if !wordings.isEmpty { changes.append(Change("Title changed", wordings)) }
  }

  private mutating func compareDemands() {
    let versions = shared.map { (language: $0.language, old: $0.old.demands, new: $0.new.demands) }
    guard let first = versions.first else { return }
    let entries = versions.map { version in
      (
        language: version.language, old: Self.table(version.old.map { ($0.id, $0.content.line) }),
        new: Self.table(version.new.map { ($0.id, $0.content.line) })
      )
    }
    var seen: Set<Identifier> = []
    for item in first.new where seen.insert(item.id).inserted {
      let id = item.id
      let wordings = entries.filter { $0.old[id] != $0.new[id] }.map {
        Change.Wording($0.language, old: $0.old[id], new: $0.new[id])
      }
      guard !wordings.isEmpty else { continue }
      let verb = first.old.contains { $0.id == id } ? "reworded" : "added"
      changes.append(Change("Demand \(item.number) \(verb)", of: "\(id)", wordings))
    }
    for item in first.old where !first.new.contains(where: { $0.id == item.id }) {
      guard seen.insert(item.id).inserted else { continue }
      let wordings = entries.compactMap { entry in
        entry.old[item.id].map { Change.Wording(entry.language, old: $0) }
      }
      changes.append(Change("Demand \(item.number) withdrawn", of: "\(item.id)", wordings))
    }
    compareOrder("demands", first.old.map(\.id), first.new.map(\.id))
  }

  private mutating func compareSignatories() {
    guard let first = shared.first else { return }
    let before = first.old.signatures, after = first.new.signatures
    let entries = shared.map { version in
      (
        language: version.language,
        old: Dictionary(version.old.signatures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
        new: Dictionary(version.new.signatures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      )
    }
    let known = Set(before.map(\.id)), standing = Set(after.map(\.id))
    var seen: Set<Identifier> = []
    for entry in after where seen.insert(entry.id).inserted {
      let pairs = entries.map { (language: $0.language, old: $0.old[entry.id], new: $0.new[entry.id]) }
      let wordings = pairs.filter { $0.old?.content.line != $0.new?.content.line }.map {
        Change.Wording($0.language, old: $0.old?.content.line, new: $0.new?.content.line)
      }
      guard !wordings.isEmpty else { continue }
      let headline = known.contains(entry.id) ? Self.headline(of: pairs) : "Signatory added"
      changes.append(Change(headline, of: "\(entry.id)", wordings))
    }
    for entry in before where !standing.contains(entry.id) && seen.insert(entry.id).inserted {
      let wordings = entries.compactMap { version in
        version.old[entry.id].map { Change.Wording(version.language, old: $0.content.line) }
      }
      changes.append(Change("Signatory withdrawn", of: "\(entry.id)", wordings))
    }
    compareOrder("signatories", before.map(\.id), after.map(\.id))
  }

  /// What changed in the line of a signatory: the consent, the name, or what follows it.
  private static func headline(
    of pairs: [(language: LanguageTag, old: SignatureBlock.Entry?, new: SignatureBlock.Entry?)]
  ) -> String {
    for case (_, let old?, let new?) in pairs where old != new {
      if old.isPending != new.isPending {
        return new.isPending ? "Signature awaited again" : "Signature given"
      }
      if old.content.personName != new.content.personName { return "Signatory’s name changed" }
    }
    return "Signatory’s mandate changed"
  }

  /// Tells when those that stayed stand in another order.
  private mutating func compareOrder(_ things: String, _ old: [Identifier], _ new: [Identifier]) {
    let before = Set(old), after = Set(new)
    let kept = old.filter(after.contains), now = new.filter(before.contains)
    guard kept != now else { return }
    let list = { (ids: [Identifier]) in ids.map(\.rawValue).joined(separator: ", ") }
    let isShort = now.count <= Self.mostInOrder
    changes.append(
      Change("Order of the \(things) changed", isShort ? [.init(old: list(kept), new: list(now))] : []))
  }

  private mutating func compareText() {
    for (language, before, after) in shared {
      let lines = (before.textLines, after.textLines)
      guard lines.0 != lines.1 else { continue }
      guard let pairs = LineComparison.differences(from: lines.0, to: lines.1) else {
        changes.append(Change("Text changed", of: "\(language)"))
        continue
      }
      var wordings = pairs.prefix(Self.mostParagraphs).map {
        Change.Wording(language, old: $0.old, new: $0.new)
      }
      if pairs.count > wordings.count {
        wordings.append(.init(language, new: "… and \(pairs.count - wordings.count) more paragraphs"))
      }
      changes.append(Change("Text changed", of: "\(language)", wordings))
    }
  }

  /// Lines by id; an id that stands twice keeps its first line.
  private static func table(_ lines: [(Identifier, String)]) -> [Identifier: String] {
    Dictionary(lines, uniquingKeysWith: { first, _ in first })
  }
}

extension [Inline] {
  /// The words of the first mention of a person.
  fileprivate var personName: String? {
    for inline in self {
      if case .mention(let reference, _, let words) = inline, reference.category == .person {
        return words.line
      }
      if let name = inline.children.personName { return name }
    }
    return nil
  }
}
