import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// What a person writes wrong is told before any document is made, at the narrowest place, with a way out.
@Suite struct CheckerTests {
  @Test(
    "A name that does not exist is told, with the one probably meant",
    arguments: [
      Mistake("{{ ⟦signatry⟧ }}", .unknownVariable, "`signatry`"),
      Mistake("{{ ⟦demand⟧ }}", .unknownVariable, solution: "demands"),
      Mistake(
        "x {{ document.⟦titel⟧ }}", .unknownMember, "The document has no field `titel`", solution: "title"),
      Mistake("x {{ document.⟦Title⟧ }}", .unknownMember, solution: "title"),
      Mistake("x {{ document.title.⟦x⟧ }}", .unknownMember, "a text and has no fields"),
      Mistake("x {{ signatories.⟦name⟧ }}", .unknownMember, "The dossier has no signatory `name`"),
      Mistake("x {{ organizations.⟦apt32⟧ }}", .unknownMember, solution: "apt31"),
      Mistake("x {{ events[⟦\"press-conferense\"⟧] }}", .unknownMember, solution: "press-conference"),
      Mistake("x {{ themes.⟦x⟧ }}", .unknownMember, solution: "dossier"),
      Mistake("x {{ demands[0].⟦text⟧ }}", .unguardedOptional, "").at("x {{ ⟦demands[0]⟧.text }}"),
      Mistake("x {{ document.type | ⟦uper⟧ }}", .unknownFilter, "`uper`", solution: "upper"),
      Mistake("x {{ document.type | ⟦safe⟧ }}", .unknownFilter),
      Mistake("x{% if demands is ⟦define⟧ %}y{% endif %}", .unknownFilter, "No test", solution: "defined"),
      Mistake("{{ ⟦prose⟧ }}", .unknownVariable), Mistake("x {{ ⟦loop⟧.index }}", .unknownVariable),
    ])
  func unknown(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked).1)
  }

  @Test("A suggestion replaces the very name, between its quotes if it has any")
  func replacement() throws {
    for (text, fixed) in [
      ("{{ document.⟦titel⟧ }}", "title"), ("x {{ events[⟦'press-conferense'⟧] }}", "\"press-conference\""),
    ] {
      let told = try #require(try check(text).1.first)
      let replacement = try #require(told.solutions.first?.replacements.first)
      #expect(replacement.range.bytes == MarkedText(text).ranges.first)
      #expect(replacement.text == fixed)
    }
  }

  @Test(
    "Values print where they can, and nowhere else",
    arguments: [
      Mistake("x {{ ⟦organizations⟧ }}", .unjoinedList, "`join`", solution: "organizations | join"),
      Mistake("{{ ⟦organizations⟧ }}", .unjoinedList), Mistake("{{ ⟦document.items⟧ }}", .unjoinedList),
      Mistake("x {{ ⟦document⟧ }}", .wrongExpression, "no text of its own", solution: "title"),
      Mistake("{{ ⟦dossier⟧ }}", .wrongExpression),
      Mistake("{{ ⟦demands | count > 1⟧ }}", .wrongExpression, "true or false"),
      Mistake("x {{ ⟦demands⟧ }}", .misplacedTag, "must stand alone"),
      Mistake("x\n{{ ⟦signatories⟧ }}", .misplacedTag),
      Mistake("*{{ ⟦demands⟧ }}*", .misplacedTag),
      Mistake("# x\n\n## {{ ⟦signatories⟧ }}", .misplacedTag).level(2),
      Mistake("{{ ⟦demands⟧ ~ \"x\" }}", .misplacedTag),
      Mistake("x{% if document.contact %}{{ ⟦document.contact⟧ }}{% endif %}", .misplacedTag),
      Mistake("⟦# x⟧", .unsupportedMarkup, "title", solution: "##"),
      Mistake("{% preface %}\n⟦## x⟧\n{% endpreface %}", .unsupportedMarkup, "no heading but the title"),
      Mistake(
        "x [y]({{ ⟦document.title⟧ }})", .wrongExpression, "address or a document", solution: "documents"),
      Mistake("x [y]({{ ⟦document.contact⟧.email }})", .unguardedOptional),
      Mistake("x{% for i in document.items %}[y]({{ ⟦i.link⟧ }}){% endfor %}", .unguardedOptional),
    ])
  func printing(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked).1)
  }

  @Test(
    "Arguments, types and operators fit",
    arguments: [
      Mistake("x {{ document.date | date(⟦\"longest\"⟧) }}", .wrongArgument, "`longest`", solution: "long"),
      Mistake("x {{ document.date | date(⟦1⟧) }}", .wrongArgument, "a number"),
      Mistake("x {{ document.date | date(\"iso\", ⟦\"long\"⟧) }}", .wrongArgument, "at most"),
      Mistake(
        "x {{ document.date | date(⟦from⟧=\"iso\") }}", .wrongArgument, "no argument", solution: "form"),
      Mistake("x {{ document.date | date(form=\"iso\", form=⟦\"iso\"⟧) }}", .wrongArgument),
      Mistake("x {{ ⟦document.title⟧ | date }}", .wrongArgument, "a date"),
      Mistake("x {{ ⟦\"2024-02-30\"⟧ | date }}", .wrongDate, "2024-02-30"),
      Mistake("x {{ ⟦\"hier\"⟧ | date }}", .wrongDate),
      Mistake("x {{ ⟦document.title⟧ | count }}", .wrongArgument, "a list"),
      Mistake("x {{ ⟦document.items⟧ | join }}", .wrongArgument),
      Mistake("x {{ ⟦\"x\"⟧ | words }}", .wrongArgument),
      Mistake("x {{ \"x\" | lang(⟦\"xx\"⟧) }}", .wrongArgument),
      Mistake("x {{ \"x\" | ⟦lang⟧ }}", .wrongArgument, "needs"),
      Mistake("x {{ ⟦document.title⟧ | default(\"y\") }}", .wrongArgument, "may be missing"),
      Mistake(
        "x {% if ⟦document.date == \"2024-05-06\"⟧ %}y{% endif %}", .wrongExpression, "cannot be compared"),
      Mistake("x {% if ⟦document.title < \"a\"⟧ %}y{% endif %}", .wrongExpression),
      Mistake("x {% if ⟦demands > 2⟧ %}y{% endif %}", .wrongExpression, "a number"),
      Mistake("x {% if \"person-1\" in ⟦signatories⟧ %}y{% endif %}", .wrongExpression, "`in`"),
      Mistake("x {{ ⟦document.title⟧ + \"a\" }}", .wrongExpression, "reckons", solution: "~"),
      Mistake("x {{ ⟦document.title if demands else 1⟧ }}", .wrongExpression, "either"),
      Mistake("x {{ demands[⟦document.title⟧] }}", .wrongExpression),
      Mistake("x {{ document.title[⟦0⟧] }}", .wrongExpression),
      Mistake(
        "x{% for a in ⟦document.title⟧ %}y{% endfor %}", .wrongExpression, "a list", solution: "signatories"),
      Mistake("x{% if ⟦organizations⟧ is placed %}y{% endif %}", .wrongExpression, "placed"),
    ])
  func types(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked).1)
  }

  @Test(
    "Phrases get every slot they have, and no other",
    arguments: [
      Mistake(
        "{{ ⟦\"formula.placDate\"⟧ | phrase }}", .missingPhrase, "no phrase", solution: "formula.placeDate"),
      Mistake("{{ ⟦\"x.y.z.entirely.else\"⟧ | phrase }}", .missingPhrase, solution: "Vocabulary"),
      Mistake("{{ ⟦\"formula.sitting\" | phrase⟧ }}", .wrongArgument, "`date`", solution: "date=…"),
      Mistake(
        "{{ \"formula.sitting\" | phrase(date=document.date, ⟦place⟧=\"x\") }}", .wrongArgument, "no slot"),
      Mistake("{{ \"formula.sitting\" | phrase(⟦document.date⟧) }}", .wrongArgument, "by name"),
      Mistake("{{ \"formula.sitting\" | phrase(date=⟦document.place⟧) }}", .unguardedOptional),
      Mistake("{{ \"formula.sitting\" | phrase(date=⟦demands⟧) }}", .misplacedTag),
      Mistake("{{ ⟦document.type⟧ | phrase }}", .wrongArgument, "key"),
      Mistake("{{ ⟦\"broken\" | phrase⟧ }}", .missingPhrase, "brace"),
    ])
  func phrases(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked).1)
  }

  @Test("One run tells every mistake, in bodies that no document would reach too")
  func all() throws {
    let text =
      "x {{ a }}{% if b %}{{ c }}{% else %}{{ d }}{% endif %}\n\n- {{ e }}\n\n> *{{ f }}*[^1]\n\n[^1]: {{ g }}"
    let told = try check(text).1
    #expect(told.map(\.identifier) == Array(repeating: .unknownVariable, count: 7))
  }
}

extension Mistake {
  /// The same with another text.
  fileprivate func at(_ marked: String) -> Mistake {
    Mistake(marked, identifier, summary, solution: solution)
  }

  /// The same without a heading of the first level before it.
  fileprivate func level(_ level: Int) -> Mistake {
    at(String(marked.dropFirst("# x\n\n".count)))
  }
}
