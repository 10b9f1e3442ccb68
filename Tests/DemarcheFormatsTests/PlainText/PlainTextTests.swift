import DemarcheFormats
import DemarcheModel
import Testing

@Suite("Plain text")
struct PlainTextTests {
  @Test("prints the founding question as an office mails it")
  func question() {
    let expected = """
      Sénat

      Question d’actualité au Gouvernement

      Réponse de la France aux attaques d’APT31

      Séance du 30\u{A0}avril\u{A0}2024

      M. Olivier Cadic

      Ma question s’adresse au ministre des Armées.

      Trois pays, les États-Unis, le Royaume-Uni et la Nouvelle-Zélande, ont attribué publiquement ces attaques à APT31.

      Quelles mesures protègent aujourd’hui les élus contre ce groupe\u{202F}? Une enquête sera-t-elle demandée\u{202F}?

      """
    #expect(text(PlainText.write(PressDocuments.question)) == expected)
  }

  @Test("puts signatories on lines of one paragraph and footnotes at the end")
  func signatories() {
    let text = text(PlainText.write(Declaration.french))
    #expect(text.contains("Les signataires\u{A0}:\n\nOlivier Cadic, sénateur représentant"))
    #expect(text.contains("sénatrice des Hauts-de-Seine\nAndré Gattolin"))
    #expect(text.contains("membres présumés du groupe[1]\u{202F};"))
    let end = "\n\n———\n\n[1] Département de la Justice des États-Unis\u{202F}; voir justice.gov.\n"
    #expect(text.hasSuffix(end))
  }

  @Test("says first that a draft is a draft")
  func draft() {
    var document = PressDocuments.question
    document.metadata.isDraft = true
    #expect(text(PlainText.write(document)).hasPrefix("PROJET\n\nSénat\n"))
  }

  @Test("keeps every line within the width", arguments: [40, 72])
  func width(columns: Int) {
    for line in text(PlainText.write(Declaration.french, width: columns)).split(separator: "\n") {
      #expect(line.count <= columns)
    }
  }

  @Test("ends with one line break and is the same each time", arguments: Founding.all)
  func ending(founding: Founding) {
    let bytes = PlainText.write(founding.document)
    #expect(bytes == PlainText.write(founding.document))
    #expect(bytes.suffix(1) == [0x0A] && bytes.suffix(2) != [0x0A, 0x0A])
  }
}
