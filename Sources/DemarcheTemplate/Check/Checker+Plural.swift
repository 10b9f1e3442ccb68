internal import DemarcheLanguage
internal import DemarcheModel

extension Checker {
  /// Whether `plural` has a text for every category that numbers of the language take, and for no other one.
  ///
  /// `other` may always stand: staff who know it from elsewhere write it in Polish too, whose whole numbers never take it.
  mutating func checkForms(_ arguments: [Argument], at range: SourceRange) -> Bool {
    let rules = PluralRules(language: environment.pack.language)
    let given = Set(arguments.compactMap { $0.name?.text })
    for category in rules.needed where !given.contains(category.rawValue) {
      let examples = rules.examples(of: category).map(String.init).joined(separator: ", ")
      let needed = rules.needed.map { "\($0.rawValue)=\"…\"" }.joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          .wrongArgument,
          "`plural` lacks `\(category.rawValue)`, which \(environment.pack.name) uses for \(examples)…",
          at: range,
          solutions: [.init("Write `plural(\(needed))`")]))
      return false
    }
    for argument in arguments {
      guard let name = argument.name, let category = PluralCategory(rawValue: name.text) else { continue }
      guard category == .other || rules.used.contains(category) else {
        diagnostics.append(
          Diagnostic(
            .wrongArgument, "No whole number takes `\(name.text)` in \(environment.pack.name)",
            at: name.range,
            explanation: category == .zero
              ? "The categories are those of grammar; the number 0 is asked for by an `if`." : nil,
            solutions: [.init("Take `\(name.text)` and its text away")]))
        return false
      }
    }
    return true
  }
}
