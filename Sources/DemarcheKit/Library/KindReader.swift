internal import DemarcheModel
internal import DemarcheTemplate
internal import YAMLTree

/// A kind with its template.
struct KindTemplate: Sendable {
  /// The name of its file without extension: `question-to-government@fr-senat`.
  var name: String
  /// What the front matter says.
  var kind: Kind
  /// The template below it.
  var template: Template
}

/// Reads the kinds of `Templates/Kinds/`: YAML front matter, then the template.
struct KindReader {
  private let file: SourceFile
  /// What is wrong with the file.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads one file.
  init(_ file: SourceFile) {
    self.file = file
  }

  /// Reads the kind.
  ///
  /// - Parameters:
  ///   - name: the name of the file without extension.
  ///   - inherited: finds the kind whose fields it takes where it leaves them out, by the name after `extends`.
  /// - Returns: the kind, `nil` after a mistake in its description or its template.
  mutating func kind(
    _ name: String, inheriting inherited: (_ parent: String?) -> InheritedKind = { _ in .itself }
  ) -> KindTemplate? {
    let base = TemplateName(name).base
    guard let id = Identifier(base) else {
      diagnostics.append(
        Diagnostic(
          .wrongIdentifier, "`\(base)` is no id, and a kind is named for its file", at: file.range.firstLine))
      return nil
    }
    let matter = frontMatter()
    let (template, mistakes) = Template.parse(file, from: matter?.body ?? 0)
    let parent = inherited(template.parentName?.value)
    guard let kind = kind(id, matter?.matter, parent) else {
      if let name = template.parentName { refuse(parent, name) }
      if matter != nil || parent.isNamed { diagnostics += mistakes }
      return nil
    }
    diagnostics += mistakes
    return diagnostics.containsErrors ? nil : KindTemplate(name: name, kind: kind, template: template)
  }

  /// The description, with the fields that it inherits; `nil` after a mistake.
  private mutating func kind(_ id: Identifier, _ matter: Range<Int>?, _ parent: InheritedKind) -> Kind? {
    guard let matter else {
      if case .kind(var kind) = parent {
        kind.id = id
        return kind
      }
      if !parent.isNamed {
        diagnostics.append(
          Diagnostic(
            .missingField, "A kind begins with its description between two lines `---`",
            at: file.range.firstLine,
            solutions: [.init("Copy the first lines of a built-in kind")]))
      }
      return nil
    }
    var reader = RecordReader(file)
    let description = reader.parse(matter)
    if description == nil, reader.diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          .missingField, "The description of the kind is empty", at: file.range.firstLine,
          solutions: [.init("Copy the first lines of a built-in kind")]))
    }
    let kind = description.flatMap { reader.kind($0, id, parent) }
    diagnostics += reader.diagnostics
    return kind
  }

  /// Tells that what a kind extends gives it no description.
  private mutating func refuse(_ parent: InheritedKind, _ name: Located<String>) {
    switch parent {
    case .missing(let names):
      let meant = Suggestion.nearest(to: name.value, among: names)
      diagnostics.append(
        Diagnostic(
          .missingParent, "There is no template `\(name.value)` to extend", at: name.range,
          solutions: [
            .init(
              meant.map { "Did you mean `\($0)`?" } ?? "Put the file at `Templates/Kinds/\(name.value).md`",
              replacements: meant.map { [.init(name.range, with: "\"\($0)\"")] } ?? [])
          ]))
    case .circle:
      diagnostics.append(
        Diagnostic(
          .extendsCycle, "This template extends itself", at: name.range,
          solutions: [.init("Take one of the `extends` tags away")]))
    case .itself, .kind, .broken: break
    }
  }

  /// The bytes between the two lines `---`, and where the template begins.
  private func frontMatter() -> (matter: Range<Int>, body: Int)? {
    let fence = Array("---".utf8)
    let starts = file.lineStarts
    guard starts.count > 1, line(0).elementsEqual(fence) else { return nil }
    guard let end = starts.indices.dropFirst().first(where: { line($0).elementsEqual(fence) }) else {
      return nil
    }
    let body = end + 1 < starts.count ? starts[end + 1] : file.bytes.count
    return (starts[1]..<starts[end], body)
  }

  private func line(_ index: Int) -> ArraySlice<UInt8> {
    let end = index + 1 < file.lineStarts.count ? file.lineStarts[index + 1] : file.bytes.count
    var line = file.bytes[file.lineStarts[index]..<end]
    while let last = line.last, [0x0A, 0x0D, 0x20, 0x09].contains(last) { line.removeLast() }
    return line
  }
}

/// The kind whose fields another one takes where it leaves them out.
enum InheritedKind {
  /// There is none: every field is its own.
  case itself
  /// The kind.
  case kind(Kind)
  /// One with mistakes, which have been told.
  case broken
  /// One that is not there; there are others with these names.
  case missing(among: [String])
  /// One that takes its fields from this very kind.
  case circle

  /// Whether a template names one, so that fields left out are not its own mistake.
  var isNamed: Bool {
    if case .itself = self { return false }
    return true
  }
}

extension RecordReader {
  /// Reads the description of a kind.
  fileprivate mutating func kind(_ node: YAML.Node, _ id: Identifier, _ parent: InheritedKind) -> Kind? {
    guard let fields = fields(node, of: KindFormat.self) else { return nil }
    var inherited: Kind?
    if case .kind(let kind) = parent { inherited = kind }
    /// Whether the field is the parent's.
    func isInherited(_ field: KindFormat) -> Bool { fields[field] == nil && parent.isNamed }
    let element =
      isInherited(.element)
      ? inherited?.element : choice(.element, of: fields, as: KindFormat.RootElement.self)?.rawValue
    let name = isInherited(.name) ? inherited?.name : text(.name, of: fields)?.value
    var labels = isInherited(.label) ? inherited?.labels : nil
    var label = isInherited(.label) ? inherited?.label : nil
    if let node = fields[.label], case .mapping = node.content {
      labels = localized(.label, of: fields)
      label = labels.map { Located("doc.\(id)", at: $0.range) }
    } else if !isInherited(.label) {
      label = text(.label, of: fields)
    }
    let maker =
      isInherited(.madeBy)
      ? inherited?.authorship : choice(.madeBy, of: fields, as: Kind.Authorship.self)
    let requirements: [Kind.Requirement] =
      isInherited(.requires)
      ? inherited?.requirements ?? []
      : items(.requires, of: fields)?.compactMap { choice($0, "A requirement") } ?? []
    let parts: [Kind.Part] =
      isInherited(.parts)
      ? inherited?.mandatoryParts ?? []
      : items(.parts, of: fields)?.compactMap { choice($0, "A part") } ?? []
    let shown: [Kind.Shown] =
      fields[.shows] == nil
      ? inherited?.shown ?? [.name, .title]
      : items(.shows, of: fields)?.compactMap { choice($0, "What a line shows") } ?? []
    let isSpoken =
      fields[.spoken] == nil ? inherited?.isSpoken ?? false : boolean(.spoken, of: fields) ?? false
    guard let element, let name, let label, let maker else { return nil }
    if maker == .signatories, !requirements.contains(.signatories) {
      diagnostics.append(
        Diagnostic(
          .missingField, "A kind `made-by: signatories` requires them",
          at: fields[.name].map { range($0) } ?? fields.range.firstLine,
          explanation: "Without it, nothing proves that a document prints those who signed it.",
          solutions: [.init("Add `signatories` to `requires`")]))
    }
    return Kind(
      id: id, element: element, name: name, label: label, labels: labels, authorship: maker,
      requirements: requirements, mandatoryParts: parts, shown: shown, isSpoken: isSpoken)
  }
}
