import DemarcheFormats
import DemarcheModel
import Foundation
import Testing
import XMLTree

/// The page on the profile, against what the writer makes: every element, where it stands, with which attributes.
@Suite("The page on the Akoma Ntoso profile")
struct ProfilePageTests {
  /// How an element is used.
  struct Use: Equatable {
    /// The elements that it stands in.
    var parents: Set<String> = []
    /// The word for them, where the page has one: "text", "blocks".
    var group = ""
    /// Its attributes.
    var attributes: Set<String> = []
  }

  /// Elements that hold words; what stands among words stands in any of them.
  private static let mixed: Set<String> = [
    "a", "b", "block", "caption", "concept", "date", "docAuthority", "docDate", "docNumber", "docProponent",
    "docStatus", "docTitle", "docType", "embeddedText", "event", "from", "i", "li", "listIntroduction",
    "listWrapUp", "location", "num", "object", "organization", "p", "person", "process", "quantity", "ref",
    "remark", "role", "signature", "span", "term", "time",
  ]

  /// Elements that hold paragraphs.
  private static let holders: Set<String> = [
    "preface", "preamble", "mainBody", "conclusions", "container", "question", "recital", "item", "li", "td",
    "th", "authorialNote", "blockContainer", "embeddedStructure",
  ]

  /// The files of the workspace and of the fixtures, and documents of every shape.
  private static func roots() throws -> [XML.Element] {
    var roots: [XML.Element] = []
    for folder in ["Output", "Tests/Fixtures/Works/Output", "Tests/Fixtures/Drafts"] {
      let url = Official.packageRoot.appendingPathComponent(folder)
      let names = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
      for name in names.sorted() where name.hasSuffix(".xml") {
        let bytes = [UInt8](try Data(contentsOf: url.appendingPathComponent(name)))
        roots.append(try XML.Document(parsing: bytes).root())
      }
    }
    for seed in 1...300 as ClosedRange<UInt64> {
      var generator = DocumentGenerator(seed: seed)
      roots.append(try XML.Document(parsing: AkomaNtoso.write(generator.document())).root())
    }
    for founding in Founding.all {
      roots.append(try XML.Document(parsing: AkomaNtoso.write(founding.document)).root())
    }
    return roots
  }

  /// How the writer uses each element.
  private static func written() throws -> [String: Use] {
    var uses: [String: Use] = [:]
    for root in try roots() {
      var stack: [(element: XML.Element, parent: String?)] = [(root, nil)]
      while let (element, parent) = stack.popLast() {
        var use = uses[element.name] ?? Use()
        if let parent { use.parents.insert(parent) }
        for attribute in element.attributes {
          use.attributes.insert((attribute.prefix.map { $0 + ":" } ?? "") + attribute.name)
        }
        uses[element.name] = use
        stack += element.elements.map { ($0, element.name) }
      }
    }
    return uses
  }

  /// What the page says.
  private static func told() throws -> [String: Use] {
    let path = "Sources/DemarcheKit/DemarcheKit.docc/AkomaNtosoProfile.md"
    let page = try String(contentsOf: Official.packageRoot.appendingPathComponent(path), encoding: .utf8)
    var uses: [String: Use] = [:]
    for line in page.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { cell in
        Set(cell.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) })
      }
      let names = try #require(cells.first)
      #expect(cells.count == 4, "\(line)")
      for name in names {
        #expect(uses[name] == nil, "\(name) stands twice")
        let group = cells[1].isEmpty ? String(line.split(separator: "|")[1]) : ""
        uses[name] = Use(
          parents: cells[1], group: group.trimmingCharacters(in: .whitespaces), attributes: cells[2])
      }
    }
    return uses
  }

  @Test("tells every element that is written, where, and with which attributes")
  func complete() throws {
    let written = try Self.written()
    let told = try Self.told()
    #expect(told.keys.sorted() == written.keys.sorted())
    for (name, use) in written.sorted(by: { $0.key < $1.key }) {
      guard let row = told[name] else { continue }
      #expect(row.attributes.sorted() == use.attributes.sorted(), "\(name)")
      switch row.group {
      case "text": #expect(use.parents.subtracting(Self.mixed) == [], "\(name) stands elsewhere than in text")
      case "blocks":
        #expect(use.parents.subtracting(Self.holders) == [], "\(name) stands elsewhere than among blocks")
      case "the root": #expect(use.parents.isEmpty, "\(name)")
      default: #expect(row.parents.sorted() == use.parents.sorted(), "\(name)")
      }
    }
  }
}
