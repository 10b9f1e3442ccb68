import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// Lists are put in order and in groups by what their members say, typed before any document is made.
@Suite struct OrderFilterTests {
  /// People with family names, and groups where they have one.
  private func guests(_ names: [(String, String?)]) -> [Guest] {
    names.map { Guest(given: "", family: $0.0, group: $0.1) }
  }

  /// The family names of a list.
  private func families(_ list: String) -> String {
    "{% for s in \(list) %}{{ s.family }} {% endfor %}"
  }

  @Test(
    "Texts stand in the order of the language's dictionary",
    arguments: [
      ("fr", "Éluard Zola Eco éco", "Eco éco Éluard Zola"),
      ("sv", "Ödman Åberg Zorn Ärlig", "Zorn Åberg Ärlig Ödman"),
      ("de", "Ödman Zorn Ahlers", "Ahlers Ödman Zorn"),
      ("cs", "Chalupa Cibulka Hanák", "Cibulka Hanák Chalupa"),
    ])
  func collation(_ tag: String, _ names: String, _ expected: String) throws {
    let guests = guests(names.split(separator: " ").map { (String($0), nil) })
    #expect(try words(families("signatories | sort(by=\"family\")"), in: tag, signedBy: guests) == expected)
  }

  @Test("Equal ones keep their order and missing ones stand last, reversed or not")
  func stable() throws {
    let people = guests([("a", "X"), ("b", nil), ("c", "W"), ("d", "X"), ("e", nil), ("f", "W")])
    #expect(try words(families("signatories | sort(by=\"group\")"), signedBy: people) == "c f a d b e")
    #expect(
      try words(families("signatories | sort(by=\"group\", reverse=true)"), signedBy: people) == "a d c f b e"
    )
    #expect(
      try words(families("signatories | sort(reverse=false, by=\"group\")"), signedBy: people)
        == "c f a d b e")
  }

  @Test("Numbers, days, and true and false have an order", arguments: ["number", "text"])
  func fields(_ field: String) throws {
    let list = "{% for d in demands | sort(by=\"\(field)\", reverse=true) %}{{ d.number }} {% endfor %}"
    #expect(try words(list) == (field == "number" ? "3 2 1" : "2 3 1"))
    let items = "{% for i in document.items | sort(\"date\") %}{{ i.outlet }} {% endfor %}"
    #expect(try words(items) == "Le Monde TF1")
    let former = "{% for s in signatories | sort(by=\"former\") %}{{ s.number }}{% endfor %}"
    #expect(try check("x " + former).1.map(\.identifier) == [.unknownMember])
  }

  @Test("Groups stand in the order of their first members, one for those without")
  func groups() throws {
    let people = guests([("a", "X"), ("b", nil), ("c", "W"), ("d", "X"), ("e", nil)])
    let text =
      "{% for g in signatories | group_by(\"group\") %}{{ g.key | default(\"–\") }}:"
      + "{% for s in g.items %}{{ s.family }}{% endfor %} {% endfor %}"
    #expect(try words(text, signedBy: people) == "X:ad –:be W:c")
    let sorted = text.replacing("(\"group\") %}", with: "(\"group\") | sort(by=\"key\", reverse=true) %}")
    #expect(try words(sorted, signedBy: people) == "X:ad W:c –:be")
    #expect(try words("{{ signatories | group_by(\"group\") | count }}", signedBy: []) == "0")
  }

  @Test("A group keeps the type of what its members share")
  func types() throws {
    let text =
      "{% for g in document.items | group_by(\"date\") %}{{ g.key | date(\"iso\") }} {{ g.items | count }}{% endfor %}"
    #expect(try words(text) == "2024-05-06 2")
    let flags =
      "{% for g in signatories | group_by(\"former\") %}{% if g.key %}a{% else %}b{% endif %}{% endfor %}"
    #expect(try words(flags) == "b")
    let members =
      "{% for g in signatories | group_by(\"gender\") %}{{ g.items | sort(by=\"family\") | join }} {% endfor %}"
    #expect(try words(members) == "Olivier Cadic Isabelle Florennes et Anne Genetet")
    let empty =
      "{% for g in signatories | group_by(\"group\") %}{% if g.items is empty %}?{% endif %}{% endfor %}ok"
    #expect(try words(empty) == "ok")
  }

  @Test("A sorted list is none that can be signed", arguments: ["signatories", "demands"])
  func lists(_ list: String) throws {
    let field = list == "demands" ? "text" : "family"
    let told = try check("{{ \(list) | sort(by=\"\(field)\") }}").1
    #expect(told.map(\.identifier) == [.unjoinedList])
  }

  @Test(
    "Fields are checked, with the one probably meant",
    arguments: [
      Mistake(
        "x {{ signatories | sort(by=⟦\"famly\"⟧) | join }}", .unknownMember,
        "A signatory has no field `famly`",
        solution: "family"),
      Mistake("x {{ ⟦signatories⟧ | sort | join }}", .wrongArgument, "field by which", solution: "sort(by="),
      Mistake("x {{ signatories | sort(by=⟦document.id⟧) | join }}", .wrongArgument, "between quotes"),
      Mistake("x {{ ⟦document.title⟧ | sort }}", .wrongArgument, "a list of texts"),
      Mistake("x {{ ⟦document.title⟧ | sort(by=\"family\") }}", .wrongArgument, "a list of texts"),
      Mistake(
        "x {{ signatories | sort(by=\"family\", reverse=⟦\"yes\"⟧) | join }}", .wrongArgument, "true or false"
      ),
      Mistake("x {{ signatories | ⟦group_by⟧ }}", .wrongArgument, "`by`", solution: "group_by(\"…\")"),
      Mistake("x {{ ⟦document⟧ | group_by(\"id\") }}", .wrongArgument, "a list of things"),
      Mistake("x {{ document.items | sort(by=⟦\"link\"⟧) | count }}", .wrongArgument, "goes by texts"),
      Mistake(
        "x{% for g in signatories | group_by(\"group\") %}{{ ⟦g⟧ }}{% endfor %}", .wrongExpression,
        solution: "g.key"),
      Mistake(
        "x{% for g in signatories | group_by(\"group\") %}{{ ⟦g.key⟧ }}{% endfor %}", .unguardedOptional),
      Mistake(
        "x{% for g in signatories | group_by(\"group\") %}{{ g.⟦keys⟧ }}{% endfor %}", .unknownMember,
        solution: "key"),
      Mistake("x{% for g in signatories | group_by(\"group\") %}{{ ⟦g.items⟧ }}{% endfor %}", .unjoinedList),
    ])
  func mistakes(_ mistake: Mistake) throws {
    mistake.expect(try check(mistake.marked).1)
  }

  @Test("Sorting again and again takes too many steps instead of too long")
  func limit() throws {
    let guests = (0..<400).map { Guest(given: "A", family: "B\($0)") }
    let text =
      "x {% for a in signatories %}{% set b = signatories | sort(by=\"family\") %}{{ b | count }}{% endfor %}"
    var context = try Sample().context()
    let slot = try #require(Globals.all.firstIndex { $0.name == "signatories" })
    context.globals[slot] = .list(guests.map { .record($0.record) })
    let (program, mistakes) = try check(text)
    #expect(mistakes.isEmpty)
    #expect(program.merged(with: context).1.map(\.identifier) == [.tooManySteps])
  }
}
