import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// The promise: no required signatory and no required demand is lost, wherever it is taken away.
@Suite struct PromiseTests {
  static let signatories = [
    "olivier-cadic", "isabelle-florennes", "andre-gattolin", "anne-genetet", "bernard-jomier",
    "constance-le-grip", "andre-vallini",
  ]
  static let demands = ["attribution", "sanctions", "warning", "assistance", "inquiry"]

  /// Expects that the run fails and that a diagnostic of one sort names the thing.
  private func expect(
    _ files: Founding, fails identifier: Diagnostic.Identifier, naming name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async {
    let report = await files.run()
    let named = report.diagnostics.filter { $0.identifier == identifier && $0.summary.contains("`\(name)`") }
    #expect(!named.isEmpty, "\(report.text)", sourceLocation: sourceLocation)
    #expect(report.exitCode == 1, sourceLocation: sourceLocation)
  }

  @Test("A signatory taken out of the dossier's list is missed", arguments: signatories)
  func listedSignatory(_ id: String) async throws {
    var files = Founding()
    let list = "  list:\n" + Self.signatories.map { "    - \($0)\n" }.joined()
    let shorter = "  list:\n" + Self.signatories.filter { $0 != id }.map { "    - \($0)\n" }.joined()
    try files.replace(list, with: shorter, in: Founding.path("dossier.yaml"))
    await expect(files, fails: .missingRequiredSignatory, naming: id)
  }

  @Test("A signatory whose record is deleted is missed", arguments: signatories)
  func signatoryRecord(_ id: String) async {
    var files = Founding()
    files.files["Signatories/france/\(id).yaml"] = nil
    await expect(files, fails: .unknownSignatory, naming: id)
  }

  @Test("A signatory left out by the prose is missed", arguments: signatories, ["fr", "en"])
  func placedSignatory(_ id: String, language: String) async {
    var files = Founding()
    let body = """


      {% signatures %}
      {% if signatory.id != "\(id)" %}
      {{ signatory }}, {{ signatory.title }}
      {% endif %}
      {% endsignatures %}
      """
    files.files[Founding.path("declaration.\(language).md")]? += Array(body.utf8)
    await expect(files, fails: .missingRequiredSignatory, naming: id)
  }

  @Test("A demand taken out of the dossier's list is missed", arguments: demands)
  func listedDemand(_ id: String) async throws {
    var files = Founding()
    let path = Founding.path("dossier.yaml")
    let text = String(decoding: files.files[path] ?? [], as: UTF8.self)
    let entries = text.components(separatedBy: "    - id: ")
    let kept = entries.filter { !$0.hasPrefix("\(id)\n") }
    #expect(kept.count == entries.count - 1)
    // The last demand is followed by the rest of the file, which must stay.
    var rest = ""
    if id == Self.demands.last, let end = entries.last?.range(of: "\norganizations:") {
      rest = String(entries.last?[end.lowerBound...] ?? "")
    }
    files.files[path] = Array((kept.joined(separator: "    - id: ") + rest).utf8)
    await expect(files, fails: .missingRequiredDemand, naming: id)
  }

  @Test("A demand without its text in one language is missed", arguments: demands, ["fr", "en"])
  func demandText(_ id: String, language: String) async throws {
    var files = Founding()
    let path = Founding.path("dossier.yaml")
    var lines = String(decoding: files.files[path] ?? [], as: UTF8.self).components(separatedBy: "\n")
    let entry = try #require(lines.firstIndex(of: "    - id: \(id)"))
    let text = try #require(lines[entry...].firstIndex { $0.hasPrefix("        \(language): ") })
    lines.remove(at: text)
    files.files[path] = Array(lines.joined(separator: "\n").utf8)
    await expect(files, fails: .missingDemandText, naming: id)
  }

  @Test("A demand left out by the prose is missed", arguments: demands, ["fr", "en"])
  func placedDemand(_ id: String, language: String) async throws {
    var files = Founding()
    let placed = Self.demands.filter { $0 != id }.map { "{{ demands.\($0) }}" }.joined(separator: "\n\n")
    for name in ["declaration", "press-release"] {
      try files.replace("{{ demands }}", with: placed, in: Founding.path("\(name).\(language).md"))
      await expect(files, fails: .missingRequiredDemand, naming: id)
    }
  }

  @Test("A demand or a signatory placed twice is told")
  func placedTwice() async throws {
    var files = Founding()
    try files.replace(
      "{{ demands }}", with: "{{ demands }}\n\n{{ demands.sanctions }}",
      in: Founding.path("declaration.fr.md"))
    await expect(files, fails: .duplicateDemand, naming: "sanctions")
    files = Founding()
    files.files[Founding.path("declaration.en.md")]? += Array(
      "\n\n{{ signatories }}\n\n{{ signatories }}\n".utf8)
    await expect(files, fails: .duplicateSignatory, naming: "andre-vallini")
  }

  @Test("Demands placed one by one in their order are no mistake")
  func placedOneByOne() async throws {
    var files = Founding()
    let placed = Self.demands.map { "{{ demands.\($0) }}" }.joined(separator: "\n\n")
    try files.replace("{{ demands }}", with: placed, in: Founding.path("declaration.fr.md"))
    let report = await files.run()
    #expect(report.text == "")
  }

  @Test("Demands placed in another order are told")
  func placedInAnotherOrder() async throws {
    var files = Founding()
    let placed = Self.demands.reversed().map { "{{ demands.\($0) }}" }.joined(separator: "\n\n")
    try files.replace("{{ demands }}", with: placed, in: Founding.path("declaration.fr.md"))
    let report = await files.run()
    #expect(report.diagnostics.contains { $0.identifier == .demandOrder })
    #expect(report.exitCode == 1)
  }

  @Test("A signature given after the document's date is not printed on it, one given before is")
  func lateSignature() async throws {
    for (day, codes) in [("2024-05-04", []), ("2024-05-07", [Diagnostic.Identifier.unsignedSignature])] {
      var files = Founding()
      try files.replace(
        "  list:\n    - olivier-cadic", with: "  list:\n    - { person: olivier-cadic, signed: \(day) }",
        in: Founding.path("dossier.yaml"))
      let report = await files.run()
      #expect(report.diagnostics.map(\.identifier) == codes, "\(report.text)")
    }
  }

  @Test("A document with a mistake keeps its old files, and the others are made")
  func oldFilesStay() async throws {
    let old = Array("the old file".utf8)
    let path = "\(Founding.dossier)/declaration.fr.txt"
    let output = MemoryFileSystem([path: old])
    var files = Founding()
    try files.replace(
      "{{ demands }}", with: "{{ demands.sanctions }}", in: Founding.path("declaration.en.md"))
    let report = await files.run(.generate, output: output)
    #expect(report.exitCode == 1)
    #expect(output.contents[path] == old)
    #expect(report.written.count == 12)
    #expect(output.contents["\(Founding.dossier)/press-release.fr.xml"] != nil)
    #expect(report.differences == [])
  }
}
