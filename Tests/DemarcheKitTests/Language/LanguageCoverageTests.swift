import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// Every word of the language, and every mistake that a template can hold, stands in a case.
@Suite struct LanguageCoverageTests {
  /// The words of the tags of a text, tag by tag, each with what kind of tag it stands in.
  private static func read(_ text: String) -> [(kind: DemarcheTemplate.Tag.Kind, words: [Token.Kind])] {
    let file = SourceFile(path: "case.md", text: text)
    return TagScanner.scan(file, from: 0).0.tags.compactMap { tag in
      (try? ExpressionLexer.tokens(of: tag.inner, in: file)).map { (tag.kind, $0.map(\.kind)) }
    }
  }

  /// The tags of all cases that are made, their files included.
  private static let allTags: [(kind: DemarcheTemplate.Tag.Kind, words: [Token.Kind])] = LanguageCase.all
    .filter { $0.expected.text != nil }.flatMap { example in
      ([example.template] + example.files.map(\.text)).flatMap { read($0) }
    }

  @Test("Every statement")
  func statements() {
    let found = Self.allTags.compactMap { tag -> String? in
      guard tag.kind == .statement, case .name(let word)? = tag.words.first else { return nil }
      return word
    }
    // The scanner takes what belongs together.
    let raw = ["raw", "endraw"].filter { word in
      LanguageCase.all.contains { $0.expected.text != nil && $0.template.contains("{% \(word) %}") }
    }
    #expect(Set(Statement.words).subtracting(found + raw).sorted() == [])
  }

  @Test("Every operator")
  func operators() {
    let words = Set(
      Self.allTags.flatMap(\.words).compactMap { word -> String? in
        switch word {
        case .name(let text), .symbol(let text): text
        case .number, .text, .end: nil
        }
      })
    let names = Operator.allCases.flatMap { $0.rawValue.split(separator: " ").map(String.init) }
    #expect(Set(names + ["if", "else", "is", "true", "false"]).subtracting(words).sorted() == [])
  }

  /// The names that stand right after a word.
  private static func names(after mark: Token.Kind) -> Set<String> {
    var found: Set<String> = []
    for tag in allTags {
      for (word, next) in zip(tag.words, tag.words.dropFirst()) where word == mark {
        if case .name(let name) = next { found.insert(name) }
      }
    }
    return found
  }

  @Test("Every filter")
  func filters() {
    let found = Self.names(after: .symbol("|"))
    #expect(Set(Filter.allNames).subtracting(found).sorted() == [])
  }

  @Test("Every test, also with `not`")
  func tests() {
    #expect(Set(Checker.tests).subtracting(Self.names(after: .name("is"))).sorted() == [])
    #expect(Set(Checker.tests).subtracting(Self.names(after: .name("not"))).sorted() == [])
  }

  @Test("Every mistake", arguments: LanguageCoverageTests.allMistakes)
  func mistakes(_ identifier: Diagnostic.Identifier) {
    let told = LanguageCase.all.flatMap(\.expected.diagnostics).flatMap { $0.split(separator: " ").prefix(2) }
    #expect(told.contains { $0 == identifier.rawValue })
  }

  /// What can be told about a template: all that stands under "Templates", and some that other files share.
  static let allMistakes: [Diagnostic.Identifier] = {
    let all = Diagnostic.Identifier.allCases
    let shared: [Diagnostic.Identifier] = [
      .forbiddenCharacter, .bidirectionalCharacter, .nestingTooDeep, .wrongDate, .missingPhrase,
      .brokenRecord, .duplicateDemand, .alteredDemand, .demandOrder,
    ]
    guard let first = all.firstIndex(of: .unclosedTag), let last = all.firstIndex(of: .xmlSyntax) else {
      return shared
    }
    return all[first..<last] + shared
  }()
}
