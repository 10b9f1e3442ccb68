internal import DemarcheModel
internal import DemarcheRules

/// All rules of a book as rows of text, for lists and for the catalogue.
enum RuleTable {
  /// The heads of the columns.
  static let header = ["Rule", "Institution", "Kinds", "Days", "Severity", "Condition", "Source"]

  /// The rules, in the order of their files.
  static func rows(_ book: RuleBook) -> [[String]] {
    book.rules.map { rule in
      [
        rule.id.value.rawValue, rule.institution?.rawValue ?? "",
        rule.kinds.map(\.rawValue).joined(separator: ", "), days(rule), rule.severity.rawValue,
        rule.check.words, "\(rule.source) (\(rule.sourceDate)), \(rule.confidence.rawValue)",
      ]
    }
  }

  /// The rules as a table of Markdown.
  static func markdown(_ book: RuleBook) -> String {
    ([header, header.map { _ in "---" }] + rows(book)).map { row in
      "| " + row.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }.joined()
  }

  private static func days(_ rule: Rule) -> String {
    switch (rule.from, rule.to) {
    case (nil, nil): ""
    case (let from?, nil): "from \(from)"
    case (nil, let to?): "to \(to)"
    case (let from?, let to?): "\(from) to \(to)"
    }
  }
}
