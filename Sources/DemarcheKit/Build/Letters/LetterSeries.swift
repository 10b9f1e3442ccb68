internal import DemarcheModel
internal import DemarcheTemplate

/// A document that is made for each of many records: checked once, then one letter at a time.
///
/// It holds the records and no letter. Each letter is a work of its own, stored wholly or not at all.
struct LetterSeries: Sendable {
  /// Where the records come from.
  enum Source: Sendable {
    /// Ids of signatories or addressees, each with its names and place.
    case people([Letter])
    /// The rows of a table, in whose column the names stand.
    case table(CSVTable, naming: Int)
  }

  /// What makes dossiers.
  let builder: DossierBuilder
  /// The dossier.
  let dossier: Dossier
  /// The document, for no record yet.
  let work: WorkPlan
  /// The documents that are made once.
  let works: [WorkPlan]
  /// The signatures in order.
  let signatures: [Signature]
  /// The checked texts by language.
  let programs: [LanguageTag: Program]
  /// The records.
  let source: Source

  /// How many letters there are.
  var count: Int {
    switch source {
    case .people(let letters): letters.count
    case .table(let table, _): table.rowCount
    }
  }

  /// The folder of the letters in the output.
  var folder: String { "\(dossier.id)/\(work.plan.id.value)" }

  /// The record of a letter, cut out of its table when it is asked for.
  func letter(_ index: Int) -> Letter? {
    switch source {
    case .people(let letters): return letters[index]
    case .table(let table, let naming):
      guard let name = table[index, naming].flatMap({ Identifier($0.value) }) else { return nil }
      let cells = table.header.indices.filter { !table.header[$0].value.isEmpty }.map { column in
        (column: table.header[column].value, text: table[index, column]?.value ?? "")
      }
      return Letter(name: name, record: .row(cells), range: table.range(ofRow: index))
    }
  }

  /// The names of all letters, to know which files of the output are theirs.
  var names: Set<String> { Set((0..<count).compactMap { letterName($0) }) }

  /// The name of a letter.
  func letterName(_ index: Int) -> String? {
    switch source {
    case .people(let letters): letters[index].name.rawValue
    case .table(let table, let naming): table[index, naming]?.value
    }
  }

  /// The beginning of the IRIs of all letters; no other work can have one that begins so.
  var iri: String { work.work.iri + LetterSeries.separator }

  /// What stands between the name of the dossier and that of a letter; no identifier holds it.
  static let separator = "_"

  /// Makes one letter in all of its languages and formats.
  ///
  /// - Parameter index: the position of its record.
  /// - Returns: its files, and what is wrong with it, each with the place of the record.
  func build(_ index: Int) -> DossierOutcome {
    var outcome = DossierOutcome(id: dossier.id.rawValue)
    guard let letter = letter(index) else { return outcome }
    var builder = WorkBuilder(
      self.builder, dossier: dossier, work: work.made(for: letter), works: works, signatures: signatures,
      checked: programs)
    let files = builder.files()
    outcome.effort = builder.effort
    outcome.diagnostics = builder.diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.notes.append(.init("In the letter `\(letter.name)`, made for this record", at: letter.range))
      return diagnostic
    }
    guard let files else { return outcome }
    outcome.files = files
    if let output = self.builder.output {
      for proofs in builder.proofs {
        outcome.verification += VersionVerification(output: output, proofs: proofs).result()
      }
    }
    return outcome
  }
}
