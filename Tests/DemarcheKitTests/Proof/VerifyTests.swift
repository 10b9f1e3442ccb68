import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// `verify`: the files of the output by what they say.
@Suite struct VerifyTests {
  private static func path(_ file: String) -> String { "\(Founding.dossier)/\(file)" }

  /// Generates, changes the output, verifies.
  private func verify(
    _ sources: Founding = Founding(), _ options: Generator.Options = .init(),
    _ change: (inout [String: [UInt8]]) -> Void = { _ in }
  ) async -> Report {
    var files = await Founding().generated().contents
    change(&files)
    let output = MemoryFileSystem(files)
    let report = await sources.run(.verify, options, output: output)
    #expect(output.contents == files)
    return report
  }

  private func replace(_ old: String, _ new: String, in file: String, _ files: inout [String: [UInt8]]) {
    let path = VerifyTests.path(file)
    let text = String(decoding: files[path] ?? [], as: UTF8.self)
    #expect(text.contains(old))
    files[path] = Array(text.replacingOccurrences(of: old, with: new).utf8)
  }

  @Test("A fresh output is proved, and nothing is written")
  func fresh() async {
    let report = await verify()
    #expect(report.exitCode == 0)
    #expect(report.summary == "7 signatories, 1 dossier; 18 files proved")
  }

  @Test("A file altered alone is an error at its place, with what stands there and what should")
  func altered() async throws {
    let report = await verify { replace("116", "117", in: "declaration.fr.txt", &$0) }
    #expect(report.exitCode == 1)
    let diagnostic = try #require(report.diagnostics.first)
    #expect(diagnostic.identifier == .alteredOutput)
    #expect(
      diagnostic.summary.hasSuffix("“117\u{A0}parlementaires” stands in place of “116\u{A0}parlementaires”"))
    #expect(diagnostic.range?.file.path == "Output/\(VerifyTests.path("declaration.fr.txt"))")
    #expect(diagnostic.range?.start.line == 7)
    #expect(diagnostic.range?.text == "117\u{A0}parlementaires")
    #expect(report.proved == 17)
  }

  @Test(
    "An edited release line or embargo is told at its line in every format",
    arguments: [
      ("press-release.fr.txt", "14\u{A0}h", "10\u{A0}h", "The release line does not read as it must in"),
      ("press-release.fr.html", "14\u{A0}h", "10\u{A0}h", "The release line does not read as it must in"),
      ("press-release.fr.xml", "14\u{A0}h", "10\u{A0}h", "The release line does not read as it must in"),
      ("press-release.fr.html", "T14:30", "T10:30", "The embargo has another moment for programs in"),
      ("press-release.fr.xml", "T14:30", "T10:30", "The embargo has another moment for programs in"),
      ("press-release.fr.html", "+02:00", "+01:00", "The embargo has another moment for programs in"),
      ("press-release.fr.html", " class=\"status embargo\"", "", "The release line is missing from"),
      (
        "press-release.fr.xml", " refersTo=\"#embargo\"", " refersTo=\"#signatory\"",
        "The release line is missing from"
      ),
    ])
  func embargo(file: String, old: String, new: String, summary: String) async throws {
    let sources = try EmbargoTests.embargoed(EmbargoTests.paris)
    let output = MemoryFileSystem()
    #expect(await sources.run(.generate, output: output).exitCode == 0)
    var files = output.contents
    replace(old, new, in: file, &files)
    let report = await sources.run(.verify, output: MemoryFileSystem(files))
    #expect(report.exitCode == 1)
    let told = try #require(report.diagnostics.first { $0.identifier == .alteredRelease }, "\(report.text)")
    #expect(told.summary.hasPrefix("\(summary) Output/"))
    if !new.isEmpty, !summary.contains("missing") {
      #expect(told.range?.text.contains(new) ?? false, "\(report.text)")
    }
  }

  @Test("A release line that is lost in text is told, and one that nobody gave in a page")
  func release() async throws {
    let line = "Pour diffusion immédiate"
    let lost = await verify { replace(line + "\n\n", "", in: "press-release.fr.txt", &$0) }
    #expect(lost.diagnostics.map(\.identifier).contains(.alteredRelease), "\(lost.text)")
    let added = await verify {
      replace("<h1>", "<p class=\"status\">\(line)</p><h1>", in: "declaration.fr.html", &$0)
    }
    let told = try #require(added.diagnostics.first)
    #expect(told.identifier == .alteredRelease)
    #expect(told.range?.text == "<p class=\"status\">\(line)</p>")
  }

  @Test("Missing and left-over files are listed, and exit with 3")
  func missing() async {
    let report = await verify {
      $0[VerifyTests.path("question.fr.xml")] = nil
      $0[VerifyTests.path("appeal.fr.txt")] = Array("old".utf8)
    }
    #expect(report.diagnostics.isEmpty)
    #expect(report.exitCode == 3)
    #expect(
      report.differences == [
        .init("Output/\(VerifyTests.path("question.fr.xml"))", .missing),
        .init("Output/\(VerifyTests.path("appeal.fr.txt"))", .leftOver),
      ])
  }

  @Test("Files of older sources agree with one another: they are stale, and exit with 3")
  func stale() async throws {
    var sources = Founding()
    try sources.replace(
      "Aucune pression ne", with: "Nulle pression ne", in: Founding.path("declaration.fr.md"))
    let report = await verify(sources)
    #expect(report.diagnostics.isEmpty)
    #expect(report.exitCode == 3)
    #expect(
      report.differences
        == ["txt", "html", "xml"].map {
          .init("Output/\(VerifyTests.path("declaration.fr.\($0)"))", .stale)
        })
  }

  @Test("Of stale files, one that was altered besides makes all of its version doubtful")
  func staleAndAltered() async throws {
    var sources = Founding()
    try sources.replace(
      "Aucune pression ne", with: "Nulle pression ne", in: Founding.path("declaration.fr.md"))
    let report = await verify(sources) { replace("116", "117", in: "declaration.fr.html", &$0) }
    #expect(report.exitCode == 1)
    #expect(report.diagnostics.count == 3)
  }

  @Test("A page of an older style sheet is stale")
  func style() async {
    let report = await verify {
      replace("font-size: 112.5%", "font-size: 100%", in: "declaration.fr.html", &$0)
    }
    #expect(report.diagnostics.isEmpty)
    #expect(report.differences == [.init("Output/\(VerifyTests.path("declaration.fr.html"))", .stale)])
  }

  @Test("A page that is not well formed is told where the parser stopped")
  func malformed() async throws {
    let report = await verify { replace("</article>", "</articl>", in: "declaration.en.html", &$0) }
    let diagnostic = try #require(report.diagnostics.first)
    #expect(diagnostic.identifier == .malformedOutput)
    #expect(diagnostic.range?.text.hasSuffix(">") == true || diagnostic.range?.bytes.isEmpty == true)
    let lines = (diagnostic.range?.file.bytes).map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
    let line = try #require(diagnostic.range?.start.line)
    #expect(lines?[line - 1].contains("</articl>") == true)
  }

  @Test("Only what was asked for is looked at")
  func selection() async {
    var options = Generator.Options()
    options.formats = [.html]
    let report = await verify(Founding(), options) { replace("116", "117", in: "declaration.fr.txt", &$0) }
    #expect(report.exitCode == 0)
    #expect(report.proved == 6)
  }

  @Test("Every file of the founding dossier is valid by the schema too", .timeLimit(.minutes(10)))
  func schema() async throws {
    var options = Generator.Options()
    options.schema = Founding.schema
    let report = await verify(Founding(), options)
    #expect(report.exitCode == 0, "\(report.text)")
  }

  @Test("Sources with a mistake leave nothing to be verified, and fail")
  func brokenSources() async throws {
    var sources = Founding()
    sources.files[Founding.path("declaration.fr.md")]? += Array("\n{{ nothing }}\n".utf8)
    let report = await verify(sources)
    #expect(report.exitCode == 1)
    #expect(report.proved == 12)
  }

  @Test("Annotations of GitHub point at the line of the finished file")
  func annotations() async throws {
    let report = await verify {
      replace("Bernard Jomier, sénateur", "Bernard Jomier, sénatrice", in: "declaration.fr.txt", &$0)
      $0[VerifyTests.path("question.fr.xml")] = nil
    }
    let lines = report.rendered(as: .github).split(separator: "\n")
    let path = "Output/\(VerifyTests.path("declaration.fr.txt"))"
    let text = String(
      decoding: await Founding().generated().contents[VerifyTests.path("declaration.fr.txt")] ?? [],
      as: UTF8.self)
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.hasPrefix("Bernard Jomier")
      })
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("::error file=\(path),line=\(line + 1),col=1,"))
    #expect(lines[0].contains("title=altered-signatory::"))
    #expect(lines[1].hasPrefix("::error file=Output/\(VerifyTests.path("question.fr.xml")),"))
  }
}
