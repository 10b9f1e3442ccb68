import Foundation
import Testing

/// Embargoes, as a user runs the command.
@Suite struct EmbargoCommandTests {
  /// A workspace whose press release waits.
  private func workspace() throws -> Scratch {
    let scratch = try Scratch.workspace()
    let file = scratch.url.appendingPathComponent("Dossiers/2024-05-06-apt31/dossier.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let edited = text.replacingOccurrences(
      of: "release: immediate", with: "embargo: { until: 2024-05-06T14:30, zone: Europe/Paris, offset: true }"
    )
    try Data(edited.utf8).write(to: file)
    return scratch
  }

  @Test(
    "The zone, the language and the zone files of the machine change no byte",
    arguments: [
      ["TZ": "America/Los_Angeles", "LANG": "tr_TR.UTF-8"], ["TZ": "Pacific/Kiritimati", "LANG": "C"],
      ["TZ": "Asia/Kathmandu", "LANG": "ar_EG.UTF-8", "TZDIR": "/nowhere"],
    ])
  func otherWorlds(environment: [String: String]) throws {
    let (here, there) = (try workspace(), try workspace())
    #expect(try Command.run(["generate"], in: here.url).exitCode == 0)
    #expect(try Command.run(["generate"], in: there.url, environment: environment).exitCode == 0)
    #expect(try here.files(below: "Output") == there.files(below: "Output"))
  }

  @Test("A day that has passed is told, a day that is none is not understood")
  func asOf() throws {
    let scratch = try workspace()
    let late = try Command.run(["validate", "--as-of", "2024-05-07"], in: scratch.url)
    #expect(late.exitCode == 0 && late.errors.contains("[past-embargo]"))
    #expect(try Command.run(["validate"], in: scratch.url).errors == "")
    #expect(try Command.run(["validate", "--as-of", "tomorrow"], in: scratch.url).exitCode == 2)
  }
}
