import Packing
import Testing

/// Archives by the fields of their format; `.ci/bundle` opens some with another program.
@Suite struct ZipArchiveTests {
  private func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  @Test("An entry stands as it is, behind its name and checksum")
  func entry() throws {
    var archive = ZipArchive()
    try archive.add(Array("123456789".utf8), as: "été/a.txt")
    let bytes = archive.finished()
    let name = Array("été/a.txt".utf8)
    #expect(Array(bytes[..<4]) == [0x50, 0x4B, 3, 4])
    // The checksum of these nine digits is the one that definitions of CRC-32 give to check by.
    #expect(number(bytes[14..<18]) == 0xCBF4_3926)
    #expect(number(bytes[18..<22]) == 9 && number(bytes[22..<26]) == 9)
    #expect(number(bytes[26..<28]) == name.count)
    #expect(Array(bytes[30..<(30 + name.count)]) == name)
    #expect(Array(bytes[(30 + name.count)...].prefix(9)) == Array("123456789".utf8))
    let end = bytes.suffix(22)
    #expect(Array(end.prefix(4)) == [0x50, 0x4B, 5, 6])
    #expect(number(end.dropFirst(10).prefix(2)) == 1)
    #expect(number(end.dropFirst(16).prefix(4)) == 30 + name.count + 9)
  }

  @Test("The same files make the same archive, and no files an empty one")
  func same() throws {
    func made() throws -> [UInt8] {
      var archive = ZipArchive()
      try archive.add([1, 2, 3], as: "b")
      try archive.add([], as: "a")
      return archive.finished()
    }
    #expect(try made() == made())
    #expect(ZipArchive().finished().count == 22)
  }

  @Test("Two files of one name, and one without a name, are refused")
  func names() throws {
    var archive = ZipArchive()
    try archive.add([1], as: "a")
    #expect(throws: ZipArchive.Fault.name("a")) { try archive.add([2], as: "a") }
    #expect(throws: ZipArchive.Fault.name("")) { try archive.add([2], as: "") }
    let long = String(repeating: "a", count: 65_536)
    #expect(throws: ZipArchive.Fault.name(long)) { try archive.add([2], as: long) }
  }

  @Test("More files than the format counts are refused", .timeLimit(.minutes(10)))
  func many() throws {
    var archive = ZipArchive()
    for number in 0..<65_534 { try archive.add([], as: String(number)) }
    #expect(throws: ZipArchive.Fault.tooLarge) { try archive.add([], as: "last") }
  }
}
