import DemarcheLanguage
import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// The records of a small dossier, as a merge sees them.
struct Sample {
  /// The words that stand in the place of the document's title.
  var title = "Attaques"
  /// How many sign.
  var people = 3
  /// What is demanded.
  var demands = ["d’attribuer", "de sanctionner", "d’avertir"]
  /// Whether what may be missing is there.
  var isComplete = true
  /// The document's own text.
  var prose: Program?
  /// Who asks whom.
  var question: MergeContext.QuestionFrame?

  /// The day of the document.
  static let date = CalendarDate(year: 2024, month: 5, day: 6)

  /// The words of French that the tests need.
  static func pack() throws -> LanguagePack {
    LanguagePack(
      language: try #require(LanguageTag("fr")), name: "français", profile: .french,
      phrases: [
        "formula.placeDate": "{place}, le {date}", "doc.pressRelease": "Communiqué de presse",
        "broken": "{place", "formula.sitting": "Séance du {date}",
      ], complement: "{of}", civility: [.feminine: "Mme", .masculine: "M."])
  }

  /// What templates are checked against.
  ///
  /// - Parameters:
  ///   - isKind: whether it is a kind, which places the prose and knows no ids.
  ///   - partials: the texts of partials by name.
  ///   - kinds: the texts of kinds that others extend, by name.
  /// - Returns: the environment of a check.
  /// - Throws: what the words of French throw, which is nothing.
  static func environment(
    isKind: Bool = false, partials: [String: String] = [:], kinds: [String: String] = [:]
  ) throws -> CheckEnvironment {
    let (partials, kinds) = (templates(partials, in: "Partials"), templates(kinds, in: "Kinds"))
    return CheckEnvironment(
      pack: try pack(), ids: isKind ? nil : ids, placesProse: isKind,
      partial: { name, _ in partials[name].map { .found($0) } ?? .missing(among: partials.keys.sorted()) },
      parent: { name, _ in
        if name == "broken" { return .broken }
        return kinds[name].map { .found($0) } ?? .missing(among: kinds.keys.sorted())
      })
  }

  private static func templates(_ texts: [String: String], in folder: String) -> [String: Template] {
    Dictionary(
      uniqueKeysWithValues: texts.map { name, text in
        (name, Template.parse(SourceFile(path: "Templates/\(folder)/\(name)", text: text)).0)
      })
  }

  /// The ids that prose may name.
  static let ids: [RecordShape.Name: [String]] = [
    .signatory: ["person-1", "person-2", "person-3"], .demand: ["demand-1", "demand-2", "demand-3"],
    .organization: ["apt31", "ipac"], .quantity: ["targets"], .work: ["declaration"],
    .event: ["press-conference"],
  ]

  /// A thing to refer to.
  static func reference(_ category: Reference.Category, _ name: String) -> Reference {
    Reference(category, label: name, key: "key.\(name)", name: name)
  }

  /// Everything that a merge reads.
  func context() throws -> MergeContext {
    let date = try #require(Sample.date)
    let language = try #require(LanguageTag("fr"))
    let work = FRBR.Work(
      country: "fr", element: "statement", subtype: "declaration", actor: nil, date: date, name: "apt31")
    let expression = FRBR.Expression(work: work, language: language, version: date)
    let role = Sample.reference(.role, "author")
    let metadata = Metadata(
      expression: expression, original: nil, workTitle: title, title: title, authors: [],
      editor: .init(Sample.reference(.organization, "house"), as: role), publication: nil, keywords: [],
      steps: [], originalLabel: "", alternates: [], isDraft: false,
      labels: .init(otherLanguages: "", notes: "", draft: ""))
    return MergeContext(
      globals: try globals(), wording: Wording(try Sample.pack()), metadata: metadata, prose: prose,
      demandLead: "Nous demandons :", signatureHeading: "Les signataires :", question: question)
  }

  /// The frame of a question.
  static var frame: MergeContext.QuestionFrame {
    MergeContext.QuestionFrame(
      author: reference(.person, "olivier"), role: reference(.role, "senator"),
      addressee: reference(.role, "minister"), from: [.text("M. Olivier Cadic")])
  }
}
