/// The house's typographic pass: spaces around French marks, and curly apostrophes.
///
/// It is idempotent, works on Unicode scalars, changes nothing but spaces, apostrophes and a second full stop
/// after a value that ends in one ("6 май 2024 г."), and never changes the number of words (``WordCount``). Addresses of the web and of mail, times (14:30) and ratios are left
/// alone, and so are straight double quotes, which no rule can pair safely. Outside French it adds no no-break
/// space: only French styles ask for them between the words of a date, a name or a number and its noun.
package struct Typography: Sendable, Hashable {
  /// The house style.
  package let profile: Profile
  /// The spaces of the style.
  let spacing: Spacing

  /// Makes the pass of a house style.
  package init(_ profile: Profile) {
    self.profile = profile
    spacing = profile.spacing
  }

  /// Sets one text.
  ///
  /// One scalar of context is enough for marks and apostrophes, but not for an address or a pair of
  /// guillemets that is split between two texts: trees go through ``apply(to:)-(Document)``.
  ///
  /// - Parameters:
  ///   - text: the words of one node.
  ///   - previous: the scalar before them in the paragraph, `nil` at its start.
  ///   - next: the scalar after them in the paragraph, `nil` at its end.
  /// - Returns: the text as the style sets it.
  package func apply(
    _ text: String, after previous: Unicode.Scalar? = nil, before next: Unicode.Scalar? = nil
  ) -> String {
    let context = [previous, next].compactMap { $0 }
    guard
      spacing.concerns(text) || context.contains(where: { spacing.concerns($0) })
        || (profile.bindsWords && NoBreak.concerns(text))
    else { return text }
    var flow = TypographicFlow()
    if let previous { flow.append(previous) }
    let segment = flow.append(text)
    if let next { flow.append(next) }
    flow.set(by: spacing, bindingWords: profile.bindsWords)
    return flow.text(of: segment)
  }
}
