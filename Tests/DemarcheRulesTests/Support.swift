import DemarcheModel
import Testing

/// A language by its tag.
func language(_ tag: String) throws -> LanguageTag { try #require(LanguageTag(tag)) }

/// A name of a record.
func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

/// A day by its ISO form.
func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

/// A day, a month or a year by its ISO form.
func partial(_ iso: String) throws -> PartialDate { try #require(PartialDate(iso: iso)) }

/// A place of its own for each value: `at(3)` is the fourth byte of the dossier.
func at(_ offset: Int) -> SourceRange {
  SourceRange(file: Founding.file, bytes: offset..<offset + 1)
}

/// A text in several languages.
func localized(_ values: [String: String], at offset: Int = 0) throws -> Localized<String> {
  Localized(
    try values.sorted { $0.key < $1.key }.map {
      (language: try language($0.key), value: Located($0.value, at: at(offset)))
    },
    at: at(offset))
}

/// What the seven people of the founding example sign, and the five demands.
enum Founding {
  /// The file in which everything stands.
  static let file = SourceFile(
    path: "Dossiers/2024-05-06-apt31/dossier.yaml", text: String(repeating: "x", count: 200))

  /// The people in the order of the document: id, name, title.
  static let people: [(id: String, name: String, title: String)] = [
    ("olivier-cadic", "Olivier Cadic", "sénateur représentant les Français établis hors de France"),
    ("isabelle-florennes", "Isabelle Florennes", "sénatrice des Hauts-de-Seine"),
    ("andre-gattolin", "André Gattolin", "ancien sénateur des Hauts-de-Seine"),
    ("anne-genetet", "Anne Genetet", "députée de la 11e circonscription des Français établis hors de France"),
    ("bernard-jomier", "Bernard Jomier", "sénateur de Paris"),
    ("constance-le-grip", "Constance Le Grip", "députée des Hauts-de-Seine"),
    ("andre-vallini", "André Vallini", "ancien sénateur de l’Isère"),
  ]

  /// The demands in their order: id, text.
  static let demands: [(id: String, text: String)] = [
    ("attribution", "d’attribuer officiellement ces attaques à APT31"),
    ("sanctions", "de sanctionner les pirates nommés dans l’acte d’inculpation américain"),
    ("warning", "de donner aux parlementaires l’assurance qu’ils seront avertis sans délai"),
    ("assistance", "de renforcer rapidement l’aide apportée aux parlementaires"),
    ("inquiry", "d’obtenir l’ouverture d’une enquête judiciaire pour ingérence étrangère"),
  ]

  /// The records, without fault.
  static func dossier() throws -> Dossier {
    let signatures = try people.enumerated().map { index, person in
      Signature(
        person: Located(try id(person.id), at: at(10 + index)), status: .signed(on: nil),
        range: at(10 + index))
    }
    let demands = try demands.enumerated().map { index, demand in
      Demand(
        id: Located(try id(demand.id), at: at(30 + index)), isRequired: true,
        text: try localized(["fr": demand.text, "en": "to do \(demand.id)"], at: 40 + index),
        range: at(30 + index))
    }
    return Dossier(
      id: try id("2024-05-06-apt31"), name: try id("apt31"), title: try localized(["fr": "T", "en": "T"]),
      country: Located(try id("fr"), at: at(1)), date: Located(try day("2024-05-06"), at: at(2)), place: nil,
      languages: [Located(try language("fr"), at: at(3)), Located(try language("en"), at: at(4))],
      status: .final, addressee: nil,
      signatories: SignatureList(order: .family, required: .all, signatures: signatures, range: at(9)),
      demands: DemandList(
        lead: try localized(["fr": "Nous demandons :", "en": "We call:"], at: 28), demands: demands,
        range: at(29)),
      subjects: [], documents: [], range: file.range)
  }

  /// What the French declaration must hold; the things of `optional` may be left out.
  static func promise(optional: Set<String> = []) throws -> Promise {
    Promise(
      signatories: try people.enumerated().map { index, person in
        Promise.Signatory(
          id: try id(person.id), name: person.name, title: person.title,
          isRequired: !optional.contains(person.id), range: at(10 + index))
      },
      demands: try demands.enumerated().map { index, demand in
        Promise.Demand(
          id: try id(demand.id), text: demand.text, isRequired: !optional.contains(demand.id),
          range: at(30 + index))
      })
  }

  /// The kind of the declaration.
  static func kind(_ parts: [Kind.Part] = [.preface, .body, .demands, .signatures]) throws -> Kind {
    Kind(
      id: try id("joint-declaration"), element: "statement", name: "declaration",
      label: Located("doc.jointDeclaration", at: at(0)), authorship: .signatories,
      requirements: [.signatories, .demands], mandatoryParts: parts)
  }

  /// A person of the records, with some mandates.
  static func person(_ mandates: [Mandate]) throws -> Person {
    Person(
      id: Located(try id("andre-vallini"), at: at(0)), name: PersonName(given: "André", family: "Vallini"),
      gender: .masculine, mandates: mandates)
  }
}
