import DemarcheModel
import Foundation
import MarkdownTree
import Testing

@testable import DemarcheTemplate

/// The lists of the specification are those of the code.
@Suite struct TemplateLanguagePageTests {
  private static let page =
    (try? String(
      contentsOf: Founding.root.appendingPathComponent(
        "Sources/DemarcheKit/DemarcheKit.docc/TemplateLanguage.md"), encoding: .utf8)) ?? ""

  /// The rows of the table under a head, cells without space around them.
  private static func rows(_ head: String) -> [[String]] {
    let lines = page.components(separatedBy: "\n")
    guard let start = lines.firstIndex(of: head) else { return [] }
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map { line in
      line.replacingOccurrences(of: "\\|", with: "¦").split(separator: "|", omittingEmptySubsequences: false)
        .dropFirst().dropLast().map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// What stands between back quotes in a text.
  private static func quoted(_ text: String) -> [String] {
    text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  @Test("Statements")
  func statements() {
    let found = Self.rows("| statement | means |").flatMap { Self.quoted($0[0]) }
    #expect(found.sorted() == Statement.words.sorted())
  }

  @Test("Operators, from what binds least to what binds most")
  func operators() {
    let rows = Self.rows("| operators | take | give |").map { Self.quoted($0[0]) }
    let words = Operator.allCases.map(\.rawValue)
    #expect(rows.flatMap { $0 }.filter { words.contains($0) }.sorted() == words.sorted())
    #expect(rows.filter { $0.contains { words.contains($0) } }.count == rows.count - 3)
  }

  @Test("Tests")
  func tests() {
    #expect(
      Self.rows("| test | yes when |").flatMap { Self.quoted($0[0]) } == Checker.tests.map { "is " + $0 })
  }

  @Test("Filters and their arguments")
  func filters() {
    let rows = Self.rows("| filter | arguments |")
    #expect(rows.flatMap { Self.quoted($0[0]) }.sorted() == Filter.allNames.sorted())
    for filter in Filter.all {
      let row = rows.first { $0[0] == "`\(filter.name)`" }
      #expect(row.map { Self.quoted($0[1]) } == filter.parameters.map(\.name), "\(filter.name)")
    }
  }

  @Test("Limits")
  func limits() {
    let limits = Self.rows("| what | at most |").compactMap { Int($0[1]) }
    #expect(
      limits == [
        Markdown.maximumBytes, Tag.limit, TagScanner.longestTag, ExpressionLexer.largestNumber,
        Expression.maximumHeight, Nesting<BlockNode>.deepest, Checker.deepest, Checker.deepestInclude,
        Checker.mostIncludes, BlockReader.mostMarks, Merger.stepLimit,
      ])
  }

  @Test("The mistakes that a template can hold")
  func mistakes() {
    let found = Self.rows("| identifier | when |").flatMap { Self.quoted($0[0]) }
    let expected = LanguageCoverageTests.allMistakes.map(\.rawValue).filter { !$0.contains("demand") }
    #expect(found.sorted() == (expected + ["file-too-large"]).sorted())
  }

  @Test("Reserved words and the fields of a loop")
  func words() {
    let all = Set(Self.quoted(Self.page))
    #expect(ExpressionParser.reserved.subtracting(all) == [])
    #expect(Set(RecordShape.named(.loop).fields.map(\.name)).subtracting(all) == [])
  }
}
