import DemarcheLanguage
import DemarcheModel
import Foundation
import Testing

/// What the house writes in 29 languages, against Babel, which reads CLDR without Foundation.
///
/// `make test-all` asks Babel and names the file of its answers in `DEMARCHE_BABEL`. Each difference is gone or
/// stands in `Tests/Fixtures/Babel/differences.json` with its reason.
@Suite("Comparison with Babel", .enabled(if: Babel.path != nil))
struct BabelTests {
  @Test("Dates, times, lists, numbers and plural categories are Babel's, but for differences with a reason")
  func comparison() throws {
    let answers = try Babel.answers()
    let differences = try Babel.differences().filter { $0.kind != "ordinal" }
    var used: Set<Int> = []
    var compared = 0
    for (tag, answers) in Dictionary(grouping: answers, by: \.language) {
      let house = House(try language(tag))
      for answer in answers {
        guard let ours = try house.text(answer) else { continue }
        compared += 1
        if Array(ours.utf8) == Array(answer.answer.utf8) { continue }
        let reason = differences.firstIndex { $0.explains(answer, ours) }
        #expect(reason != nil, "\(tag) \(answer.kind) \(answer.input): \(ours) and \(answer.answer)")
        reason.map { _ = used.insert($0) }
      }
    }
    #expect(compared >= 11_000)
    for index in differences.indices where !used.contains(index) {
      Issue.record("No answer differs so any more: \(differences[index])")
    }
  }

  @Test("Numbers of one ordinal category of Babel look alike")
  func ordinals() throws {
    let answers = try Babel.answers().filter { $0.kind == "ordinal" }
    let differences = try Babel.differences().filter { $0.kind == "ordinal" }
    var compared = 0
    for (tag, answers) in Dictionary(grouping: answers, by: \.language) {
      let language = try language(tag)
      let words = OrdinalWords(language: language, numbers: NumberWords(language: language))
      var endings: [String: Set<String>] = [:]
      for answer in answers {
        guard let number = Int(answer.input), (1...200).contains(number) else { continue }
        compared += 1
        let text = words.ordinal(number)
        endings[answer.answer, default: []].insert(text.replacing(answer.input, with: "#"))
      }
      for (category, endings) in endings {
        let isExplained = differences.contains { $0.language == tag && $0.babel == category }
        #expect(isExplained == (endings.count > 1), "\(tag): \(category) has \(endings.sorted())")
      }
    }
    #expect(compared == 29 * 200)
  }
}

/// The house's words of one language.
private struct House {
  let dates: DateWords
  let times: TimeWords
  let lists: ListWords
  let numbers: NumberWords
  let plurals: PluralRules

  init(_ language: LanguageTag) {
    dates = DateWords(language: language)
    times = TimeWords(language: language)
    lists = ListWords(language: language)
    numbers = NumberWords(language: language)
    plurals = PluralRules(language: language)
  }

  /// What the house writes where Babel wrote an answer; `nil` for ordinals, which have no category here.
  func text(_ answer: Babel.Answer) throws -> String? {
    switch answer.kind {
    case "long date": return dates.long(try #require(CalendarDate(iso: answer.input)))
    case "full date": return dates.full(try #require(CalendarDate(iso: answer.input)))
    case "time": return times.text(try #require(ClockTime(iso: answer.input)))
    case "list": return lists.joined(Array(["Alpha", "Beta", "Gamma", "Delta"].prefix(try number(answer))))
    case "number": return numbers.digits(try number(answer))
    case "plural": return plurals.category(of: try number(answer)).rawValue
    default: return nil
    }
  }

  private func number(_ answer: Babel.Answer) throws -> Int { try #require(Int(answer.input)) }
}

/// Babel's answers and the known differences.
private enum Babel {
  /// One answer of Babel.
  struct Answer: Decodable {
    /// What was asked: `long date`.
    var kind: String
    /// The language.
    var language: String
    /// The day, the time or the number asked for.
    var input: String
    /// What Babel writes.
    var answer: String
  }

  /// A known difference: where the house writes `ours`, Babel writes `babel`.
  struct Difference: Decodable {
    /// What was asked.
    var kind: String
    /// The language.
    var language: String
    /// The part that the house writes.
    var ours: String
    /// What Babel writes instead.
    var babel: String
    /// Why.
    var reason: String

    /// Whether an answer differs only so.
    func explains(_ answer: Answer, _ text: String) -> Bool {
      kind == answer.kind && language == answer.language && !reason.isEmpty
        && Array(text.replacingOccurrences(of: ours, with: babel).utf8) == Array(answer.answer.utf8)
    }
  }

  private struct Answers: Decodable {
    var answers: [Answer]
  }

  /// The file of the answers, when it is named.
  static let path = ProcessInfo.processInfo.environment["DEMARCHE_BABEL"]

  static func answers() throws -> [Answer] {
    let path = try #require(path)
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try JSONDecoder().decode(Answers.self, from: data).answers
  }

  static func differences() throws -> [Difference] {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appendingPathComponent("Fixtures/Babel/differences.json"))
    return try JSONDecoder().decode([Difference].self, from: data)
  }
}
