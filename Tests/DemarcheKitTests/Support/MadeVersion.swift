import DemarcheFormats
import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// One language version that a workspace makes, as a tree and as the bytes of its Akoma Ntoso.
struct MadeVersion {
  /// The path of the file without `Output/`.
  var path: String
  /// The tree.
  var document: Document
  /// The file.
  var bytes: [UInt8]

  /// All versions of a workspace, letters to many excepted.
  static func all(in files: [String: [UInt8]]) throws -> [MadeVersion] {
    let workspace = MemoryFileSystem(files)
    var diagnostics: [Diagnostic] = []
    let names = try workspace.entries(of: "Dossiers").map(\.name)
    let library = Library(
      workspace: workspace, languages: NeededLanguages.of(names, in: workspace), &diagnostics)
    let builder = DossierBuilder(
      workspace: workspace, library: library, people: PeopleDirectory(workspace: workspace, &diagnostics),
      programs: KindPrograms(library),
      selection: Selection(formats: [.akomaNtoso], languages: nil, isFragment: true), schema: nil,
      settings: Settings())
    var versions: [MadeVersion] = []
    for name in names {
      var reader = RecordReader(
        SourceFile(path: "dossier.yaml", bytes: files["Dossiers/\(name)/dossier.yaml"] ?? []))
      let id = try #require(Identifier(name))
      let read = reader.dossier(id)
      let dossier = try #require(read)
      var planner = WorkPlanner(dossier, library)
      let works = planner.plans()
      let signatures = SignatoryOrder(
        people: builder.people, library: library, source: dossier.languages[0].value,
        date: dossier.date.value
      ).ordered(dossier.signatories)
      for work in works where work.plan.forEach == nil {
        var maker = WorkBuilder(
          builder, dossier: dossier, work: work, works: works, signatures: signatures)
        let made = maker.files()
        try #require(made != nil, "\(name): \(maker.diagnostics.map(\.summary))")
        versions += maker.proofs.flatMap { $0 }.map {
          MadeVersion(path: $0.path, document: $0.version.document, bytes: $0.due)
        }
      }
    }
    return versions
  }

  /// The project's own workspace: its people and its dossiers.
  static func project() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for folder in ["Dossiers", "Signatories"] {
      let root = Founding.root.appendingPathComponent(folder)
      for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) where path.contains(".") {
        files["\(folder)/\(path)"] = try [UInt8](Data(contentsOf: root.appendingPathComponent(path)))
      }
    }
    return files
  }
}
