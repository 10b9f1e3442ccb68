import Foundation
import Testing

@testable import DemarcheKit

/// The seeds of the fuzzers, and all that they once found, in every run of the tests.
@Suite struct FuzzCorpusTests {
  /// The files of one target: its folder, and fixtures of the same sort.
  private static func corpus(_ target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
    let folder = Founding.root.path + "/Tests/Fixtures/"
    let fixtures: [FuzzTarget: [String]] = [
      .yaml: ["Records"], .csv: ["Registers"], .akomaNtoso: ["AkomaNtoso/Exemplars"],
    ]
    return try (["Fuzz/\(target.rawValue)"] + (fixtures[target] ?? [])).flatMap { name in
      try FileManager.default.contentsOfDirectory(atPath: folder + name).sorted().compactMap { file in
        FileManager.default.contents(atPath: "\(folder)\(name)/\(file)").map { (file, [UInt8]($0)) }
      }
    }
  }

  @Test(
    "Every seed, and every input that was once a fault, is read without one", .timeLimit(.minutes(10)),
    arguments: FuzzTarget.allCases)
  func replay(_ target: FuzzTarget) throws {
    let corpus = try Self.corpus(target)
    #expect(corpus.count > 2)
    for (name, bytes) in corpus {
      #expect(target.faults(bytes) == [], "\(name)")
      // Cut off at places that a reader does not expect.
      for count in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 7)) {
        #expect(target.faults(Array(bytes[..<count])) == [], "\(name), cut after \(count) bytes")
      }
    }
  }

  @Test("The workspace into which made-up files are put is made without a mistake, and notices a spoilt one")
  func workspace() {
    #expect(FuzzWorkspace.build([:]) == [])
    #expect(FuzzTarget.placeless([], in: 0) == [])
    #expect(FuzzEscaping("a\"\u{301}<b>\r\n\t&\u{0}\u{FFFE}😀").faults == [])
  }
}
