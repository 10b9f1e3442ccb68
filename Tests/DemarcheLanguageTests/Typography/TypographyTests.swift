import DemarcheLanguage
import DemarcheModel
import Testing

/// A text with its no-break spaces made visible: ~ is U+00A0, _ is U+202F.
func visible(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    result.append(scalar == "\u{A0}" ? "~" : scalar == "\u{202F}" ? "_" : scalar)
  }
  return String(result)
}

@Suite("Typography of one text")
struct TypographyTests {
  @Test(
    "French marks get their spaces (~ is U+00A0, _ is U+202F)",
    arguments: [
      ("Les signataires :", "Les signataires~:"), ("Les signataires:", "Les signataires~:"),
      ("Pourquoi ?", "Pourquoi_?"), ("Pourquoi?", "Pourquoi_?"), ("Quoi ?!", "Quoi_?!"), ("Non !!", "Non_!!"),
      ("un ; deux", "un_; deux"), ("un  ; deux", "un_; deux"), ("un\u{A0}; deux", "un_; deux"),
      ("«mot»", "«~mot~»"), ("« mot »", "«~mot~»"), ("« mot ! »", "«~mot_!~»"),
      ("«mot», dit-il", "«~mot~», dit-il"),
      ("« mot » ;", "«~mot~»_;"), ("(IPAC) ;", "(IPAC)_;"), ("Vraiment… ?", "Vraiment…_?"), ("(?)", "(?)"),
      ("d’« ingérence »", "d’«~ingérence~»"), ("d’«ingérence étrangère»", "d’«ingérence étrangère»"),
      ("50 %: oui", "50 %~: oui"), ("a?b;c:d", "a?b;c:d"), ("mot\n: suite", "mot\n: suite"), ("", ""),
      (":", ":"),
    ])
  func french(_ text: String, _ expected: String) {
    #expect(visible(Typography(.french).apply(text)) == expected)
  }

  @Test(
    "Addresses, times and ratios are untouched",
    arguments: [
      "https://www.senat.fr/a?b;c:d!e", "www.senat.fr/a;b?c=d", "o'neil.d'or@senat.fr", "14:30",
      "de 14:30 à 15:45",
      "16:9", "https://x.fr/l'eau", "un fichier C:\\a", "voir (https://x.fr/?q=a;b), puis",
    ])
  func untouched(_ text: String) {
    for profile in Typography.Profile.allCases { #expect(Typography(profile).apply(text) == text) }
  }

  @Test("A mark after an address is the sentence's")
  func afterAddress() {
    let typography = Typography(.french)
    #expect(visible(typography.apply("Lu https://x.fr/a?b ?")) == "Lu https://x.fr/a?b_?")
    #expect(visible(typography.apply("Lu https://x.fr/a?b: oui")) == "Lu https://x.fr/a?b~: oui")
    #expect(visible(typography.apply("à moi@senat.fr;")) == "à moi@senat.fr_;")
  }

  /// Names and headings as the Union's institutions print them in French.
  static let titlesOfTheUnion = [
    "Parlement européen", "Conseil européen", "Conseil de l’Union européenne", "Commission européenne",
    "Cour de justice de l’Union européenne", "Banque centrale européenne", "Cour des comptes européenne",
    "Comité économique et social européen", "Comité européen des régions", "Médiateur européen",
    "Contrôleur européen de la protection des données", "Service européen pour l’action extérieure",
    "Question avec demande de réponse écrite E-000642/2022 à la Commission",
    "Question avec demande de réponse écrite E-000642/2022 au Conseil",
    "au vice-président de la Commission/haut représentant de l’Union pour les affaires étrangères et la politique de sécurité",
    "Article 138 du règlement intérieur", "Objet: Cyberattaques contre des parlementaires",
    "Règlement (UE) 2016/679 du Parlement européen et du Conseil du 27 avril 2016",
    "Directive (UE) 2022/2555 du Parlement européen et du Conseil du 14 décembre 2022 concernant des mesures destinées à assurer un niveau élevé commun de cybersécurité dans l’ensemble de l’Union",
    "Journal officiel de l’Union européenne", "Fait à Bruxelles, le 1er septembre 2010.",
    "Une Europe des droits: quel avenir? Débat", "le principe «non bis in idem»; le droit d’asile!",
  ]

  @Test(
    "French titles of the Union's institutions stay as they are in its style", arguments: titlesOfTheUnion)
  func unionTitle(_ title: String) {
    #expect(Typography(.frenchEU).apply(title) == title)
    #expect(Typography(.frenchEU).apply(to: [.text(title)]) == [.text(title)])
  }

  @Test(
    "Apostrophes between letters are curly in every profile", arguments: Typography.Profile.allCases)
  func apostrophes(_ profile: Typography.Profile) {
    let typography = Typography(profile)
    #expect(
      typography.apply("l'Isère d'Yvelines e\u{301}'a\u{301}") == "l’Isère d’Yvelines e\u{301}’a\u{301}")
    #expect(
      typography.apply("5' 30'' rock 'n' roll, ta' Malta, \"mot\"")
        == "5' 30'' rock 'n' roll, ta' Malta, \"mot\"")
    #expect(typography.apply("d'https://x.fr") == "d’https://x.fr")
  }

  @Test(
    "Each profile has its own spaces",
    arguments: [
      (Typography.Profile.frenchEU, "« Quoi ? » : oui ; non !", "«Quoi?»: oui; non!"),
      (.frenchEU, "1 : 25 000, a : 5", "1 : 25 000, a: 5"), (.frenchEU, "d’« un »", "d’« un »"),
      (.frenchEU, "deux   ; trois ?quatre", "deux; trois ?quatre"),
      (.frenchCanada, "« Quoi ? » : oui ; non !", "«~Quoi?~»~: oui; non!"),
      (.frenchSwiss, "« Quoi? »: oui; non!", "«_Quoi_?_»_: oui_; non_!"),
      (.german, "Was ? » Ja « : so", "Was ? » Ja « : so"), (.britishEnglish, "to : this ?", "to : this ?"),
      (.neutral, "Co ? a: b", "Co ? a: b"),
    ])
  func profiles(_ profile: Typography.Profile, _ text: String, _ expected: String) {
    #expect(visible(Typography(profile).apply(text)) == expected)
  }

  @Test("The scalars beside a text are its context")
  func context() {
    let typography = Typography(.french)
    #expect(visible(typography.apply(" :", after: "t")) == "~:")
    #expect(visible(typography.apply(":", after: "t")) == "~:")
    #expect(visible(typography.apply("mot ", before: ":")) == "mot~")
    #expect(visible(typography.apply(" mot", after: "«")) == "~mot")
    #expect(visible(typography.apply("«", before: "m")) == "«~")
    #expect(visible(typography.apply("a?", before: "b")) == "a?")
    #expect(typography.apply("l'", before: "I") == "l’")
    #expect(typography.apply("'Isère", after: "l") == "’Isère")
  }

  @Test("A mark with an accent upon it hides nothing: scalars are seen, not characters")
  func scalars() {
    #expect(visible(Typography(.french).apply("mot :\u{301} x")) == "mot~:\u{301} x")
  }

  @Test("Quotation marks are those of the house style")
  func quotationMarks() {
    #expect(Typography.Profile.french.quotationMarks.opening == "«")
    #expect(Typography.Profile.german.quotationMarks.closing == "“")
    #expect(Typography.Profile.britishEnglish.innerQuotationMarks.opening == "‘")
    #expect(Typography.Profile(rawValue: "fr-eu") == .frenchEU)
  }
}
