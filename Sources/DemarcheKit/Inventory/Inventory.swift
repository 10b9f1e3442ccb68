internal import DemarcheFormats
public import DemarcheModel

/// What a workspace has to choose from, as a table for people.
public struct Inventory: Sendable {
  /// What can be listed.
  public enum Subject: String, Sendable, CaseIterable {
    /// The kinds of documents.
    case kinds
    /// The institutions and chambers.
    case institutions
    /// The rules of procedure.
    case rules
    /// The languages.
    case languages
    /// The records of people.
    case signatories
    /// The dossiers.
    case dossiers
  }

  /// What is listed.
  public let subject: Subject
  /// The heads of the columns.
  public let header: [String]
  /// The rows, in the order of their first cells, where nothing else is natural.
  public let rows: [[String]]
  /// What is wrong with the files that were read.
  public let diagnostics: [Diagnostic]
  /// The head and the rows that people are shown, where all columns would be too wide.
  let page: [[String]]

  /// Makes a table; people are shown all of it where nothing else is said.
  init(
    _ subject: Subject, header: [String], rows: [[String]], page: [[String]]? = nil, diagnostics: [Diagnostic]
  ) {
    self.subject = subject
    self.header = header
    self.rows = rows
    self.page = page ?? [header] + rows
    self.diagnostics = diagnostics
  }

  /// The table as people read it, on lines of 100 columns.
  public var text: String {
    let head = page.prefix(1).map { $0.map { $0.uppercased() } }
    return ColumnLayout(head + page.dropFirst(), width: 100).text
  }

  /// The table as a JSON document, with every column; an empty cell is left out.
  public var json: String {
    let names = header.map { Slug.camelCase(Slug.of($0)) }
    let items = rows.map { row in
      JSONValue.object(zip(names, row).map { ($0, $1.isEmpty ? nil : .text($1)) })
    }
    return JSONValue.object([
      ("version", .number(1)), ("subject", .text(subject.rawValue)), ("items", .list(items)),
    ]).document
  }
}
