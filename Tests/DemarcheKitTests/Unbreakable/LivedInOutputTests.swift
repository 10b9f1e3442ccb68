import Foundation
import Testing

@testable import DemarcheKit

/// An output that has seen many edits is that of a fresh build.
@Suite struct LivedInOutputTests {
  @Test(
    "After each of many random edits, the output is a fresh build's, byte for byte", .timeLimit(.minutes(60)))
  func edits() async throws {
    let environment = ProcessInfo.processInfo.environment
    let wanted = Int(environment["DEMARCHE_STEPS"] ?? "") ?? 20
    let seed = UInt64(environment["DEMARCHE_SEED"] ?? "") ?? 2024
    let output = try LivedInOutput(seed: seed)
    var stories: [String] = []
    for number in 1...max(1, wanted) {
      let (story, wrong) = try await output.step()
      stories.append(story)
      try #require(
        wrong.isEmpty,
        "step \(number) of seed \(seed): \(wrong.prefix(8))\nafter\n\(stories.suffix(4).joined(separator: "\n"))"
      )
    }
    print("\(stories.count) random steps from seed \(seed), and after each the output of a fresh build")
  }

  @Test("Each edit of the sources makes other files than none")
  func editsCount() async throws {
    let plain = try await Self.made(EditedSources())
    for part in EditedSources.Part.allCases {
      var sources = try EditedSources()
      sources.states[part] = part == .letters ? 2 : 1
      let made = try await Self.made(sources)
      #expect((made == plain) == (part == .unused), "\(part)")
    }
  }

  /// A fresh build.
  private static func made(_ sources: EditedSources) async throws -> [String: [UInt8]] {
    let output = MemoryFileSystem()
    let report = await Generator(workspace: MemoryFileSystem(try sources.files()), output: output).run(
      .generate)
    #expect(report.exitCode == 0, "\(report.text)")
    return output.contents
  }
}
