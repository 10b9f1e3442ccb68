internal import DemarcheModel
internal import DemarcheRules

/// All rules of a book as rows of text, for lists and for the catalogue.
enum RuleTable {
  /// The heads of the columns.
  static let header = [
    "Rule", "Institution", "Kinds", "Limit", "From", "To", "Severity", "Source", "Source date", "Confidence",
  ]

  /// The head and the rows of a list for people, which has no room for the sources; an id begins with its institution.
  static func page(_ book: RuleBook) -> [[String]] {
    [["Rule", "Kinds", "Limit", "Days", "Severity"]]
      + book.rules.map { rule in
        let cells = row(rule)
        return [cells[0], cells[2], cells[3], days(rule), cells[6]]
      }
  }

  /// The days on which a rule binds; nothing for one that always does.
  private static func days(_ rule: Rule) -> String {
    guard rule.from != nil || rule.to != nil else { return "" }
    return [rule.from?.description, "–", rule.to?.description].compactMap { $0 }.joined(separator: " ")
  }

  /// The rules, in the order of their files.
  static func rows(_ book: RuleBook) -> [[String]] { book.rules.map { row($0) } }

  /// The rules that documents are held against, as a table of Markdown.
  static func markdown(_ book: RuleBook) -> String {
    table(header, book.rules.filter(\.check.isChecked).map { row($0) })
  }

  /// What the rules say beside what documents are held against, with the reason, as a table of Markdown.
  static func adviceMarkdown(_ book: RuleBook) -> String {
    let rows = book.rules.filter { !$0.check.isChecked }.map { rule in
      let reason =
        if case .advice(_, let because) = rule.check { because } else {
          "it is the duty of those who answer"
        }
      return Array(row(rule).prefix(4)) + [reason] + row(rule).dropFirst(7)
    }
    return table(Array(header.prefix(4)) + ["Why it is not checked"] + header.dropFirst(7), rows)
  }

  private static func row(_ rule: Rule) -> [String] {
    [
      rule.id.value.rawValue, rule.institution?.rawValue ?? "",
      rule.kinds.map(\.rawValue).joined(separator: ", "), rule.check.words,
      rule.from?.description ?? "", rule.to?.description ?? "", rule.severity.rawValue, rule.source,
      rule.sourceDate ?? "", rule.confidence.rawValue,
    ]
  }

  private static func table(_ header: [String], _ rows: [[String]]) -> String {
    ([header, header.map { _ in "---" }] + rows).map { row in
      "| " + row.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }.joined()
  }
}
