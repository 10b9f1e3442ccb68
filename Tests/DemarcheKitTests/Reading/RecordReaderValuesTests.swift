import DemarcheModel
import Testing

@testable import DemarcheKit

/// The readers of single values: text, id, day, language, yes or no, number, choice, text per language.
@Suite struct RecordReaderValuesTests {
  @Test(
    "Ids are lower-case letters, digits and hyphens; for others one is offered",
    arguments: [
      ("Élodie Martin", "Write `elodie-martin`"), ("fr_92", "Write `fr-92`"), ("Paris", "Write `paris`"),
      ("a/../b", "Write `a-b`"),
    ])
  func identifiers(text: String, offered: String) {
    #expect(Read("fr-92") { $0.identifier($1, "The place") }.value?.value == Identifier("fr-92"))
    let read = Read("\"\(text)\"") { $0.identifier($1, "The place") }
    #expect(read.value == nil)
    #expect(read.identifiers == [.wrongIdentifier])
    #expect(read.solutions == [offered])
  }

  @Test(
    "A day is a day of the calendar, written year first",
    arguments: [
      "2024-02-30", "2023-02-29", "06/05/2024", "2024-5-6", "6 mai 2024", "2024", "2024-05-06T00:00:00Z",
      "0000-01-01", "2024-13-01", "２０２４-05-06",
    ])
  func dates(_ text: String) {
    #expect(Read("2024-02-29") { $0.date($1, "The date") }.value?.value.description == "2024-02-29")
    let read = Read(text) { $0.date($1, "The date") }
    #expect(read.value == nil)
    #expect(read.identifiers == [.wrongDate])
    #expect(read.diagnostics[0].summary.contains("`\(text)`"))
  }

  @Test(
    "A language is a tag of the house, in lower case",
    arguments: ["FR", "fr-FR", "français", "fra", "xx", "frr"])
  func languages(_ text: String) {
    #expect(Read("fr") { reader, node in reader.language(node) }.value?.value.tag == "fr")
    let read = Read(text) { reader, node in reader.language(node) }
    #expect(read.value == nil)
    #expect(read.identifiers == [.wrongLanguage])
  }

  @Test("`no` is a language, Norwegian, and no boolean")
  func norway() {
    #expect(Read("no") { reader, node in reader.language(node) }.value?.value.tag == "no")
  }

  @Test(
    "Only `true` and `false` are booleans",
    arguments: ["no", "yes", "1", "0", "on", "off", "True", "FALSE", "y", "n", "oui", "~", "null"])
  func booleans(_ text: String) {
    #expect(Read("true") { $0.boolean($1, "It") }.value == true)
    #expect(Read("false") { $0.boolean($1, "It") }.value == false)
    let read = Read(text) { $0.boolean($1, "It") }
    #expect(read.value == nil)
    #expect(read.identifiers == [.wrongType])
    #expect(read.diagnostics[0].summary == "It is `true` or `false`, and this is `\(text)`")
  }

  @Test(
    "A number is whole and not below zero",
    arguments: ["-1", "1.5", "1 000", "1e3", "0x10", "1000000001", "a"])
  func numbers(_ text: String) {
    #expect(Read("116") { $0.number($1, "It") }.value == 116)
    #expect(Read("0") { $0.number($1, "It") }.value == 0)
    #expect(Read("1000000000") { $0.number($1, "It") }.value == 1_000_000_000)
    let read = Read(text) { $0.number($1, "It") }
    #expect(read.value == nil)
    #expect(read.identifiers == [.wrongType])
  }

  @Test("A choice is one of its words to the letter", arguments: SignatureList.Order.allCases)
  func choices(_ order: SignatureList.Order) {
    #expect(Read(order.rawValue) { $0.choice($1, "The order", as: SignatureList.Order.self) }.value == order)
    let read = Read(order.rawValue.uppercased()) { $0.choice($1, "The order", as: SignatureList.Order.self) }
    #expect(read.value == nil)
    #expect(read.identifiers == [.wrongValue])
    #expect(read.solutions == ["Did you mean `\(order.rawValue)`?"])
  }

  @Test("A text per language keeps every language in its order")
  func localized() throws {
    let read = Read("en: Senate\nfr: Sénat") { $0.localized($1, "The name") }
    let value = try #require(read.value)
    #expect(value.languages.map(\.tag) == ["en", "fr"])
    #expect(value[try #require(LanguageTag("fr"))]?.value == "Sénat")
    #expect(value[try #require(LanguageTag("fr"))]?.range.text == "Sénat")
    #expect(value[try #require(LanguageTag("de"))] == nil)
  }

  @Test("A bare text is no text per language")
  func bare() {
    let read = Read("Sénat") { $0.localized($1, "The name") }
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.summary) == ["The name has a text for each language, and this is a text"])
  }

  @Test("A mistake in one language is told, and names the language")
  func localizedMistakes() {
    let read = Read("fr:\nenglish: Senate\nde: [a]") { $0.localized($1, "The name") }
    #expect(read.identifiers == [.missingField, .wrongLanguage, .wrongType])
    #expect(read.diagnostics[0].summary == "The name in `fr` is empty")
    #expect(read.marked[1] == "english")
  }
}
