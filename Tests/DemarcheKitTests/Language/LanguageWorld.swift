import DemarcheKit
import DemarcheModel
import Foundation
import Testing

/// The workspace of all cases: the world of `Tests/Fixtures/Language/world`, and a dossier for each case.
struct LanguageWorld {
  /// The files of the workspace.
  private(set) var files: [String: [UInt8]] = [:]
  private let dossier: String

  /// The day of every dossier.
  static let day = "2024-05-06"

  /// The name of a case's document.
  static let document = "text"

  /// Reads the world.
  init() throws {
    let root = LanguageCase.folder.appendingPathComponent("world")
    dossier = try String(contentsOf: root.appendingPathComponent("dossier.yaml"), encoding: .utf8)
    for (folder, place) in [("Signatories", ""), ("Kinds", "Templates/")] {
      let path = root.appendingPathComponent(folder)
      for name in try FileManager.default.contentsOfDirectory(atPath: path.path) {
        files["\(place)\(folder)/\(name)"] = [UInt8](try Data(contentsOf: path.appendingPathComponent(name)))
      }
    }
  }

  /// Adds the dossier of a case.
  ///
  /// - Throws: when a file of the case is there already with another text.
  mutating func add(_ example: LanguageCase) throws {
    let kind = example.kind == "own" ? "own-" + example.slug : example.kind
    if example.kind == "own" {
      let head = LanguageWorld.head(requires: example.requires)
      try put(head + example.template, at: "Templates/Kinds/\(kind).md")
    }
    for file in example.files { try put(file.text, at: "Templates/" + file.path) }
    let folder = "Dossiers/" + LanguageWorld.folder(of: example)
    var text = LanguageWorld.replacing(dossier, by: example.data)
    text += "languages: [\(example.language)]\ndocuments:\n  \(LanguageWorld.document):\n    kind: \(kind)\n"
    text += LanguageWorld.indented(example.document, by: 4) + LanguageWorld.indented(example.others, by: 2)
    try put(text, at: folder + "/dossier.yaml")
    let prose = example.kind == "own" ? "The prose.\n" : example.template
    try put(prose, at: "\(folder)/\(LanguageWorld.document).\(example.language).md")
    for line in example.others.components(separatedBy: "\n") where line.first.map({ $0 != " " }) ?? false {
      let name = String(line.prefix { $0 != ":" })
      try put("Other prose.\n", at: "\(folder)/\(name).\(example.language).md")
    }
  }

  /// The name of a case's dossier.
  static func folder(of example: LanguageCase) -> String { "\(day)-\(example.slug)" }

  /// The lines before the template of a case's own kind.
  static func head(requires: String) -> String {
    """
    ---
    element: doc
    name: sample
    label: doc.pressRelease
    made-by: author
    spoken: true
    requires: [\(requires)]
    ---

    """
  }

  private mutating func put(_ text: String, at path: String) throws {
    if let old = files[path], old != Array(text.utf8) {
      throw LanguageCase.Unreadable(description: "two cases write \(path), each in its own words")
    }
    files[path] = Array(text.utf8)
  }

  /// The dossier with some of its top-level entries replaced.
  private static func replacing(_ dossier: String, by data: String) -> String {
    func entries(_ text: String) -> [(key: String, text: String)] {
      var found: [(key: String, text: String)] = []
      for line in text.components(separatedBy: "\n") where !line.isEmpty && !line.hasPrefix("#") {
        if line.hasPrefix(" "), !found.isEmpty {
          found[found.count - 1].text += line + "\n"
        } else {
          found.append((String(line.prefix { $0 != ":" }), line + "\n"))
        }
      }
      return found
    }
    let own = entries(data)
    let kept = entries(dossier).filter { entry in !own.contains { $0.key == entry.key } }
    // An entry without a value takes the world's away.
    return (kept + own.filter { !$0.text.hasSuffix(": ~\n") }).map(\.text).joined()
  }

  private static func indented(_ text: String, by columns: Int) -> String {
    let margin = String(repeating: " ", count: columns)
    return text.components(separatedBy: "\n").filter { !$0.isEmpty }.map { margin + $0 + "\n" }.joined()
  }
}
