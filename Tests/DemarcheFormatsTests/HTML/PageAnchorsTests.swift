import Testing

@testable import DemarcheFormats

@Suite("Identifiers of a page")
struct PageAnchorsTests {
  @Test("are given once, and lead back to the name")
  func unique() {
    var anchors = PageAnchors()
    let given = (1...3).map { _ in anchors.unique("demand-a-2") }
    #expect(given == ["demand-a-2", "demand-a-2.2", "demand-a-2.3"])
    #expect(given.map { PageAnchors.name(in: $0, after: PageAnchors.demand) } == ["a-2", "a-2", "a-2"])
    #expect(PageAnchors.name(in: "demand-a", after: PageAnchors.signatory) == nil)
  }
}
