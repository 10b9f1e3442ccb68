import DemarcheKit
import DemarcheModel
import Foundation

/// One run of the whole flow over the dossiers of many cases.
struct LanguageRun: Sendable {
  /// What was made of each case, by its slug.
  private(set) var outcomes: [String: LanguageCase.Expectation] = [:]
  /// What was told at a place that belongs to no case.
  private(set) var strays: [String] = []

  /// The run over all cases of `Tests/Fixtures/Language`; every file is validated by the official schema.
  static let shared = Task { try await LanguageRun(LanguageCase.all, schema: Founding.schema) }

  /// Makes the documents of cases.
  init(
    _ cases: [LanguageCase], formats: [FRBR.Format] = FRBR.Format.allCases, schema: String? = nil
  ) async throws {
    var world = try LanguageWorld()
    for example in cases { try world.add(example) }
    var options = Generator.Options()
    options.formats = formats
    options.isFragment = true
    options.jobs = 2
    options.schema = schema
    let output = MemoryFileSystem()
    let report = await Generator(workspace: MemoryFileSystem(world.files), output: output).run(
      .generate, options)
    let owners = LanguageRun.owners(of: cases)
    var told: [String: [String]] = [:]
    for diagnostic in report.diagnostics {
      let line = LanguageRun.line(for: diagnostic)
      let path = diagnostic.range?.file.path ?? ""
      let owner =
        owners[path] ?? path.split(separator: "/").dropFirst().first.map { String($0.dropFirst(11)) }
      if let owner, cases.contains(where: { $0.slug == owner }) {
        told[owner, default: []].append(line)
      } else {
        strays.append("\(path): \(line)")
      }
    }
    for example in cases {
      let stem = LanguageWorld.folder(of: example) + "/\(LanguageWorld.document).\(example.language)."
      func file(_ format: FRBR.Format) -> String? {
        output.contents[stem + format.fileExtension].map { String(decoding: $0, as: UTF8.self) }
      }
      outcomes[example.slug] = LanguageCase.Expectation(
        text: file(.text), html: file(.html).map { LanguageRun.article($0) },
        akn: file(.akomaNtoso).map { LanguageRun.parts($0) }, diagnostics: told[example.slug] ?? [])
    }
  }

  /// The case that each file of `Templates/` belongs to: a kind, or a partial of one case.
  private static func owners(of cases: [LanguageCase]) -> [String: String] {
    var owners: [String: String] = [:]
    for example in cases {
      owners["Templates/Kinds/own-\(example.slug).md"] = example.slug
      for file in example.files { owners["Templates/" + file.path] = example.slug }
    }
    return owners
  }

  /// A diagnostic in one line: `unknown-member 1:4-1:9 titel`; elsewhere than in the template, with its file.
  private static func line(for diagnostic: Diagnostic) -> String {
    let mark = diagnostic.severity == .error ? "" : "\(diagnostic.severity) "
    guard let range = diagnostic.range else { return mark + diagnostic.identifier.rawValue }
    let name = range.file.path.split(separator: "/").last ?? ""
    let isOwn = range.file.path.hasPrefix("Templates/Kinds/own-")
    let head = isOwn ? LanguageWorld.head(requires: "").components(separatedBy: "\n").count - 1 : 0
    let isTemplate = isOwn || name.hasPrefix(LanguageWorld.document + ".")
    let place =
      "\(range.start.line - head):\(range.start.column)-\(range.end.line - head):\(range.end.column)"
    let text = range.text.components(separatedBy: "\n")
    let shown = (text.first ?? "") + (text.count > 1 ? " …" : "")
    return mark + diagnostic.identifier.rawValue + (isTemplate ? " " : " \(name) ") + place + " " + shown
  }

  /// The inside of the article of a page without head and style.
  private static func article(_ page: String) -> String {
    let lines = page.components(separatedBy: "\n").filter { !$0.isEmpty }
    return lines.dropFirst().dropLast().map { outdented($0, by: 2) + "\n" }.joined()
  }

  /// What stands below the metadata of a file of Akoma Ntoso.
  private static func parts(_ file: String) -> String {
    let lines = file.components(separatedBy: "\n")
    guard let start = lines.firstIndex(of: "    </meta>") else { return file }
    let parts = lines[(start + 1)...].prefix { $0.hasPrefix("    ") }.map { outdented($0, by: 4) }
    let isBodyAlone = parts.first == "<mainBody>" && parts.last == "</mainBody>"
    let shown = isBodyAlone ? parts.dropFirst().dropLast().map { outdented($0, by: 2) } : Array(parts)
    return shown.map { $0 + "\n" }.joined()
  }

  private static func outdented(_ line: String, by columns: Int) -> String {
    let blanks = line.prefix(columns).prefix { $0 == " " }.count
    return String(line.dropFirst(blanks))
  }
}
