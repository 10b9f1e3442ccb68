package import DemarcheModel

/// Checks that a number in a title or before the demands is that of the signatories or demands: "7 parlementaires".
package struct CountAgreement {
  /// The words that count signatories, in lower case.
  private let signatories: [String]
  /// The words that count demands, in lower case.
  private let demands: [String]
  /// The words of numbers in lower case.
  private let numbers: [String: Int]

  /// Takes the words of a language.
  ///
  /// - Parameters:
  ///   - phrases: the phrases of its vocabulary; without `count.signatories` and `count.demands` nothing is
  ///     checked.
  ///   - spelled: a number in words, `nil` where it has none.
  package init(phrases: [String: String], spelled: (Int) -> String?) {
    signatories = CountAgreement.words(phrases["count.signatories"])
    demands = CountAgreement.words(phrases["count.demands"])
    var numbers: [String: Int] = [:]
    for number in 2...30 { spelled(number).map { numbers[$0.lowercased()] = number } }
    self.numbers = numbers
  }

  /// Looks at the title and at the words before the demands.
  ///
  /// - Parameters:
  ///   - document: the tree.
  ///   - known: other numbers that the dossier gives, which may stand there.
  ///   - source: the place that is told.
  /// - Returns: a warning for each number that is not the count.
  package func diagnostics(
    of document: Document, except known: Set<Int>, source: SourceRange
  ) -> [Diagnostic] {
    var texts = [document.metadata.title]
    for part in document.parts {
      part.visitBlocks { if case .demands(let block) = $0 { texts.append(block.lead.plainText) } }
    }
    let counts: [(noun: String, words: [String], count: Int)] = [
      ("signatories", signatories, document.signatures.count), ("demands", demands, document.demands.count),
    ]
    return texts.flatMap { text in
      counts.filter { $0.count > 0 }.flatMap { noun, words, count in
        claims(in: text, about: words).filter { $0.number != count && !known.contains($0.number) }.map {
          claim in
          Diagnostic(
            .wrongCount, "“\(claim.text)” is not the number of \(noun), which is \(count)", at: source,
            explanation: "It stands in “\(text)”.",
            solutions: [
              .init("Write the right number"),
              .init("If the number counts something else, give it to the dossier as one of its `quantities`"),
            ])
        }
      }
    }
  }

  /// The numbers right before words, or with one other word between: "7 parlementaires", "sept élus visés".
  private func claims(in text: String, about words: [String]) -> [(text: String, number: Int)] {
    let tokens = text.split { $0.isWhitespace }.map { token in
      String(
        token.drop { !$0.isLetter && !$0.isNumber }.prefix {
          $0.isLetter || $0.isNumber || $0 == "-" || $0 == "’"
        })
    }
    return tokens.indices.dropLast().compactMap { index in
      let number = tokens[index].lowercased()
      guard words.contains(tokens[index + 1].lowercased()), let count = Int(number) ?? numbers[number] else {
        return nil
      }
      return ("\(tokens[index]) \(tokens[index + 1])", count)
    }
  }

  /// The words of a phrase, which are separated by commas.
  private static func words(_ phrase: String?) -> [String] {
    (phrase ?? "").split(separator: ",").map { $0.drop { $0 == " " }.lowercased() }
  }
}
