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
    let texts = [document.metadata.title] + document.parts.flatMap(\.texts)
    var told: Set<String> = []
    return texts.flatMap { finder.findings(in: $0) }.filter { !$0.isTrue && told.insert($0.text).inserted }
      .map { finding in
        Diagnostic(
          .wrongWeekday, "“\(finding.text)” is another day of the week",
          at: source.range(of: finding.text) ?? SourceRange(file: source, bytes: 0..<source.firstLineEnd),
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

extension Sequence where Element == Block {
  /// The running texts of paragraphs, headings, cells and demands.
  fileprivate var texts: [String] {
    var texts: [String] = []
    visitBlocks { block in
      switch block {
      case .paragraph(let content), .heading(_, let content): texts.append(content.plainText)
      case .table(let table): texts += table.rows.flatMap(\.cells).map(\.plainText)
      case .demands(let demands): texts += [demands.lead.plainText] + demands.items.map(\.content.plainText)
      case .list, .quotation, .recitals, .questions, .signatures, .container: break
      }
    }
    return texts
  }
}

extension SourceFile {
  /// Where the first line ends.
  fileprivate var firstLineEnd: Int { bytes.firstIndex(of: 0x0A) ?? bytes.count }

  /// Where words stand in the file, `nil` when they do not; the typographic pass has set their spaces.
  fileprivate func range(of words: String) -> SourceRange? {
    let words = Array(words.replacing("\u{A0}", with: " ").utf8)
    guard let first = words.first, words.count <= bytes.count else { return nil }
    for start in 0...bytes.count - words.count where bytes[start] == first {
      if bytes[start..<start + words.count].elementsEqual(words) {
        return SourceRange(file: self, bytes: start..<start + words.count)
      }
    }
    return nil
  }
}
