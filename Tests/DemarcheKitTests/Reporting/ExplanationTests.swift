import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// The pages about diagnostics.
@Suite struct ExplanationTests {
  @Test("Each identifier has one page, which begins with its name and a title")
  func complete() throws {
    let names = Diagnostic.Identifier.allCases.map(\.rawValue)
    #expect(BuiltInLibrary.explanationPaths.sorted() == names.map { "Explanations/\($0).md" }.sorted())
    #expect(Explanation.all.map(\.identifier) == Diagnostic.Identifier.allCases)
    #expect(Set(Explanation.all.map(\.title)).count == names.count)
  }

  @Test(
    "A page has 6 to 20 lines, an example in it, and fits a terminal",
    arguments: Diagnostic.Identifier.allCases)
  func shape(_ identifier: Diagnostic.Identifier) throws {
    let page = try #require(Explanation(of: identifier))
    let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect((6...20).contains(lines.count))
    #expect(lines.contains { $0.hasPrefix("    ") })
    #expect(lines.allSatisfy { $0.count <= 110 })
    #expect(page.title.count <= 60 && !page.title.hasSuffix("."))
  }

  @Test("The example on a page provokes what the page is about", arguments: ExplanationExample.all)
  func example(_ example: ExplanationExample) async throws {
    let identifier = try #require(Diagnostic.Identifier(rawValue: example.identifier))
    let page = try #require(Explanation(of: identifier))
    let shown = page.markdown.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    for line in example.new.split(separator: "\n") {
      let written = line.trimmingCharacters(in: .whitespaces)
      #expect(shown.contains { written.hasPrefix($0) || $0.hasPrefix(written) }, "\(written)")
    }
    var files = Founding()
    try example.make(in: &files)
    let report = await files.run()
    #expect(report.diagnostics.contains { $0.identifier == identifier }, "\(report.text)")
  }

  @Test("The printed page has no marks of headings, and its code stays indented")
  func printed() throws {
    let page = try #require(Explanation(of: .duplicateKey))
    #expect(page.text.hasPrefix("duplicate-key: A key stands twice\n\n"))
    #expect(page.text.contains("\n    place: paris\n    place: strasbourg\n"))
  }

  @Test("The catalogue lists every page")
  func listed() throws {
    let list = Founding.root.appendingPathComponent("Sources/DemarcheKit/DemarcheKit.docc/Diagnostics.md")
    let text = try String(contentsOf: list, encoding: .utf8)
    for identifier in Diagnostic.Identifier.allCases {
      #expect(text.contains("- <doc:\(identifier.rawValue)>\n"), "\(identifier.rawValue)")
    }
  }
}
