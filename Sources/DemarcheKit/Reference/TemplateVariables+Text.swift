internal import DemarcheFormats
internal import DemarcheModel
internal import DemarcheTemplate

extension TemplateVariables {
  /// The list for people: what the template may name, the fields of each, and what it uses at which lines.
  public var text: String {
    var lines = ["\(template.path): \(opening)"]
    if hasMistakes {
      lines.append("It has mistakes, so what it uses may be missing below: `demarche validate`")
    }
    lines +=
      ["", "It may name"] + columns(variables.map { ($0.name, $0.shape.words, $0.summary, ids(of: $0)) })
    for record in records {
      lines += ["", Shape.record(record.name).words.capitalizedFirst + " has"]
      lines += columns(record.fields.map { ("." + $0.name, $0.shape.words, $0.summary, nil) })
    }
    lines += ["", uses.isEmpty ? "It uses none of them" : "It uses"]
    lines += columns(uses.map { ($0.path, $0.shape.words, places(of: $0), nil) })
    lines += ["", "What may be missing is printed where an `if` has made sure of it, or through `default`."]
    return lines.joined(separator: "\n") + "\n"
  }

  private var opening: String {
    switch template.form {
    case .kind: "a kind; it places the text of a document by `{{ prose }}`"
    case .partial: "a partial; it may name what `include` gives it, too"
    case .prose: "the prose of a document" + (template.language.map { " in \($0)" } ?? "")
    }
  }

  private func ids(of variable: Variable) -> String? {
    guard case .collection = variable.shape else { return nil }
    guard let ids = variable.ids else { return template.form == .prose ? "ids: not known" : nil }
    return ids.isEmpty ? "ids: none in this dossier" : "ids: " + ids.joined(separator: ", ")
  }

  /// The lines of a use; those of a partial with its file.
  private func places(of use: Use) -> String {
    let own = use.places.filter { $0.file.path == template.path }.map { String($0.start.line) }
    let others = use.places.filter { $0.file.path != template.path }.map {
      "\($0.file.path):\($0.start.line)"
    }
    let lines = own.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let word =
      lines.isEmpty ? [] : ["\(lines.count == 1 ? "line" : "lines") \(lines.joined(separator: ", "))"]
    return (word + others).joined(separator: ", ")
  }

  /// Rows under each other: a name, a type, a sentence, and perhaps a line more.
  private func columns(_ rows: [(String, String, String, String?)]) -> [String] {
    let (first, second) = (rows.map(\.0.count).max() ?? 0, rows.map(\.1.count).max() ?? 0)
    return rows.flatMap { name, type, sentence, more in
      let start = "  " + name.padded(to: first) + "  "
      let indentation = String(repeating: " ", count: start.count)
      return [start + type.padded(to: second) + "  " + sentence] + (more.map { [indentation + $0] } ?? [])
    }
  }

  /// The list for programs, version 1.
  public var json: String {
    JSONValue.object([
      ("version", .number(1)),
      ("template", .text(template.path)),
      ("form", .text(template.form.rawValue)),
      ("language", template.language.map { .text($0.tag) }),
      ("hasMistakes", .boolean(hasMistakes)),
      (
        "values",
        .list(
          variables.map { variable in
            .object(
              described(variable.name, variable.shape, variable.summary) + [
                ("ids", variable.ids.map { .list($0.map { .text($0) }) })
              ])
          })
      ),
      (
        "records",
        .list(
          records.map { record in
            .object([
              ("name", .text(record.name.rawValue)),
              ("fields", .list(record.fields.map { .object(described($0.name, $0.shape, $0.summary)) })),
            ])
          })
      ),
      ("uses", .list(uses.map { value(of: $0) })),
    ]).document
  }

  private func described(
    _ name: String, _ shape: Shape, _ summary: String
  ) -> [(name: String, value: JSONValue?)] {
    [
      ("name", .text(name)), ("type", .text(shape.words)), ("mayBeMissing", .boolean(shape.mayBeMissing)),
      ("summary", .text(summary)),
    ]
  }

  private func value(of use: Use) -> JSONValue {
    .object([
      ("path", .text(use.path)), ("type", .text(use.shape.words)),
      (
        "places",
        .list(
          use.places.map { place in
            .object([
              ("file", .text(place.file.path)), ("line", .number(place.start.line)),
              ("column", .number(place.start.column)),
            ])
          })
      ),
    ])
  }
}

extension String {
  /// The text with spaces after it.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
