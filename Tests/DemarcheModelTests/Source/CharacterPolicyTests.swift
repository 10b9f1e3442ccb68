import DemarcheModel
import Testing

/// What may not stand in a source is told at its exact place.
struct CharacterPolicyTests {
  /// Scalars of each class that is refused, the first and the last of every range.
  static let refused: [(values: [UInt32], refusal: CharacterPolicy.Refusal)] = [
    (Array(0x00...0x08) + [0x0B, 0x0C] + Array(0x0E...0x1F) + Array(0x7F...0x9F), .control),
    ([0xFDD0, 0xFDEF, 0xFEFF] + (0...0x10).flatMap { [$0 << 16 | 0xFFFE, $0 << 16 | 0xFFFF] }, .control),
    ([0x061C, 0x200E, 0x200F] + Array(0x202A...0x202E) + Array(0x2066...0x2069), .bidirectional),
    ([0xE000, 0xF8FF, 0xF0000, 0xFFFFD, 0x100000, 0x10FFFD], .privateUse),
  ]

  /// Scalars beside those that are refused.
  static let accepted: [UInt32] = [
    0x09, 0x0A, 0x0D, 0x20, 0x7E, 0xA0, 0x061B, 0x061D, 0x200D, 0x2010, 0x2029, 0x202F, 0x2065, 0x206A,
    0xD7FF, 0xF900, 0xFDCF, 0xFDF0, 0xFFFD, 0x1F600, 0xEFFFD,
  ]

  @Test("Every scalar of a refused class is refused, wherever it stands", arguments: refused)
  func classes(_ values: [UInt32], _ refusal: CharacterPolicy.Refusal) throws {
    for value in values {
      let scalar = try #require(Unicode.Scalar(value))
      #expect(CharacterPolicy.refusal(of: scalar, allowingPrivateUse: false) == refusal, "\(value)")
      let text = "é\u{A0}" + String(scalar) + " x"
      let file = SourceFile(path: "a", text: text)
      let found = CharacterPolicy.diagnostics(for: file, allowingPrivateUse: false)
      #expect(found.count == 1)
      #expect(found.first?.range?.bytes == 4..<4 + UTF8.width(scalar))
      let expected: Diagnostic.Identifier =
        refusal == .bidirectional ? .bidirectionalCharacter : .forbiddenCharacter
      #expect(found.first?.identifier == expected)
      #expect(found.first?.severity == .error)
      #expect(found.first?.summary.contains(scalar.codePoint) == true)
    }
  }

  @Test("Deleting what is refused, as the solution says, leaves a text without fault")
  func solutions() throws {
    let file = SourceFile(path: "a", text: "séna\u{202E}teur")
    let found = try #require(CharacterPolicy.diagnostics(for: file).first)
    let edit = try #require(found.solutions.first?.replacements.first)
    var bytes = file.bytes
    bytes.replaceSubrange(edit.range.bytes, with: Array(edit.text.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == "sénateur")
  }

  @Test("Its neighbours are accepted", arguments: accepted)
  func neighbours(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(CharacterPolicy.refusal(of: scalar, allowingPrivateUse: false) == nil)
  }

  @Test("Private-use characters are refused in templates only")
  func privateUse() {
    let file = SourceFile(path: "a", text: "a\u{E000}b\u{F0000}")
    #expect(CharacterPolicy.diagnostics(for: file).isEmpty)
    #expect(CharacterPolicy.diagnostics(for: file, allowingPrivateUse: false).count == 2)
  }

  @Test("A control character is found among plain letters", arguments: [UInt8](0...0x1F) + [0x7F])
  func plainASCII(_ byte: UInt8) {
    let file = SourceFile(path: "a", bytes: [0x61, byte, 0x62])
    let isAllowed = [0x09, 0x0A, 0x0D].contains(byte)
    #expect(CharacterPolicy.diagnostics(for: file).count == (isAllowed ? 0 : 1))
  }

  @Test("Twenty places are told at most, in the order of the text")
  func limit() {
    for count in [19, 20, 21, 500] {
      let file = SourceFile(path: "a", text: String(repeating: "é\u{7}", count: count))
      let found = CharacterPolicy.diagnostics(for: file)
      #expect(found.count == min(count, 20))
      #expect(found.compactMap(\.range?.bytes.lowerBound) == (0..<min(count, 20)).map { 3 * $0 + 2 })
    }
    let broken = SourceFile(path: "a", bytes: Array(repeating: 7, count: 20) + [0xFF])
    #expect(CharacterPolicy.diagnostics(for: broken).count == 20)
  }

  @Test(
    "The first bytes that are not UTF-8 are told, and what stands before them",
    arguments: [
      ([0xFF], 0), ([0x61, 0xE9, 0x20], 1), ([0xC3, 0xA9, 0xC3], 2), ([0x61, 0x80], 1),
      ([0x61, 0xED, 0xA0, 0x80], 1), ([0xC0, 0xAF], 0), ([0x61, 0x62, 0xF5, 0x80, 0x80, 0x80], 2),
      ([0xE2, 0x82], 0), ([0xF0, 0x9F, 0x98], 0),
    ] as [([UInt8], Int)])
  func brokenBytes(_ bytes: [UInt8], _ offset: Int) {
    let found = CharacterPolicy.diagnostics(for: SourceFile(path: "a", bytes: bytes))
    #expect(found.map(\.identifier) == [.invalidUTF8])
    #expect(found.first?.range?.bytes == offset..<offset + 1)
  }

  @Test("A control character before broken bytes is told first")
  func both() {
    let found = CharacterPolicy.diagnostics(for: SourceFile(path: "a", bytes: [0x61, 0x07, 0xE9]))
    #expect(found.map(\.identifier) == [.forbiddenCharacter, .invalidUTF8])
    #expect(found.map(\.range?.bytes.lowerBound) == [1, 2])
  }

  @Test("Thirty combining marks may follow a letter, the thirty-first may not")
  func marks() {
    let thirty = "e" + String(repeating: "\u{301}", count: 30)
    #expect(CharacterPolicy.diagnostics(for: SourceFile(path: "a", text: thirty + thirty)).isEmpty)
    for count in [31, 45, 1000] {
      let text = "a e" + String(repeating: "\u{301}", count: count) + " b"
      let found = CharacterPolicy.diagnostics(for: SourceFile(path: "a", text: text))
      #expect(found.map(\.identifier) == [.forbiddenCharacter])
      #expect(found.first?.range?.bytes == 63..<65)
      #expect(found.first?.range?.start.column == 3)
    }
  }
}
