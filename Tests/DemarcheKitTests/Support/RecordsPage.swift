import DemarcheModel

@testable import DemarcheKit
@testable import DemarcheTemplate

/// The page of the catalogue about all records and values, made of the two tables.
enum RecordsPage {
  /// The text of the page.
  static var text: String {
    let files = RecordFile.allCases.map { section(of: $0) }
    let values = [globals] + RecordShape.table.filter { $0.name != .row }.map { section(of: $0) }
    return """
      # Records and values

      Every field of the files of records, and every value that templates see.

      ## Overview

      This page is made of the two tables of the program, `RecordFormat` and `RecordShape`; a test compares it, and \
      `DEMARCHE_RECORD=1` writes it anew. Editors read the first half as JSON Schemas (<doc:Editors>), and \
      `demarche vars` prints of the second what one template may name.

      ## Files of records

      A field in bold must be there. An id is made of lower-case letters a–z, digits and hyphens; a day is written \
      2024-05-06.

      \(files.joined(separator: "\n"))
      ## Values of templates

      What may be missing is printed only where an `if` has made sure of it, or through `default`.

      \(values.joined(separator: "\n"))
      """
  }

  private static func section(of file: RecordFile) -> String {
    var whole = ""
    if case .map = file.type { whole = "\nThe file holds \(file.type.words).\n" }
    return "### `\(file.path)`\n" + whole + file.records.map { "\n" + section(of: $0) }.joined()
  }

  private static func section(of record: RecordDescription) -> String {
    let seen = record.shape.map { " Templates see \(RecordShape.named($0).words) (below)." } ?? ""
    let rows = record.fields.map { name, field in
      [
        field.isRequired ? "**`\(name)`**" : "`\(name)`", field.type.words, field.summary,
        field.example.map { "`\($0)`" } ?? "",
      ]
    }
    return "**\(record.title.capitalizedFirst)**: \(record.summary).\(seen)\n\n"
      + table(["field", "holds", "says", "for instance"], rows)
  }

  private static var globals: String {
    let rows = (Globals.all + [Globals.prose]).map { ["`\($0.name)`", $0.shape.words, $0.summary] }
    return "### Known to every template\n\n`prose` is known to kinds alone.\n\n"
      + table(["value", "is", "says"], rows)
  }

  private static func section(of shape: RecordShape) -> String {
    "### \(shape.words.capitalizedFirst)\n\n"
      + table(
        ["field", "is", "says"], shape.fields.map { ["`\($0.name)`", $0.shape.words, $0.summary] })
  }

  /// A table of Markdown; a bar in a cell is escaped.
  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    let lines = [head, head.map { _ in "---" }] + rows.map { $0.map { $0.replacing("|", with: "\\|") } }
    return lines.map { $0[0] == "---" ? "|---|" + $0.dropFirst().map { "\($0)|" }.joined() : row($0) }
      .joined(separator: "\n") + "\n"
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

extension FieldType {
  /// The type in words, with its article.
  fileprivate var words: String {
    switch self {
    case .text: "a text"
    case .remark: "a remark, which nothing reads"
    case .localized: "a text per language"
    case .id(let collection): collection.map { "an id of \($0.rawValue)" } ?? "an id"
    case .key: "ids joined by dots"
    case .date: "a day"
    case .partialDate: "a day, a month or a year"
    case .moment: "a day and a time"
    case .boolean: "`true` or `false`"
    case .number: "a whole number"
    case .language: "a language"
    case .address: "an address of the web"
    case .mailAddress: "an address for e-mail"
    case .time: "a time of day"
    case .exact: "a text, to the letter"
    case .choice(let words):
      switch words.count {
      case 1: "`\(words[0])`"
      case ...12: "one of " + words.map { "`\($0)`" }.joined(separator: ", ")
      // A long list would change the page whenever it grows.
      default: "one of the many words of the schema"
      }
    case .record(let format): format.words
    case .list(let element): "a list, each \(element.words)"
    case .map(let key, let value): "a mapping of \(key.words) to \(value.words)"
    case .either(let short, let long): "\(short.words), or \(long.words)"
    }
  }
}
