import DemarcheModel
import Testing

/// What people write in the official languages of the Union passes, composed or decomposed.
struct OrdinaryTextTests {
  static let texts: [(tag: String, text: String)] = [
    ("bg", "Призоваваме правителството да накаже виновните „без отлагане“."),
    ("cs", "Žádáme vládu, aby přijala účinná opatření proti zločincům."),
    ("da", "Vi opfordrer regeringen til at træde i karakter på Ærø."),
    ("de", "Wir fordern die Bundesregierung auf, „unverzüglich“ zu handeln – Straße, Übergriff."),
    ("el", "Καλούμε την κυβέρνηση να λάβει μέτρα· γιατί όχι; «Ναι», ΐ ΰ."),
    ("en", "We call on the Government to act “without delay” – it’s time."),
    ("es", "¿Por qué no actúa el Gobierno? ¡Exigimos sanciones, señor Muñoz!"),
    ("et", "Kutsume valitsust üles tegutsema: õigus, šokk, žürii."),
    ("fi", "Kehotamme hallitusta toimimaan pikaisesti – Åland, hyökkäys."),
    ("fr", "Nous demandons au Gouvernement\u{A0}: «\u{202F}l’œuvre d’Hélène Laÿs, ça\u{202F}!\u{202F}»"),
    ("ga", "Iarraimid ar an Rialtas gníomhú láithreach: Ó Súilleabháin, ḃ ċ ḋ ḟ ġ ṁ ṗ ṡ ṫ."),
    ("hr", "Pozivamo Vladu da odmah djeluje: čežnja, đak, šuma."),
    ("hu", "Felszólítjuk a kormányt, hogy tegyen lépéseket: árvíztűrő tükörfúrógép."),
    ("it", "Chiediamo al Governo perché non c’è più libertà."),
    ("lt", "Raginame Vyriausybę imtis priemonių: ąčęėįšųūž, a\u{304}\u{301}."),
    ("lv", "Aicinām valdību rīkoties: āčēģīķļņšūž."),
    ("mt", "Nitolbu lill-Gvern jaġixxi: ħġżċ, għ, ‘ilma’."),
    ("nl", "Wij verzoeken de regering te handelen: coöperatie, ĳ, café."),
    ("pl", "Wzywamy rząd do działania: zażółć gęślą jaźń."),
    ("pt", "Instamos o Governo a agir: não, ação, à, António."),
    ("ro", "Solicităm Guvernului să acționeze: ăâîșț, „da”."),
    ("sk", "Vyzývame vládu, aby konala: ľščťžýáíé, ŕ, ĺ."),
    ("sl", "Pozivamo vlado, naj ukrepa: čšž, »da«."),
    ("sv", "Vi uppmanar regeringen att agera: åäö, Håkan."),
  ]

  @Test("Ordinary text passes in every official language", arguments: texts)
  func passes(_ tag: String, _ text: String) throws {
    #expect(LanguageTag(tag) != nil)
    let file = SourceFile(path: "declaration.\(tag).md", text: text)
    #expect(CharacterPolicy.diagnostics(for: file, allowingPrivateUse: false).isEmpty)
  }

  @Test("There are twenty-four of them")
  func count() {
    #expect(Set(OrdinaryTextTests.texts.map(\.tag)).count == 24)
  }

  @Test("Emoji, CJK, Arabic and Hindi pass too")
  func others() {
    let file = SourceFile(path: "a", text: "👩🏽\u{200D}💻 🇪🇺 法国 حكومة العالم सरकार ᄒ\u{1161}\u{11AB}")
    #expect(CharacterPolicy.diagnostics(for: file, allowingPrivateUse: false).isEmpty)
  }
}
