internal import DemarcheModel
internal import Foundation

/// What an import has to tell: single mistakes at their place, and what many rows share, told once and counted.
struct ImportFindings: Sendable {
  /// One remark about many places.
  private struct Tally: Sendable {
    var diagnostic: Diagnostic
    var count = 0
    var names: [String] = []
    var seen: Set<String> = []
  }

  private var single: [Diagnostic] = []
  private var counts: [Diagnostic.Identifier: Int] = [:]
  private var tallies: [String: Tally] = [:]
  private var order: [String] = []

  /// The most diagnostics of one name that are told one by one.
  static let limit = 1_000
  /// The most names that a remark about many places lists.
  static let nameLimit = 100

  /// Begins with none.
  init() {}

  /// Everything that is to be told.
  var diagnostics: [Diagnostic] {
    var told = single
    for (identifier, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where count > ImportFindings.limit {
      guard let last = told.lastIndex(where: { $0.identifier == identifier }) else { continue }
      told[last].notes.append(.init("\(count - ImportFindings.limit) more like it follow"))
    }
    for key in order {
      guard let tally = tallies[key] else { continue }
      var diagnostic = tally.diagnostic
      diagnostic.summary = ImportFindings.counted(diagnostic.summary, tally.count)
      if !tally.names.isEmpty {
        let more = tally.seen.count - tally.names.count
        let list = tally.names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
        diagnostic.explanation = [diagnostic.explanation, "They are: \(list)."].compactMap { $0 }.joined(
          separator: " ")
      }
      told.append(diagnostic)
    }
    return told
  }

  /// A summary with its count.
  private static func counted(_ summary: String, _ count: Int) -> String {
    let parts = summary.components(separatedBy: "#{")
    guard parts.count == 2, let end = parts[1].firstIndex(of: "}") else { return summary }
    let words = parts[1][..<end].components(separatedBy: "|")
    let word = (count == 1 ? words.first : words.last) ?? ""
    return parts[0] + "\(count) \(word)" + String(parts[1][parts[1].index(after: end)...])
  }

  /// Adds a remark about one place.
  mutating func add(_ diagnostic: Diagnostic) {
    counts[diagnostic.identifier, default: 0] += 1
    if counts[diagnostic.identifier, default: 0] <= ImportFindings.limit { single.append(diagnostic) }
  }

  /// Adds remarks about single places.
  mutating func add(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { add(diagnostic) }
  }

  /// Counts a remark about many places; the first of them is shown.
  ///
  /// - Parameters:
  ///   - key: what makes two remarks one.
  ///   - name: what is listed, each once; `nil` to count alone.
  ///   - diagnostic: the remark; `#{one|many}` in its summary is the count and what is counted.
  mutating func count(_ key: String, naming name: String? = nil, _ diagnostic: @autoclosure () -> Diagnostic)
  {
    if tallies[key] == nil {
      tallies[key] = Tally(diagnostic: diagnostic())
      order.append(key)
    }
    tallies[key]?.count += 1
    guard let name, tallies[key]?.seen.insert(name).inserted == true else { return }
    if (tallies[key]?.names.count ?? 0) < ImportFindings.nameLimit { tallies[key]?.names.append(name) }
  }
}

extension ImportFindings {
  /// Cleans a register's text: outer spaces away, normal form C.
  ///
  /// - Parameters:
  ///   - cell: the text as it stands.
  ///   - what: what it is, in words: "A group".
  /// - Returns: the text, `nil` when there is none or it may not stand in a record, which is told.
  mutating func text(_ cell: Located<String>?, _ what: String) -> Located<String>? {
    guard let cell else { return nil }
    let trimmed = cell.value.trimmed
    guard !trimmed.isEmpty else { return nil }
    guard trimmed.utf8.count <= RecordReader.fieldLimit else {
      add(
        Diagnostic(
          .valueTooLong, "\(what) has \(RecordReader.fieldLimit) bytes at most", at: cell.range.firstLine,
          severity: .warning, explanation: "The value is not imported."))
      return nil
    }
    guard !trimmed.unicodeScalars.contains(where: { CharacterSet.newlines.contains($0) }) else {
      add(
        Diagnostic(
          .multilineValue, "\(what) is one line", at: cell.range.firstLine, severity: .warning,
          explanation: "The value is not imported."))
      return nil
    }
    if let scalar = trimmed.unicodeScalars.first(where: {
      $0 == "\t" || CharacterPolicy.refusal(of: $0) != nil
    }) {
      add(
        Diagnostic(
          .forbiddenCharacter, "\(what) holds \(scalar.codePoint), which may not stand in a text",
          at: cell.range.firstLine, severity: .warning, explanation: "The value is not imported."))
      return nil
    }
    if !trimmed.utf8.allSatisfy({ $0 < 0x80 }), !trimmed.hasFewMarks {
      add(
        Diagnostic(
          .forbiddenCharacter,
          "\(what) holds more than \(CharacterPolicy.longestMarkRun) combining marks in a row",
          at: cell.range.firstLine, severity: .warning, explanation: "The value is not imported."))
      return nil
    }
    return Located(trimmed.precomposedStringWithCanonicalMapping, at: cell.range)
  }
}

extension String {
  /// The text without white space around it.
  fileprivate var trimmed: String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return self }
    guard first.properties.isWhitespace || last.properties.isWhitespace else { return self }
    return trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Whether no letter has more marks than are accepted.
  fileprivate var hasFewMarks: Bool {
    CharacterPolicy.diagnostics(for: SourceFile(path: "", text: self)).isEmpty
  }
}
