internal import DemarcheModel

/// The works of the dossiers made so far, to find those that bear one name, as those of a copied folder do.
struct WorkLedger {
  /// Where a work was met: no file is kept for it, of which there may be very many.
  private struct Place {
    /// The path of the dossier's file.
    var path: String
    /// The stretch of it.
    var bytes: Range<Int>
  }

  private let workspace: any FileSystem
  private var works: [String: Place] = [:]

  /// Begins without a work.
  init(_ workspace: any FileSystem) {
    self.workspace = workspace
  }

  /// The works of a dossier that bear the name of a work of an earlier one.
  mutating func clashes(of outcome: DossierOutcome) -> [Diagnostic] {
    outcome.works.compactMap { work in
      guard let earlier = works[work.iri] else {
        works[work.iri] = Place(path: work.range.file.path, bytes: work.range.bytes)
        return nil
      }
      var reader = SourceReader(workspace)
      let file = reader.file(earlier.path) ?? SourceFile(path: earlier.path, bytes: [])
      return Diagnostic(
        .wrongValue, "Two dossiers make the work \(work.iri)", at: work.range,
        notes: [.init("The other one", at: SourceRange(file: file, bytes: earlier.bytes))],
        solutions: [.init("Give one of the dossiers another `date`, or a `name` of its own")])
    }
  }
}
