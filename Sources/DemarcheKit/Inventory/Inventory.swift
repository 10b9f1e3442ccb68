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

  /// The heads of the columns.
  public let header: [String]
  /// The rows, in the order of their first cells, where nothing else is natural.
  public let rows: [[String]]
  /// What is wrong with the files that were read.
  public let diagnostics: [Diagnostic]

  /// Makes a table.
  init(header: [String], rows: [[String]], diagnostics: [Diagnostic]) {
    self.header = header
    self.rows = rows
    self.diagnostics = diagnostics
  }

  /// The table in columns, each as wide as its widest cell; the last one runs on.
  public var text: String {
    let lines = [header] + rows
    let widths = header.indices.map { column in
      lines.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    return lines.map { line in
      var text = ""
      for (column, cell) in line.enumerated() {
        text += cell
        if column + 1 < line.count {
          text += String(repeating: " ", count: widths[column] + 2 - DisplayWidth.of(cell))
        }
      }
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }.joined()
  }
}
