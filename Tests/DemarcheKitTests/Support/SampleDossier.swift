/// A dossier with every field that a dossier may have.
enum SampleDossier {
  /// The text of its file.
  static let text = """
    title: { fr: Titre, en: Title }
    country: fr
    date: 2024-05-06
    place: paris
    languages: [fr, en]
    status: final
    addressee: fr-government
    signatories:
      order: lead-first
      required: [anna]
      list:
        - anna
        - { person: bert, signed: 2024-05-04, as: senator, lead: true }
        - { person: cleo, status: pending }
    demands:
      lead: { fr: "Nous demandons :", en: "We ask:" }
      required: [one]
      list:
        - { id: one, text: { fr: un, en: first }, label: { fr: Un, en: One } }
        - { id: two, required: false, text: { fr: deux, en: second } }
    organizations:
      ipac: { name: { fr: Alliance, en: Alliance }, key: int.ipac, short: IPAC }
    events:
      talk: { name: { fr: conférence, en: conference }, date: 2024-05-07 }
    themes:
      cyber: { name: { fr: cyber, en: cyber } }
    quantities:
      targets: { name: { fr: visés, en: targeted }, value: 116 }
    documents:
      all:
        kind: press-release
        institution: fr-senat
        date: 2024-04-30
        languages: [en]
        translated: { en: 2024-05-08 }
        title: { en: Own title }
        author: bert
        addressee: fr-minister
        lead: { en: "They ask:" }
        release: immediate
        published: talk
        contact: { name: Press office, telephone: +33 1 42 34 20 00, email: press@senat.fr }
        items:
          - { outlet: Le Monde, date: 2024-05-03, title: Ciblés, language: fr, link: "https://lemonde.fr/a" }
      bare:
        kind: joint-declaration

    """
}
