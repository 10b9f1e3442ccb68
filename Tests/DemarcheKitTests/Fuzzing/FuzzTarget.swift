import DemarcheFormats
import DemarcheModel
import DemarcheTemplate
import MarkdownTree
import XMLTree

@testable import DemarcheKit

/// A reader that is given bytes which somebody made up.
///
/// It must end soon, without a trap, a leak or much memory; what it says beyond that is checked where there is a second
/// way to know it.
enum FuzzTarget: String, CaseIterable, Sendable {
  case yaml, template, markdown, akomaNtoso = "akn", csv, escaping

  /// Gives bytes to the reader; gives back what it did wrong.
  func faults(_ bytes: [UInt8]) -> [String] {
    switch self {
    case .yaml: FuzzTarget.records(bytes)
    case .template: FuzzTarget.template(bytes)
    case .markdown: FuzzTarget.markdown(bytes)
    case .akomaNtoso: FuzzTarget.akomaNtoso(bytes)
    case .csv: FuzzTarget.register(bytes)
    case .escaping: FuzzEscaping(String(decoding: bytes, as: UTF8.self)).faults
    }
  }

  /// The bytes as a person, as settings, and as a dossier that is made.
  private static func records(_ bytes: [UInt8]) -> [String] {
    var reader = RecordReader(SourceFile(path: "a.yaml", bytes: bytes))
    _ = reader.person()
    var diagnostics: [Diagnostic] = reader.diagnostics
    _ = Settings(workspace: FuzzWorkspace(files: [Settings.path: bytes]), &diagnostics)
    return placeless(diagnostics, in: bytes.count) + FuzzWorkspace.build(["dossier.yaml": bytes])
  }

  /// The bytes as a template that is checked, and as the prose of a document that is made.
  private static func template(_ bytes: [UInt8]) -> [String] {
    var source = SourceReader(FuzzWorkspace(files: ["a.md": bytes]))
    guard let file = source.file("a.md", isTemplate: true) else { return [] }
    let (_, diagnostics) = Template.parse(file)
    return placeless(diagnostics, in: bytes.count) + FuzzWorkspace.build(["appeal.fr.md": bytes])
  }

  /// The bytes as Markdown.
  private static func markdown(_ bytes: [UInt8]) -> [String] {
    guard String(validating: bytes, as: UTF8.self) != nil else { return [] }
    _ = try? Markdown.parse(bytes)
    return []
  }

  /// The bytes as Akoma Ntoso; what is read whole must be written and read again alike.
  private static func akomaNtoso(_ bytes: [UInt8]) -> [String] {
    let source = SourceFile(path: "a.xml", bytes: bytes)
    _ = XML.tokens(of: bytes)
    let inspected = FileRules.inspect(source, schema: nil)
    let (file, diagnostics) = AkomaNtosoFile.read(source)
    var faults = placeless(inspected.diagnostics + diagnostics, in: bytes.count)
    guard let file else { return faults }
    if case .document(let document) = file {
      let again = AkomaNtoso.document(from: SourceFile(path: "b.xml", bytes: file.write())).0
      if again != AkomaNtoso.held(document) {
        faults.append("a document is another one when it is read again")
      }
    } else if (try? XML.Document(parsing: file.write())) == nil {
      faults.append("a tree is not well formed when it is written")
    }
    return faults
  }

  /// The bytes as the file of a register.
  private static func register(_ bytes: [UInt8]) -> [String] {
    let text = RegisterText(path: "a.csv", bytes: bytes)
    var diagnostics: [Diagnostic] = []
    for register in [nil, Register.csv] {
      guard let file = RegisterFile.recognised(text, as: register, hasMap: false, &diagnostics) else {
        continue
      }
      var reader = RegisterReader(finder: FuzzWorkspace.places, asOf: nil)
      reader.read([file], of: file.register, map: [:])
      diagnostics += reader.findings.diagnostics
      let plan = ImportPlan(
        reader.people, from: file.register, asOf: nil, over: FuzzWorkspace.noRecords, into: "Signatories/a")
      diagnostics += plan.findings.diagnostics
    }
    return placeless(diagnostics, in: text.file.bytes.count)
  }

  /// Diagnostics that stand beyond the end of the file.
  static func placeless(_ diagnostics: [Diagnostic], in count: Int) -> [String] {
    diagnostics.filter { ($0.range?.bytes.upperBound ?? 0) > count }.map { "no such place: \($0.summary)" }
  }
}
