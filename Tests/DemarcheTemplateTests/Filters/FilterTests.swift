import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// Every filter tells what it takes and gives, and gives what it tells.
@Suite struct FilterTests {
  @Test(
    "Filters have names of their own, a summary, and the words for what they take",
    arguments: Filter.all.map(\.name))
  func description(_ name: String) throws {
    let filter = try #require(Filter.named(name))
    #expect(Filter.all.filter { $0.name == name }.count == 1)
    #expect(!filter.summary.isEmpty && !filter.summary.hasSuffix("."))
    #expect(filter.input.hasPrefix("a "))
    #expect(Set(filter.parameters.map(\.name)).count == filter.parameters.count)
  }

  @Test("A filter accepts some shape and refuses another", arguments: Filter.all.map(\.name))
  func shapes(_ name: String) throws {
    let filter = try #require(Filter.named(name))
    let shapes: [Shape] = [
      .text, .number, .boolean, .date, .link, .prose, .record(.signatory), .list(.text),
      .collection(.signatory),
      .optional(.text),
    ]
    let results = shapes.map { filter.result($0, .text) }
    #expect(results.contains { $0 != nil })
    #expect(results.contains { $0 == nil })
    #expect(filter.result(.boolean, .text) == nil)
    #expect(filter.result(.prose, .text) == nil)
  }

  @Test("A filter gives a value for any value and any arguments", arguments: Filter.all.map(\.name))
  func anything(_ name: String) throws {
    let filter = try #require(Filter.named(name))
    let wording = Wording(try Sample.pack())
    let record = Value.record(Record(.signatory, fields: []))
    let values: [Value] = [
      .none, .text(""), .marked([.lineBreak]), .number(.min), .number(.max), .boolean(true), .link("x"),
      record,
      .list([]), .list([.none, record, .list([.number(1)])]),
    ]
    for value in values {
      for argument in values {
        let arguments = filter.parameters.map { _ in argument }
        let result = filter.apply(value, arguments, wording)
        #expect(filter.apply(value, arguments, wording) == result)
      }
    }
  }

  @Test(
    "Members are joined as the language does",
    arguments: [(0, ""), (1, "Anne 1"), (2, "Anne 1 et Anne 2"), (3, "Anne 1, Anne 2 et Anne 3")])
  func join(_ count: Int, _ expected: String) throws {
    let document = try merge("x{{ signatories | join }}", Sample(people: count))
    guard case .paragraph(let content)? = document.body.first else { return #expect(Bool(false)) }
    #expect(content.plainText == "x" + expected)
  }

  @Test("The first and the last of nobody are missing, not a crash")
  func ends() throws {
    let text = "x{% if signatories | last %}{{ signatories | last }}{% else %}nobody{% endif %}"
    #expect(try outline(text, Sample(people: 0)) == "body: p(xnobody)")
    #expect(try outline(text) == "body: p(x@Anne 3@)")
  }

  @Test("A position beyond the list is missing", arguments: ["3", "0 - 1", "1000000000"])
  func positions(_ position: String) throws {
    let text = "x{% set s = signatories[\(position)] %}{% if s %}{{ s }}{% else %}nobody{% endif %}"
    #expect(try outline(text) == "body: p(xnobody)")
  }
}
