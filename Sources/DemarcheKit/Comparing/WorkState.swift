internal import DemarcheModel
internal import DemarcheRules
internal import DemarcheTemplate

/// A document of a dossier as some sources make it: what its records say, and its versions.
struct WorkState: Sendable {
  /// A thing that the records say of it.
  struct Fact: Sendable, Equatable {
    /// What it is called.
    var name: String
    /// What is said, one or several words; none when nothing is.
    var values: [String]

    /// Makes a fact of one word.
    init(_ name: String, _ value: String?) {
      (self.name, values) = (name, [value].compactMap { $0 })
    }

    /// Makes a fact of several words.
    init(_ name: String, _ values: [String]) {
      (self.name, self.values) = (name, values)
    }
  }

  /// Its name in the dossier.
  var id: String
  /// What the records say, each once, in the same order for every document.
  var facts: [Fact]
  /// Its languages; the first is the source.
  var languages: [LanguageTag]
  /// The names of the letters, when it is made for each of several records.
  var letters: [String]?
  /// Its versions, of the first letter where there are several; `nil` when the sources have mistakes.
  var versions: [LanguageTag: Document]?

  /// The versions in the order of the languages.
  var documents: [(language: LanguageTag, document: Document)] {
    languages.compactMap { language in versions?[language].map { (language, $0) } }
  }
}

/// The documents of a dossier as some sources make them.
struct DossierState: Sendable {
  /// The documents, in the order of the record; `nil` when the record cannot be read.
  var works: [WorkState]?
  /// What is wrong with the sources.
  var diagnostics: [Diagnostic] = []
}

extension DossierBuilder {
  /// Makes the documents of a dossier, without their files.
  ///
  /// - Parameters:
  ///   - name: the name of its folder.
  ///   - chosen: the name of the letter whose words stand for all letters of a document, by the document's id; the
  ///     first letter where none is named.
  /// - Returns: the documents, and what is wrong with their sources.
  func state(of name: String, letters chosen: [String: String] = [:]) -> DossierState {
    var state = DossierState()
    guard let dossier = read(name, &state.diagnostics) else { return state }
    var planner = WorkPlanner(dossier, library)
    let plans = planner.plans()
    state.diagnostics += settings.applied(
      to: planner.diagnostics.keys.sorted().flatMap { planner.diagnostics[$0] ?? [] })
    let signatures = SignatoryOrder(
      people: people, library: library, source: dossier.languages[0].value, date: dossier.date.value
    ).ordered(dossier.signatories)
    let consent = settings.applied(
      to: ConsentRules.diagnostics(of: dossier.signatories, in: plans.finalDocuments))
    state.diagnostics += consent
    let single = plans.filter { $0.plan.forEach == nil }
    state.works = dossier.documents.map { document in
      guard var plan = plans.first(where: { $0.plan.id.value == document.id.value }) else {
        let languages = (document.languages ?? dossier.languages).map(\.value)
        return WorkState(id: document.id.value.rawValue, facts: [], languages: languages)
      }
      var work = WorkState(
        id: document.id.value.rawValue, facts: plan.facts(in: dossier), languages: plan.languages.map(\.value)
      )
      guard !consent.containsErrors || !plan.isSigned || plan.status == .draft else { return work }
      var checked: [LanguageTag: Program]?
      if plan.plan.forEach != nil {
        var reader = LetterSeriesReader(
          self, dossier: dossier, work: plan, works: single, signatures: signatures)
        let series = reader.series()
        state.diagnostics += settings.applied(to: reader.diagnostics)
        guard let series else { return work }
        let names = (0..<series.count).compactMap { series.letterName($0) }
        work.letters = names
        let index = chosen[work.id].flatMap { names.firstIndex(of: $0) } ?? 0
        guard index < series.count, let letter = series.letter(index) else { return work }
        plan = series.work.made(for: letter)
        checked = series.programs
      }
      var builder = WorkBuilder(
        self, dossier: dossier, work: plan, works: single, signatures: signatures, checked: checked)
      let versions = builder.versions()
      state.diagnostics += builder.diagnostics
      work.versions = versions.map { versions in
        Dictionary(versions.map { ($0.language, $0.document) }, uniquingKeysWith: { first, _ in first })
      }
      return work
    }
    return state
  }
}
