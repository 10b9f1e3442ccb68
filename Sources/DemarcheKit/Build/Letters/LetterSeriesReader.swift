internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

/// Reads the records of a document that is made for each of them, and checks everything that is the same for all.
struct LetterSeriesReader {
  let builder: DossierBuilder
  let dossier: Dossier
  let work: WorkPlan
  private let works: [WorkPlan]
  private let signatures: [Signature]
  /// The mistakes found.
  var diagnostics: [Diagnostic] = []
  /// What has been parsed.
  private(set) var effort = Report.Effort()

  /// The most mistakes of one table that are told.
  static let most = 20

  /// Prepares one document.
  init(
    _ builder: DossierBuilder, dossier: Dossier, work: WorkPlan, works: [WorkPlan], signatures: [Signature]
  ) {
    self.builder = builder
    self.dossier = dossier
    self.work = work
    self.works = works
    self.signatures = signatures
  }

  /// The series; `nil` after a mistake that would be in every letter.
  mutating func series() -> LetterSeries? {
    guard let forEach = work.plan.forEach else { return nil }
    let found: (source: LetterSeries.Source, offer: RecordOffer)? =
      switch forEach.value {
      case .signatories: signatories()
      case .addressees: addressees(forEach)
      case .table(let name): table(name, forEach)
      }
    guard let found else { return nil }
    checkTitles(found.offer)
    let programs = programs(found.offer)
    diagnostics += LanguageComparison.diagnostics(
      of: work.languages.compactMap { language in
        programs[language.value].map { .init(language: language.value, program: $0) }
      })
    guard programs.count == work.languages.count, !builder.settings.applied(to: diagnostics).containsErrors
    else { return nil }
    return LetterSeries(
      builder: builder, dossier: dossier, work: work, works: works, signatures: signatures,
      programs: programs, source: found.source)
  }

  /// The signatures that are given; a letter is made for nobody else.
  private mutating func signatories() -> (LetterSeries.Source, RecordOffer)? {
    let letters = signatures.filter(\.isGiven).map { signature in
      let person = builder.people.people[signature.person.value]
      let names = work.languages.compactMap { language in
        person.map { (language.value, $0.name(in: language.value).full) }
      }
      return Letter(
        name: signature.person.value, record: .signatory(signature.person.value),
        names: Dictionary(names) { $1 }, range: signature.range)
    }
    return (.people(letters), RecordOffer(.signatory))
  }

  /// The addressees of the document, each once and known.
  private mutating func addressees(
    _ forEach: Located<DocumentPlan.ForEach>
  ) -> (LetterSeries.Source, RecordOffer)? {
    guard !work.plan.addressees.isEmpty else {
      diagnostics.append(
        Diagnostic(
          .missingField, "A document made for each of its addressees needs `addressees`", at: forEach.range,
          solutions: [.init("Add `addressees: [fr-government, …]` to the document")]))
      return nil
    }
    var first: [Identifier: SourceRange] = [:]
    var letters: [Letter] = []
    for id in work.plan.addressees {
      if let earlier = first[id.value] {
        diagnostics.append(sameName(id.value.rawValue, at: id.range, earlier))
      } else {
        first[id.value] = id.range
        let known = builder.library.vocabulary.addressees[id.value]
        letters.append(
          Letter(
            name: id.value, record: .addressee(id.value), names: known?.names ?? [:], range: id.range))
      }
    }
    return diagnostics.isEmpty ? (.people(letters), RecordOffer(.addressee)) : nil
  }

  /// Checks that titles name fields that each record has.
  private mutating func checkTitles(_ offer: RecordOffer) {
    let fields =
      offer.shape == .row ? offer.fields : offer.fields.filter { ["id", "name"].contains($0.name) }
    for (_, title) in (work.plan.title ?? dossier.title).entries {
      for piece in LetterTitle(title.value).pieces {
        switch piece {
        case .text: break
        case .unknown(let text):
          diagnostics.append(
            Diagnostic(
              .wrongExpression, "`\(text)` in the title is no field of the record", at: title.range,
              solutions: [.init("Write `{{ record.\(fields.first?.name ?? "id") }}`, without filters")]))
        case .field(let name):
          guard let field = fields.first(where: { $0.name == name }) else {
            let meant = Suggestion.nearest(to: name, among: fields.map(\.name))
            diagnostics.append(
              Diagnostic(
                .unknownMember, "The record has no field `\(name)`", at: title.range,
                solutions: [
                  .init(
                    meant.map { "Did you mean `\($0)`?" }
                      ?? "Its fields are: \(fields.map(\.name).joined(separator: ", "))")
                ]))
            continue
          }
          if case .optional = field.shape {
            diagnostics.append(
              Diagnostic(
                .unguardedOptional, "`\(name)` is empty in some rows, and every letter needs its title",
                at: title.range, solutions: [.init("Fill the column, or take another one")]))
          }
        }
      }
    }
  }

  /// Parses and checks the document's own text, once for each language.
  private mutating func programs(_ offer: RecordOffer) -> [LanguageTag: Program] {
    var programs: [LanguageTag: Program] = [:]
    for language in work.languages {
      var reader = WorkBuilder(builder, dossier: dossier, work: work, works: works, signatures: signatures)
      guard let words = builder.library.wordings[language.value] else {
        // Told as every document in a language without words is.
        _ = reader.files()
        diagnostics += reader.diagnostics
        return [:]
      }
      let prose = reader.prose(language)
      diagnostics += reader.diagnostics
      guard let prose else { continue }
      var expression = ExpressionBuilder(
        dossier: dossier, work: work, works: works, signatures: signatures, language: language,
        people: builder.people, library: builder.library, groupNouns: builder.settings.groupNouns)
      programs[language.value] = expression.program(
        of: prose, words.set(by: work.profile(words.pack)), record: offer)
      diagnostics += expression.diagnostics
      effort += expression.effort
    }
    return programs
  }
}
