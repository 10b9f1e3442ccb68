import DemarcheLanguage
import DemarcheModel
import Testing

@testable import DemarcheKit

/// A workspace read as far as the builders need it, so that each can be tried alone.
struct Bench {
  /// The library.
  var library: Library
  /// The people.
  var people: PeopleDirectory
  /// The dossier.
  var dossier: Dossier
  /// What was told while reading.
  var diagnostics: [Diagnostic]

  /// Reads the founding workspace, or one made from it.
  init(_ files: Founding = Founding()) throws {
    let workspace = MemoryFileSystem(files.files)
    var diagnostics: [Diagnostic] = []
    let languages = NeededLanguages.of([Founding.dossier], in: workspace)
    library = Library(workspace: workspace, languages: languages, &diagnostics)
    people = PeopleDirectory(workspace: workspace, &diagnostics)
    let file = SourceFile(path: "dossier.yaml", bytes: files.files[Founding.path("dossier.yaml")] ?? [])
    var reader = RecordReader(file)
    let dossier = reader.dossier(try #require(Identifier(Founding.dossier)))
    self.diagnostics = diagnostics + reader.diagnostics
    self.dossier = try #require(dossier, "\(reader.diagnostics.map(\.summary))")
  }

  /// The plans of the dossier's documents.
  var works: [WorkPlan] {
    var planner = WorkPlanner(dossier, library)
    return planner.plans()
  }

  /// The plan of a document.
  func work(_ id: String) throws -> WorkPlan {
    try #require(works.first { $0.plan.id.value.rawValue == id })
  }

  /// The signatures in the dossier's order.
  var signatures: [Signature] {
    SignatoryOrder(
      people: people, library: library, source: dossier.languages[0].value, date: dossier.date.value
    ).ordered(dossier.signatories)
  }

  /// Prepares an expression of a document.
  func expression(_ id: String, _ tag: String) throws -> ExpressionBuilder {
    let work = try work(id)
    let language = try #require(work.languages.first { $0.value.tag == tag })
    return ExpressionBuilder(
      dossier: dossier, work: work, works: works, signatures: signatures, language: language, people: people,
      library: library)
  }

  /// Resolves people in a language on a day.
  func resolver(_ tag: String, on day: CalendarDate) throws -> SignatoryResolver {
    SignatoryResolver(
      people: people, library: library, language: try #require(LanguageTag(tag)), date: day)
  }

  /// The signatories of the dossier as they appear on its date in a language.
  func signatories(_ tag: String) throws -> [Signatory] {
    var resolver = try resolver(tag, on: dossier.date.value)
    return signatures.compactMap { resolver.signatory($0, signed: dossier.date.value) }
  }
}

/// A place in no file of the project.
let nowhere = SourceFile(path: "nowhere.yaml", text: "nowhere").range

/// An id at no place of the project.
func located(_ id: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Located<Identifier> {
  Located(try #require(Identifier(id), sourceLocation: sourceLocation), at: nowhere)
}

/// A day, written as in the records.
func day(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> CalendarDate {
  try #require(CalendarDate(iso: text), sourceLocation: sourceLocation)
}
