/// The sources of an invented dossier: who signs, what is asked, and the prose.
package struct DossierText: Sendable {
  /// The title, in French.
  package var title: String
  package var signatories: [Person]
  package var demands: [String]
  /// What follows `documents:`, with its indentation.
  package var documents: String

  package init(title: String, signatories: [Person], demands: [String], documents: String) {
    self.title = title
    self.signatories = signatories
    self.demands = demands
    self.documents = documents
  }

  /// The day of all dossiers.
  package static let date = "2024-05-06"
  private static let asked = [
    "d’attribuer officiellement ces attaques à leurs auteurs, comme l’ont fait trois pays alliés",
    "de sanctionner les pirates nommés dans l’acte d’inculpation",
    "de donner aux élus visés l’assurance qu’ils seront avertis sans délai de toute nouvelle attaque",
    "de renforcer rapidement l’aide apportée aux parlementaires en matière de cybersécurité",
    "d’obtenir l’ouverture d’une enquête judiciaire pour ingérence étrangère",
  ]

  /// Demands, no two of them alike.
  package static func demands(_ count: Int) -> [String] {
    (0..<count).map { $0 < 5 ? asked[$0] : asked[$0 % 5] + " (domaine \($0 + 1))" }
  }

  /// The file `dossier.yaml`.
  package var record: String {
    let people = signatories.map { "    - \($0.id)" }.joined(separator: "\n")
    let list = demands.enumerated().map { index, text in
      """
          - id: demand-\(index + 1)
            label: { fr: Demande \(index + 1) }
            text: { fr: "\(text)" }
      """
    }.joined(separator: "\n")
    return """
      title: { fr: "\(title)" }
      country: fr
      date: \(Self.date)
      place: paris
      languages: [fr]
      status: final
      addressee: fr-government
      signatories:
        order: listed
        required: all
        list:
      \(people)
      demands:
        lead: { fr: "Nous demandons au Gouvernement :" }
        list:
      \(list)
      organizations:
        ipac:
          key: int.ipac
          name: { fr: Alliance interparlementaire sur la Chine }
          short: IPAC
      quantities:
        targets:
          value: 116
          name: { fr: Parlementaires visés }
      documents:
      \(documents)

      """
  }

  /// The prose of a document, with a first paragraph of its own.
  package static func prose(opening: String) -> String {
    """
    \(opening)

    {% recitals %}
    - Considérant qu’au début de l’année des courriels porteurs d’un traceur ont visé \
    {{ quantities.targets }} parlementaires, tous membres de l’{{ organizations.ipac }} (IPAC) ;
    - Considérant que les {{ signatories | count }} signataires sont du nombre, \
    et qu’ils ne l’ont appris que bien plus tard ;
    - Considérant que la justice a rendu publique, le {{ "2024-03-25" | date }}, \
    l’inculpation de sept pirates[^acte].
    {% endrecitals %}

    Par-delà nos appartenances politiques, nous condamnons ensemble une opération \
    qui a pris pour cible des représentants élus en raison des opinions qu’ils expriment.

    Ces attaques appellent une réponse. Le silence ne protège ni les élus visés, \
    ni les institutions qu’ils servent, ni les citoyens qu’ils représentent.

    {{ demands }}

    Aucune pression ne nous fera renoncer à défendre la démocratie et les droits humains.

    [^acte]: Acte d’inculpation rendu public le 25 mars 2024.

    """
  }
}
