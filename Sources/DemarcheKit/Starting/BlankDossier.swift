internal import DemarcheLanguage
internal import DemarcheModel

/// The text of a `dossier.yaml` with every field that a kind needs, those to fill as empty texts.
///
/// The fields, their order and the remarks beside them come from the table of formats.
struct BlankDossier {
  /// The kind of its document.
  let kind: Kind
  /// The institution, if there is one.
  let institution: Chamber?
  /// The languages.
  let languages: [LanguageTag]
  /// The date.
  let date: CalendarDate
  /// The title in the source language, if it is known.
  let title: String?

  /// The text of a prose file that is to be written.
  static let prose = "{# Write the text here, in Markdown. #}\n"

  /// The text of the file.
  var text: String {
    var lines = ["# yaml-language-server: $schema=../../Templates/Schemas/dossier.schema.json"]
    for field in DossierFormat.allCases where isNeeded(field) { lines += self.lines(of: field) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whether the dossier needs a field: always, for the kind, or for those who read the draft.
  private func isNeeded(_ field: DossierFormat) -> Bool {
    field.format.isRequired || field == .status || isRequired(field.rawValue)
  }

  private func isRequired(_ field: String) -> Bool {
    Kind.Requirement(rawValue: field).map { kind.requirements.contains($0) } ?? false
  }

  private func lines(of field: DossierFormat) -> [String] {
    switch field {
    case .title: ["title:"] + titles
    case .country:
      // The chamber of several countries belongs to none; the address of a work begins with one.
      institution.flatMap { $0.country.utf8.count == 2 ? ["country: \($0.country)"] : nil }
        ?? blank(field.rawValue, field.format, indent: 0)
    case .date: ["date: \(date)"]
    case .languages: ["languages: [\(languages.map(\.tag).joined(separator: ", "))]"]
    case .status: ["status: \(Dossier.Status.draft.rawValue)"]
    case .documents: ["documents:"] + document
    default: blank(field.rawValue, field.format, indent: 0)
    }
  }

  private var titles: [String] {
    languages.enumerated().map { index, language in
      let text = index == 0 ? title.map { YAMLScalar.written($0) } : nil
      return "  \(language): \(text ?? "\"\"")"
    }
  }

  private var document: [String] {
    var lines = ["  \(kind.id):", "    kind: \(kind.id)"]
    if let institution { lines.append("    institution: \(institution.id)") }
    for field in DocumentFormat.allCases where isRequired(field.rawValue) {
      // The dossier's own addressee is that of its documents; those of both stand there.
      guard DossierFormat(rawValue: field.rawValue) == nil, field != .institution || institution == nil else {
        continue
      }
      lines += blank(field.rawValue, field.format, indent: 4)
    }
    return lines
  }

  /// A field to be filled in, with what it says.
  private func blank(_ name: String, _ field: FieldFormat, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let remark = "  # \(field.summary)" + (field.example.map { "; for instance \($0)" } ?? "")
    let lines = value(field.type, indent: indent + 2)
    if lines.count == 1 { return ["\(margin)\(name): \(lines[0])\(remark)"] }
    return ["\(margin)\(name):\(remark)"] + lines.dropFirst()
  }

  /// A value to be filled in: one line, or an empty line and the lines below the name.
  private func value(_ type: FieldType, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    switch type {
    case .localized:
      return [""] + languages.map { "\(margin)\($0): \"\"" }
    case .record(let format):
      return [""] + fields(of: format, indent: indent)
    case .list(let element):
      let lines = value(element, indent: indent + 2)
      if lines.count == 1 { return [""] + ["\(margin)- \(lines[0])"] }
      let first = lines[1].drop { $0 == " " }
      return [""] + ["\(margin)- \(first)"] + lines.dropFirst(2)
    case .either(let short, _): return value(short, indent: indent)
    default: return ["\"\""]
    }
  }

  /// The fields without which a record is refused.
  private func fields(of format: any RecordFormat.Type, indent: Int) -> [String] {
    format.description.fields.filter(\.format.isRequired).flatMap {
      blank($0.name, $0.format, indent: indent)
    }
  }
}
