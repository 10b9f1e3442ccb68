extension RecordShape {
  /// All shapes in the order of ``Name``: the one table of what a template can name.
  package static let table: [RecordShape] = [
    RecordShape(
      name: .document, words: "the document", printing: .nothing, collectionPrinting: .nothing,
      fields: [
        field("id", .text, "Its name in the dossier"),
        field("type", .text, "What it is called: Déclaration commune"),
        field("title", .text, "Its title"),
        field("date", .date, "Its date"),
        field("language", .text, "Its language, as a BCP 47 tag"),
        field("place", .optional(.record(.place)), "Where it is made out"),
        field("authority", .optional(.text), "The chamber it belongs to"),
        field("author", .optional(.record(.signatory)), "Who speaks or asks, the first of several"),
        field("addressee", .optional(.record(.addressee)), "Whom it addresses"),
        field("lead", .optional(.text), "The words before the demands"),
        field("release", .optional(.text), "Whether the press may print it at once"),
        field("contact", .optional(.record(.contact)), "Whom the press may ask"),
        field("items", .list(.record(.item)), "What the press wrote, newest first"),
        field("offices", .optional(.text), "The offices of its signatories, together: sénateurs et députées"),
        field(
          "heading", .text, "What it is called, with its number: Question for written answer E-000123/2026"),
        field("number", .optional(.text), "Its number"),
        field("session", .optional(.text), "The session or the term of the chamber"),
        field("subject", .optional(.text), "Its subject in a few words"),
        field("rule", .optional(.text), "The article of the rules of procedure, by its date: Rule 144"),
        field("group", .optional(.text), "The political group in whose name it speaks"),
        field("committee", .optional(.text), "The committee in whose name it speaks"),
        field("about", .optional(.text), "What a question draws attention to"),
        field("asks", .optional(.text), "What a question asks in the end"),
        field("salutation", .text, "How a letter greets its addressee: Monsieur le Ministre"),
        field("speakers", .list(.record(.signatory)), "Who speaks at the press conference"),
        field("conference", .optional(.record(.conference)), "When and where the press is invited"),
        field("authors", .list(.record(.signatory)), "All who speak or ask"),
        field("end", .optional(.text), "The mark behind which nothing of a press release is for print: ENDS"),
        field("notes", .list(.text), "What the press should know beside the text"),
      ]),
    RecordShape(
      name: .dossier, words: "the dossier", printing: .nothing, collectionPrinting: .nothing,
      fields: [
        field("id", .text, "The name of its folder"),
        field("title", .text, "Its title"),
        field("date", .date, "Its date"),
      ]),
    RecordShape(
      name: .signatory, words: "a signatory", printing: .inline, collectionPrinting: .block,
      fields: [
        field("id", .text, "The name of the record"),
        field("name", .text, "Given and family name"),
        field("given", .text, "The given name"),
        field("family", .text, "The family name with its particle"),
        field("title", .text, "Office and constituency on the document's date: ancien sénateur de l’Isère"),
        field("civility", .optional(.text), "M. or Mme"),
        field("gender", .text, "m, f or unspecified"),
        field("group", .optional(.text), "The political group"),
        field("former", .boolean, "Whether the mandate had ended on the document's date"),
        field("signed", .optional(.date), "The day of the signature; in a draft it may be awaited"),
        field("honorary", .optional(.text), "The title conferred on the person: sénateur honoraire"),
        field("place", .optional(.text), "The constituency or the country: Ardèche"),
        field("constituency", .optional(.number), "The number of the constituency in it"),
        field("capitals", .text, "The name with the family name in capitals: Christopher CHOPE"),
        field(
          "interest", .optional(.text),
          "The chamber's mark beside a name whose bearer has declared an interest: [R]"),
      ]),
    RecordShape(
      name: .demand, words: "a demand", printing: .inline, collectionPrinting: .block,
      fields: [
        field("id", .text, "Its name"),
        field("text", .text, "Its text without final punctuation"),
        field("label", .optional(.text), "What it is about, in a few words"),
        field("number", .number, "Its place in the list, from 1"),
      ]),
    subject(.organization, "an organization", short: true),
    subject(.event, "an event"),
    subject(.theme, "a theme"),
    RecordShape(
      name: .quantity, words: "a quantity", printing: .inline, collectionPrinting: .nothing,
      fields: [
        field("id", .text, "Its name"),
        field("name", .text, "What is counted"),
        field("value", .number, "The number"),
      ]),
    RecordShape(
      name: .place, words: "a place", printing: .inline, collectionPrinting: .nothing,
      fields: [field("name", .text, "Its name in the language of the document")]),
    RecordShape(
      name: .addressee, words: "an addressee", printing: .inline, collectionPrinting: .nothing,
      fields: [
        field("name", .text, "Its name in the language of the document"),
        field(
          "formal", .text,
          "How a text in the third person names it on the document's date: M. le ministre des Armées"),
        field("heading", .text, "How the heading of a question names it, to the letter: to the Commission"),
      ]),
    RecordShape(
      name: .contact, words: "a contact", printing: .block, collectionPrinting: .nothing,
      fields: [
        field("name", .text, "A person or an office"),
        field("telephone", .optional(.text), "With its country code"),
        field("email", .optional(.link), "An address for e-mail"),
      ]),
    RecordShape(
      name: .conference, words: "a press conference", printing: .nothing, collectionPrinting: .nothing,
      fields: [
        field("date", .date, "The day"),
        field("time", .text, "The time of day at the venue"),
        field("zone", .optional(.text), "The time zone in words"),
        field("venue", .text, "The building with its address"),
        field("room", .text, "The room"),
        field("entrance", .text, "The entrance for the press"),
        field("stream", .optional(.link), "The address of a live stream"),
        field("accreditation", .text, "What the press must show or ask for beforehand"),
        field("deadline", .date, "The last day to ask for accreditation"),
      ]),
    RecordShape(
      name: .item, words: "a press item", printing: .nothing, collectionPrinting: .nothing,
      fields: [
        field("outlet", .text, "The newspaper, station or site"),
        field("date", .date, "The day it appeared"),
        field("title", .text, "Its title, in its own language"),
        field("link", .optional(.link), "Its address"),
      ]),
    RecordShape(
      name: .work, words: "a document", printing: .inline, collectionPrinting: .nothing,
      fields: [
        field("id", .text, "Its name in the dossier"),
        field("type", .text, "What it is called"),
        field("title", .text, "Its title"),
        field("date", .date, "Its date"),
      ]),
    RecordShape(
      name: .loop, words: "the loop", printing: .nothing, collectionPrinting: .nothing,
      fields: [
        field("index", .number, "The position, from 1"),
        field("index0", .number, "The position, from 0"),
        field("first", .boolean, "Whether this is the first"),
        field("last", .boolean, "Whether this is the last"),
        field("length", .number, "How many there are"),
        field("previtem", .optional(.member), "The one before, if there is one"),
        field("nextitem", .optional(.member), "The one after, if there is one"),
      ]),
    // Its fields are the columns of a table, which each environment has of its own.
    RecordShape(
      name: .row, words: "the record", printing: .nothing, collectionPrinting: .nothing, fields: []),
  ]

  private static func field(_ name: String, _ shape: Shape, _ summary: String) -> Field {
    Field(name: name, shape: shape, summary: summary)
  }

  /// The shape of what a dossier names beside people: an id, a name, perhaps an abbreviation.
  private static func subject(_ name: Name, _ words: String, short: Bool = false) -> RecordShape {
    let common = [field("id", .text, "Its name in the dossier"), field("name", .text, "Its name for people")]
    return RecordShape(
      name: name, words: words, printing: .inline, collectionPrinting: .nothing,
      fields: short ? common + [field("short", .optional(.text), "Its abbreviation")] : common)
  }
}
