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
  /// - Parameter name: the name of the file without extension.
  /// - Returns: the kind, `nil` after a mistake in its description or its template.
  mutating func kind(_ name: String) -> KindTemplate? {
    let base = String(name.prefix { $0 != "@" })
    guard let id = Identifier(base) else {
      diagnostics.append(
        Diagnostic(
          .wrongIdentifier, "`\(base)` is no id, and a kind is named for its file", at: file.range.firstLine))
      return nil
    }
    guard let (matter, body) = frontMatter() else {
      diagnostics.append(
        Diagnostic(
          .missingField, "A kind begins with its description between two lines `---`",
          at: file.range.firstLine,
          solutions: [.init("Copy the first lines of a built-in kind")]))
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
    let kind = description.flatMap { reader.kind($0, id) }
    let (template, mistakes) = Template.parse(file, from: body)
    diagnostics += reader.diagnostics + mistakes
    guard let kind, !diagnostics.containsErrors else { return nil }
    return KindTemplate(name: name, kind: kind, template: template)
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

extension RecordReader {
  /// Reads the description of a kind.
  fileprivate mutating func kind(_ node: YAML.Node, _ id: Identifier) -> Kind? {
    guard let fields = fields(node, of: KindFormat.self) else { return nil }
    let element = choice(.element, of: fields, as: KindFormat.RootElement.self)
    let name = text(.name, of: fields)
    let label = text(.label, of: fields)
    let maker = choice(.madeBy, of: fields, as: Kind.Authorship.self)
    let requirements: [Kind.Requirement] =
      items(.requires, of: fields)?.compactMap { choice($0, "A requirement") } ?? []
    let parts: [Kind.Part] = items(.parts, of: fields)?.compactMap { choice($0, "A part") } ?? []
    guard let element, let name, let label, let maker else { return nil }
    if maker == .signatories, !requirements.contains(.signatories) {
      diagnostics.append(
        Diagnostic(
          .missingField, "A kind `made-by: signatories` requires them", at: name.range,
          explanation: "Without it, nothing proves that a document prints those who signed it.",
          solutions: [.init("Add `signatories` to `requires`")]))
    }
    return Kind(
      id: id, element: element.rawValue, name: name.value, label: label, authorship: maker,
      requirements: requirements, mandatoryParts: parts)
  }
}
