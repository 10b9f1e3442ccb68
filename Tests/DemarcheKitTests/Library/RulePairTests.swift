import DemarcheModel
import DemarcheRules
import Testing

@testable import DemarcheKit

/// Each rule on a pair of dossiers, one that keeps it and one that breaks it.
@Suite struct RulePairTests {
  /// What is told of all dossiers that keep their rules, and of all that break them: one run each.
  private static let passing = Task { await RuleWorkspace(RuleCase.all) { $0.pass }.diagnostics() }
  private static let failing = Task { await RuleWorkspace(RuleCase.all) { $0.fail }.diagnostics() }

  /// The built-in rules.
  private static let rules: [String: Rule] = {
    var reader = RuleReader(TemplateFolder(workspace: MemoryFileSystem([:])))
    return Dictionary(reader.book().rules.map { ($0.id.value.rawValue, $0) }) { first, _ in first }
  }()

  @Test(
    "Every built-in rule that is checked has a pair, in the file of its institution, and nothing else has")
  func complete() throws {
    let pairs = try RuleCase.files.flatMap { try RuleCase.read($0) }
    let checked = Self.rules.values.filter(\.check.isChecked)
    #expect(pairs.map(\.rule).sorted() == checked.map(\.id.value.rawValue).sorted())
    for pair in pairs {
      let rule = try #require(Self.rules[pair.rule])
      #expect(rule.institution?.rawValue == pair.institution)
      for sample in [pair.pass, pair.fail] where !rule.kinds.isEmpty {
        #expect(rule.kinds.contains { $0.rawValue == sample.kind }, "\(pair.rule)")
      }
    }
  }

  @Test("The dossier that keeps the rule breaks no other either", arguments: RuleCase.all.map(\.rule))
  func pass(_ rule: String) async {
    let told = await Self.passing.value[rule] ?? []
    #expect(told.map { "\($0.identifier.rawValue): \($0.summary)" } == [])
  }

  @Test(
    "The dossier that breaks the rule breaks no other, and is told as recorded",
    arguments: RuleCase.all.map(\.rule))
  func fail(_ name: String) async throws {
    let rule = try #require(Self.rules[name])
    let companion = RuleCase.all.first { $0.rule == name }?.fail.companion
    let told = (await Self.failing.value[name] ?? []).filter { diagnostic in
      !diagnostic.notes.contains { note in companion.map { note.text.hasPrefix("Rule `\($0)`") } ?? false }
    }
    #expect(!told.isEmpty)
    for diagnostic in told {
      #expect(diagnostic.identifier == .brokenRule, "\(diagnostic.summary)")
      #expect(diagnostic.severity == rule.severity)
      #expect(diagnostic.notes.contains { $0.text.hasPrefix("Rule `\(name)`") }, "\(diagnostic.summary)")
      #expect(diagnostic.explanation?.contains(rule.source) ?? false)
      #expect(diagnostic.range != nil && !diagnostic.solutions.isEmpty)
    }
    let text = told.map { TextRenderer().text(of: $0) }.joined(separator: "\n")
    try Golden.expect(text, "Rules/\(name).txt")
  }

  @Test("What went wrong outside of the dossiers is nothing")
  func elsewhere() async {
    for report in [await Self.passing.value, await Self.failing.value] {
      #expect((report[""] ?? []).map(\.summary) == [])
    }
  }
}
