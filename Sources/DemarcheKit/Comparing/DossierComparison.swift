internal import DemarcheModel

/// What changed in the documents of one dossier.
struct DossierComparison {
  private let name: String
  /// What makes its old and its new documents; `nil` where there is no such dossier.
  private let old: DossierBuilder?, new: DossierBuilder?
  /// Whether people, templates and settings are the same for both, byte for byte.
  private let sharesAll: Bool

  /// Prepares the comparison of a dossier.
  init(_ name: String, old: DossierBuilder?, new: DossierBuilder?, sharesAll: Bool) {
    (self.name, self.old, self.new, self.sharesAll) = (name, old, new, sharesAll)
  }

  /// How many documents there are, when everything they are made of is the same; `nil` when something differs.
  private var untouched: Int? {
    var ignored: [Diagnostic] = []
    guard sharesAll, let old, let new, new.workspace.hasSame("Dossiers/\(name)", as: old.workspace) else {
      return nil
    }
    return new.read(name, &ignored)?.documents.count
  }

  /// Compares.
  func outcome() -> Changes.Outcome {
    var outcome = Changes.Outcome()
    if let untouched {
      outcome.unchanged = untouched
      return outcome
    }
    var after = new?.state(of: name)
    var before = old?.state(of: name)
    // Of letters, the first that both have is compared.
    let chosen = common(before?.works ?? [], after?.works ?? [])
    if !chosen.isEmpty {
      after = new?.state(of: name, letters: chosen)
      before = old?.state(of: name, letters: chosen)
    }
    outcome.diagnostics = after?.diagnostics ?? []
    if let after, after.works == nil { return add(.broken, to: outcome) }
    if let before, before.works == nil {
      outcome = add(.brokenBefore, to: outcome)
    }
    let works = (before?.works ?? [], after?.works ?? [])
    for work in works.1 {
      let earlier = works.0.first { $0.id == work.id }
      if let fate = fate(from: earlier, to: work, wasRead: before.map { $0.works != nil } ?? true) {
        let description = fate == .new ? describe(work) : []
        outcome.entries.append(.init(dossier: name, document: work.id, fate: fate, description: description))
      } else if before.map({ $0.works != nil }) ?? true {
        outcome.unchanged += 1
      }
    }
    for work in works.0 where !works.1.contains(where: { $0.id == work.id }) {
      outcome.entries.append(
        .init(dossier: name, document: work.id, fate: .withdrawn, description: describe(work)))
    }
    return outcome
  }

  private func add(_ fate: Changes.Fate, to outcome: Changes.Outcome) -> Changes.Outcome {
    var outcome = outcome
    outcome.entries.append(.init(dossier: name, document: nil, fate: fate))
    return outcome
  }

  /// What became of a document; `nil` when nothing did.
  private func fate(from old: WorkState?, to new: WorkState, wasRead: Bool) -> Changes.Fate? {
    guard new.versions != nil else { return .broken }
    guard wasRead else { return nil }
    guard let old else { return .new }
    guard old.versions != nil else { return .brokenBefore }
    let changes = WorkComparison(from: old, to: new).changes
    return changes.isEmpty ? nil : .changed(changes)
  }

  /// What a document is that was not there, or is not any more.
  private func describe(_ work: WorkState) -> [Change] {
    let fact = { (name: String) in
      work.facts.first { $0.name == name }?.values.first.map { Change(name, [.init(new: $0)]) }
    }
    var said = ["Kind", "Date", "Status"].compactMap(fact)
    said.append(Change("Languages", [.init(new: work.languages.map { "\($0)" }.joined(separator: ", "))]))
    let titles = work.documents.map { Change.Wording($0.language, new: $0.document.metadata.title) }
    if !titles.isEmpty { said.append(Change("Title", titles)) }
    if let letters = work.letters { said.append(Change("Letters", [.init(new: "\(letters.count)")])) }
    guard let source = work.documents.first?.document else { return said }
    let (people, demands) = (source.signatures.count, source.demands.count)
    if people > 0 { said.append(Change("Signatories", [.init(new: "\(people)")])) }
    if demands > 0 { said.append(Change("Demands", [.init(new: "\(demands)")])) }
    return said
  }

  /// The first letter of each document that both states have, where it is not the first of both.
  private func common(_ old: [WorkState], _ new: [WorkState]) -> [String: String] {
    var chosen: [String: String] = [:]
    for work in new {
      guard let letters = work.letters, let before = old.first(where: { $0.id == work.id })?.letters else {
        continue
      }
      let known = Set(before)
      guard letters.first != before.first, let shared = letters.first(where: known.contains) else { continue }
      chosen[work.id] = shared
    }
    return chosen
  }
}
