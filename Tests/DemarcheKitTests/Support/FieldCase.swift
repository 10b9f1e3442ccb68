import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// A field of a record of a file, in an example of that file.
struct FieldCase: Sendable, CustomTestStringConvertible {
  /// The file.
  var file: RecordFile
  /// The record.
  var record: RecordDescription
  /// The name of the field.
  var name: String
  /// What the table says of it.
  var format: FieldFormat

  var testDescription: String { "\(file.rawValue): \(record.name).\(name)" }

  /// The example of the file with another text in the place of the field, `nil` when it does not stand there.
  func text(with replacement: String?) -> String? {
    let changed = record.example { $0 == name ? replacement : $1 }
    guard let place = file.example.range(of: record.example), changed != record.example else { return nil }
    return file.example.replacingCharacters(in: place, with: changed)
  }
}

extension RecordFile {
  /// The files whose records may hold all of their fields at once; the check of a rule holds one.
  static let whole = allCases.filter { file in !file.records.contains(where: \.isChoice) }

  /// A file with every field of every record, which the readers take without a word.
  var example: String {
    self == .kind ? "---\n\(type.wholeExample)\n---\n{{ prose }}\n" : type.wholeExample + "\n"
  }

  /// What the readers tell of a file of that content.
  func diagnostics(reading text: String) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var reader = RecordReader(SourceFile(path: path, text: text))
    switch self {
    case .signatory: _ = reader.person()
    case .dossier: Identifier("example").map { _ = reader.dossier($0) }
    case .kind:
      var kind = KindReader(reader.file)
      _ = kind.kind("letter")
      return kind.diagnostics
    case .settings:
      _ = Settings(workspace: MemoryFileSystem([path: Array(text.utf8)]), &diagnostics)
      return diagnostics
    case .rules: _ = reader.ruleFile()
    case .language: reader.parse().map { _ = reader.languagePack($0, file: "fr.yaml") }
    case .places:
      reader.parse().map { reader.named($0, "").forEach { _ = reader.place($0.id.value, $0.node) } }
    case .place: _ = reader.parse().flatMap { node in Identifier("example").map { reader.place($0, node) } }
    case .chamber:
      _ = reader.parse().flatMap { node in Identifier("example").map { reader.chamber($0, node) } }
    case .addressee:
      _ = reader.parse().flatMap { node in Identifier("example").map { reader.addressee($0, node) } }
    case .chambers:
      reader.parse().map { reader.named($0, "").forEach { _ = reader.chamber($0.id.value, $0.node) } }
    case .addressees:
      reader.parse().map { reader.named($0, "").forEach { _ = reader.addressee($0.id.value, $0.node) } }
    }
    return reader.diagnostics
  }
}

extension RecordDescription: CustomTestStringConvertible {
  var testDescription: String { words }

  /// The record with every field, on one line of YAML.
  var example: String { example { $1 } }

  /// The record with every field, each as `entry` makes it of its name and its example; `nil` leaves it out.
  fileprivate func example(_ entry: (String, String) -> String?) -> String {
    let entries = fields.compactMap { entry($0.name, $0.format.entry($0.name)) }
    return "{ " + entries.joined(separator: ", ") + " }"
  }
}

extension FieldFormat {
  /// The field as it stands in a whole record.
  func entry(_ name: String) -> String {
    let value = type.records.isEmpty ? example : nil
    return "\(name): \(value ?? type.wholeExample)"
  }
}

extension FieldType {
  /// A value with every field of every record in it.
  var wholeExample: String {
    switch self {
    case .record(let format): format.description.example
    case .list(let element): "[\(element.wholeExample)]"
    case .map(let key, let value): "{ \(key.wholeExample): \(value.wholeExample) }"
    case .either(let short, let long): long.records.isEmpty ? short.wholeExample : long.wholeExample
    default: example ?? ""
    }
  }
}
