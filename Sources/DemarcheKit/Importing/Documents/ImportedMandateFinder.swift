internal import DemarcheLanguage
internal import DemarcheModel

/// Finds the mandate that prints the words of an office, by the address of its role: `demarche.fr.senator.fr-07`.
struct ImportedMandateFinder {
  private let work: ImportedWork
  private let place: SourceRange

  /// Prepares the search.
  init(_ work: ImportedWork) {
    self.work = work
    place = work.first.source.range.firstLine
  }

  /// The mandate, and the gender that its words have.
  ///
  /// - Parameters:
  ///   - role: the role, as a document refers to it.
  ///   - titles: its words by language, with plain spaces.
  /// - Returns: `nil` where no office of the vocabulary prints these words.
  func mandate(
    _ role: Reference, _ titles: [(language: LanguageTag, text: String)]
  ) -> (mandate: ImportedMandate, gender: Gender)? {
    var parts = role.key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, parts.count <= 4, parts.removeFirst() == "demarche" else { return nil }
    let isFormer = parts[1].hasPrefix("former-")
    let office = isFormer ? String(parts[1].dropFirst(7)) : parts[1]
    var mandate = ImportedMandate(key: "", office: office, from: "", range: place)
    mandate.from = (isFormer ? dayBefore : work.work.date).description
    if isFormer { mandate.to = dayBefore.description }
    if parts.count == 3 { (mandate.place, mandate.constituency) = constituency(parts[2]) }
    let chambers = chambers(of: parts[0], office)
    for chamber in chambers {
      mandate.chamber = chamber
      for gender in ImportedMandateFinder.genders {
        let fits = titles.allSatisfy { title(of: mandate, gender, isFormer, in: $0.language) == $0.text }
        guard fits, !titles.isEmpty else { continue }
        return (mandate, prints(mandate, isFormer, titles, otherThan: gender) ? .unspecified : gender)
      }
    }
    mandate.chamber = chambers.first ?? nil
    return withWords(mandate, isFormer, titles)
  }

  /// The genders, in the order in which they are tried.
  private static let genders: [Gender] = [.masculine, .feminine, .unspecified]

  /// Whether nothing tells the gender: both print the same words.
  private func prints(
    _ mandate: ImportedMandate, _ isFormer: Bool, _ titles: [(language: LanguageTag, text: String)],
    otherThan gender: Gender
  ) -> Bool {
    gender == .masculine
      && titles.allSatisfy { title(of: mandate, .feminine, isFormer, in: $0.language) == $0.text }
  }

  /// The mandate with its own words behind the office, where no place prints them.
  private func withWords(
    _ mandate: ImportedMandate, _ isFormer: Bool, _ titles: [(language: LanguageTag, text: String)]
  ) -> (mandate: ImportedMandate, gender: Gender)? {
    var mandate = mandate
    (mandate.place, mandate.constituency) = (nil, nil)
    for gender in ImportedMandateFinder.genders {
      var words: [(language: String, words: String)] = []
      for (language, text) in titles {
        guard let office = title(of: mandate, gender, isFormer, in: language) else { break }
        guard text.hasPrefix(office + " ") else { break }
        words.append((language.tag, String(text.dropFirst(office.count + 1))))
      }
      guard words.count == titles.count, !words.isEmpty else { continue }
      mandate.texts = words
      return (mandate, gender)
    }
    return nil
  }

  /// The title that a mandate prints, with plain spaces.
  private func title(
    of mandate: ImportedMandate, _ gender: Gender, _ isFormer: Bool, in language: LanguageTag
  ) -> String? {
    guard let titles = work.library.titles[language], let office = Identifier(mandate.office) else {
      return nil
    }
    let held = Mandate(
      office: Located(office, at: place),
      chamber: mandate.chamber.flatMap { Identifier($0) }.map { Located($0, at: place) },
      place: mandate.place.flatMap { Identifier($0) }.map { Located($0, at: place) },
      constituency: mandate.constituency.flatMap { Int($0) }.map { Located($0, at: place) },
      from: Located(PartialDate(work.work.date), at: place), range: place)
    let shown = ShownMandate(mandate: held, isFormer: isFormer)
    guard case .success(let title) = titles.title(of: shown, gender: gender) else { return nil }
    return ImportedText.plainSpaces(title.text)
  }

  /// The place of a part of a role's address, and the number of the constituency in it: `fr-29-3`.
  private func constituency(_ text: String) -> (place: String?, number: String?) {
    let places = work.library.vocabulary.places
    if let id = Identifier(text), places[id] != nil { return (text, nil) }
    guard let hyphen = text.lastIndex(of: "-"), let id = Identifier(String(text[..<hyphen])),
      places[id] != nil,
      let number = Int(text[text.index(after: hyphen)...])
    else { return (nil, nil) }
    return (id.rawValue, String(number))
  }

  /// The chambers of a country, those first whose members usually bear the office; none where it has no chamber.
  private func chambers(of country: String, _ office: String) -> [String?] {
    let ids = work.library.vocabulary.chambers.values.filter { $0.country == country }.map(\.id.rawValue)
      .sorted()
    let usual = ImportedMandateFinder.usualChambers[office] ?? []
    let first = ids.filter { usual.contains($0) }
    return ids.isEmpty ? [nil] : first + ids.filter { !usual.contains($0) }
  }

  /// The chambers whose members bear an office, in countries with two chambers.
  private static let usualChambers: [String: Set<String>] = [
    "senator": ["fr-senat", "us-senate"], "deputy": ["fr-an"], "representative": ["us-house"],
  ]

  /// The last day on which a former mandate can have been held.
  private var dayBefore: CalendarDate {
    let date = work.work.date
    if let day = CalendarDate(year: date.year, month: date.month, day: date.day - 1) { return day }
    let (year, month) = date.month == 1 ? (date.year - 1, 12) : (date.year, date.month - 1)
    return [31, 30, 29, 28].lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }.first ?? date
  }
}
