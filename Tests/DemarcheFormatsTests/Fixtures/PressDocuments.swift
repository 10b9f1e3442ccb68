import DemarcheModel

/// The press release, the question and the press review of the founding dossier, in French.
enum PressDocuments {
  static let release = Document(
    metadata: metadata(
      Things.work("doc", "pressRelease", "2024-05-06"),
      title: "Sept parlementaires visés par APT31 interpellent le Gouvernement"),
    preface: [
      .paragraph([.part(.type, [.text("Communiqué de presse")])]),
      .paragraph([
        .part(
          .title,
          [
            .text("Sept parlementaires visés par "), .mention(Things.apt31, as: nil, [.text("APT31")]),
            .text(" interpellent le Gouvernement"),
          ])
      ]),
      .paragraph([
        .mention(Things.paris, as: nil, [.text("Paris")]), .text(", le "),
        .part(.date(Things.day("2024-05-06")), [.text("6\u{A0}mai\u{A0}2024")]),
      ]),
      .paragraph([.part(.status(Things.immediate), [.text("Diffusion immédiate")])]),
    ],
    body: [
      .paragraph([
        .text("Réunis au "), .mention(Things.senat, as: nil, [.text("Sénat")]), .text(" pour une "),
        .mention(Things.conference, as: nil, [.text("conférence de presse")]), .text(", "),
        Signer.all[0].mention("fr"), .text(", "), Signer.all[5].mention("fr"), .text(" et "),
        Signer.all[2].mention("fr"), .text(" ont présenté une "),
        .workLink(
          WorkLink(work: Things.declarationWork, file: "declaration.fr"), [.text("déclaration commune")]),
        .text(" signée par sept élus et anciens élus."),
      ]),
      .demands(
        DemandBlock(
          lead: [.text("Ils attendent du Gouvernement deux décisions\u{A0}:")],
          items: [
            DemandBlock.Item(
              id: Things.id("attribution"),
              reference: Things.demand("attribution", "Attribution publique à APT31"), number: 1,
              content: [.text("nommer les responsables\u{202F};")]),
            DemandBlock.Item(
              id: Things.id("inquiry"), reference: Things.demand("inquiry", "Enquête judiciaire"), number: 2,
              content: [.text("ouvrir une enquête judiciaire.")]),
          ])),
      .heading(level: 2, [.text("Une question restée sans réponse")]),
      .paragraph([
        Signer.all[0].mention("fr"), .text(" avait déjà parlé d’"),
        .quotation(opening: "«\u{A0}", closing: "\u{A0}»", [.text("un acte de cyber-guerre")]),
        .text(" lors de sa "),
        .workLink(
          WorkLink(work: Things.questionWork, file: nil), [.text("question d’actualité du 30\u{A0}avril")]),
        .text("."),
      ]),
    ],
    conclusions: [
      .container(
        name: "contact",
        [
          .paragraph([
            .text("Contact presse\u{A0}: "),
            .link(destination: "mailto:presse@example.org", [.text("presse@example.org")]),
          ])
        ])
    ])

  static let question = Document(
    metadata: metadata(Things.questionWork, title: "Réponse de la France aux attaques d’APT31"),
    preface: [
      .paragraph([.part(.authority, [.text("Sénat")])]),
      .paragraph([.part(.type, [.text("Question d’actualité au Gouvernement")])]),
      .paragraph([.part(.title, [.text("Réponse de la France aux attaques d’APT31")])]),
      .paragraph([
        .text("Séance du "),
        .part(.date(Things.day("2024-04-30")), [.text("30\u{A0}avril\u{A0}2024")]),
      ]),
    ],
    body: [
      .questions([
        Question(
          author: Signer.all[0].person, role: Signer.all[0].office("fr"), addressee: minister,
          from: [.text("M. Olivier Cadic")],
          content: [
            .paragraph([
              .text("Ma question s’adresse au "), .mention(minister, as: nil, [.text("ministre des Armées")]),
              .text("."),
            ]),
            .paragraph([
              .text(
                "Trois pays, les États-Unis, le Royaume-Uni et la Nouvelle-Zélande, ont attribué publiquement ces attaques à APT31."
              )
            ]),
            .paragraph([
              .text(
                "Quelles mesures protègent aujourd’hui les élus contre ce groupe\u{202F}? Une enquête sera-t-elle demandée\u{202F}?"
              )
            ]),
          ])
      ])
    ])

  static let review = Document(
    metadata: metadata(
      Things.work("doc", "pressReview", "2024-05-13"), title: "Attaques d’APT31 contre des parlementaires"),
    preface: [
      .paragraph([.part(.type, [.text("Revue de presse")])]),
      .paragraph([.part(.title, [.text("Attaques d’APT31 contre des parlementaires")])]),
      .paragraph([
        .text("Arrêtée au "),
        .part(.date(Things.day("2024-05-13")), [.text("13\u{A0}mai\u{A0}2024")]),
      ]),
    ],
    body: [
      .paragraph([
        .text("Retombées de la "),
        .workLink(
          WorkLink(work: Things.declarationWork, file: "declaration.fr"), [.text("déclaration commune")]),
        .text("."),
      ]),
      .list(
        List(
          start: nil,
          items: [
            article("lemonde", "Le Monde", "2024-05-12", "12\u{A0}mai\u{A0}2024", "Enquête sur l’espionnage"),
            article(
              "thesun", "The Sun", "2024-05-07", "7\u{A0}mai\u{A0}2024", "Britain must answer China",
              language: "en"),
            article(
              "politico", "Politico", "2024-05-06", "6\u{A0}mai\u{A0}2024", "Lawmakers demand sanctions",
              language: "en"),
            article(
              "liberation", "Libération", "2024-05-03", "3\u{A0}mai\u{A0}2024", "Entretien avec les élus"),
          ])),
    ])

  private static let minister = Reference(
    .role, label: "ministerArmedForces", key: "demarche.fr.minister.armed-forces",
    name: "Ministre des Armées")

  private static func article(
    _ id: String, _ outlet: String, _ date: String, _ shown: String, _ title: String, language: String? = nil
  ) -> [Block] {
    let words: Inline =
      if let language { .foreign(Things.language(language), [.text(title)]) } else { .text(title) }
    let press = Reference(.organization, label: id, key: "press.\(id)", name: outlet)
    return [
      .paragraph([
        .mention(press, as: nil, [.text(outlet)]), .text(" ("), .date(Things.day(date), [.text(shown)]),
        .text(")\u{A0}: "), .quotation(opening: "«\u{A0}", closing: "\u{A0}»", [words]), .text(" ("),
        .link(destination: "https://example.org/\(id)/\(date)", [.text("lien")]), .text(")"),
      ])
    ]
  }

  private static func metadata(_ work: FRBR.Work, title: String) -> Metadata {
    Metadata(
      expression: FRBR.Expression(work: work, language: Things.language("fr"), version: work.date),
      original: nil, workTitle: title, title: title,
      authors: [Metadata.Author(Signer.all[0].person, as: Things.author)]
        + (work.actor == nil ? [] : [Metadata.Author(Things.senat, as: Things.editor.role)]),
      editor: Things.editor,
      publication: nil, keywords: Things.keywords, steps: [], originalLabel: "Version d’origine",
      alternates: [], isDraft: false, labels: Things.labels("fr"))
  }
}
