import DemarcheKit
import Foundation
import Testing

/// A run whose report is recorded in every format, in `Tests/Fixtures/Diagnostics`.
struct FormatCase: Sendable, CustomTestStringConvertible {
  /// The name of its golden files.
  var name: String
  /// What the run is for.
  var purpose: Generator.Purpose = .validate
  /// Makes the mistakes.
  var make: @Sendable (inout Founding) throws -> Void

  var testDescription: String { name }

  /// Letters, ideographs and an emoji of several scalars before a mistake.
  static let wide = "\n« Été » 日本語 👩‍👩‍👧 e\u{301} "

  static let all: [FormatCase] = [
    FormatCase(name: "nothing") { _ in },
    prose("misspelt-name", "{{ organizations.ipak }}"),
    prose("several-lines", "{% if document.contact %}\n\nTexte 日本."),
    prose("forbidden-character", "un nom \u{202E}renversé 🇫🇷\u{07}."),
    prose("edits-in-a-tag", "{{ signatories }} et {{ \"a\\qb\" | upper }}."),
    FormatCase(name: "other-places") {
      try $0.replace(
        "  list:\n    - olivier-cadic", with: "  list:\n    - olivier-cadic\n    - olivier-cadic",
        in: Founding.path("dossier.yaml"))
      try $0.replace(
        "from: 2023-10-02", with: "from: 2023-09-24", in: "Signatories/france/bernard-jomier.yaml")
    },
    FormatCase(name: "severities") {
      $0.files["demarche.yaml"] = Array("diagnostics: { unspecified-gender: advice }\n".utf8)
      try $0.replace("gender: m", with: "gender: unspecified", in: "Signatories/france/andre-gattolin.yaml")
      $0.files[Founding.path("déclaration, 100 %: 日本.md")] = Array("Text\n".utf8)
    },
    FormatCase(name: "stale-output", purpose: .check) { _ in },
    FormatCase(name: "altered-output", purpose: .verify) { _ in },
  ]

  private static func prose(_ name: String, _ text: String) -> FormatCase {
    FormatCase(name: name) { files in
      files.files[Founding.path("declaration.fr.md")]? += Array((wide + text + "\n").utf8)
    }
  }

  /// Finished files without a signatory, with another number, not well formed, one too few and one too many.
  private func spoilt() async -> [String: [UInt8]] {
    var output = await Founding().generated().contents
    for (file, old, new) in [
      ("declaration.fr.txt", "Bernard Jomier, sénateur de Paris\n", ""),
      ("declaration.en.html", "116", "117"), ("press-release.fr.xml", "</mainBody>", "</mainbody>"),
    ] {
      let path = "\(Founding.dossier)/\(file)"
      let text = String(decoding: output[path] ?? [], as: UTF8.self)
      output[path] = Array(text.replacingOccurrences(of: old, with: new).utf8)
    }
    output["\(Founding.dossier)/question.fr.xml"] = nil
    output["\(Founding.dossier)/appeal.fr.html"] = []
    return output
  }

  /// Makes the report.
  func report() async throws -> Report {
    var files = Founding()
    try make(&files)
    var output: [String: [UInt8]] = [:]
    if purpose == .check {
      output = await Founding().generated().contents
      output["\(Founding.dossier)/declaration.fr.txt"]? += [0x0A]
      output["\(Founding.dossier)/declaration.en.xml"] = nil
      output["\(Founding.dossier)/appeal.fr.html"] = []
    }
    if purpose == .verify { output = await spoilt() }
    return await files.run(purpose, output: MemoryFileSystem(output))
  }
}
