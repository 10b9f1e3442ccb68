import DemarcheLanguage
import DemarcheModel
import Foundation
import Testing

@testable import DemarcheTemplate

/// The page on filters tells every filter as it is, and each of its examples prints what it says.
@Suite struct FilterPageTests {
  /// One line `fr: {{ … }} → …` of the page.
  struct Example: CustomTestStringConvertible, Sendable {
    let language: String
    let template: String
    let printed: String
    /// The filter under which it stands.
    let filter: String

    var testDescription: String { "\(language): \(template)" }
  }

  private static let page: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = "Sources/DemarcheKit/DemarcheKit.docc/Filters.md"
    return (try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)) ?? ""
  }()

  /// The text under the heading of each filter.
  private static let sections: [String: String] = {
    let parts = page.components(separatedBy: "\n### `").dropFirst().map { part in
      let end = part.range(of: "`")?.lowerBound ?? part.startIndex
      return (String(part[..<end]), part.components(separatedBy: "\n## ")[0])
    }
    return Dictionary(parts) { first, _ in first }
  }()

  static let examples: [Example] = sections.flatMap { filter, section in
    section.components(separatedBy: "\n").compactMap { line -> Example? in
      let sides = line.components(separatedBy: " → ")
      guard sides.count == 2, let colon = sides[0].range(of: ": ") else { return nil }
      return Example(
        language: String(sides[0][..<colon.lowerBound]), template: String(sides[0][colon.upperBound...]),
        printed: sides[1], filter: filter)
    }
  }.sorted { ($0.filter, $0.testDescription) < ($1.filter, $1.testDescription) }

  @Test("Every example prints what the page says", arguments: examples)
  func example(_ example: Example) throws {
    let document = try merge("x " + example.template, in: example.language)
    let profile = try LanguagePack.sample(example.language).profile
    guard case .paragraph(let content)? = Typography(profile).apply(to: document).body.first else {
      return #expect(Bool(false), "\(document.body)")
    }
    // The page writes ordinary spaces where the typography of the language has others.
    let words = content.plainText.map { $0.isWhitespace ? " " : $0 }.dropFirst(2)
    #expect(String(words).trimmingCharacters(in: .whitespaces) == example.printed)
  }

  @Test("Every filter has its summary, and examples in three languages", arguments: Filter.all)
  func filter(_ filter: Filter) throws {
    let section = try #require(Self.sections[filter.name])
    let words = section.replacingOccurrences(of: "\n", with: " ")
    #expect(words.contains(filter.summary))
    let languages = Set(Self.examples.filter { $0.filter == filter.name }.map(\.language))
    #expect(languages.count >= 3 && languages.isSuperset(of: ["fr", "en"]), "\(languages)")
  }

  @Test("Every argument is named, with the texts that it accepts", arguments: Filter.all)
  func arguments(_ filter: Filter) throws {
    let section = try #require(Self.sections[filter.name])
    #expect(filter.parameters.isEmpty != section.contains("Argument"))
    for parameter in filter.parameters {
      #expect(section.contains("`\(parameter.name)`"))
      for tag in ["fr", "de"] where filter.name != "lang" {
        let choices = parameter.choices(try #require(LanguageTag(tag)))
        #expect((choices ?? []).filter { !section.contains("`\($0)`") } == [])
      }
    }
  }

  @Test("The page tells no filter that does not exist")
  func nothingElse() {
    #expect(Set(Self.sections.keys) == Set(Filter.all.map(\.name) + ["phrase"]))
  }
}

extension Filter: CustomTestStringConvertible {
  var testDescription: String { name }
}
