import DemarcheModel

/// The founding declaration, in French and in English.
enum Declaration {
  static let french = Document(
    metadata: metadata(
      "fr", version: "2024-05-06", title: "Attaques informatiques d’APT31 contre des parlementaires"),
    preface: [
      .paragraph([.part(.type, [.text("Déclaration commune")])]),
      .paragraph([
        .part(
          .title,
          [
            .text("Attaques informatiques d’"), .mention(Things.apt31, as: nil, [.text("APT31")]),
            .text(" contre des parlementaires"),
          ])
      ]),
      .paragraph([
        .mention(Things.paris, as: nil, [.text("Paris")]), .text(", le "),
        .part(.date(Things.day("2024-05-06")), [.text("6\u{A0}mai\u{A0}2024")]),
      ]),
    ],
    preamble: [
      .recitals([
        Recital(
          number: 1,
          content: [
            .paragraph([
              .text("Considérant qu’au début de 2021 des courriels contenant un traceur ont visé "),
              .quantity(Things.targets, normalized: 116, [.text("116")]),
              .text(" élus de quinze pays, tous membres de l’"),
              .mention(Things.ipac, as: nil, [.text("Alliance interparlementaire sur la Chine")]),
              .text(" ("), .foreign(Things.language("en"), [.text("Inter-Parliamentary Alliance on China")]),
              .text(", IPAC)\u{202F};"),
            ])
          ]),
        recital(2, "Considérant que les sept signataires figurent parmi les personnes visées\u{202F};"),
        Recital(
          number: 3,
          content: [
            .paragraph([
              .text("Considérant qu’un acte d’accusation rendu public aux États-Unis le "),
              .date(Things.day("2024-03-25"), [.text("25\u{A0}mars\u{A0}2024")]),
              .text(" met en cause sept membres présumés du groupe"),
              .note(
                Note(
                  number: 1,
                  content: [
                    .paragraph([
                      .text("Département de la Justice des États-Unis\u{202F}; voir "),
                      .link(destination: "https://www.justice.gov/", [.text("justice.gov")]), .text("."),
                    ])
                  ])),
              .text("\u{202F};"),
            ])
          ]),
        recital(
          4,
          "Considérant que trois États alliés ont déjà désigné publiquement les auteurs et que la France ne l’a pas fait\u{202F};"
        ),
      ])
    ],
    body: [
      .paragraph([
        .text(
          "Nous condamnons ensemble, par-delà nos appartenances politiques, une opération dirigée contre des représentants élus."
        )
      ]),
      .demands(
        DemandBlock(
          lead: [
            .text("Nous demandons au "), .mention(Things.government, as: nil, [.text("Gouvernement")]),
            .text("\u{A0}:"),
          ],
          items: demands([
            "de désigner officiellement APT31 comme l’auteur de ces attaques\u{202F};",
            "de geler les avoirs des personnes mises en cause et de leur interdire l’entrée du territoire\u{202F};",
            "de garantir que tout parlementaire visé par une puissance étrangère en soit averti sans délai\u{202F};",
            "d’accroître rapidement les moyens de cybersécurité mis à la disposition des élus\u{202F};",
            "de saisir la justice pour ingérence étrangère.",
          ]))),
      .paragraph([
        .text("Aucune pression ne nous fera renoncer à défendre la démocratie et les droits humains.")
      ]),
    ],
    conclusions: [
      .paragraph([
        .text("Fait à "), .mention(Things.paris, as: nil, [.text("Paris")]), .text(", le "),
        .date(Things.day("2024-05-06"), [.text("6\u{A0}mai\u{A0}2024")]), .text("."),
      ]),
      .signatures(
        SignatureBlock(
          heading: [.text("Les signataires\u{A0}:")], entries: Signer.all.map { $0.entry("fr") })),
    ])

  static let english = Document(
    metadata: metadata("en", version: "2024-05-07", title: "Cyberattacks by APT31 against parliamentarians"),
    preface: [
      .paragraph([.part(.type, [.text("Joint declaration")])]),
      .paragraph([
        .part(
          .title,
          [
            .text("Cyberattacks by "), .mention(Things.apt31, as: nil, [.text("APT31")]),
            .text(" against parliamentarians"),
          ])
      ]),
      .paragraph([
        .mention(Things.paris, as: nil, [.text("Paris")]), .text(", "),
        .part(.date(Things.day("2024-05-06")), [.text("6 May 2024")]),
      ]),
    ],
    preamble: [
      .recitals([
        recital(
          1, "Whereas in early 2021 e-mails carrying a tracker were sent to members in fifteen countries;"),
        recital(2, "Whereas the seven signatories are among those targeted;"),
      ])
    ],
    body: [
      .paragraph([
        .text("Across party lines, we jointly condemn an operation aimed at elected representatives.")
      ]),
      .demands(
        DemandBlock(
          lead: [
            .text("We call on the "), .mention(Things.government, as: nil, [.text("Government")]),
            .text(" to:"),
          ],
          items: demands([
            "formally name APT31 as the author of these attacks;",
            "freeze the assets of the persons charged and bar them from entering the country;",
            "guarantee that any member targeted by a foreign power is warned without delay;",
            "rapidly increase the cybersecurity support available to members;",
            "refer the matter to the courts as foreign interference.",
          ]))),
    ],
    conclusions: [
      .signatures(
        SignatureBlock(heading: [.text("The signatories:")], entries: Signer.all.map { $0.entry("en") }))
    ])

  private static func recital(_ number: Int, _ text: String) -> Recital {
    Recital(number: number, content: [.paragraph([.text(text)])])
  }

  private static func demands(_ texts: [String]) -> [DemandBlock.Item] {
    let names = [
      ("attribution", "Attribution publique à APT31"), ("sanctions", "Sanctions individuelles"),
      ("warning", "Alerte des élus visés"), ("support", "Appui en cybersécurité"),
      ("inquiry", "Enquête judiciaire"),
    ]
    return zip(names, texts).enumerated().map { offset, pair in
      let ((name, label), text) = pair
      return DemandBlock.Item(
        id: Things.id(name), reference: Things.demand(name, label), number: offset + 1,
        content: [.text(text)])
    }
  }

  private static func metadata(_ language: String, version: String, title: String) -> Metadata {
    let work = Things.declarationWork
    let original = FRBR.Expression(
      work: work, language: Things.language("fr"), version: Things.day("2024-05-06"))
    let other = language == "fr" ? ("en", "English") : ("fr", "Français")
    return Metadata(
      expression: FRBR.Expression(
        work: work, language: Things.language(language), version: Things.day(version)),
      original: language == "fr" ? nil : original,
      workTitle: "Déclaration commune sur les attaques d’APT31 contre des parlementaires", title: title,
      authors: Signer.all.map { Metadata.Author($0.person, as: Things.signatory) }, editor: Things.editor,
      publication: Metadata.Publication(
        date: Things.day("2024-05-06"), name: "pressConference", label: "Conférence de presse au Sénat"),
      keywords: Things.keywords,
      steps: Signer.all.map { signer in
        Metadata.Step(
          date: Things.day("2024-05-06"), by: signer.person, role: Things.signatory, process: Things.signing,
          outcome: Things.signed)
      }, originalLabel: language == "fr" ? "Version d’origine" : "Original version",
      alternates: [
        Metadata.Alternate(
          language: Things.language(other.0), languageName: other.1, file: "declaration.\(other.0)")
      ], isDraft: false, labels: Things.labels(language))
  }
}
