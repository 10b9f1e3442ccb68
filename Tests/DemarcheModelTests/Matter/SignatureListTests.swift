import DemarcheModel
import Testing

/// Who must sign, and whose signature was given.
struct SignatureListTests {
  @Test("Everybody listed is required, or the people named")
  func requirement() throws {
    let signatures = try ["a", "b"].map {
      Signature(person: located(try id($0)), status: .signed(on: nil), range: located(0).range)
    }
    var list = SignatureList(order: .listed, required: .all, signatures: signatures, range: located(0).range)
    #expect(try ["a", "b", "c"].map { list.requires(try id($0)) } == [true, true, false])
    list.required = .some([located(try id("b")), located(try id("c"))])
    #expect(try ["a", "b", "c"].map { list.requires(try id($0)) } == [false, true, true])
    list.required = .some([])
    #expect(try !list.requires(id("a")))
  }

  @Test("Only a signature that was given may be printed")
  func given() throws {
    let statuses: [Signature.Status] = [
      .signed(on: nil), .signed(on: try day("2024-05-04")), .pending, .declined, .withdrawn,
    ]
    let given = try statuses.map {
      Signature(person: located(try id("a")), status: $0, range: located(0).range).isGiven
    }
    #expect(given == [true, true, false, false, false])
  }
}
