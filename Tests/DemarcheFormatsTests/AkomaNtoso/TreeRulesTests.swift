import DemarcheFormats
import DemarcheModel
import Testing
import XMLTree

@Suite("The rules beyond the schema")
struct TreeRulesTests {
  private func root(_ document: Document) throws -> XML.Element {
    try XML.Document(parsing: AkomaNtoso.write(document)).root()
  }

  private func check(_ root: XML.Element) {
    let elements = root.descendants.map { $0 }
    let identifiers = elements.compactMap { $0[attribute: "eId"] }
    #expect(identifiers.count == Set(identifiers).count)
    var used: Set<String> = []
    for element in elements {
      for name in ["href", "refersTo", "as", "by", "to", "source", "outcome", "dictionary"] {
        guard let value = element[attribute: name], value.hasPrefix("#") else { continue }
        used.insert(String(value.dropFirst()))
      }
    }
    #expect(used.subtracting(identifiers).isEmpty)
    for entry in elements where entry.name.hasPrefix("TLC") {
      #expect(used.contains(entry[attribute: "eId"] ?? ""), "\(entry.attributes)")
    }
    let mayLack: Set = ["num", "from", "br", "mainBody", "statement", "doc", "meta"]
    for part in ["preface", "preamble", "mainBody", "conclusions"] {
      for element in elements.first(where: { $0.name == part })?.descendants.map({ $0 }) ?? [] {
        #expect(mayLack.contains(element.name) || element[attribute: "eId"] != nil, "\(element.name)")
      }
    }
  }

  @Test("hold for the founding documents", arguments: Founding.all)
  func founding(founding: Founding) throws { check(try root(founding.document)) }

  @Test("hold for documents of every shape", arguments: 1...150)
  func generated(seed: UInt64) throws {
    var generator = Generator(seed: seed)
    check(try root(generator.document()))
  }

  @Test("put no white space of ours into mixed content", arguments: Founding.all)
  func whiteSpace(founding: Founding) throws {
    let mixed: Set = ["p", "li", "listIntroduction", "from", "num", "block", "docTitle", "signature"]
    for element in try root(founding.document).descendants where mixed.contains(element.name) {
      #expect(!element.text.contains("\n") && !element.text.hasPrefix(" "), "\(element.text)")
    }
  }
}
