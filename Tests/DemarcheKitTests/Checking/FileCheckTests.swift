import DemarcheKit
import DemarcheModel
import Foundation
import Testing

/// Files of Akoma Ntoso are checked wherever they are, and nothing is thrown.
@Suite struct FileCheckTests {
  private static let schema =
    ProcessInfo.processInfo.environment["DEMARCHE_AKN_SCHEMA"]
    ?? Founding.root.appendingPathComponent(".build/akn/akomantoso30.xsd").path

  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test("The files of the output of this repository have no finding at all")
  func output() async throws {
    let output = Founding.root.appendingPathComponent("Output")
    let paths = FileManager.default.enumerator(atPath: output.path)?.compactMap { $0 as? String } ?? []
    let files = paths.filter { $0.hasSuffix(".xml") }.sorted().map { output.appendingPathComponent($0).path }
    #expect(files.count >= 6)
    let report = await FileCheck.run(files, schema: Self.schema)
    #expect(report.rendered(as: .human) == "")
    #expect(report.summary == "\(files.count) files checked by schema and rules")
    #expect(report.exitCode == 0)
  }

  @Test("A byte order mark is no text, and a file named twice is checked once")
  func mark() async throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let exemplar = Founding.root.appendingPathComponent(
      "Tests/Fixtures/AkomaNtoso/Exemplars/question.fra.xml")
    let path = folder.appendingPathComponent("marked.xml")
    try (Data([0xEF, 0xBB, 0xBF]) + Data(contentsOf: exemplar)).write(to: path)
    let report = await FileCheck.run([path.path, path.path], schema: nil)
    #expect(report.exitCode == 0, "\(report.rendered(as: .human))")
    #expect(report.summary.hasPrefix("1 file checked by the rules alone; name the official schema"))
  }

  @Test("Files that are missing, huge or folders are told, and the others are checked")
  func unreadable() async throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let huge = folder.appendingPathComponent("huge.xml")
    try Data(count: 16 * 1024 * 1024 + 1).write(to: huge)
    let poor = folder.appendingPathComponent("poor.xml")
    try Data("<a>".utf8).write(to: poor)
    let report = await FileCheck.run(
      [folder.path + "/none.xml", huge.path, folder.path, poor.path], schema: folder.path + "/none.xsd")
    let told = report.diagnostics.map(\.identifier)
    #expect(told.count { $0 == .fileUnreadable } == 3)
    #expect(told.contains(.fileTooLarge))
    #expect(told.contains(.xmlSyntax))
    #expect(report.exitCode == 1)
    #expect(report.checked == 1)
  }

  @Test(
    "Expressions of a work are compared, and a link to a version that is not there is told",
    arguments: [1, 3])
  func across(jobs: Int) async throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = Founding.root.appendingPathComponent("Output/\(Founding.dossier)")
    func copy(_ name: String, _ changes: [(String, String)]) throws -> String {
      var text = try String(contentsOf: output.appendingPathComponent(name), encoding: .utf8)
      for (old, new) in changes {
        #expect(text.contains(old))
        text = text.replacingOccurrences(of: old, with: new)
      }
      let path = folder.appendingPathComponent(name)
      try Data(text.utf8).write(to: path)
      return path.path
    }
    let work = "/akn/fr/statement/declaration/2024-05-06/apt31"
    let paths = [
      try copy("declaration.fr.xml", []),
      try copy("declaration.en.xml", [("refersTo=\"#demandAttribution\"", "refersTo=\"#demandInquiry\"")]),
      try copy("press-release.fr.xml", [("href=\"\(work)\"", "href=\"\(work)/fra@2024-01-01\"")]),
    ]
    let report = await FileCheck.run(paths, schema: nil, jobs: jobs)
    let told = report.diagnostics.map(\.summary)
    #expect(told.contains { $0.contains("declaration.fr.xml (X-1)") }, "\(told)")
    #expect(told.contains { $0.contains("(REF-7)") }, "\(told)")
  }
}
