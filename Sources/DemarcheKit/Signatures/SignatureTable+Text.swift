internal import DemarcheFormats
internal import DemarcheModel

extension SignatureTable {
  /// The table for people: a dossier below the other, columns as wide as their words on a terminal.
  public var text: String {
    parts.map { part in
      let heading = part.dossier.visible + (part.status == .draft ? " (draft)" : "")
      guard !part.rows.isEmpty else { return heading + "\n\n  Nobody signs\n" }
      let columns = ["signatory", "mandate", "status", "date", "required", "printed in"]
      let cells = [columns] + part.rows.map { SignatureTable.cells(of: $0, in: part) }
      return heading + "\n\n" + SignatureTable.aligned(cells) + "\n  " + part.count + "\n"
    }.joined(separator: "\n")
  }

  private static func cells(of row: Row, in part: Part) -> [String] {
    let documents = row.documents.map { document in
      document.id + (document.status == part.status ? "" : " (\(document.status.rawValue))")
    }
    return [
      row.name, row.mandate ?? "–", row.signature.status.word, row.day.map { "\($0)" } ?? "–",
      row.isRequired ? "yes" : "no", documents.isEmpty ? "–" : documents.joined(separator: ", "),
    ].map(\.visible)
  }

  /// Rows of cells, each column as wide as its widest cell.
  private static func aligned(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).enumerated().map { index, cell in
        let padding = index == row.count - 1 ? 0 : cell.1 - DisplayWidth.of(cell.0)
        return cell.0 + String(repeating: " ", count: padding)
      }
      return "  " + cells.joined(separator: "  ") + "\n"
    }.joined()
  }

  /// The table for programs, version 1.
  public var json: String {
    JSONValue.object([
      ("version", .number(1)),
      (
        "dossiers",
        .list(
          parts.map { part in
            .object([
              ("id", .text(part.dossier)), ("status", .text(part.status.rawValue)),
              ("signatures", .list(part.rows.map(\.json))),
            ])
          })
      ),
    ]).document
  }
}

extension SignatureTable.Part {
  /// How many signatures have each status, and how many that are required are missing.
  fileprivate var count: String {
    let words = rows.map(\.signature.status.word)
    var counts = ["signed", "pending", "declined", "withdrawn"].compactMap { word -> String? in
      let count = words.count { $0 == word }
      return count == 0 ? nil : "\(count) \(word)"
    }
    let missing = rows.count { $0.isRequired && !$0.signature.isGiven }
    if missing > 0 { counts.append("\(missing) required and not signed") }
    return counts.joined(separator: ", ")
  }
}

extension SignatureTable.Row {
  fileprivate var json: JSONValue {
    .object([
      ("person", .text(signature.person.value.rawValue)), ("name", .text(name)),
      ("mandate", mandate.map { .text($0) }), ("status", .text(signature.status.word)),
      ("date", day.map { .text("\($0)") }), ("required", .boolean(isRequired)),
      (
        "documents",
        .list(
          documents.map { document in
            .object([
              ("id", .text(document.id)), ("date", .text("\(document.date)")),
              ("status", .text(document.status.rawValue)), ("mandate", document.mandate.map { .text($0) }),
            ])
          })
      ),
    ])
  }
}

extension Signature.Status {
  /// The status as records write it.
  fileprivate var word: String {
    switch self {
    case .signed: "signed"
    case .pending: "pending"
    case .declined: "declined"
    case .withdrawn: "withdrawn"
    }
  }
}
