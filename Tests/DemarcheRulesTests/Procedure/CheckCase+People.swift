import DemarcheModel

@testable import DemarcheRules

extension CheckCase {
  /// Conditions on those who sign or ask.
  static let people: [CheckCase] = [
    CheckCase(
      testDescription: "authors", check: .authors(.exactly(1), membersOnly: true),
      kept: { [try facts(authors: try members(1)), try facts(authors: try members(1) + members(1))] },
      broken: { try facts(authors: try members(2)) },
      summary: "`written-question` has 2 authors, and the rule asks for exactly 1",
      remedy: "Keep 1, and take the others away"),
    CheckCase(
      testDescription: "authors who are no members",
      check: .authors(Bound(atLeast: .number(2)), membersOnly: true),
      kept: { [try facts(authors: try members(2))] },
      broken: { try facts(authors: try members(2, current: false)) },
      summary: "`written-question` has 0 authors, and the rule asks for at least 2",
      remedy: "Add 2 signatures of members"),
    CheckCase(
      testDescription: "authors without those of a chamber",
      check: try .authors(Bound(atLeast: .number(1)), membersOnly: false, without: [id("ep")]),
      kept: { [try facts(authors: try members(1).map { $0.outsideChambers })] },
      broken: { try facts(authors: try members(1)) },
      summary: "`written-question` has 0 authors, and the rule asks for at least 1",
      remedy: "Add 1 signature"),
    CheckCase(
      testDescription: "distinct groups", check: .distinct(.group, Bound(atLeast: .number(2))),
      kept: { [try facts(authors: try members(4))] }, broken: { try facts(authors: try members(3)) },
      summary: "The authors come from 1 political group, and the rule asks for at least 2",
      remedy: "Add 1 author of another political group"),
    CheckCase(
      testDescription: "distinct delegations", check: .distinct(.delegation, Bound(atLeast: .number(4))),
      kept: { [try facts(authors: try members(4))] }, broken: { try facts(authors: try members(2)) },
      summary: "The authors come from 2 delegations, and the rule asks for at least 4",
      remedy: "Add 2 authors of other delegations"),
    CheckCase(
      testDescription: "distinct countries", check: .distinct(.country, Bound(atLeast: .number(2))),
      kept: { [try facts(authors: try members(2))] }, broken: { try facts(authors: try members(1)) },
      summary: "The authors come from 1 country, and the rule asks for at least 2",
      remedy: "Add 1 author of another country"),
    CheckCase(
      testDescription: "distinct chambers", check: .distinct(.chamber, Bound(atMost: .number(0))),
      kept: { [try facts()] }, broken: { try facts(authors: try members(2)) },
      summary: "The authors come from 1 chamber, and the rule asks for at most 0",
      remedy: "Keep 0, and take the others away"),
    CheckCase(
      testDescription: "required people", check: try .people([id("member-0"), id("member-1")]),
      kept: { [try facts(authors: try members(2))] }, broken: { try facts(authors: try members(1)) },
      summary: "`member-1` has not signed, and the rule asks for that signature",
      remedy: "Ask for the signature, and add it to `signatories:`"),
    CheckCase(
      testDescription: "required groups", check: .groups(["G0", "G1"]),
      kept: { [try facts(authors: try members(4))] }, broken: { try facts(authors: try members(3)) },
      summary: "Nobody of the political group `G1` has signed, and the rule asks for that",
      remedy: "Ask somebody of the political group, and add the signature to `signatories:`"),
    CheckCase(
      testDescription: "required countries", check: .countries(["c0", "c1"]),
      kept: { [try facts(authors: try members(2))] }, broken: { try facts() },
      summary: "Nobody of the country `c0` has signed, and the rule asks for that",
      remedy: "Ask somebody of the country, and add the signature to `signatories:`"),
    CheckCase(
      testDescription: "lead signatory", check: try .lead(id("member-0")),
      kept: { [try facts(authors: try members(2))] },
      broken: { try facts(authors: try members(2).reversed()) },
      summary: "Member 1 stands first, and the rule asks for `member-0` in that place",
      remedy: "Write `order: lead-first` and `lead: true` for this signature"),
    CheckCase(
      testDescription: "on behalf of a group", check: .onBehalfOf(.group),
      kept: { [try facts { $0.bodies = [.group] }] }, broken: { try facts { $0.bodies = [.committee] } },
      summary: "The document does not speak for a political group",
      remedy: "Let a political group table it, and write `group: …` in the document"),
    CheckCase(
      testDescription: "any of",
      check: .anyOf([.authors(Bound(atLeast: .number(2)), membersOnly: true), .onBehalfOf(.group)]),
      kept: { [try facts(authors: try members(2)), try facts { $0.bodies = [.group] }] },
      broken: { try facts(authors: try members(1)) },
      summary: "`written-question` has 1 author, and the rule asks for at least 2",
      remedy:
        "Add 1 signature of a member; or: Let a political group table it, and write `group: …` in the document"
    ),
  ]
}

extension ProcedureFacts.Author {
  /// The author without a mandate in any chamber.
  fileprivate var outsideChambers: ProcedureFacts.Author {
    var author = self
    author.chambers = []
    return author
  }
}
