internal import DemarcheFormats
public import DemarcheModel

/// What an import has to tell.
public struct ImportReport: Sendable {
  /// Everything wrong or worth knowing, in the order of files and places.
  public var diagnostics: [Diagnostic] = []
  /// What was read, a line for each file: what it is, its encoding, its rows.
  public private(set) var readLines: [String] = []
  /// How many people the register has.
  public private(set) var people = 0
  /// How many mandates they have.
  public private(set) var mandates = 0
  /// How many records are as the register says.
  public private(set) var unchanged = 0
  /// The files that were written.
  public internal(set) var written: [String] = []

  /// Whether nothing is written, whatever differs.
  let isDryRun: Bool
  /// What is to be written.
  private(set) var writes: [ImportPlan.Write] = []

  /// Begins with nothing.
  init(isDryRun: Bool) {
    self.isDryRun = isDryRun
  }

  /// Notes what was read.
  mutating func read(_ files: [(file: RegisterFile, text: RegisterText)], _ reader: RegisterReader) {
    readLines = files.map { file, text in
      switch file {
      case .table(let table, let format):
        let comments =
          table.comments.isEmpty ? "" : ", \(count(table.comments.count, "comment line")) skipped"
        return "read \(text.file.path): \(format.name), \(text.encoding.rawValue), parted by "
          + "\(ImportReport.name(of: table.delimiter)), \(count(table.rowCount, "row"))\(comments)"
      case .tree(let root, let register):
        let list = root["persons"]?.items ?? root.items
        return
          "read \(text.file.path): \(register.name), \(text.encoding.rawValue), \(count(list.count, "person"))"
      }
    }
    people = reader.people.count
    mandates = reader.people.reduce(0) { $0 + $1.mandates.count }
  }

  /// Notes what is to be written.
  mutating func take(_ plan: ImportPlan) {
    writes = plan.writes
    unchanged = plan.unchangedCount
  }

  /// Makes errors of warnings.
  mutating func raiseWarnings() {
    for index in diagnostics.indices where diagnostics[index].severity == .warning {
      diagnostics[index].severity = .error
    }
  }

  /// Puts diagnostics in order.
  mutating func finish() {
    diagnostics.sort(by: Diagnostic.reportOrder)
  }

  /// The exit code: 0 fine, 1 errors found, and then nothing was written.
  public var exitCode: Int32 { diagnostics.containsErrors ? 1 : 0 }

  /// What is new and what changes, record by record and field by field.
  public var differenceLines: [String] {
    writes.flatMap { write -> [String] in
      guard let changes = write.changes else {
        return ["new: \(write.path) (\(write.name.visible), \(count(write.mandateCount, "mandate")))"]
      }
      return ["changed: \(write.path) (\(write.name.visible))"]
        + changes.map { change in
          let old = change.old.map { "`\($0.visible)`" } ?? "nothing"
          return "  \(change.path.joined(separator: ".").visible): \(old) → `\(change.new.visible)`"
        }
    }
  }

  /// The whole import in one line.
  public var summary: String {
    let new = writes.count { $0.changes == nil }
    var parts = ["\(count(people, "person")), \(count(mandates, "mandate"))"]
    let records = "\(new) new, \(writes.count - new) changed, \(unchanged) unchanged"
    if isDryRun {
      parts.append("\(records); nothing written (dry run)")
    } else if diagnostics.containsErrors, written.isEmpty {
      parts.append("nothing written")
    } else {
      parts.append(records)
    }
    for (severity, word) in [(Diagnostic.Severity.error, "error"), (.warning, "warning")] {
      let number = diagnostics.count { $0.severity == severity }
      if number > 0 { parts.append(count(number, word)) }
    }
    return parts.joined(separator: "; ")
  }

  /// The diagnostics, written out.
  ///
  /// - Parameters:
  ///   - format: how.
  ///   - usesColor: whether people see colours.
  /// - Returns: the text, ending with a line break; empty when a format for people or lines has nothing to tell.
  public func rendered(as format: DiagnosticsFormat, usesColor: Bool = false) -> String {
    let new = writes.count { $0.changes == nil }
    let summary = JSONValue.object(
      [
        ("people", .number(people)), ("mandates", .number(mandates)), ("new", .number(new)),
        ("changed", .number(writes.count - new)), ("unchanged", .number(unchanged)),
        ("written", .number(written.count)),
      ] + JSONReport.counts(of: diagnostics) + [("exitCode", .number(Int(exitCode)))])
    return format.text(of: diagnostics, summary: summary, usesColor: usesColor)
  }

  private func count(_ number: Int, _ word: String) -> String {
    let plural = word == "person" ? "people" : word + "s"
    return "\(number) \(number == 1 ? word : plural)"
  }

  private static func name(of delimiter: UInt8) -> String {
    switch delimiter {
    case UInt8(ascii: "\t"): "tabs"
    case UInt8(ascii: ";"): "semicolons"
    case UInt8(ascii: "|"): "vertical bars"
    default: "commas"
    }
  }
}
