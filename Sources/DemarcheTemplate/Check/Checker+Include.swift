internal import DemarcheModel

extension Checker {
  /// The most partials of one template: each may include others twice, and they others again.
  static let mostIncludes = 1000

  /// The most bytes that partials add to a template, those included again counted again.
  private static let mostIncludedBytes = 512 * 1024

  /// The deepest chain of partials.
  static let deepestInclude = 32

  /// Checks a partial where it stands: it sees the names around it, and its arguments.
  mutating func include(_ include: Include) -> [BlockStep] {
    let told = diagnostics.count
    guard let partial = partial(include.name) else { return [] }
    guard !include.arguments.isEmpty else { return blocks(of: partial, include.name, told: told) }
    return enter(isBody: true) { checker in
      // Without one of them, each use of it in the partial would be a second complaint.
      guard let assignments = checker.declare(include.arguments, for: include.name) else { return [] }
      return assignments + checker.blocks(of: partial, include.name, told: told)
    }
  }

  /// Gives the arguments their slots; `nil` after a mistake in one of them.
  private mutating func declare(_ arguments: [Assignment], for partial: Name) -> [BlockStep]? {
    var values: [(name: Name, value: Typed)] = []
    for argument in arguments {
      if values.contains(where: { $0.name.text == argument.name.text }) {
        diagnostics.append(
          Diagnostic(
            .wrongArgument, "Argument `\(argument.name.text)` is given twice", at: argument.name.range,
            solutions: [.init("Take one of the two away")]))
        return nil
      }
      guard let value = namedValue(of: argument.value), isFree(argument.name) else { return nil }
      values.append((argument.name, value))
    }
    // An argument reads the names around the tag, not the arguments before it.
    return values.map { name, value in
      let unread = name.range.file.path == mainPath ? Unread(name: name, partial: partial.text) : nil
      return .assign(slot: declare(name, value, unread: unread), value.evaluation)
    }
  }

  private mutating func blocks(of partial: Template, _ name: Name, told: Int) -> [BlockStep] {
    includes.append((name.text, name.range))
    let steps = whole(partial, as: .partial)
    includes.removeLast()
    for index in told..<diagnostics.count {
      diagnostics[index].notes.append(Diagnostic.Note("Included from here", at: name.range))
    }
    return steps
  }

  /// The partial with a name, unless it leads in a circle, too deep or nowhere.
  private mutating func partial(_ name: Name) -> Template? {
    if includes.contains(where: { $0.path == name.text }) {
      diagnostics.append(
        Diagnostic(
          .includeCycle, "`\(name.text)` includes itself", at: name.range,
          solutions: [.init("Take one of the `include` tags away")]))
      return nil
    }
    guard includes.count < Checker.deepestInclude else {
      diagnostics.append(
        Diagnostic(
          .nestingTooDeep, "Partials nest \(Checker.deepestInclude) levels deep at most", at: name.range,
          solutions: [.init("Write the text of the innermost partial where it is included")]))
      return nil
    }
    includeCount += 1
    guard includeCount <= Checker.mostIncludes else {
      if includeCount == Checker.mostIncludes + 1 {
        diagnostics.append(
          Diagnostic(
            .tooManySteps, "A template includes \(Checker.mostIncludes) partials at most", at: name.range,
            solutions: [.init("Let partials include each other once")]))
      }
      return nil
    }
    switch environment.partial(name.text, nil) {
    case .found(let partial): return weighed(partial, name)
    case .broken: refuseBroken(name)
    case .missing(let names):
      let file = name.text.hasSuffix(".md") ? name.text : name.text + ".md"
      report(
        .missingPartial, "There is no partial `\(name.text)`", name.text, among: names, at: name.range,
        otherwise: "Put the file at `Templates/Partials/\(file)`")
    }
    return nil
  }

  /// A partial, unless those included so far hold too much together.
  private mutating func weighed(_ partial: Template, _ name: Name) -> Template? {
    let before = includedBytes
    includedBytes += partial.file.bytes.count
    guard includedBytes > Checker.mostIncludedBytes else { return partial }
    if before <= Checker.mostIncludedBytes {
      diagnostics.append(
        Diagnostic(
          .tooManySteps, "Partials add \(Checker.mostIncludedBytes / 1024) KiB to a template at most",
          at: name.range, solutions: [.init("Include the partial fewer times, or make it shorter")]))
    }
    return nil
  }
}
