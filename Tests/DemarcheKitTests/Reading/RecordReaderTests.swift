import DemarcheModel
import Testing
import YAMLTree

@testable import DemarcheKit

/// Mappings, lists and keys: what is there, what is missing, what nobody reads.
@Suite struct RecordReaderTests {
  /// A record of these tests.
  private enum Thing: String, RecordFormat {
    case address, name, size

    static let words = "a thing"
    static let summary = "A thing"

    var format: FieldFormat {
      self == .size
        ? .required("The size", .number, "How large it is") : .optional("The \(rawValue)", .text, "A text")
    }
  }

  @Test("Known fields are given back in their order")
  func known() {
    let read = Read("size: 1\naddress: 2") { $0.fields($1, of: Thing.self) }
    #expect(read.value?.entries.map(\.key) == ["size", "address"])
    #expect(read.value?[.address]?.words == "a text")
    #expect(read.value?[.name] == nil)
    #expect(read.diagnostics == [])
  }

  @Test("A field that nobody reads is an error at its key, with the one probably meant")
  func unknown() {
    let read = Read("adress: x\nzzzzzz: y") { $0.fields($1, of: Thing.self) }
    #expect(read.identifiers == [.unknownField, .unknownField])
    #expect(read.diagnostics.map(\.severity) == [.error, .error])
    #expect(read.marked == ["adress", "zzzzzz"])
    #expect(read.diagnostics[0].summary == "A thing has no field `adress`")
    #expect(read.solutions == ["Did you mean `address`?", "Its fields are: address, name, size"])
    #expect(read.diagnostics[0].solutions[0].replacements.map(\.text) == ["address"])
  }

  @Test(
    "What is no mapping has no fields",
    arguments: [("text", "a text"), ("[a]", "a list"), ("\"\"", "a text")])
  func noMapping(text: String, words: String) {
    let read = Read(text) { $0.fields($1, of: Thing.self) }
    #expect(read.value == nil)
    #expect(read.identifiers == [.wrongType])
    #expect(read.diagnostics[0].summary == "A thing is a mapping, and this is \(words)")
    #expect(read.solutions == ["Write its fields: address, name, size"])
  }

  @Test("A missing field is told once, on the first line of its record, when it must be there")
  func missing() {
    let read = Read("address: 1\nb: 2") { reader, node -> Int? in
      guard let fields = reader.fields(node, of: Thing.self) else { return nil }
      return reader.text(.name, of: fields) == nil ? reader.number(.size, of: fields) : nil
    }
    #expect(read.value == nil)
    #expect(read.identifiers == [.unknownField, .missingField])
    #expect(read.marked == ["b", "address: 1"])
    #expect(read.diagnostics[1].summary == "A thing needs a field `size`")
    #expect(read.diagnostics[1].solutions.map(\.text) == ["Add `size: …`"])
  }

  @Test("A field that is there is not missing, even when it holds nothing")
  func presentAndEmpty() {
    let read = Read("size:") { reader, node -> YAML.Node? in
      guard let fields = reader.fields(node, of: Thing.self) else { return nil }
      return reader.node(.size, of: fields)
    }
    #expect(read.value?.words == "nothing")
    #expect(read.diagnostics == [])
  }

  @Test("A field is named in its own words where it is wrong")
  func words() {
    let read = Read("{ size: [1], name: { a: b } }") { reader, node -> Int? in
      guard let fields = reader.fields(node, of: Thing.self) else { return nil }
      return reader.text(.name, of: fields) == nil ? reader.number(.size, of: fields) : nil
    }
    #expect(
      read.diagnostics.map(\.summary) == [
        "The name is a text, and this is a mapping", "The size is a text, and this is a list",
      ])
  }

  @Test("Keys that are names are given back in their order, the others are told")
  func named() {
    let read = Read("z-1: 1\nFaux Nom: 2\na: 3") { reader, node in reader.named(node, "Things") }
    #expect(read.value?.map(\.id.value.rawValue) == ["z-1", "a"])
    #expect(read.identifiers == [.wrongIdentifier])
    #expect(read.marked == ["Faux Nom"])
    #expect(read.solutions == ["Write `faux-nom`"])
  }

  @Test("Names that are no mapping are told", arguments: ["[a, b]", "text"])
  func notNamed(_ text: String) {
    let read = Read(text) { reader, node in reader.named(node, "Things") }
    #expect(read.identifiers == [.wrongType])
    #expect(read.diagnostics[0].summary.hasPrefix("Things are a mapping, and this is "))
  }

  @Test("A list gives its items, anything else is told")
  func items() {
    #expect(Read("[a, b]") { $0.items($1, "Things") }.value?.count == 2)
    #expect(Read("[]") { $0.items($1, "Things") }.diagnostics == [])
    let read = Read("a, b") { $0.items($1, "Things") }
    #expect(read.value?.count == 0)
    #expect(read.diagnostics.map(\.summary) == ["Things are a list, and this is a text"])
    #expect(read.solutions == ["Begin each with `- `"])
  }

  @Test("A refused value is told with the one probably meant, else with all of them")
  func refused() {
    let near = Read("familly") { reader, node -> Int? in
      reader.refuse("No", "familly", among: ["listed", "family"], at: reader.range(node))
      return nil
    }
    #expect(near.solutions == ["Did you mean `family`?"])
    #expect(near.diagnostics[0].solutions[0].replacements.map(\.text) == ["family"])
    let far = Read("x") { reader, node -> Int? in
      reader.refuse("No", "x", among: ["listed", "family"], at: reader.range(node))
      return nil
    }
    #expect(far.identifiers == [.wrongValue])
    #expect(far.solutions == ["Write one of: listed, family"])
  }

  @Test("A part of a file keeps the places of the whole file")
  func part() throws {
    let file = SourceFile(path: "a.md", text: "---\né: [x, { y: z }]\n---\n")
    var reader = RecordReader(file)
    let parsed = reader.parse(4..<22)
    let node = try #require(parsed)
    #expect(reader.range(node).text == "é: [x, { y: z }]")
    guard case .mapping(let entries) = node.content, case .sequence(let items) = entries[0].value.content,
      case .mapping(let inner) = items[1].content
    else {
      Issue.record("not the tree that was written")
      return
    }
    #expect(file.text(entries[0].keyBytes) == "é")
    #expect(reader.range(items[0]).text == "x")
    #expect(file.text(inner[0].keyBytes) == "y")
    #expect(reader.range(inner[0].value).text == "z")
  }

  @Test(
    "What is no YAML of the house is told with its reason",
    arguments: [
      ("a: 1\na: 2", Diagnostic.Identifier.duplicateKey, "a"), ("a: &x 1\nb: 1", .yamlFeature, "&x"),
      ("a: !!str 1", .yamlFeature, "!!str"), ("a: [1", .yamlSyntax, ""),
    ])
  func faults(text: String, told: Diagnostic.Identifier, marked: String) {
    let read = Read(text) { reader, node in reader.named(node, "Things") }
    #expect(read.value == nil)
    #expect(read.identifiers == [told])
    #expect(read.marked[0].hasPrefix(marked))
    #expect(!read.solutions.isEmpty)
  }

  @Test("Nesting beyond the limit is refused")
  func depth() {
    let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(Read(deep) { $0.items($1, "Things") }.identifiers == [.nestingTooDeep])
  }

  @Test("The same key in quotes is the same key")
  func quotedKey() {
    let read = Read("{ fr: a, \"fr\": b }") { $0.localized($1, "A text") }
    #expect(read.identifiers == [.duplicateKey])
  }
}
