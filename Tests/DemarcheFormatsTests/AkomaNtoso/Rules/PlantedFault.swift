import DemarcheModel
import Foundation
import Testing

/// A fault planted in a valid file: one edit, and what is to be told of it at which line.
struct PlantedFault: Decodable, Sendable, CustomTestStringConvertible {
  /// What is wrong.
  var what: String
  /// The exemplar.
  var file: String
  /// What is replaced, where it stands first.
  var old: String
  /// What is written.
  var new: String
  /// The names of rules, or the identifiers of diagnostics, with their lines: `REF-1:43`.
  var expect: [String]

  var testDescription: String { what }

  static let folder = Official.packageRoot.appending(path: "Tests/Fixtures/AkomaNtoso")

  static let all: [PlantedFault] =
    (try? JSONDecoder().decode(
      [PlantedFault].self, from: Data(contentsOf: folder.appending(path: "faults.json")))) ?? []

  /// The names of the exemplars.
  static let exemplars = [
    "declaration.eng.xml", "declaration.fra.xml", "press-release.eng.xml", "press-release.fra.xml",
    "press-review.fra.xml", "question.fra.xml", "written-question.specimen.fra.xml",
  ]

  /// An exemplar as it stands.
  static func exemplar(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: "Exemplars/\(name)"), encoding: .utf8)
  }

  /// The exemplar with the fault.
  func spoilt() throws -> SourceFile {
    let text = try PlantedFault.exemplar(file)
    let place = try #require(text.range(of: old, options: .literal), "\(file) has no \(old)")
    return SourceFile(path: file, text: text.replacingCharacters(in: place, with: new))
  }
}

extension Diagnostic {
  /// The rule that a diagnostic names, else its identifier, with its line.
  var ruleAndLine: String {
    let name = summary.split(separator: "(").last.map { String($0.dropLast()) } ?? ""
    let isRule =
      summary.hasSuffix(")") && name.contains("-") && name.allSatisfy { !$0.isLowercase && $0 != " " }
    return "\(isRule ? name : identifier.rawValue):\(range?.start.line ?? 0)"
  }
}
