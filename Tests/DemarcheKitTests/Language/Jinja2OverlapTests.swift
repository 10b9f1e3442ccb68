import DemarcheModel
import Foundation
import Testing

/// Where our language overlaps Jinja2, both print the same characters; `.ci/jinja2` asks Jinja2 for them.
@Suite(.timeLimit(.minutes(10))) struct Jinja2OverlapTests {
  /// What `.ci/jinja2` writes.
  private struct Answers: Decodable {
    /// One template and what Jinja2 prints, `nil` when it refuses.
    struct Case: Decodable {
      /// What the case shows, or its number.
      var name: String
      /// The template.
      var template: String
      /// The characters that Jinja2 prints.
      var text: String?
    }

    /// The version of Jinja2.
    var version: String
    /// The cases.
    var cases: [Case]
  }

  /// The file of answers; `make test-all` names it.
  private static let path = ProcessInfo.processInfo.environment["DEMARCHE_JINJA2"]

  /// The words of each paragraph: the one thing that is made of both texts before they are compared.
  private static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.components(separatedBy: "\n") {
      let words = line.split { $0 == " " || $0 == "\t" }
      if words.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1] += words }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  @Test("Every template prints what Jinja2 prints, or is refused by both", .enabled(if: path != nil))
  func overlap() async throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: try #require(Self.path)))
    let answers = try JSONDecoder().decode(Answers.self, from: data)
    #expect(answers.cases.count >= 500)
    let cases = answers.cases.enumerated().map { index, answer in
      LanguageCase(name: "case \(index + 1)", topic: "jinja2", template: answer.template)
    }
    let outcomes = try await LanguageRun(cases, formats: [.text]).outcomes
    for (answer, example) in zip(answers.cases, cases) {
      let outcome = try #require(outcomes[example.slug])
      if let text = answer.text {
        #expect(
          outcome.text.map { Self.paragraphs($0) } == Self.paragraphs(text),
          "\(answer.name): \(outcome.diagnostics)\n\(answer.template)")
      } else {
        #expect(outcome.text == nil && !outcome.diagnostics.isEmpty, "\(answer.name)\n\(answer.template)")
      }
    }
    print("\(cases.count) templates compared with Jinja2 \(answers.version)")
  }
}
