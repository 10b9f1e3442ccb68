import DemarcheModel
import Foundation
import Testing
import YAMLTree

/// One case of the template language, as `Tests/Fixtures/Language/*.yaml` holds it.
struct LanguageCase: Sendable, CustomTestStringConvertible {
  /// What a case expects: the documents, or what is told, or both when only warnings are told.
  struct Expectation: Sendable, Equatable {
    /// The words of the body as plain text.
    var text: String?
    /// The inside of the article of the page.
    var html: String?
    /// The parts below the metadata in Akoma Ntoso; inside `mainBody` when there is no other.
    var akn: String?
    /// What is told, in the order of places: identifier, range, marked text.
    var diagnostics: [String] = []

    /// Whether nothing is expected yet.
    var isEmpty: Bool { self == Expectation() }
  }

  /// What the case shows, in a few words.
  var name: String
  /// The name of its file, without extension.
  var topic: String
  /// The language of the document.
  var language = "en"
  /// The kind of the document: one of the world's, or `own` when the template is a kind itself.
  var kind = "plain"
  /// What an `own` kind requires, separated by commas.
  var requires = ""
  /// Top-level entries of the dossier in place of the world's, as YAML.
  var data = ""
  /// Further fields of the document, as YAML.
  var document = ""
  /// Further documents of the dossier, as YAML.
  var others = ""
  /// Files below `Templates/` by their paths.
  var files: [(path: String, text: String)] = []
  /// The template: the prose of the document, or the kind.
  var template = ""
  /// What is expected.
  var expected = Expectation()

  var testDescription: String { "\(topic): \(name)" }

  /// The name of the case as an id.
  var slug: String {
    let words = (topic + "-" + name).lowercased().unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        ? Character(scalar) : "-"
    }
    return String(words).split(separator: "-").joined(separator: "-")
  }

  /// The folder of the cases.
  static let folder = Founding.root.appendingPathComponent("Tests/Fixtures/Language")

  /// The names of the files of cases, without extension.
  static let topics: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted().compactMap {
      $0.hasSuffix(".yaml") ? String($0.dropLast(5)) : nil
    }

  /// All cases in the order of their files.
  static let all: [LanguageCase] = topics.flatMap { topic in (try? cases(of: topic)) ?? [] }

  /// A file of cases that cannot be read.
  struct Unreadable: Error, CustomStringConvertible {
    /// What is wrong with it.
    var description: String
  }

  /// Reads a file of cases.
  static func cases(of topic: String) throws -> [LanguageCase] {
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(topic + ".yaml")))
    guard let root = try YAML.parse(bytes), case .sequence(let items) = root.content else {
      throw Unreadable(description: "\(topic).yaml is no list of cases")
    }
    return try items.map { try LanguageCase(topic, $0) }
  }

  /// Makes a case of a template alone.
  init(name: String, topic: String, template: String) {
    self.name = name
    self.topic = topic
    self.template = template
  }

  private init(_ topic: String, _ node: YAML.Node) throws {
    guard case .mapping(let entries) = node.content else {
      throw Unreadable(description: "\(topic).yaml holds what is no mapping")
    }
    self.topic = topic
    name = ""
    for entry in entries {
      switch entry.key {
      case "name": name = try entry.text
      case "language": language = try entry.text
      case "kind": kind = try entry.text
      case "requires": requires = try entry.text
      case "data": data = try entry.text
      case "document": document = try entry.text
      case "others": others = try entry.text
      case "files": files = try entry.texts
      case "template": template = try entry.text
      case "text": expected.text = try entry.text
      case "html": expected.html = try entry.text
      case "akn": expected.akn = try entry.text
      case "diagnostics": expected.diagnostics = try entry.items
      default: throw Unreadable(description: "\(topic).yaml: no field of a case is named `\(entry.key)`")
      }
    }
    guard !name.isEmpty, !template.isEmpty else {
      throw Unreadable(description: "\(topic).yaml: `\(name)` needs a name and a template")
    }
  }
}

extension YAML.Entry {
  /// The value as a text.
  fileprivate var text: String {
    get throws {
      guard case .scalar(let text, _) = value.content else {
        throw LanguageCase.Unreadable(description: "`\(key)` is a text")
      }
      return text
    }
  }

  /// The value as texts by name.
  fileprivate var texts: [(path: String, text: String)] {
    get throws {
      guard case .mapping(let entries) = value.content else {
        throw LanguageCase.Unreadable(description: "`\(key)` is a mapping")
      }
      return try entries.map { ($0.key, try $0.text) }
    }
  }

  /// The value as a list of texts.
  fileprivate var items: [String] {
    get throws {
      guard case .sequence(let nodes) = value.content else {
        throw LanguageCase.Unreadable(description: "`\(key)` is a list")
      }
      return nodes.compactMap { if case .scalar(let text, _) = $0.content { text } else { nil } }
    }
  }
}
