internal import DemarcheLanguage
internal import DemarcheModel

extension RuleCheck {
  /// Measures a part of the text.
  func length(_ part: Part, _ unit: Unit, _ bound: Bound, _ facts: ProcedureFacts) -> RuleVerdict {
    let text = part.text(of: facts)
    let count =
      switch unit {
      case .words: WordCount.words(in: text)
      case .characters: text.unicodeScalars.count
      case .letters: text.unicodeScalars.count { !$0.properties.isWhitespace }
      case .sentences: SentenceCount.sentences(in: text)
      }
    guard bound.allows(count, size: nil) == false else { return .kept }
    return .broken(
      RuleBreach(
        summary:
          "The \(part.rawValue) of the \(facts.language) version has \(count) \(unit.words(count)), and the rule allows \(bound.words(size: nil))",
        counting: part.counting + " " + unit.counting, remedy: part.remedy(unit),
        range: part == .title ? facts.range : facts.prose))
  }

  /// Counts the questions.
  func questions(_ bound: Bound, _ facts: ProcedureFacts) -> RuleVerdict {
    guard bound.allows(facts.questionCount, size: nil) == false else { return .kept }
    return .broken(
      RuleBreach(
        summary:
          "The \(facts.language) version asks \(facts.questionCount) \(plural(facts.questionCount, "question", "questions")), and the rule allows \(bound.words(size: nil))",
        counting: "Counted: the items of numbered lists in the questions, or the question marks without one.",
        remedy: "Ask fewer questions, or ask them in another document", range: facts.prose))
  }

  /// Compares the beginning of a part, which a rule gives for one language.
  func begins(_ part: Part, _ text: String, _ language: LanguageTag, _ facts: ProcedureFacts) -> RuleVerdict {
    guard facts.language == language else { return .kept }
    let beginning = part.text(of: facts).prefix { $0 != "\n" }
    guard !beginning.hasPrefix(text) else { return .kept }
    return .broken(
      RuleBreach(
        summary: "The \(part.rawValue) of the \(language) version does not begin with “\(text)”",
        counting: "It begins with “\(beginning.prefix(40))”.",
        remedy: "Begin it with these words", range: part == .title ? facts.range : facts.prose))
  }

  /// Looks for words that a part must not hold, whole and whatever their case.
  func avoids(
    _ part: Part, _ words: [String], _ language: LanguageTag, _ facts: ProcedureFacts
  ) -> RuleVerdict {
    guard facts.language == language else { return .kept }
    let text = part.text(of: facts).lowercased()
    let written = Set(text.unicodeScalars.split { !$0.isWordLetter }.map(String.init))
    let found = words.filter { written.contains($0.lowercased()) }
    guard let first = found.first else { return .kept }
    return .broken(
      RuleBreach(
        summary:
          "The \(part.rawValue) of the \(language) version holds “\(first)”, which the rule does not allow",
        counting:
          "Found: \(found.joined(separator: ", ")). Looked for, whole and in any case: \(words.joined(separator: ", ")).",
        remedy: "Choose another word, or make sure that the sentence means something else",
        range: part == .title ? facts.range : facts.prose))
  }

  /// Reckons how long the text takes to speak.
  func speakingTime(_ seconds: Int, _ wordsPerMinute: Int, _ facts: ProcedureFacts) -> RuleVerdict {
    let words = WordCount.words(in: facts.text)
    let estimate = (words * 60 + wordsPerMinute - 1) / max(1, wordsPerMinute)
    guard estimate > seconds else { return .kept }
    let excess = max(1, words - seconds * wordsPerMinute / 60)
    return .broken(
      RuleBreach(
        summary: "Spoken, the text takes about \(estimate) seconds, and \(seconds) are allowed",
        counting: "Estimated: \(words) words at \(wordsPerMinute) a minute. \(Unit.words.counting)",
        remedy:
          "Shorten the text by about \(excess) \(plural(excess, "word", "words"))",
        range: facts.prose))
  }
}

extension RuleCheck.Part {
  /// Its text in a document.
  fileprivate func text(of facts: ProcedureFacts) -> String {
    switch self {
    case .title: facts.title
    case .text: facts.text
    }
  }

  /// What to do about a length beyond its limits.
  fileprivate func remedy(_ unit: RuleCheck.Unit) -> String {
    switch (self, unit) {
    case (_, .sentences): "Write it as the rule asks; semicolons join clauses into one sentence"
    case (.title, _): "Shorten the title"
    case (.text, _): "Shorten the text, or split it into two documents"
    }
  }

  /// What is measured.
  fileprivate var counting: String {
    switch self {
    case .title: "Counted: the title."
    case .text: "Counted: the text without title, authors, signatures and footnotes."
    }
  }
}

extension RuleCheck.Unit {
  /// The unit after a number.
  fileprivate func words(_ count: Int) -> String {
    let noun = self == .letters ? "characters" : rawValue
    return count == 1 ? String(noun.dropLast()) : noun
  }

  /// How it is counted.
  fileprivate var counting: String {
    switch self {
    case .words: "A word is a run without spaces that holds a letter or a digit."
    case .characters: "Spaces count."
    case .letters: "Spaces do not count."
    case .sentences:
      "A sentence ends with a full stop, a question or an exclamation mark; semicolons are free."
    }
  }
}

extension Unicode.Scalar {
  /// Whether a word is made of it.
  fileprivate var isWordLetter: Bool {
    properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }
}
