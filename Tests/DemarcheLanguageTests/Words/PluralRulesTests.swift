import DemarcheLanguage
import DemarcheModel
import Foundation
import Testing

@Suite("Plural categories")
struct PluralRulesTests {
  /// What another implementation of CLDR says of each language: runs of letters, and letters of great numbers.
  private static let samples: [String: String] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/Plurals/cardinal.txt")
    let lines = ((try? String(contentsOf: path, encoding: .utf8)) ?? "").components(separatedBy: "\n")
    let pairs = lines.filter { $0.dropFirst(2).hasPrefix(": ") }.map {
      (String($0.prefix(2)), String($0.dropFirst(4)))
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()

  private static let letters: [PluralCategory: Character] = [
    .zero: "z", .one: "a", .two: "b", .few: "f", .many: "m", .other: "x",
  ]

  @Test("Every language of the house has its samples")
  func languages() {
    #expect(Set(Self.samples.keys) == Set(LanguageTag.allTags).subtracting(["no"]))
  }

  @Test("Categories are CLDR's, for 0 to 1000 and beyond", arguments: LanguageTag.allTags)
  func categories(_ tag: String) throws {
    let rules = PluralRules(language: try language(tag))
    let sides = try #require(Self.samples[tag == "no" ? "nb" : tag]).components(separatedBy: " | ")
    let runs = sides[0].split(separator: " ").flatMap { run in
      Array(repeating: run.first, count: Int(run.dropFirst()) ?? 1)
    }
    #expect((0...1000).map { Self.letters[rules.category(of: $0)] } == runs)
    for sample in sides[1].split(separator: " ") {
      let pair = sample.split(separator: "=")
      let number = try #require(Int(pair[0]))
      #expect(Self.letters[rules.category(of: number)] == pair[1].first, "\(number)")
    }
  }

  @Test(
    "A text must be given for what small numbers take, and may be for round millions",
    arguments: [
      ("fr", [.one, .other], [.one, .many, .other]), ("en", [.one, .other], [.one, .other]),
      ("pl", [.one, .few, .many], [.one, .few, .many]), ("cs", [.one, .few, .other], [.one, .few, .other]),
      ("lv", [.zero, .one, .other], [.zero, .one, .other]),
      ("sl", [.one, .two, .few, .other], [.one, .two, .few, .other]),
      ("ga", [.one, .two, .few, .many, .other], [.one, .two, .few, .many, .other]),
      ("mt", [.one, .two, .few, .many, .other], [.one, .two, .few, .many, .other]),
      ("ro", [.one, .few, .other], [.one, .few, .other]), ("tr", [.one, .other], [.one, .other]),
    ] as [(String, [PluralCategory], [PluralCategory])])
  func needed(_ tag: String, _ needed: [PluralCategory], _ used: [PluralCategory]) throws {
    let rules = PluralRules(language: try language(tag))
    #expect(rules.needed == needed)
    #expect(rules.used == used)
  }

  @Test("A category has numbers for a message exactly where it is used", arguments: LanguageTag.allTags)
  func examples(_ tag: String) throws {
    let rules = PluralRules(language: try language(tag))
    for category in PluralCategory.allCases {
      let examples = rules.examples(of: category)
      #expect(examples.isEmpty != rules.used.contains(category))
      #expect(examples.count <= 3 && examples.allSatisfy { rules.category(of: $0) == category })
    }
  }

  @Test("A negative number is as far from zero, to the end of the numbers", arguments: LanguageTag.allTags)
  func negative(_ tag: String) throws {
    let rules = PluralRules(language: try language(tag))
    for number in 0...200 { #expect(rules.category(of: -number) == rules.category(of: number)) }
    #expect(rules.used.contains(rules.category(of: .min)) && rules.used.contains(rules.category(of: .max)))
  }
}
