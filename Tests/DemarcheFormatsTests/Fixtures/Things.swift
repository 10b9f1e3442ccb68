import DemarcheModel

/// The people, roles and concepts that the founding documents name.
enum Things {
  static func id(_ text: String) -> Identifier {
    guard let id = Identifier(text) else { fatalError("no identifier: \(text)") }
    return id
  }

  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(iso: text) else { fatalError("no day: \(text)") }
    return day
  }

  static let noon: ClockTime = {
    guard let noon = ClockTime(hour: 12, minute: 0) else { fatalError("no noon") }
    return noon
  }()

  static func language(_ tag: String) -> LanguageTag {
    guard let language = LanguageTag(tag) else { fatalError("no language: \(tag)") }
    return language
  }

  static let editor = Metadata.Author(
    Reference(.organization, label: "demarche", key: "unreg.demarche", name: "Demarche"),
    as: Reference(.role, label: "editor", key: "demarche.fr.editor", name: "Éditeur"))
  static let author = Reference(.role, label: "author", key: "demarche.fr.author", name: "Auteur")
  static let signatory = Reference(
    .role, label: "signatory", key: "demarche.fr.signatory", name: "Signataire")
  static let signing = Reference(
    .process, label: "signing", key: "demarche.fr.signing", name: "Recueil des signatures")
  static let signed = Reference(.concept, label: "signed", key: "demarche.signed", name: "Signé")
  static let apt31 = Reference(.organization, label: "apt31", key: "unreg.apt31", name: "APT31")
  static let ipac = Reference(
    .organization, label: "ipac", key: "int.ipac", name: "Alliance interparlementaire sur la Chine",
    shortName: "IPAC")
  static let government = Reference(
    .organization, label: "government", key: "fr.government", name: "Gouvernement français")
  static let senat = Reference(.organization, label: "senat", key: "fr.senat", name: "Sénat")
  static let paris = Reference(.location, label: "paris", key: "geonames.paris", name: "Paris")
  static let targets = Reference(
    .concept, label: "targetedMembers", key: "demarche.targeted-members", name: "Parlementaires visés")
  static let conference = Reference(
    .event, label: "pressConference", key: "demarche.press-conference.2024-05-06",
    name: "Conférence de presse du 6 mai 2024")
  static let immediate = Reference(
    .concept, label: "immediateRelease", key: "demarche.immediate-release", name: "Diffusion immédiate")

  static let keywords = [
    Metadata.Keyword(value: "cybersecurity", label: "cybersécurité"),
    Metadata.Keyword(value: "foreign-interference", label: "ingérence étrangère"),
  ]

  static func demand(_ name: String, _ label: String) -> Reference {
    let id = id(name)
    let capital = id.camelCase.prefix(1).uppercased() + id.camelCase.dropFirst()
    return Reference(.concept, label: "demand" + capital, key: "demarche.demand.\(name)", name: label)
  }

  static func labels(_ language: String) -> Metadata.Labels {
    language == "fr"
      ? Metadata.Labels(otherLanguages: "Autres langues", notes: "Notes", draft: "PROJET")
      : Metadata.Labels(otherLanguages: "Other languages", notes: "Notes", draft: "DRAFT")
  }

  static func work(_ element: String, _ subtype: String, _ date: String, actor: String? = nil) -> FRBR.Work {
    FRBR.Work(
      country: "fr", element: element, subtype: subtype, actor: actor, date: day(date), name: "apt31")
  }

  static let declarationWork = work("statement", "declaration", "2024-05-06")
  static let questionWork = work("doc", "question", "2024-04-30", actor: "senat")
}
