internal import DemarcheLanguage
internal import DemarcheModel

/// Finds out under which mandate and title a person appears in a document.
struct SignatoryResolver {
  /// All people.
  let people: PeopleDirectory
  /// The words.
  let library: Library
  /// The language of the document.
  let language: LanguageTag
  /// The date of the document.
  let date: CalendarDate
  /// The mistakes found.
  private(set) var diagnostics: [Diagnostic] = []

  /// Prepares the resolution for one expression.
  init(people: PeopleDirectory, library: Library, language: LanguageTag, date: CalendarDate) {
    self.people = people
    self.library = library
    self.language = language
    self.date = date
  }

  /// The person of an id, or a diagnostic with the one probably meant.
  mutating func person(_ id: Located<Identifier>) -> Person? {
    if let person = people.people[id.value] { return person }
    guard !people.isBroken(id.value) else { return nil }
    let meant = Suggestion.nearest(to: id.value.rawValue, among: people.people.keys.sorted().map(\.rawValue))
    diagnostics.append(
      Diagnostic(
        .unknownSignatory, "No signatory has the id `\(id.value)`", at: id.range,
        solutions: meant.map { [.init("Did you mean `\($0)`?", replacements: [.init(id.range, with: $0)])] }
          ?? [.init("Add a record in `Signatories/`, one file per person")]))
    return nil
  }

  /// A person as the document prints it; `nil` after a mistake.
  ///
  /// - Parameters:
  ///   - signature: who, and under which mandate.
  ///   - signed: the day of the signature, `nil` while it is awaited.
  /// - Returns: the signatory, with the title in the language.
  mutating func signatory(_ signature: Signature, signed: CalendarDate?) -> Signatory? {
    guard let person = person(signature.person) else { return nil }
    do {
      let shown = try person.mandate(shownOn: date, as: signature.mandate)
      guard let title = title(of: shown, person, at: signature.person.range),
        let role = role(of: shown, title)
      else { return nil }
      let name = person.name(in: language)
      reportForeignScript(of: name, person, at: signature.person.range)
      let reference = Reference(
        .person, label: person.id.value.camelCase, key: "\(role.country).\(person.id.value)", name: name.full)
      return Signatory(
        id: person.id.value, name: name, gender: person.gender, mandate: shown, title: title,
        group: group(of: shown.mandate, person, at: signature.person.range),
        honorary: person.honorary?[language]?.value, signed: signed, reference: reference,
        role: role.reference)
    } catch {
      diagnostics.append(Diagnostic(error, person, on: date, at: signature.person.range))
      return nil
    }
  }

  /// Warns of a name that readers of the language cannot read, for want of a native form.
  private mutating func reportForeignScript(of name: PersonName, _ person: Person, at place: SourceRange) {
    let script = Script(of: language)
    guard script != .latin, !name.full.unicodeScalars.contains(where: { Script(of: $0) == script }) else {
      return
    }
    diagnostics.append(
      Diagnostic(
        .missingNativeName,
        "`\(person.id.value)` has no name in \(script.rawValue) letters, and is printed as \(name.full)",
        at: place, notes: [.init("The record", at: person.id.range)],
        solutions: [.init("Add it to the name: `native: { \(language): { given: …, family: … } }`")]))
  }

  /// The group on the document's date; none is printed where the record leaves open which.
  private mutating func group(of mandate: Mandate, _ person: Person, at place: SourceRange) -> String? {
    switch mandate.group(on: date) {
    case .none: return nil
    case .known(let group): return group.value
    case .open:
      diagnostics.append(
        Diagnostic(
          .uncertainGroup, "The group of `\(person.id.value)` on \(date) is not known, and none is printed",
          at: place,
          notes: mandate.groups.map { .init("\($0.name.value)", at: $0.name.range) },
          solutions: [.init("Give each group its `from` and `to`, to the day")]))
      return nil
    }
  }

  private mutating func title(of shown: ShownMandate, _ person: Person, at place: SourceRange) -> String? {
    guard let titles = library.titles[language] else { return nil }
    if shown.isHonorary {
      if let title = person.honorary?[language] { return title.value }
      diagnostics.append(
        Diagnostic(
          .missingTranslation, "The honorary title of `\(person.id.value)` is missing in `\(language)`",
          at: person.honorary?.range ?? person.id.range,
          notes: [.init("Asked for here", at: place)],
          solutions: [.init("Add `\(language): …` beside the other languages")]))
      return nil
    }
    switch titles.title(of: shown, gender: person.gender) {
    case .success(let title):
      if title.guessesGender {
        diagnostics.append(
          Diagnostic(
            .unspecifiedGender, "The title of `\(person.id.value)` is masculine for want of a gender",
            at: place, notes: [.init("The record", at: person.id.range)],
            solutions: [.init("Write `gender: f` or `gender: m` in the record")]))
      }
      return title.text
    case .failure(let gap):
      diagnostics.append(Diagnostic(gap, shown.mandate, in: language, library))
      return nil
    }
  }

  /// The mandate as the document refers to it.
  private mutating func role(
    of shown: ShownMandate, _ title: String
  ) -> (reference: Reference, country: String)? {
    let mandate = shown.mandate
    var country = "int"
    if let chamber = mandate.chamber {
      guard let known = library.vocabulary.chambers[chamber.value] else {
        let names = library.vocabulary.chambers.keys.sorted().map(\.rawValue)
        let meant = Suggestion.nearest(to: chamber.value.rawValue, among: names)
        diagnostics.append(
          Diagnostic(
            .unknownChamber, "No chamber has the id `\(chamber.value)`", at: chamber.range,
            solutions: meant.map {
              [.init("Did you mean `\($0)`?", replacements: [.init(chamber.range, with: $0)])]
            }
              ?? [
                .init(
                  "Add it to `Templates/Vocabulary/chambers.yaml`; known are \(names.joined(separator: ", "))"
                )
              ]))
        return nil
      }
      country = known.country
    }
    let prefix = shown.isHonorary ? "honorary-" : shown.isFormer ? "former-" : ""
    let office = prefix + mandate.office.value.rawValue
    let numbered = mandate.constituency.map { "-\($0.value)" } ?? ""
    let place = mandate.place.map { $0.value.rawValue + numbered }
    let name = [office, place].compactMap { $0 }.joined(separator: "-")
    let key = (["demarche", country, office] + [place].compactMap { $0 }).joined(separator: ".")
    let label = Identifier(name)?.camelCase ?? office
    return (Reference(.role, label: label, key: key, name: title), country)
  }
}

extension Diagnostic {
  /// The report of a mandate that could not be chosen.
  fileprivate init(_ doubt: MandateDoubt, _ person: Person, on date: CalendarDate, at place: SourceRange) {
    let name = person.id.value
    switch doubt {
    case .unknown(let choice):
      self.init(
        .unknownMandate, "`\(name)` has no mandate `\(choice.value)`", at: choice.range,
        notes: [.init("The record", at: person.id.range)],
        solutions: [.init("Write the `id` or the `office` of one of the mandates")])
    case .notYetHeld(let mandate):
      self.init(
        .missingMandate, "`\(name)` did not hold this mandate yet on \(date)", at: place,
        notes: [.init("It begins here", at: mandate.from.range)])
    case .none:
      self.init(
        .missingMandate, "`\(name)` had held no office by \(date)", at: place,
        notes: [.init("The record", at: person.id.range)],
        solutions: [.init("Add the mandate to the record, or check the document's date")])
    case .open(let mandate):
      let dates = [mandate.from, mandate.to].compactMap { $0 }.filter { $0.value.day == nil }
      self.init(
        .uncertainMandate, "Whether `\(name)` held this office on \(date) is not known", at: place,
        explanation: "The record gives only the month or the year, and the document's date lies in it.",
        notes: dates.map { .init("No day is given here", at: $0.range) },
        solutions: [
          .init("Write the day in the record: `2022-06-21`"),
          .init("Or choose a mandate whose dates are known: `{ person: \(name), as: … }`"),
        ])
    case .several(let mandates):
      let choices = mandates.map { "`as: \(($0.id ?? $0.office).value)`" }
      self.init(
        .ambiguousMandate, "`\(name)` has \(mandates.count) mandates that could be shown", at: place,
        explanation:
          "On \(date), each could be meant; which of them is shown is the office's choice, never a guess.",
        notes: mandates.map { .init("This one", at: $0.range.firstLine) },
        solutions: [
          .init("Write `{ person: \(name), as: … }` with one of \(choices.joined(separator: ", "))")
        ])
    }
  }

  /// The report of a title that cannot be said in a language.
  fileprivate init(_ gap: Titles.Gap, _ mandate: Mandate, in language: LanguageTag, _ library: Library) {
    let file = "Templates/Vocabulary/Languages/\(language).yaml"
    switch gap {
    case .language, .pattern:
      self.init(.missingPhrase, "The vocabulary has no words of `\(language)`", at: mandate.range.firstLine)
    case .office(let office):
      let names = library.vocabulary.languages[language]?.offices.keys.sorted() ?? []
      let meant = Suggestion.nearest(to: office.rawValue, among: names)
      self.init(
        .unknownOffice, "The vocabulary of \(language) has no office `\(office)`", at: mandate.office.range,
        solutions: [.init(meant.map { "Did you mean `\($0)`?" } ?? "Add it to `\(file)`")])
    case .formerForm:
      self.init(
        .missingPhrase, "The vocabulary of \(language) cannot say that an office has ended",
        at: mandate.range.firstLine, solutions: [.init("Add `former` to `\(file)`")])
    case .place(let place):
      let meant = Suggestion.nearest(
        to: place.rawValue, among: library.vocabulary.places.keys.sorted().map(\.rawValue))
      self.init(
        .unknownPlace, "No place has the id `\(place)`", at: mandate.place?.range ?? mandate.range.firstLine,
        solutions: [
          .init(meant.map { "Did you mean `\($0)`?" } ?? "Add it to `Templates/Vocabulary/places.yaml`"),
          .init("Or write the words themselves: `text: { \(language): \"…\" }`"),
        ])
    case .placeForm(let place, let form):
      self.init(
        .missingPlaceForm, "The place `\(place)` has no form `\(form)` in `\(language)`",
        at: mandate.place?.range ?? mandate.range.firstLine,
        solutions: [
          .init("Add it to `Templates/Vocabulary/places.yaml`"),
          .init("Or write the words themselves: `text: { \(language): \"…\" }`"),
        ])
    case .constituency:
      self.init(
        .missingPhrase, "The vocabulary of \(language) cannot say a numbered constituency",
        at: mandate.constituency?.range ?? mandate.range.firstLine,
        solutions: [
          .init("Add `constituency` to `\(file)`"),
          .init("Or write the words themselves: `text: { \(language): \"…\" }`"),
        ])
    case .complement:
      self.init(
        .missingPlaceForm, "The mandate has no text in `\(language)`",
        at: mandate.complement?.range ?? mandate.range.firstLine,
        solutions: [.init("Add `\(language): …` beside the other languages")])
    }
  }
}
