import DemarcheModel
import DemarcheRules
import Testing

@testable import DemarcheKit

/// Rules of procedure, the built-in ones and those an office writes.
@Suite struct RuleReaderTests {
  /// Reads a library whose file of a house is this text.
  private func read(_ text: String) -> (rules: [Rule], diagnostics: [Diagnostic]) {
    let files = ["Templates/Rules/ep.yaml": Array(text.utf8)]
    var reader = RuleReader(TemplateFolder(workspace: MemoryFileSystem(files)))
    let rules = reader.book().rules.filter { $0.institution?.rawValue == "ep" }
    return (rules, reader.diagnostics)
  }

  /// A file with one rule of a check.
  private func file(_ check: String) -> String {
    """
    institution: ep
    rules:
      a-rule:
        severity: error
        check: \(check)
        source: Rules of Procedure
        sourceDate: "2025"
        confidence: high

    """
  }

  @Test("The built-in rules have no mistake, each has a name of its own, and none is grave on an estimate")
  func builtIn() throws {
    var reader = RuleReader(TemplateFolder(workspace: MemoryFileSystem([:])))
    let rules = reader.book().rules
    #expect(reader.diagnostics == [])
    #expect(rules.count > 60)
    #expect(Set(rules.map(\.id.value)).count == rules.count)
    for rule in rules {
      switch rule.check {
      case .quota, .speakingTime: #expect(rule.severity < .error, "\(rule.id.value)")
      default: break
      }
    }
  }

  @Test(
    "Every shape of a check is read",
    arguments: [
      ("{ authors: { exactly: 1, members: true } }", RuleCheck.authors(.exactly(1), membersOnly: true)),
      (
        "{ authors: { atLeast: 5/100 } }",
        .authors(Bound(atLeast: .share(numerator: 5, denominator: 100)), membersOnly: false)
      ),
      ("{ distinct: { of: group, atLeast: 2 } }", .distinct(.group, Bound(atLeast: .number(2)))),
      ("{ onBehalfOf: committee }", .onBehalfOf(.committee)),
      (
        "{ length: { part: title, unit: characters, atMost: 100 } }",
        .length(.title, .characters, Bound(atMost: .number(100)))
      ),
      (
        "{ questions: { atLeast: 1, atMost: 3 } }", .questions(Bound(atLeast: .number(1), atMost: .number(3)))
      ),
      ("{ addressees: { exactly: 1 } }", .addressees(.exactly(1))),
      ("{ parts: [body, questions] }", .parts([.body, .questions])), ("{ abolished: true }", .abolished),
      (
        "{ speakingTime: { seconds: 120, wordsPerMinute: 150 } }",
        .speakingTime(seconds: 120, wordsPerMinute: 150)
      ),
      ("{ quota: { atMost: 20, within: 3 months } }", .quota(atMost: 20, .rolling(months: 3))),
      ("{ quota: { atMost: 52, per: year, from: 10 } }", .quota(atMost: 52, .year(from: 10))),
      ("{ answerDue: 14 days }", .answerDue(.days(14))),
      ("{ anyOf: [{ onBehalfOf: group }, { abolished: true }] }", .anyOf([.onBehalfOf(.group), .abolished])),
    ])
  func shape(text: String, check: RuleCheck) {
    let (rules, diagnostics) = read(file(text))
    #expect(diagnostics == [])
    #expect(rules.map(\.check) == [check])
  }

  @Test(
    "A check that cannot be meant is told, and the rule is missing",
    arguments: [
      ("{ authors: { exactly: 1 }, abolished: true }", "A check has exactly one shape, and this has 2"),
      ("{ }", "A check has exactly one shape, and this has 0"),
      ("{ autors: { exactly: 1 } }", "A check has no field `autors`"),
      ("{ authors: { members: true } }", "A limit has `exactly`, or `atLeast` and `atMost` or one of them"),
      (
        "{ authors: { exactly: 1, atMost: 2 } }",
        "A limit has `exactly`, or `atLeast` and `atMost` or one of them"
      ),
      ("{ questions: { atMost: 3, part: text } }", "This check has no field `part`"),
      ("{ distinct: { atLeast: 2 } }", "This check needs a field `of`"),
      ("{ length: { part: text, atMost: 2 } }", "This check needs a field `unit`"),
      (
        "{ authors: { atLeast: 1/0 } }", "The least is a number or a share of the members, and this is `1/0`"
      ),
      (
        "{ authors: { atLeast: -1 } }", "The least is a number or a share of the members, and this is `-1`"
      ),
      ("{ quota: { atMost: 2 } }", "A quota needs its period"),
      ("{ quota: { atMost: 2, per: week } }", "The period cannot be `week`"),
      ("{ quota: { atMost: 2, per: year, from: 13 } }", "A year begins in a month from 1 to 12"),
      ("{ quota: { atMost: 2, within: 3 weeks } }", "`3 weeks` is no span of time"),
      ("{ speakingTime: { seconds: 1, wordsPerMinute: 0 } }", "The pace cannot be 0"),
      ("{ answerDue: soon }", "`soon` is no span of time"),
    ])
  func wrong(text: String, summary: String) {
    let (rules, diagnostics) = read(file(text))
    #expect(diagnostics.first?.summary == summary)
    #expect(diagnostics.allSatisfy { $0.range != nil && !$0.solutions.isEmpty })
    #expect(rules.isEmpty)
  }

  @Test("The page of rules in the catalogue is that of the built-in files")
  func page() throws {
    var reader = RuleReader(TemplateFolder(workspace: MemoryFileSystem([:])))
    let text = """
      # Rules of procedure

      What the built-in rules ask for, with their sources.

      The rules stand in `Templates/Rules/`, one file for each institution. The date of a document chooses
      those that bind it; a breach names what was counted, the limit and the source (<doc:broken-rule>). In a
      draft a breach is a warning. An office adds its own rules in a file without `institution`, or replaces a
      built-in file by one of the same name in its own `Templates/Rules/`. `demarche list rules` prints this
      table for a workspace.

      A word is a run without spaces that holds a letter or a digit. A sentence ends with a full stop, a
      question or an exclamation mark that a space or the end follows; semicolons are free. Questions are the
      items of numbered lists in the questions, or the question marks where there is no such list. A share of
      the members goes by the size of the house on the document's date. Speaking time is an estimate, and a
      quota knows only the dossiers of the workspace. The last word of a source is how sure the house is:
      high was read there, medium in an older edition or at second hand, low is from memory.


      """
    try Golden.expect(
      text + RuleTable.markdown(reader.book()), "../../Sources/DemarcheKit/DemarcheKit.docc/Rules.md")
  }
}
