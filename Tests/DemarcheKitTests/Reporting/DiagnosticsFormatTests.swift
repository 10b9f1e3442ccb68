import DemarcheFormats
import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// Reports in every format, as recorded in `Tests/Fixtures/Diagnostics`.
@Suite struct DiagnosticsFormatTests {
  /// What the names of golden files end with.
  private static let extensions: [DiagnosticsFormat: String] = [
    .human: "txt", .json: "json", .sarif: "sarif", .github: "github.txt",
  ]

  @Test("A report is written as recorded", arguments: FormatCase.all, DiagnosticsFormat.allCases)
  func recorded(_ run: FormatCase, _ format: DiagnosticsFormat) async throws {
    let ending = try #require(Self.extensions[format])
    let text = try await run.report().rendered(as: format)
    try Golden.expect(text, "Diagnostics/\(run.name).\(ending)")
  }

  @Test("Nothing from the data can drive a terminal, in any format", arguments: DiagnosticsFormat.allCases)
  func escapes(_ format: DiagnosticsFormat) {
    let file = SourceFile(path: "\u{1B}[31m\u{202E}.md", text: "a\u{202E}b")
    let range = SourceRange(file: file, bytes: 0..<1)
    var report = Report(purpose: .validate)
    report.diagnostics = [
      Diagnostic(
        .wrongValue, "Bad \u{07}\n::error::forged", at: range, explanation: "Why \u{9B}",
        notes: [.init("Note \u{2028}", at: range)],
        solutions: [.init("Write \u{7F}", replacements: [.init(range, with: "\u{1B}\u{2029}")])])
    ]
    let text = report.rendered(as: format)
    #expect(!text.unicodeScalars.contains { CharacterPolicy.refusal(of: $0) != nil || $0 == "\r" })
    #expect(!text.components(separatedBy: "\n").contains { $0.hasPrefix("::error::forged") })
  }

  @Test("JSON and SARIF are JSON, and strings come out as they went in")
  func roundTrip() async throws {
    let text = "\"\\ / \u{08}\u{0C}\n\r\t\u{7F}\u{85}\u{2028}\u{202E} é日👩‍👩‍👧\u{10FFFF}\u{301}"
    let document = JSONValue.object([("a\"", .list([.text(text), .number(-3), .list([]), .object([])]))])
    let read = try JSONSerialization.jsonObject(with: Data(document.document.utf8)) as? [String: [Any]]
    #expect(read?["a\""]?.first as? String == text)
    for run in FormatCase.all {
      for format in [DiagnosticsFormat.json, .sarif] {
        let text = try await run.report().rendered(as: format)
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
      }
    }
  }

  @Test("The fixes of a report, applied by its columns, mend the file")
  func fixes() async throws {
    var files = Founding()
    try FormatCase.all[1].make(&files)
    let path = Founding.path("declaration.fr.md")
    let log = try JSONSerialization.jsonObject(
      with: Data(await files.run().rendered(as: .sarif).utf8))
    let runs = (log as? [String: Any])?["runs"] as? [[String: Any]]
    let result = (runs?.first?["results"] as? [[String: Any]])?.first
    let fix = (result?["fixes"] as? [[String: Any]])?.first
    let change = (fix?["artifactChanges"] as? [[String: Any]])?.first
    let edit = try #require((change?["replacements"] as? [[String: Any]])?.first)
    let region = try #require(edit["deletedRegion"] as? [String: Int])
    let content = try #require((edit["insertedContent"] as? [String: String])?["text"])
    var lines = String(decoding: files.files[path] ?? [], as: UTF8.self).components(separatedBy: "\n")
    let line = try #require(region["startLine"]) - 1
    var units = Array(lines[line].utf16)
    let (start, end) = (try #require(region["startColumn"]), try #require(region["endColumn"]))
    units.replaceSubrange(start - 1..<end - 1, with: Array(content.utf16))
    lines[line] = String(decoding: units, as: UTF16.self)
    files.files[path] = Array(lines.joined(separator: "\n").utf8)
    let text = await files.run().text
    #expect(text == "", "\(text)")
  }

  @Test(
    "Paths are URIs of letters, digits and escapes",
    arguments: [
      ("Dossiers/a-b_c.~/x.md", "Dossiers/a-b_c.~/x.md"), ("é :#?%+.md", "%C3%A9%20%3A%23%3F%25%2B.md"),
      ("/tmp/Ausgabe 1/a.txt", "file:///tmp/Ausgabe%201/a.txt"), ("\u{07}", "%07"),
    ])
  func addresses(path: String, uri: String) {
    let value = SARIFLocation.artifact(SourceFile(path: path, bytes: []))
    #expect(value.document == "{\n  \"uri\": \"\(uri)\"\n}\n")
  }

  @Test("A workflow command escapes what the runner would take for its own")
  func commands() {
    let file = SourceFile(path: "a,b:c%.md", text: "x\ny")
    let diagnostic = Diagnostic(.unusedProse, "50 %: a, b", at: file.range, solutions: [.init("Do")])
    #expect(
      GitHubReport.line(of: diagnostic)
        == "::warning file=a%2Cb%3Ac%25.md,line=1,endLine=2,title=unused-prose::50 %25: a, b%0Ahelp: Do")
    #expect(
      GitHubReport.line(of: Diagnostic(.unusedProse, "a", severity: .advice)).hasPrefix("::notice title="))
  }
}
