import DemarcheLanguage
import DemarcheModel
import Testing

@Suite("No-break spaces of French")
struct NoBreakTests {
  /// Sets a text; a no-break space shows as `~`.
  private func set(_ text: String, _ profile: Typography.Profile = .french) -> String {
    Typography(profile).apply(text).replacing("\u{A0}", with: "~").replacing("\u{202F}", with: "_")
  }

  @Test(
    "What belongs together stays together",
    arguments: [
      "Paris, le 6~mai 2024", "le 1er~mai 2024", "du 3 au 6~mai", "31~décembre",
      "116~parlementaires de 15~pays",
      "3,5~millions d’euros", "1_234~communes", "«~7~parlementaires~»", "M.~Cadic",
      "M.~le ministre des Armées",
      "MM.~Gattolin et Vallini", "Mme~Genetet", "Mmes~Le Grip et Florennes", "A.~Gattolin", "J.-P.~Sueur",
      "J.P.~Sueur", "le Dr~Knock", "Me~Martin", "1~234 567",
    ])
  func bound(_ text: String) {
    let plain = text.replacing("~", with: " ").replacing("_", with: "\u{202F}")
    #expect(set(plain) == (text == "1~234 567" ? "1 234 567" : text))
  }

  @Test(
    "What only looks alike is left",
    arguments: [
      "en 2024 les élus", "APT31 contre nous", "l’article 34-1 permet", "à 14:30 précises",
      "art. 5 de la loi",
      "Me voici", "les uns et les autres", "E-12 concerne", "06/05/24 midi", "le 7 et le 8",
      "11e circonscription",
      "Plan B. ensuite", "1. demander", "8 Mai", "https://a.fr/M. b", "les 7 qui restent", "Dr de garde",
    ])
  func left(_ text: String) {
    #expect(set(text) == text)
  }

  @Test("France, Canada and Switzerland bind, the Union's style and other languages do not")
  func profiles() {
    for profile in Typography.Profile.allCases {
      let binds = [.french, .frenchCanada, .frenchSwiss].contains(profile)
      #expect(set("le 6 mai", profile) == (binds ? "le 6~mai" : "le 6 mai"), "\(profile)")
    }
  }

  @Test("A space that somebody chose is kept, and rules see across the borders of nodes")
  func nodes() throws {
    #expect(set("6\u{202F}mai") == "6_mai")
    #expect(set("6  mai") == "6  mai")
    let date = try #require(CalendarDate(iso: "2024-05-06"))
    let content: [Inline] = [
      .text("les "), .strong([.text("7")]), .text(" signataires, M."), .date(date, [.text(" X")]),
    ]
    let expected: [Inline] = [
      .text("les "), .strong([.text("7")]), .text("\u{A0}signataires, M."), .date(date, [.text("\u{A0}X")]),
    ]
    #expect(Typography(.french).apply(to: content) == expected)
  }
}
