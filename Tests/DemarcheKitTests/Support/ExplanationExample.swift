import Foundation
import Testing

/// The example of one page about a diagnostic, made in the founding dossier.
struct ExplanationExample: Sendable, CustomTestStringConvertible {
  /// The identifier that the page is about.
  var identifier: String
  /// The file that is edited.
  var path: String
  /// What is replaced; `nil` to write at the end of the file, or a new one.
  var old: String?
  /// What is written.
  var new: String

  var testDescription: String { identifier }

  init(_ identifier: String, _ path: String, _ old: String?, _ new: String) {
    self.identifier = identifier
    self.path = path
    self.old = old
    self.new = new
  }

  /// Makes the mistake; a partial is included by the French declaration, for nobody looks at one that is not.
  func make(in files: inout Founding) throws {
    if let old {
      try files.replace(old, with: new, in: path)
    } else {
      files.files[path, default: []] += Array(new.utf8)
    }
    if path.hasPrefix("Templates/Partials/") {
      files.files[Founding.path("declaration.fr.md")]? += Array("\n\(new)".utf8)
    }
  }

  /// An example in the dossier.
  private static func dossier(_ identifier: String, _ old: String, _ new: String) -> ExplanationExample {
    ExplanationExample(identifier, Founding.path("dossier.yaml"), old, new)
  }

  /// An example in a person's record.
  private static func person(_ identifier: String, _ id: String, _ old: String, _ new: String)
    -> ExplanationExample
  {
    ExplanationExample(identifier, "Signatories/france/\(id).yaml", old, new)
  }

  /// An example that takes the place of who must sign and who signs.
  static func signatures(_ identifier: String, _ new: String) -> ExplanationExample {
    let all = [
      "olivier-cadic", "isabelle-florennes", "andre-gattolin", "anne-genetet", "bernard-jomier",
      "constance-le-grip", "andre-vallini",
    ]
    let list = all.map { "    - \($0)\n" }.joined()
    return dossier(
      identifier, "  required:\n\(list)  list:\n\(list)",
      "  " + new.replacingOccurrences(of: "\n", with: "\n  ") + "\n")
  }

  /// An example that takes the place of all of a person's mandates.
  private static func mandates(_ identifier: String, _ id: String, _ new: String) -> ExplanationExample {
    let own = [
      "bernard-jomier": """
      - { office: senator, chamber: fr-senat, place: fr-75, group: SER, from: 2017-10-02, to: 2023-10-01 }
        - { office: senator, chamber: fr-senat, place: fr-75, group: SER, from: 2023-10-02 }
      """,
      "constance-le-grip": "- { office: deputy, chamber: fr-an, place: fr-92, group: RE, from: 2017-06-21 }",
    ]
    return person(identifier, id, own[id] ?? "", new.replacingOccurrences(of: "\n", with: "\n  "))
  }

  /// An example at the end of the French declaration.
  static func prose(_ identifier: String, _ new: String) -> ExplanationExample {
    ExplanationExample(identifier, Founding.path("declaration.fr.md"), nil, "\n\(new)\n")
  }

  /// The pages whose examples can be made in a few words.
  static let all = simple + inheritance + rules + consent

  private static let simple: [ExplanationExample] = [
    prose("placeholder-only-in-one-language", "Une affaire de {{ themes.cybersecurity }}."),
    prose("differing-blocks", "- Un point que la version anglaise n’a pas."),
    prose("wrong-weekday", "La séance du lundi 30 avril 2024 était un mardi."),
    dossier(
      "wrong-count", "fr: Sept parlementaires visés par APT31 demandent au Gouvernement de réagir",
      "fr: Six parlementaires visés par APT31 demandent au Gouvernement de réagir"),
    prose("forbidden-character", "Un texte copié&#7; d’un autre programme."),
    ExplanationExample(
      "fixed-severity", "demarche.yaml", nil,
      """
      diagnostics:
        missing-required-demand: warning

      """),
    dossier(
      "yaml-syntax", "fr: Attaques informatiques d’APT31 contre des parlementaires français",
      "fr: Attaque : informatiques: le dossier"),
    dossier(
      "yaml-feature", "place: paris",
      "place: &here paris"),
    dossier(
      "duplicate-key", "place: paris",
      """
      place: paris
      place: strasbourg
      """),
    prose(
      "nesting-too-deep", ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> Un texte."),
    dossier(
      "unknown-field", "status: final",
      "statut: final"),
    dossier(
      "missing-field",
      """
      date: 2024-05-06
      place: paris
      """,
      """
      date:
      place: paris
      """),
    person(
      "wrong-type", "andre-vallini", "name: { given: André, family: Vallini }",
      "name: André Vallini"),
    dossier(
      "wrong-date",
      """
      date: 2024-05-06
      place: paris
      """,
      """
      date: 2024-02-30
      place: paris
      """),
    person(
      "wrong-identifier", "andre-vallini", "chamber: fr-senat, place: fr-38, group: SER",
      "chamber: fr-sénat, place: fr-38, group: SER"),
    dossier(
      "wrong-language", "languages: [fr, en]",
      "languages: [fr, english]"),
    dossier(
      "wrong-value", "status: final",
      "status: finall"),
    person(
      "multiline-value", "andre-vallini", "name: { given: André, family: Vallini }",
      #"""
      name: { given: André, family: "Vallini\nXi Jinping, president" }
      """#),
    person(
      "broken-record", "andre-vallini", "name: { given: André, family: Vallini }",
      "name: { given: André, familly: Vallini }"),
    person(
      "duplicate-person", "andre-vallini", "id: andre-vallini",
      "id: andre-gattolin"),
    mandates(
      "mandate-overlap", "bernard-jomier",
      """
      - { office: senator, chamber: fr-senat, place: fr-75, from: 2017-10-02, to: 2023-10-01 }
      - { office: senator, chamber: fr-senat, place: fr-75, from: 2023-10-01 }
      """),
    mandates(
      "mandate-without-date", "bernard-jomier",
      "- { office: senator, chamber: fr-senat, place: fr-75 }"),
    mandates(
      "mandate-ends-before-it-begins", "bernard-jomier",
      "- { office: senator, chamber: fr-senat, place: fr-75, from: 2017-10-02, to: 2007-10-01 }"),
    mandates(
      "ambiguous-mandate", "constance-le-grip",
      """
      - { office: deputy, chamber: fr-an, place: fr-92, from: 2017-06-21 }
      - { office: mep, chamber: ep, from: 2019-07-02 }
      """),
    mandates(
      "uncertain-mandate", "bernard-jomier",
      "- { office: senator, chamber: fr-senat, place: fr-75, from: 2017-10-02, to: 2024-05 }"),
    person(
      "uncertain-group", "olivier-cadic", "group: UC, from: 2021-10-01",
      "groups: [{ name: SER, from: 2023-10-02, to: 2024-05 }, { name: RDPI, from: 2024-05 }], from: 2021-10-01"
    ),
    person(
      "wrong-group-dates", "olivier-cadic", "group: UC, from: 2021-10-01",
      "groups: [{ name: SER, to: 2014-10-02 }], from: 2021-10-01"),
    mandates(
      "mandate-outside-chamber", "bernard-jomier",
      "- { office: senator, chamber: fr-senat, place: fr-75, from: 1925-10-02 }"),
    person(
      "same-name", "andre-vallini", "name: { given: André, family: Vallini }",
      "name: { given: André, family: Gattolin }"),
    person(
      "name-in-capitals", "andre-vallini", "name: { given: André, family: Vallini }",
      "name: { given: André, family: VALLINI }"),
    person(
      "look-alike-letter", "andre-vallini", "name: { given: André, family: Vallini }",
      "name: { given: André, family: V\u{430}llini }"),
    person(
      "missing-hyphen", "olivier-cadic", "group: UC, from: 2021-10-01",
      "text: { fr: des Hauts de Seine }, from: 2021-10-01"),
    mandates(
      "missing-mandate", "bernard-jomier",
      "- { office: senator, chamber: fr-senat, place: fr-75, from: 2025-10-02 }"),
    dossier(
      "unknown-mandate",
      """
        list:
          - olivier-cadic
      """,
      """
        list:
          - { person: olivier-cadic, as: deputy }
      """),
    mandates(
      "unknown-office", "bernard-jomier",
      "- { office: senateur, chamber: fr-senat, place: fr-75, from: 2017-10-02 }"),
    mandates(
      "unknown-chamber", "bernard-jomier",
      "- { office: senator, chamber: fr-senate, place: fr-75, from: 2017-10-02 }"),
    mandates(
      "unknown-place", "bernard-jomier",
      "- { office: senator, chamber: fr-senat, place: fr-750, from: 2017-10-02 }"),
    mandates(
      "missing-place-form", "bernard-jomier",
      "- { office: senator, chamber: fr-senat, text: { fr: de Paris }, from: 2017-10-02 }"),
    dossier(
      "unknown-addressee", "addressee: fr-government",
      "addressee: fr-goverment"),
    dossier(
      "unknown-event",
      """
      kind: joint-declaration
          published: press-conference

      """,
      """
      kind: joint-declaration
          published: press-conferences

      """),
    person(
      "unspecified-gender", "andre-gattolin", "gender: m",
      "gender: unspecified"),
    dossier(
      "unknown-signatory",
      """
        list:
          - olivier-cadic
      """,
      """
        list:
          - olivier-cadik
      """),
    dossier(
      "duplicate-signatory",
      """
        list:
          - olivier-cadic
      """,
      """
        list:
          - olivier-cadic
          - olivier-cadic
      """),
    prose(
      "altered-signatory",
      """
      {% signatures %}
      {{ signatory.family }}
      {% endsignatures %}
      """),
    signatures(
      "missing-required-signatory",
      """
      required: [olivier-cadic, andre-vallini]
      list: [olivier-cadic]
      """),
    dossier(
      "unsigned-signature",
      """
        list:
          - olivier-cadic
      """,
      """
        list:
          - { person: olivier-cadic, status: pending }
      """),
    dossier(
      "duplicate-demand", "required: [attribution, sanctions,",
      "required: [attribution, attribution, sanctions,"),
    ExplanationExample(
      "unknown-demand", "Dossiers/2024-05-06-apt31/press-review.fr.md", nil,
      """

      {{ demands }}

      """),
    dossier(
      "missing-required-demand", "required: [attribution, sanctions,",
      "required: [attribution, embargo, sanctions,"),
    ExplanationExample(
      "demand-order", "Dossiers/2024-05-06-apt31/declaration.fr.md", "{{ demands }}",
      """
      {{ demands.sanctions }}

      {{ demands.attribution }}
      """),
    ExplanationExample(
      "altered-demand", "Dossiers/2024-05-06-apt31/declaration.fr.md", "{{ demands }}",
      """
      {% demands %}
      {{ demand.number }}
      {% enddemands %}
      """),
    dossier(
      "missing-demand-text",
      """
          fr: "Nous demandons au Gouvernement :"
          en: "We call on the Government to:"

      """,
      """
          fr: "Nous demandons au Gouvernement :"

      """),
    dossier(
      "missing-translation",
      """
        en: Cyberattacks by APT31 against French parliamentarians

      """,
      ""),
    dossier(
      "unknown-kind", "kind: joint-declaration",
      "kind: joined-declaration"),
    prose(
      "missing-phrase",
      """
      {{ "formula.placeDat" | phrase(date=document.date) }}
      """),
    prose("unclosed-tag", "À {{ document.title la fin."),
    prose("tag-syntax", "{{ document title }}"),
    prose("unknown-tag", "{% recital %}"),
    prose(
      "unclosed-block",
      """
      {% if document.contact %}

      Pour la presse.
      """),
    prose(
      "unexpected-tag",
      """
      Pour la presse.

      {% endif %}
      """),
    prose("unknown-variable", "Les {{ signatoires | count }} signataires"),
    prose("unknown-member", "{{ document.titel }}"),
    prose("unknown-filter", "{{ document.title | uper }}"),
    prose("wrong-argument", "{{ document.title | words }}"),
    prose(
      "wrong-expression",
      """
      {% if document.date == "2024-05-06" %}Ce jour-là.{% endif %}
      """),
    prose("unguarded-optional", "{{ document.release }}"),
    prose("unjoined-list", "Sont concernés : {{ organizations }}."),
    prose("misplaced-tag", "Nous demandons : {{ demands }} sans délai."),
    prose(
      "missing-partial",
      """
      {% include "footer.md" %}
      """),
    ExplanationExample(
      "include-cycle", "Templates/Partials/footer.md", nil,
      """
      {% include "footer.md" %}

      """),
    prose("raw-html", "Un <b>mot</b> en gras."),
    prose("unsupported-markup", "![Logo](https://www.senat.fr/logo.png)"),
    prose("unsafe-link", "[ici](javascript:alert)"),
    prose("lost-text", "[^perdue]: Un texte que rien n’appelle."),
  ]
}
