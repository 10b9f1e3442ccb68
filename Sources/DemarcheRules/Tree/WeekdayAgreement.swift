package import DemarcheLanguage
package import DemarcheModel

/// Checks that a day said with its day of the week is one: 30 April 2024 was no Monday.
package enum WeekdayAgreement {
  /// Looks through a document.
  ///
  /// - Parameters:
  ///   - document: the tree.
  ///   - finder: the names of its language.
  ///   - source: the document's prose; what stands in it is marked.
  /// - Returns: a warning for each day with another day of the week.
  package static func diagnostics(
    of document: Document, by finder: WeekdayFinder, source: SourceFile
  ) -> [Diagnostic] {
    var told: Set<String> = []
    return document.texts.flatMap { finder.findings(in: $0) }.filter {
      !$0.isTrue && told.insert($0.text).inserted
    }
    .map { finding in
      Diagnostic(
        .wrongWeekday, "“\(finding.text)” is another day of the week",
        at: source.place(of: finding.text),
        explanation:
          "\(finding.date) is a \(names[finding.date.weekday - 1]), and the text says \(names[finding.weekday - 1]).",
        solutions: [.init("Write the right day; `{{ \"\(finding.date)\" | date(\"weekday\") }}` prints it")]
      )
    }
  }

  private static let names = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
