import DemarcheLanguage
import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// One signatory of a test, in what filters ask of it.
struct Guest {
  var given: String
  var family: String
  var gender = "f"
  var group: String?

  /// The record, its other fields empty.
  var record: Record {
    let name = Inline.mention(Sample.reference(.person, family), as: nil, [.text("\(given) \(family)")])
    let known: [String: Value] = [
      "id": .text(family.lowercased()), "name": .marked([name]), "given": .text(given),
      "family": .text(family), "gender": .text(gender), "group": group.map { .text($0) } ?? .none,
      "former": .boolean(false),
    ]
    return Record(
      .signatory, id: family.lowercased(),
      fields: RecordShape.named(.signatory).fields.map { known[$0.name] ?? .none }, printed: [name])
  }
}

extension Guest {
  /// The signatories of the examples of the page on filters.
  static let three = [
    Guest(given: "Olivier", family: "Cadic", gender: "m", group: "UC"),
    Guest(given: "Anne", family: "Genetet", gender: "f", group: "RE"),
    Guest(given: "Isabelle", family: "Florennes", gender: "f", group: "UC"),
  ]
}

extension LanguagePack {
  /// The words of a language that the tests need.
  static func sample(_ tag: String) throws -> LanguagePack {
    let profiles: [String: Typography.Profile] = ["fr": .french, "en": .britishEnglish, "de": .german]
    let patterns = ["fr": "{place}, le {date}", "de": "{place}, den {date}"]
    return LanguagePack(
      language: try #require(LanguageTag(tag)), name: "language \(tag)", profile: profiles[tag] ?? .neutral,
      phrases: ["formula.placeDate": patterns[tag] ?? "{place}, {date}"], complement: "{of}")
  }
}

/// Checks a template in a language.
func check(_ text: String, in tag: String) throws -> (Program, [Diagnostic]) {
  let (template, mistakes) = parse(text)
  var environment = try Sample.environment()
  environment.pack = try LanguagePack.sample(tag)
  let (program, faults) = template.checked(against: environment)
  return (program, mistakes + faults)
}

/// Merges a template, which must have no mistake, with signatories of the test in a language.
func merge(
  _ text: String, in tag: String, signedBy guests: [Guest] = Guest.three,
  at location: Testing.SourceLocation = #_sourceLocation
) throws -> Document {
  let (program, mistakes) = try check(text, in: tag)
  #expect(mistakes.isEmpty, "\(mistakes.map(\.summary))", sourceLocation: location)
  var context = try Sample(isComplete: false).context()
  let slot = try #require(Globals.all.firstIndex { $0.name == "signatories" })
  context.globals[slot] = .list(guests.map { .record($0.record) })
  context.wording = Wording(try LanguagePack.sample(tag))
  let (document, faults) = program.merged(with: context)
  #expect(faults.isEmpty, "\(faults.map(\.summary))", sourceLocation: location)
  return document
}

/// Merges a template of one paragraph and gives its words.
func words(
  _ text: String, in tag: String = "fr", signedBy guests: [Guest] = Guest.three,
  at location: Testing.SourceLocation = #_sourceLocation
) throws -> String {
  let document = try merge("x " + text, in: tag, signedBy: guests, at: location)
  guard document.body.count == 1, case .paragraph(let content)? = document.body.first else {
    Issue.record("no single paragraph: \(document.body)", sourceLocation: location)
    return ""
  }
  return String(content.plainText.dropFirst(2))
}
