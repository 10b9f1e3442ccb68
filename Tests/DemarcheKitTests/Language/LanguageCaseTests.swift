import Foundation
import Testing

/// The cases of `Tests/Fixtures/Language`: what the language makes of each template, in all three formats.
@Suite(.timeLimit(.minutes(10))) struct LanguageCaseTests {
  @Test("Every case makes what it says", arguments: LanguageCase.all)
  func cases(_ example: LanguageCase) async throws {
    let found = try #require(try await LanguageRun.shared.value.outcomes[example.slug])
    let expected = example.expected
    guard !expected.isEmpty else {
      Issue.record("Nothing is expected yet; DEMARCHE_RECORD=1 records it: \(found)")
      return
    }
    #expect(found.diagnostics == expected.diagnostics, "\(example.template)")
    #expect(found.text == expected.text, "\(example.template)")
    #expect(found.html == expected.html, "\(example.template)")
    #expect(found.akn == expected.akn, "\(example.template)")
  }

  @Test("A recorded file of cases says what was found, and fails this run", arguments: LanguageCase.topics)
  func records(_ topic: String) async throws {
    var cases = try LanguageCase.cases(of: topic)
    guard ProcessInfo.processInfo.environment["DEMARCHE_RECORD"] != nil else { return }
    let outcomes = try await LanguageRun.shared.value.outcomes
    for index in cases.indices { cases[index].expected = outcomes[cases[index].slug] ?? .init() }
    try LanguageCase.record(cases, topic)
    Issue.record("Recorded \(topic).yaml; read it, then run again")
  }

  @Test("A written case reads as the same case")
  func writing() throws {
    for topic in LanguageCase.topics {
      let url = LanguageCase.folder.appendingPathComponent(topic + ".yaml")
      let head = "#"
      let text = try String(contentsOf: url, encoding: .utf8)
      let body = text.components(separatedBy: "\n").drop { $0.hasPrefix(head) || $0.isEmpty }
      let written = try LanguageCase.cases(of: topic).map(\.yaml).joined(separator: "\n")
      #expect(written == body.joined(separator: "\n"), "\(topic).yaml; DEMARCHE_RECORD=1 writes it in order")
    }
  }

  @Test("Names are unique, and nothing is told beside the cases")
  func order() async throws {
    let slugs = LanguageCase.all.map(\.slug)
    #expect(Dictionary(grouping: slugs) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
    #expect(slugs.count >= 300)
    #expect(try await LanguageRun.shared.value.strays == [])
  }
}
