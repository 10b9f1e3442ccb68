import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// Runs that share the dossiers of a workspace.
@Suite struct ShardTests {
  /// The founding dossier as several that differ in their names and dates.
  private static func workspace(of count: Int) -> [String: [UInt8]] {
    let founding = Founding().files
    var files = founding.filter { !$0.key.hasPrefix("Dossiers") }
    for day in 1...count {
      for (path, bytes) in founding where path.hasPrefix("Dossiers") {
        let name = path.split(separator: "/").last ?? ""
        let text = String(decoding: bytes, as: UTF8.self)
        files["Dossiers/2024-06-0\(day)-case-\(day)/\(name)"] = Array(
          text.replacing("\ndate: 2024-05-06", with: "\ndate: 2024-06-0\(day)").utf8)
      }
    }
    return files
  }

  private func run(
    _ files: [String: [UInt8]], _ shard: Shard?, _ output: MemoryFileSystem,
    _ purpose: Generator.Purpose = .generate
  ) async -> Report {
    var options = Generator.Options()
    options.shard = shard
    options.formats = [.text, .html]
    return await Generator(workspace: MemoryFileSystem(files), output: output).run(purpose, options)
  }

  @Test(
    "The shards are disjoint and their union is the whole, whatever their number", arguments: [1, 2, 3, 7])
  func union(count: Int) async throws {
    let files = Self.workspace(of: 3)
    let whole = MemoryFileSystem()
    _ = await run(files, nil, whole)
    let (joined, written) = (MemoryFileSystem(), MemoryFileSystem())
    var paths: [String] = []
    var dossiers = 0
    for number in 1...count {
      let shard = try #require(Shard(number, of: count))
      let report = await run(files, shard, joined)
      paths += report.written
      dossiers += report.dossiers
      #expect(report.exitCode == 0)
      #expect(await run(files, shard, joined, .check).exitCode == 0)
      _ = await run(files, shard, written)
    }
    #expect(dossiers == 3)
    #expect(Set(paths).count == paths.count)
    #expect(joined.contents == whole.contents)
  }

  @Test("What dossiers that are gone have left is removed by one shard, and by no other", arguments: 1...3)
  func leftOver(count: Int) async throws {
    let output = MemoryFileSystem()
    _ = await run(Self.workspace(of: 3), nil, output)
    let rest = Self.workspace(of: 1)
    var removed: [String] = []
    for number in 1...count { removed += await run(rest, Shard(number, of: count), output).removed }
    #expect(removed.count == 24)
    #expect(Set(removed).count == removed.count)
    #expect(await run(rest, nil, output, .check).exitCode == 0)
  }

  @Test("Two dossiers that make one work are told by the shard of the later one")
  func clash() async throws {
    var files = Self.workspace(of: 2)
    let path = "Dossiers/2024-06-02-case-2/dossier.yaml"
    let record = String(decoding: files["Dossiers/2024-06-01-case-1/dossier.yaml"] ?? [], as: UTF8.self)
    files[path] = Array(record.replacing("\ndate: ", with: "\nname: case-1\ndate: ").utf8)
    let first = await run(files, Shard(1, of: 2), MemoryFileSystem())
    let second = await run(files, Shard(2, of: 2), MemoryFileSystem())
    #expect(first.exitCode == 0)
    #expect(second.exitCode == 1)
    #expect(second.diagnostics.allSatisfy { $0.range?.file.path == path })
    #expect(
      second.diagnostics.first?.notes.first?.range?.file.path == "Dossiers/2024-06-01-case-1/dossier.yaml")
    #expect(second.written == [])
  }

  @Test("Shards of one run keep each other from nothing, and whole runs from the output")
  func lock() async {
    let output = MemoryFileSystem()
    _ = await run(Self.workspace(of: 1), Shard(1, of: 2), output)
    #expect(output.lockUses == [.changePart])
  }

  @Test(
    "A shard is written as its number and their count",
    arguments: [
      ("1/1", Shard(1, of: 1)), ("2/8", Shard(2, of: 8)), ("0/2", nil), ("3/2", nil), ("1/0", nil),
      ("1", nil),
      ("1/2/3", nil), ("-1/2", nil), ("a/b", nil), ("", nil), ("1/1000000", nil),
    ])
  func words(text: String, shard: Shard?) {
    #expect(Shard(text) == shard)
  }
}
