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
        severity: warning
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
    for rule in rules where rule.check.isEstimate { #expect(rule.severity < .error, "\(rule.id.value)") }
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
      ("{ quota: { atMost: 20, within: 3 months } }", .quota(Quota(atMost: 20, .rolling(months: 3)))),
      ("{ quota: { atMost: 52, per: year, from: 10 } }", .quota(Quota(atMost: 52, .year(from: 10)))),
      (
        "{ quota: { atMost: 2, per: week, of: group, perAddressee: true } }",
        .quota(Quota(atMost: 2, .week, of: .group, isPerAddressee: true))
      ),
      ("{ noRepeat: 6 months }", .noRepeat(months: 6)), ("{ groups: [PPE, NI] }", .groups(["PPE", "NI"])),
      ("{ countries: [fr, de] }", .countries(["fr", "de"])), ("{ replaced: true }", .replaced),
      ("{ demands: { atLeast: 1 } }", .demands(Bound(atLeast: .number(1)))),
      ("{ interest: \"[R]\" }", .interest(mark: "[R]")), ("{ clearDays: 6 }", .clearDays(6)),
      (
        "{ advice: { text: Be brief, because: A person judges } }",
        .advice("Be brief", because: "A person judges")
      ),
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
      ("{ quota: { atMost: 2, per: decade } }", "The period cannot be `decade`"),
      ("{ quota: { atMost: 2, per: day, within: 2 months } }", "A quota has one period, and this has two"),
      ("{ quota: { atMost: 2, within: 3 days } }", "The period is told in months, and this is `3 days`"),
      ("{ quota: { atMost: 2, per: day, of: team } }", "The field `of` cannot be `team`"),
      (
        "{ authors: { atLeast: 3, atMost: 2 } }",
        "The least is more than the most, and nothing can lie between"
      ),
      (
        "{ people: [] }",
        "The check `people` is an empty list, which everything or nothing would keep"
      ),
      ("{ abolished: false }", "The check `abolished` is `true`, or is left out with its rule"),
      ("{ anyOf: [{ authors: { exactly: 1 } }, { autors: 1 }] }", "A check has no field `autors`"),
      ("{ advice: { text: Be brief } }", "An advice needs a field `because`"),
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

  @Test("The file of an institution bears its id, and the house's rules say when and where they were read")
  func files() throws {
    for path in BuiltInLibrary.paths where path.hasPrefix("Rules/") {
      let bytes = try #require(BuiltInLibrary.contents(of: path))
      var reader = RecordReader(SourceFile(path: path, bytes: bytes))
      let read = reader.ruleFile()
      let file = try #require(read)
      #expect(path == "Rules/\(try #require(file.institution).value).yaml")
      #expect(file.rules.allSatisfy { $0.rule.sourceDate != nil })
    }
  }

  @Test("An office's own rule needs neither an edition nor a confidence, an institution's both")
  func office() {
    let rule = """
      rules:
        a-rule:
          severity: error
          check: { authors: { atLeast: 2 } }
          source: House rule

      """
    #expect(read("institution: ep\n" + rule).diagnostics.map(\.identifier) == [.missingField, .missingField])
    #expect(read(rule).diagnostics == [])
  }
}
