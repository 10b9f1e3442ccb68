import DemarcheModel

/// The seven who signed the founding declaration.
struct Signer {
  var id: String
  var name: String
  var role: String
  var title: [String: String]

  var person: Reference {
    let parts = id.split(separator: "-").joined(separator: ".")
    return Reference(.person, label: Things.id(id).camelCase, key: "fr.\(parts)", name: name)
  }

  func office(_ language: String) -> Reference {
    Reference(
      .role, label: Things.id(role).camelCase, key: "demarche.fr.\(role)", name: title[language] ?? "")
  }

  func entry(_ language: String) -> SignatureBlock.Entry {
    SignatureBlock.Entry(
      id: Things.id(id),
      content: [
        mention(language), .text(", "), .mention(office(language), as: nil, [.text(title[language] ?? "")]),
      ])
  }

  func mention(_ language: String) -> Inline {
    .mention(person, as: office(language), [.text(name)])
  }

  static let all = [
    Signer(
      id: "olivier-cadic", name: "Olivier Cadic", role: "senator-abroad",
      title: [
        "fr": "sénateur représentant les Français établis hors de France",
        "en": "Senator for French citizens living abroad",
      ]),
    Signer(
      id: "isabelle-florennes", name: "Isabelle Florennes", role: "senator-92",
      title: ["fr": "sénatrice des Hauts-de-Seine", "en": "Senator for Hauts-de-Seine"]),
    Signer(
      id: "andre-gattolin", name: "André Gattolin", role: "former-senator-92",
      title: ["fr": "ancien sénateur des Hauts-de-Seine", "en": "former Senator for Hauts-de-Seine"]),
    Signer(
      id: "anne-genetet", name: "Anne Genetet", role: "deputy-abroad-11",
      title: [
        "fr": "députée de la 11e\u{A0}circonscription des Français établis hors de France",
        "en": "Member of the National Assembly for the 11th constituency of French citizens abroad",
      ]),
    Signer(
      id: "bernard-jomier", name: "Bernard Jomier", role: "senator-75",
      title: ["fr": "sénateur de Paris", "en": "Senator for Paris"]),
    Signer(
      id: "constance-le-grip", name: "Constance Le\u{A0}Grip", role: "deputy-92",
      title: [
        "fr": "députée des Hauts-de-Seine", "en": "Member of the National Assembly for Hauts-de-Seine",
      ]),
    Signer(
      id: "andre-vallini", name: "André Vallini", role: "former-senator-38",
      title: ["fr": "ancien sénateur de l’Isère", "en": "former Senator for Isère"]),
  ]
}
