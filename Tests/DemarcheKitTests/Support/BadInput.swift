import Foundation
import Testing

/// One mistake of a user, made in the founding dossier; what the user is told stands in a file of its name.
struct BadInput: Sendable, CustomTestStringConvertible {
  /// The name of its golden file in `Tests/Fixtures/BadInput`.
  var name: String
  /// Makes the mistake.
  var make: @Sendable (inout Founding) throws -> Void

  var testDescription: String { name }

  /// A mistake made by replacing a text in a file of the dossier.
  static func edit(_ name: String, _ file: String, _ old: String, _ new: String) -> BadInput {
    BadInput(name: name) { try $0.replace(old, with: new, in: Founding.path(file)) }
  }

  /// A mistake made by replacing a text in a person's record.
  static func person(_ name: String, _ id: String, _ old: String, _ new: String) -> BadInput {
    BadInput(name: name) { try $0.replace(old, with: new, in: "Signatories/france/\(id).yaml") }
  }

  /// A mistake made by adding text at the end of the French declaration.
  static func prose(_ name: String, _ text: String) -> BadInput {
    BadInput(name: name) { $0.files[Founding.path("declaration.fr.md")]? += Array(text.utf8) }
  }

  static let all: [BadInput] = records + people + dossiers + characters + templates + rules

  private static let records: [BadInput] = [
    edit("unknown-signatory", "dossier.yaml", "  list:\n    - olivier-cadic", "  list:\n    - olivier-cadik"),
    edit("required-signatory-missing", "dossier.yaml", "  list:\n    - olivier-cadic\n", "  list:\n"),
    edit(
      "signatory-twice", "dossier.yaml", "  list:\n    - olivier-cadic",
      "  list:\n    - olivier-cadic\n    - olivier-cadic"),
    edit(
      "required-demand-missing", "dossier.yaml", "required: [attribution, sanctions,",
      "required: [attribution, embargo, sanctions,"),
    edit("demand-twice", "dossier.yaml", "    - id: sanctions", "    - id: attribution"),
    edit(
      "demand-without-text", "dossier.yaml",
      "        en: impose sanctions on the hackers named in the United States indictment\n", ""),
    BadInput(name: "language-without-prose") { $0.files[Founding.path("declaration.en.md")] = nil },
    edit("unknown-field", "dossier.yaml", "status: final", "statut: final"),
    edit("wrong-type", "dossier.yaml", "languages: [fr, en]", "languages: fr"),
    edit("wrong-date", "dossier.yaml", "date: 2024-05-06\nplace", "date: 2024-02-30\nplace"),
    edit("wrong-language", "dossier.yaml", "languages: [fr, en]", "languages: [fr, english]"),
    edit(
      "pending-signature", "dossier.yaml", "list:\n    - olivier-cadic",
      "list:\n    - { person: olivier-cadic, status: pending }"),
    edit("yaml-syntax", "dossier.yaml", "  fr: Attaques informatiques", "  fr: Attaque : informatiques: b"),
    edit("yaml-anchor", "dossier.yaml", "place: paris", "place: &here paris"),
    edit("duplicate-key", "dossier.yaml", "place: paris", "place: paris\nplace: strasbourg"),
  ]

  private static let people: [BadInput] = [
    person("mandate-overlap", "bernard-jomier", "from: 2023-10-02", "from: 2023-09-24"),
    person("mandate-without-date", "bernard-jomier", "group: SER, from: 2023-10-02", "group: SER"),
    person("mandate-ends-before-it-begins", "andre-gattolin", "to: 2017-10-01", "to: 2007-10-01"),
    person(
      "two-current-mandates", "constance-le-grip", "from: 2017-06-21 }",
      "from: 2017-06-21 }\n  - { office: mep, chamber: ep, from: 2019-07-02 }"),
    person(
      "newline-in-name", "andre-vallini", "family: Vallini", "family: \"Vallini\\nXi Jinping, president\""),
    person("whole-name", "andre-vallini", "{ given: André, family: Vallini }", "André Vallini"),
    person(
      "unknown-office", "andre-vallini", "office: senator, chamber: fr-senat, place: fr-38, group: SER",
      "office: senateur, chamber: fr-senat, place: fr-38, group: SER"),
    person("unknown-place", "andre-vallini", "place: fr-38, group: SER", "place: fr-380, group: SER"),
    person(
      "unknown-chamber", "andre-vallini", "chamber: fr-senat, place: fr-38, group: SER",
      "chamber: fr-sénat, place: fr-38, group: SER"),
    person("escaped-bidi", "andre-vallini", "family: Vallini", "family: \"Vallini\\u202E\""),
  ]

  private static let dossiers: [BadInput] = [
    edit("unknown-kind", "dossier.yaml", "kind: joint-declaration", "kind: joined-declaration"),
    edit(
      "unknown-addressee", "dossier.yaml", "addressee: fr-minister-armed-forces",
      "addressee: fr-minister-army"),
    edit(
      "unknown-event", "dossier.yaml", "kind: joint-declaration\n    published: press-conference",
      "kind: joint-declaration\n    published: press-conferences"),
    edit(
      "missing-author", "dossier.yaml", "languages: [fr]\n    author: olivier-cadic\n    addressee",
      "languages: [fr]\n    addressee"),
    edit(
      "unsafe-press-link", "dossier.yaml", "link: https://www.entrevue.fr",
      "link: javascript://www.entrevue.fr"),
    edit(
      "missing-title", "dossier.yaml",
      "      en: Seven parliamentarians targeted by APT31 call on the Government to act\n", ""),
    BadInput(name: "unused-prose") { $0.files[Founding.path("declaration.de.md")] = Array("Text\n".utf8) },
  ]

  private static let characters: [BadInput] = [
    BadInput(name: "invalid-utf8") { $0.files[Founding.path("declaration.fr.md")]? += [0xC3, 0x28] },
    prose("control-character", "\nUn texte\u{07} copié.\n"),
    prose("bidi-character", "\nUn nom \u{202E}renversé.\n"),
    prose("private-use-character", "\nUn signe \u{F0000} privé.\n"),
  ]

  private static let templates: [BadInput] = [
    prose("unclosed-tag", "\nÀ {{ document.title la fin.\n"),
    prose("unknown-variable", "\n« Été » {{ signatry }}\n"),
    prose("unknown-member", "\n{{ organizations.ipak }} et {{ document.titel }}\n"),
    prose("unguarded-optional", "\n{{ document.release }}\n"),
    prose("unclosed-block", "\n{% if document.contact %}\n\nTexte.\n"),
    prose("raw-html", "\nUn <b>mot</b>.\n"),
    prose("unused-footnote", "\n[^perdue]: Un texte que rien n’appelle.\n"),
    prose("unsafe-link", "\n[ici](javascript:alert)\n"),
    prose("missing-phrase", "\n{{ \"formula.placeDat\" | phrase(date=document.date) }}\n"),
  ]
}
