internal import DemarcheModel

/// A template and those that it extends, itself first.
struct Lineage {
  /// The templates.
  var templates: [Template]
  /// Whether the last one extends no other; not so after a mistake, which has been told.
  var isWhole: Bool
}

extension Checker {
  /// The longest chain of templates that extend each other.
  private static let longestLineage = 32

  /// Finds the templates that a template extends.
  ///
  /// - Parameters:
  ///   - template: the template.
  ///   - role: whether it is the one that is checked, or a partial of it.
  /// - Returns: the chain up to the first mistake.
  mutating func lineage(of template: Template, as role: TemplateRole) -> Lineage {
    var templates = [template]
    var notes: [Diagnostic.Note] = []
    while let name = templates.last?.parent {
      guard templates.count < Checker.longestLineage else {
        diagnostics.append(
          Diagnostic(
            .nestingTooDeep, "Templates extend each other \(Checker.longestLineage) times at most",
            at: name.range, solutions: [.init("Extend a template nearer to the first one")]))
        return Lineage(templates: templates, isWhole: false)
      }
      notes.append(.init("`\(name.text)` is extended here", at: name.range))
      guard let parent = parent(name, of: templates[templates.count - 1], as: role) else {
        return Lineage(templates: templates, isWhole: false)
      }
      guard !templates.contains(where: { $0.file.path == parent.file.path }) else {
        diagnostics.append(
          Diagnostic(
            .extendsCycle, "This template extends itself", at: name.range, notes: notes.dropLast(),
            solutions: [.init("Take one of the `extends` tags away")]))
        return Lineage(templates: templates, isWhole: false)
      }
      templates.append(parent)
    }
    return Lineage(templates: templates, isWhole: true)
  }

  private mutating func parent(_ name: Name, of child: Template, as role: TemplateRole) -> Template? {
    if role == .main, !environment.placesProse {
      diagnostics.append(
        Diagnostic(
          .misplacedTag, "The text of a document extends no template", at: name.range,
          explanation: "Its kind says what stands around it.",
          solutions: [.init("Take the tag away, or put it into the kind's template")]))
      return nil
    }
    switch role == .main ? environment.parent(name.text, child) : environment.partial(name.text, child) {
    case .found(let parent): return parent
    case .broken:
      refuseBroken(name)
    case .missing(let names):
      let folder = role == .main ? "Kinds" : "Partials"
      report(
        .missingParent, "There is no template `\(name.text)` to extend", name.text, among: names,
        at: name.range, otherwise: "Put the file at `Templates/\(folder)/\(name.text).md`")
    }
    return nil
  }

  /// Refuses an `extends` that does not stand first.
  mutating func refuseExtends(_ name: Name) {
    diagnostics.append(
      Diagnostic(
        .misplacedTag, "`extends` stands at the beginning of a template, once", at: name.range,
        solutions: [.init("Put the tag before everything else, or take it away")]))
  }

  /// Holds back what needs a template with mistakes, which have been told at their own places.
  mutating func refuseBroken(_ name: Name) {
    diagnostics.append(
      Diagnostic(
        .brokenRecord, "This waits for the template `\(name.text)`, which has mistakes", at: name.range,
        solutions: [.init("Mend that template; its mistakes are told at their own places")]))
  }
}

/// What a template is in a check.
enum TemplateRole {
  /// The one that is checked: a kind, or the text of a document.
  case main
  /// A partial that it includes.
  case partial
}
