import DemarcheLanguage
import DemarcheModel
import DemarcheTemplate
import Foundation
import Testing

@testable import DemarcheKit

/// An embargo is read, printed in every language and format, and told when it cannot be.
@Suite struct EmbargoTests {
  /// The founding dossier whose press release waits.
  static func embargoed(_ embargo: String, in document: String = "release: immediate") throws -> Founding {
    var files = Founding()
    try files.replace(document, with: embargo, in: Founding.path("dossier.yaml"))
    return files
  }

  static let paris = "embargo: { until: 2024-05-06T14:30, zone: Europe/Paris }"

  @Test("Every language says until when, by the city of the zone")
  func lines() throws {
    var diagnostics: [Diagnostic] = []
    let library = Library(workspace: MemoryFileSystem(), &diagnostics)
    let moments = [
      ("Europe/Paris", 120, false), ("Europe/Athens", 180, false), ("America/New_York", -240, true),
    ]
    let lines = try library.wordings.values.sorted { $0.pack.language.tag < $1.pack.language.tag }.flatMap {
      wording in
      try moments.map { zone, offset, showsOffset in
        let until = ZonedMoment(
          date: try day("2024-05-06"), time: try #require(ClockTime(hour: 14, minute: 30)), zone: zone,
          offset: offset)
        let line = ReleaseWords(wording: wording).line(
          of: Embargo(until: Located(until, at: nowhere), showsOffset: showsOffset, range: nowhere))
        return "\(wording.pack.language): \(try #require(line).plainText)\n"
      }
    }
    #expect(lines.count == 29 * moments.count)
    try Golden.expect(lines.joined(), "Embargo/lines.txt")
  }

  @Test("The line stands at the top of every format, and no release line beside it", arguments: ["fr", "en"])
  func formats(language: String) async throws {
    let output = MemoryFileSystem()
    let report = await (try Self.embargoed(Self.paris)).run(.generate, output: output)
    #expect(report.text == "")
    let text = output.text("\(Founding.dossier)/press-release.\(language).txt")
    let html = output.text("\(Founding.dossier)/press-release.\(language).html")
    let xml = output.text("\(Founding.dossier)/press-release.\(language).xml")
    let line =
      language == "fr"
      ? "\nSOUS EMBARGO JUSQU’AU 6\u{A0}mai 2024 à 14\u{A0}h\u{A0}30 (heure de Paris)\n"
      : "\nEMBARGOED UNTIL 6 May 2024 at 2.30\u{A0}pm (Paris time)\n"
    #expect(text.contains(line), "\(text.prefix(400))")
    #expect(!text.contains("immédiate") && !text.contains("immediate"))
    #expect(html.contains("<p class=\"status embargo\">"))
    #expect(html.contains("<time datetime=\"2024-05-06T14:30:00+02:00\">"))
    #expect(xml.contains(" refersTo=\"#embargo\">") && xml.contains("time=\"2024-05-06T14:30:00+02:00\">"))
  }

  @Test("A kind that prints no release line has the embargo at its top all the same")
  func inserted() async throws {
    let files = try Self.embargoed(
      "kind: joint-declaration\n    embargo: { until: 2024-05-06T14:30, zone: Europe/Paris, offset: true }",
      in: "kind: joint-declaration")
    let output = MemoryFileSystem()
    var options = Generator.Options()
    options.schema = Founding.schema
    #expect(await files.run(.generate, options, output: output).text == "")
    #expect(
      output.text("\(Founding.dossier)/declaration.fr.txt").hasPrefix(
        "SOUS EMBARGO JUSQU’AU 6\u{A0}mai 2024 à 14\u{A0}h\u{A0}30 (heure de Paris, UTC+2)\n\n"))
  }

  static let mistakes: [(String, Diagnostic.Identifier, String)] = [
    ("embargo: { until: 2024-05-06, zone: Europe/Paris }", .wrongTime, "2024-05-06"),
    ("embargo: { until: 2024-05-06T24:30, zone: Europe/Paris }", .wrongTime, "2024-05-06T24:30"),
    ("embargo: { until: 2024-05-06 14:30, zone: Europe/Paris }", .wrongTime, "2024-05-06 14:30"),
    ("embargo: { until: 2024-03-31T02:30, zone: Europe/Paris }", .wrongTime, "2024-03-31T02:30"),
    ("embargo: { until: 2024-10-27T02:30, zone: Europe/Paris }", .wrongTime, "2024-10-27T02:30"),
    (
      "embargo: { until: \"2024-10-27T02:30+03:00\", zone: Europe/Paris }", .wrongTime,
      "\"2024-10-27T02:30+03:00\""
    ),
    ("embargo: { until: 2024-05-06T14:30, zone: Europe/Pari }", .unknownZone, "Europe/Pari"),
    ("embargo: { until: 2024-05-06T14:30, zone: UTC }", .unknownZone, "UTC"),
    ("release: immediate\n    " + paris, .wrongValue, "{ until: 2024-05-06T14:30, zone: Europe/Paris }"),
  ]

  @Test("What cannot be is told at its place", arguments: mistakes)
  func told(embargo: String, identifier: Diagnostic.Identifier, marked: String) async throws {
    let report = await (try Self.embargoed(embargo)).run()
    #expect(report.diagnostics.map(\.identifier) == [identifier], "\(report.text)")
    #expect(report.diagnostics.first?.range?.text == marked)
    #expect(report.diagnostics.first?.solutions.isEmpty == false)
  }

  @Test("Of two like times the distance from UTC tells which is meant", arguments: ["+02:00", "+01:00"])
  func distance(_ offset: String) async throws {
    let embargo = "embargo: { until: \"2024-10-27T02:30\(offset)\", zone: Europe/Paris }"
    let output = MemoryFileSystem()
    #expect(await (try Self.embargoed(embargo)).run(.generate, output: output).text == "")
    let html = output.text("\(Founding.dossier)/press-release.fr.html")
    #expect(html.contains("datetime=\"2024-10-27T02:30:00\(offset)\""))
  }

  @Test(
    "A past embargo is told against a day that is given, and never without one",
    arguments: [(String?.none, false), ("2024-05-05", false), ("2024-05-06", false), ("2024-05-07", true)])
  func past(asOf: String?, isTold: Bool) async throws {
    var options = Generator.Options()
    options.asOf = try asOf.map { try day($0) }
    let report = await (try Self.embargoed(Self.paris)).run(.validate, options)
    #expect(report.diagnostics.map(\.identifier) == (isTold ? [.pastEmbargo] : []), "\(report.text)")
    #expect(report.exitCode == 0)
  }
}
