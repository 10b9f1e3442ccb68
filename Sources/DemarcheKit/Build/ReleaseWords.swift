internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

/// The line that tells the press when it may print a document, in one language.
struct ReleaseWords {
  /// The words of the language.
  let wording: Wording

  /// The phrases that an embargo needs.
  static let embargoPhrases = ["release.embargoUntil", "formula.zoneTime"]

  /// The line of an embargo, its own words in capitals: "SOUS EMBARGO JUSQU’AU 6 mai 2024 à 14 h 30 (heure de Paris)".
  ///
  /// - Returns: the line as the status of the document; `nil` when the vocabulary lacks a phrase, which is told elsewhere.
  func line(of embargo: Embargo) -> [Inline]? {
    let pack = wording.pack
    guard let pattern = pack.phrases["release.embargoUntil"], let phrase = try? Phrase(pattern),
      let zone = pack.phrases["formula.zoneTime"], let zonePhrase = try? Phrase(zone)
    else { return nil }
    let letters = LetterCase(language: pack.language)
    let moment = self.moment(embargo, zonePhrase)
    let line = phrase.pieces.flatMap { piece -> [Inline] in
      switch piece {
      case .text(let text): [.text(letters.upper(text))]
      case .slot: moment
      }
    }
    let reference = Reference(
      .concept, label: "embargo", key: ReleaseWords.embargoKey, name: line.plainText)
    return [.part(.status(reference), line)]
  }

  /// The name of the concept of an embargo among all works.
  static let embargoKey = "demarche.release.embargo"

  /// The day and the time, and whose clocks show it.
  private func moment(_ embargo: Embargo, _ zonePhrase: Phrase) -> [Inline] {
    let moment = embargo.until.value
    let words = ZoneWords(language: wording.pack.language)
    let city = wording.pack.phrases["zone.\(moment.zone)"] ?? words.cityInPhrase(of: moment.zone)
    let zone = zonePhrase.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .slot: city
      }
    }.joined()
    let offset = embargo.showsOffset ? ", " + words.offset(moment.offset) : ""
    let times = TimeWords(language: wording.pack.language, profile: wording.pack.profile)
    let text = times.text(wording.longDate(moment.date), moment.time)
    return [.moment(moment, [.text(text)]), .text(" (\(zone)\(offset))")]
  }
}
