import DemarcheKit
import DemarcheModel
import Foundation
import Testing

/// The founding declaration in the 24 official languages of the European Union.
@Suite struct SpecimenTests {
  /// The official languages of the Union.
  static let tags: [String] = [
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt",
    "nl",
    "pl", "pt", "ro", "sk", "sl", "sv",
  ]

  /// The workspace of the specimen.
  private static let files: [String: [UInt8]] = {
    let root = Founding.root.appendingPathComponent("Tests/Fixtures/Specimen").path
    var files: [String: [UInt8]] = [:]
    for folder in ["Signatories", "Dossiers/\(Founding.dossier)"] {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? [] {
        files["\(folder)/\(name)"] = FileManager.default.contents(atPath: "\(root)/\(folder)/\(name)").map {
          [UInt8]($0)
        }
      }
    }
    return files
  }()

  /// Makes all documents, valid by the official schema.
  private func generated() async -> (report: Report, output: MemoryFileSystem) {
    var options = Generator.Options()
    options.schema = Founding.schema
    let output = MemoryFileSystem()
    let generator = Generator(workspace: MemoryFileSystem(Self.files), output: output)
    return (await generator.run(.generate, options), output)
  }

  @Test("It is made in 24 languages and three formats, valid and without a word of another language")
  func whole() async throws {
    let (report, output) = await generated()
    #expect(report.text == "")
    #expect(report.exitCode == 0)
    #expect(output.contents.count == 72)
    for tag in Self.tags {
      let text = output.text("\(Founding.dossier)/declaration.\(tag).txt")
      let lines = text.split(separator: "\n")
      let signed = try #require(Self.signed.first { $0.tag == tag })
      #expect(lines.contains { $0.hasSuffix(", " + signed.former) }, "\(text)")
      #expect(lines.filter { $0.hasPrefix("5. ") }.count == 1)
      for foreign in ["sénat", "former", "Les signataires", "The signatories", "Paris,"]
      where tag != "fr" && tag != "en" {
        #expect(
          !text.contains(foreign) || (foreign == "Paris," && Self.sayParis.contains(tag)),
          "\(tag): \(foreign)")
      }
      let page = output.text("\(Founding.dossier)/declaration.\(tag).html")
      #expect(page.contains("lang=\"\(tag)\""))
    }
  }

  @Test("Greek and Bulgarian names are in their script")
  func native() async {
    let (_, output) = await generated()
    let greek = output.text("\(Founding.dossier)/declaration.el.txt")
    #expect(greek.contains("Αντρέ Βαλινί, πρώην γερουσιαστής (Ιζέρ)"))
    let bulgarian = output.text("\(Founding.dossier)/declaration.bg.txt")
    #expect(bulgarian.contains("Андре Валини, бивш сенатор (Изер)"))
    #expect(!(greek + bulgarian).contains("Vallini"))
  }

  /// The languages in which Paris is Paris.
  private static let sayParis = ["da", "de", "nl", "pt", "ro", "sv"]

  /// The title of André Vallini in each language.
  private static let signed: [(tag: String, former: String)] = [
    ("bg", "бивш сенатор (Изер)"), ("cs", "bývalý senátor (Isère)"), ("da", "tidligere senator (Isère)"),
    ("de", "ehemaliger Senator (Isère)"), ("el", "πρώην γερουσιαστής (Ιζέρ)"),
    ("en", "former Senator for Isère"), ("es", "exsenador por Isère"), ("et", "endine senaator (Isère)"),
    ("fi", "entinen senaattori (Isère)"), ("fr", "ancien sénateur de l’Isère"),
    ("ga", "iarsheanadóir (Isère)"),
    ("hr", "bivši senator (Isère)"), ("hu", "volt szenátor (Isère)"), ("it", "ex senatore (Isère)"),
    ("lt", "buvęs senatorius (Isère)"), ("lv", "bijušais senators (Isère)"), ("mt", "ex senatur (Isère)"),
    ("nl", "voormalig senator (Isère)"), ("pl", "były senator (Isère)"), ("pt", "antigo senador (Isère)"),
    ("ro", "fost senator (Isère)"), ("sk", "bývalý senátor (Isère)"), ("sl", "nekdanji senator (Isère)"),
    ("sv", "tidigare senator (Isère)"),
  ]
}
