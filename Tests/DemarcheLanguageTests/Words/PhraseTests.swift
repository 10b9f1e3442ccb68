import DemarcheLanguage
import Testing

@Suite("Phrase")
struct PhraseTests {
  @Test("A pattern is read as texts and slots")
  func pieces() throws {
    #expect(try Phrase("{place}, le {date}").pieces == [.slot("place"), .text(", le "), .slot("date")])
    #expect(try Phrase("Séance du {date}").pieces == [.text("Séance du "), .slot("date")])
    #expect(try Phrase("").pieces == [])
    #expect(try Phrase("{former}{office}").slots == ["former", "office"])
    #expect(try Phrase("{n} of {n}, {place.de}").slots == ["n", "place.de"])
  }

  @Test(
    "A wrong brace is told with its offset in bytes",
    arguments: [
      ("{place", Phrase.Mistake.Reason.unclosed, 0), ("é {date", .unclosed, 3), ("é } x", .unopened, 3),
      ("{}", .name, 1), ("x {pl ace}", .name, 3), ("{{date}}", .name, 1), ("{1}", .name, 1),
    ])
  func mistakes(_ pattern: String, _ reason: Phrase.Mistake.Reason, _ offset: Int) {
    let error = #expect(throws: Phrase.Mistake.self) { try Phrase(pattern) }
    #expect(error?.reason == reason)
    #expect(error?.offset == offset)
  }

  @Test("Slots are filled, and a slot without a value leaves nothing half said")
  func filling() throws {
    let phrase = try Phrase("{place}, le {date}")
    let values = ["place": "Paris", "date": "6 mai 2024"]
    #expect(phrase.filled { values[$0] } == "Paris, le 6 mai 2024")
    #expect(phrase.filled { $0 == "place" ? "Paris" : nil } == nil)
  }
}
