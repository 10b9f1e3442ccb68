import Foundation
import Testing

/// A deep, huge or multiplying input of `Tests/Fixtures/Limits`, which `.ci/limits` measures from outside.
struct LimitCase: Sendable, Decodable, CustomTestStringConvertible {
  /// Its name.
  var name: String
  /// The file that is written.
  var file: String
  /// Its pieces, each some times over; the empty one stands for `counted`.
  var text: [Piece]
  /// A piece that holds its number in the place of `{n}`.
  var counted: String?
  /// Other files.
  var beside: [String: [Piece]]?
  /// The identifiers of what is told.
  var told: [String]

  var testDescription: String { name }

  /// A text, some times over.
  struct Piece: Sendable, Decodable {
    /// The text.
    var text: String
    /// How often.
    var times: Int

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      text = try list.decode(String.self)
      times = try list.decode(Int.self)
    }
  }

  /// All cases; a test proves that none is missing.
  static let all: [LimitCase] = (try? read()) ?? []

  /// Those that a build without optimization reads in a moment; the others are measured from outside alone.
  static let small: [LimitCase] = all.filter { input in
    let pieces = input.text + (input.beside?.values.flatMap { $0 } ?? [])
    return pieces.reduce(0) { $0 + $1.times } < 12_000 && !multiplying.contains(input.name)
  }

  /// Those that write much before the merge ends them: half a minute each without optimization.
  private static let multiplying = ["a-billion-paragraphs", "partials-of-loops"]

  /// Reads the cases.
  static func read() throws -> [LimitCase] {
    let url = Founding.root.appendingPathComponent("Tests/Fixtures/Limits/limits.json")
    return try JSONDecoder().decode([LimitCase].self, from: Data(contentsOf: url))
  }

  /// Writes the files.
  func make(in files: inout Founding) {
    files.files[path(file)] = bytes(of: text)
    for (other, pieces) in beside ?? [:] { files.files[path(other)] = bytes(of: pieces) }
  }

  private func path(_ file: String) -> String {
    file.contains("/") || file == "demarche.yaml" ? file : Founding.path(file)
  }

  private func bytes(of pieces: [Piece]) -> [UInt8] {
    let parts = (counted ?? "").components(separatedBy: "{n}").map { Array($0.utf8) }
    var bytes: [UInt8] = []
    for piece in pieces {
      let once = Array(piece.text.utf8)
      for number in 0..<piece.times {
        bytes += once.isEmpty ? Array(parts.joined(separator: Array(String(number).utf8))) : once
      }
    }
    return bytes
  }
}
