import Testing

@testable import DemarcheFormats

@Suite("Identifiers of elements")
struct ElementIdentifiersTests {
  @Test("count by kind within their context")
  func counting() {
    var identifiers = ElementIdentifiers(taken: [])
    let given = [
      identifiers.next("p", in: ""), identifiers.next("p", in: ""), identifiers.next("ul", in: ""),
      identifiers.next("li", in: "ul_1"), identifiers.only("intro", in: "list_1"),
    ]
    #expect(given == ["p_1", "p_2", "ul_1", "ul_1__li_1", "list_1__intro"])
  }

  @Test("take an element's own number, and never the same twice")
  func numbered() {
    var identifiers = ElementIdentifiers(taken: ["p_1"])
    let given = [
      identifiers.numbered("rec", 3, in: "recs_1"), identifiers.numbered("rec", 3, in: "recs_1"),
      identifiers.numbered("rec", 1, in: "recs_1"), identifiers.next("p", in: ""),
    ]
    #expect(given == ["recs_1__rec_3", "recs_1__rec_1", "recs_1__rec_2", "p_2"])
  }
}
