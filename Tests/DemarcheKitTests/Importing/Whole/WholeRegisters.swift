import Foundation

@testable import DemarcheKit

/// The whole registers, which are not in the project: a folder that the environment names.
enum WholeRegisters {
  /// The folder, as `make test-all` names it.
  static let folder = ProcessInfo.processInfo.environment["DEMARCHE_REGISTERS"]

  /// The files of each register below the folder.
  static let senat = ["senat/ODSEN_GENERAL.csv", "senat/ODSEN_ELUSEN.csv"]
  static let assemblee = ["assemblee/deputes-active-2021-11.csv"]
  static let congress = ["congress/legislators-current.yaml"]

  /// A workspace with whole registers beside it.
  static func bench(_ paths: [String]) -> ImportBench {
    let bench = ImportBench()
    for path in paths {
      let bytes = FileManager.default.contents(atPath: "\(folder ?? "")/\(path)")
      bench.put(bytes.map { [UInt8]($0) } ?? [], into: path)
    }
    return bench
  }

  /// The rows of a table below its header, read apart from the program: a walk over characters.
  static func rows(_ path: String, encoding: String.Encoding) throws -> [[String: String]] {
    let url = URL(fileURLWithPath: "\(folder ?? "")/\(path)")
    let text = try String(contentsOf: url, encoding: encoding)
    var lines: [[String]] = []
    for line in text.components(separatedBy: "\n") where !line.isEmpty && !line.hasPrefix("%") {
      // No cell of these registers holds a line break; outside quotation marks, a comma parts cells.
      let pieces = line.components(separatedBy: "\"")
      let marked = pieces.enumerated().map { index, piece in
        index % 2 == 0 ? piece.replacingOccurrences(of: ",", with: "\u{1}") : piece
      }
      lines.append(marked.joined().trimmingCharacters(in: .newlines).components(separatedBy: "\u{1}"))
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { cells in
      Dictionary(zip(header, cells).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    }
  }
}
