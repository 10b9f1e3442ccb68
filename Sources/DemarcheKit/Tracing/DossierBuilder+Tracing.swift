internal import DemarcheModel
internal import DemarcheTemplate

extension DossierBuilder {
  /// Makes one file, without a look at any other.
  ///
  /// - Parameter address: the file.
  /// - Returns: its bytes; `nil` when there is no such file, or the sources have mistakes.
  func bytes(of address: OutputAddress) -> [UInt8]? {
    var told: [Diagnostic] = []
    guard let dossier = read(address.dossier, &told) else { return nil }
    var planner = WorkPlanner(dossier, library)
    let works = planner.plans()
    guard var work = works.first(where: { $0.plan.id.value.rawValue == address.document }),
      let language = work.languages.first(where: { $0.value == address.language })
    else { return nil }
    let signatures = SignatoryOrder(
      people: people, library: library, source: dossier.languages[0].value, date: dossier.date.value
    ).ordered(dossier.signatories)
    let single = works.filter { $0.plan.forEach == nil }
    var programs: [LanguageTag: Program]?
    if work.plan.forEach != nil {
      var reader = LetterSeriesReader(
        self, dossier: dossier, work: work, works: single, signatures: signatures)
      guard let series = reader.series(),
        let letter = (0..<series.count).lazy.compactMap({ series.letter($0) }).first(where: {
          $0.name.rawValue == address.letter
        })
      else { return nil }
      work = series.work.made(for: letter)
      programs = series.programs
    }
    guard (work.letter == nil) == (address.letter == nil) else { return nil }
    var builder = WorkBuilder(
      self, dossier: dossier, work: work, works: single, signatures: signatures, checked: programs)
    return builder.bytes(language, address.format)
  }
}
