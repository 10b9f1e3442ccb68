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
    #expect(list.requiredPeople == [try id("a"), try id("b")])
    list.required = .some([located(try id("b")), located(try id("c"))])
    #expect(list.requiredPeople == [try id("b"), try id("c")])
    list.required = .some([])
    #expect(list.requiredPeople.isEmpty)
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
