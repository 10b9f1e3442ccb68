import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// A template cannot take the machine: work is counted, and too much of it is told.
@Suite struct LimitTests {
  @Test(
    "Too many steps end the merge with an error",
    arguments: [
      // Long lines and long lists grow without being copied.
      LimitTests.loops(8, "a{{ a1 }}*b*"), LimitTests.blocks(7, "- a"), LimitTests.blocks(7, "{{ a1.id }}"),
      // The innermost body is empty: each round of a loop is a step, too.
      LimitTests.loops(7, ""),
      String(repeating: "{% set a = a ~ a %}", count: 60).withStart,
      String(repeating: "{% set a = (a ~ a) | upper %}", count: 60).withStart,
      String(repeating: "{% set a = (a ~ a) | quote %}", count: 60).withStart,
      String(repeating: "{% set a = \"formula.sitting\" | phrase(date=a ~ a) %}", count: 60).withStart,
      String(repeating: "{% set a = a ~ a %}", count: 12).withStart
        + LimitTests.loops(2, "{{ signatories | join(a) }}"),
      String(repeating: "{% set a = a | quote %}", count: 2000).withStart,
      String(repeating: "{% set a = a ~ a %}", count: 12).withStart
        + LimitTests.loops(6, "{% if a in a %}b{% endif %}"),
    ].map { Expected($0, "") })
  func steps(_ example: Expected) throws {
    let (program, mistakes) = try check(example.text)
    #expect(!mistakes.containsErrors, "\(mistakes.map(\.summary))")
    let told = program.merged(with: try Sample(people: 10).context()).1
    #expect(told.map(\.identifier) == [.tooManySteps])
    #expect(told.containsErrors)
    #expect(told.allSatisfy { !$0.solutions.isEmpty })
  }

  @Test("A hundred thousand steps are fine")
  func enough() throws {
    #expect(try merge(LimitTests.loops(4, "a"), Sample(people: 10)).body.count == 1)
  }

  /// Loops over ten signatories inside each other, each tag on its line.
  private static func blocks(_ count: Int, _ body: String) -> String {
    let opened = (1...count).map { "{% for a\($0) in signatories %}\n" }.joined()
    return opened + body + String(repeating: "\n{% endfor %}", count: count)
  }

  /// Loops over ten signatories inside each other, in one line.
  private static func loops(_ count: Int, _ body: String) -> String {
    let opened = (1...count).map { "{% for a\($0) in signatories %}" }.joined()
    return "x " + opened + body + String(repeating: "{% endfor %}", count: count)
  }
}

extension String {
  /// The tags after one that gives `a` its first value, and before one that prints it.
  fileprivate var withStart: String { "x {% set a = \"abcdefghijklmnop\" %}\(self)y" }
}
