import DemarcheLanguage
import DemarcheModel
import Testing

/// The cities of zones, and the distances from UTC.
@Suite struct ZoneWordsTests {
  @Test(
    "A city stands in the words about its time as the language wants it",
    arguments: [
      ("fr", "Europe/Paris", "de Paris"), ("fr", "Europe/Athens", "d’Athènes"),
      ("fr", "Africa/Cairo", "du Caire"), ("fr", "America/Havana", "de La Havane"),
      ("fr", "Asia/Hong_Kong", "de Hong Kong"), ("fr", "Europe/Helsinki", "d’Helsinki"),
      ("ca", "Europe/Athens", "d’Atenes"), ("ca", "Africa/Cairo", "del Caire"),
      ("it", "Europe/Athens", "di Atene"), ("it", "Africa/Cairo", "del Cairo"),
      ("de", "Europe/Athens", "Athen"), ("pl", "Europe/Paris", "Paryż"), ("el", "Europe/Paris", "Παρίσι"),
      ("uk", "Europe/Kyiv", "Київ"), ("en", "America/New_York", "New York"),
    ])
  func cities(tag: String, zone: String, expected: String) throws {
    #expect(ZoneWords(language: try language(tag)).cityInPhrase(of: zone) == expected)
  }

  @Test(
    "A distance from UTC has its sign and no needless minutes",
    arguments: [
      (0, "UTC"), (60, "UTC+1"), (-240, "UTC−4"), (345, "UTC+5:45"), (-570, "UTC−9:30"), (5, "UTC+0:05"),
    ])
  func offsets(minutes: Int, expected: String) throws {
    #expect(ZoneWords(language: try language("fr")).offset(minutes) == expected)
  }
}
