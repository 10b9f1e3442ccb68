import DemarcheLanguage
import DemarcheModel
import Testing

@Suite("Typography of a tree")
struct TypographyTreeTests {
  let typography = Typography(.french)
  let government = Reference(.organization, label: "government", key: "fr.government", name: "L'État")

  @Test("A mark after a mention gets its space in the mark's node")
  func afterMention() {
    let mention = Inline.mention(government, as: nil, [.text("Gouvernement")])
    let set = typography.apply(to: [.text("Nous demandons au "), mention, .text(":")])
    #expect(visible(set.plainText) == "Nous demandons au Gouvernement~:")
    #expect(set.last == .text("\u{A0}:"))
    #expect(typography.apply(to: [mention, .text(" :")]).last == .text("\u{A0}:"))
  }

  @Test("An elision is seen across a border, and a note or a mention does not hide a mark")
  func acrossBorders() {
    let note = Inline.note(Note(number: 1, content: [.paragraph([.text("Voir l'avis:")])]))
    let set = typography.apply(to: [.text("l'"), .emphasis([.text("Isère")]), note, .text(" ;")])
    #expect(visible(set.plainText) == "l’Isère_;")
    #expect(set[2] == .note(Note(number: 1, content: [.paragraph([.text("Voir l’avis\u{A0}:")])])))
  }

  @Test("Addresses are seen whole, and destinations are never touched")
  func addresses() {
    let link = Inline.link(
      destination: "https://x.fr/l'a?b;", [.text("https://x.fr/l'a?"), .strong([.text("b;c")])])
    #expect(typography.apply(to: [link, .text(" ")]) == [link, .text(" ")])
  }

  @Test("Quotation marks are set, and words of another language are left alone")
  func quotations() {
    let foreign = Inline.foreign(
      LanguageTag.allTags.compactMap { LanguageTag($0) }[6], [.text("What? Don't!")])
    let quotation = Inline.quotation(opening: "«", closing: "»", [.text("Quoi?")])
    let set = typography.apply(to: [quotation, .text(" : "), foreign])
    #expect(visible(set.plainText) == "«~Quoi_?~»~: What? Don't!")
    #expect(set[0] == .quotation(opening: "«\u{A0}", closing: "\u{A0}»", [.text("Quoi\u{202F}?")]))
    #expect(set[2] == foreign)
  }

  @Test("Nothing is settled across a line break")
  func lineBreak() {
    let content: [Inline] = [.text("un"), .lineBreak, .text(": deux")]
    #expect(typography.apply(to: content) == content)
  }

  @Test(
    "A sentence shares the full stop of the date at its end",
    arguments: [
      ("6 май 2024 г.", ".", ""), ("6 май 2024 г.", ". Днес", " Днес"), ("6 май 2024 г.", "…", "…"),
      ("6 май 2024 г.", "...", "..."), ("6 May 2024", ".", "."),
    ])
  func sharedStop(_ date: String, _ after: String, _ expected: String) throws {
    let day = try #require(CalendarDate(year: 2024, month: 5, day: 6))
    for profile in Typography.Profile.allCases {
      let typography = Typography(profile)
      let set = typography.apply(to: [.strong([.date(day, [.text(date)])]), .text(after)])
      let words = visible(set.plainText).replacing("~", with: " ")
      #expect(words == date + expected, "\(profile)")
      #expect(typography.apply(to: set) == set)
    }
  }

  @Test("The name of a thing is set as its mentions are, in the text and in the metadata")
  func references() throws {
    let document = try sampleDocument()
    let set = typography.apply(to: document)
    #expect(set.metadata.authors[0].reference.name == "L’État")
    #expect(set.metadata.workTitle == "L'appel: texte")
    #expect(visible(set.metadata.title) == "L’appel~: texte")
    #expect(
      set.conclusions == [
        .signatures(
          SignatureBlock(
            heading: [.text("Les signataires\u{A0}:")],
            entries: [
              .init(
                id: try id("a"),
                content: [.mention(set.metadata.authors[0].reference, as: nil, [.text("L’État")])])
            ]))
      ])
  }

  @Test("Every kind of block is set, and setting twice changes nothing")
  func blocks() throws {
    let document = try sampleDocument()
    let set = typography.apply(to: document)
    #expect(typography.apply(to: set) == set)
    let before = "\(document.parts)".split(separator: "l\\'a:").count
    #expect(before > 12)
    #expect(visible("\(set.parts)").split(separator: "l’a~:").count == before)
    #expect(!"\(set.parts)".contains("l\\'a:"))
  }

  /// A document with every kind of block, each with the words "l'a:".
  private func sampleDocument() throws -> Document {
    let words: [Inline] = [.text("l'a:")]
    let blocks: [Block] = [.paragraph(words)]
    let date = try day("2024-05-06")
    let work = FRBR.Work(
      country: "fr", element: "statement", subtype: "declaration", actor: nil, date: date, name: "a")
    let author = Metadata.Author(government, as: government)
    let metadata = Metadata(
      expression: FRBR.Expression(work: work, language: try language("fr"), version: date), original: nil,
      workTitle: "L'appel: texte", title: "L'appel: texte", authors: [author], editor: author,
      publication: .init(date: date, name: "release", label: "L'envoi"),
      keywords: [.init(value: "a", label: "l'a")],
      steps: [.init(date: date, by: government, role: government, process: government, outcome: government)],
      originalLabel: "Version d'origine", alternates: [], isDraft: false,
      labels: .init(otherLanguages: "Autres langues", notes: "Notes", draft: "Projet"))
    return Document(
      metadata: metadata,
      preface: [.paragraph([.part(.title, words)]), .heading(level: 1, [.part(.status(government), words)])],
      preamble: [.recitals([Recital(number: 1, content: blocks)])],
      body: [
        .list(List(start: nil, items: [blocks, blocks])), .quotation(blocks),
        .table(Table(rows: [.init(isHeader: true, cells: [words, words])])),
        .demands(
          DemandBlock(
            lead: words, items: [.init(id: try id("d"), reference: government, number: 1, content: words)])),
        .questions([
          Question(author: government, role: government, addressee: government, from: words, content: blocks)
        ]),
        .container(
          name: "contact",
          [.paragraph([.date(date, words), .lineBreak, .quantity(government, normalized: 1, words)])]),
      ],
      conclusions: [
        .signatures(
          SignatureBlock(
            heading: [.text("Les signataires :")],
            entries: [.init(id: try id("a"), content: [.mention(government, as: nil, [.text("L'État")])])]))
      ])
  }
}
