import DemarcheModel
import Testing

@testable import DemarcheKit

/// The encodings of registers.
@Suite struct RegisterTextTests {
  /// UTF-16 with or without its mark.
  private static func utf16(_ text: String, isBigEndian: Bool, hasMark: Bool) -> [UInt8] {
    ((hasMark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  private static let text = "nom,prénom\nŒuvrard,Élise\n"

  static let cases: [(String, [UInt8], TextEncoding)] = [
    ("UTF-8", Array(text.utf8), .utf8),
    ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8WithMark),
    ("UTF-16 LE", utf16(text, isBigEndian: false, hasMark: true), .utf16LittleEndian),
    ("UTF-16 BE", utf16(text, isBigEndian: true, hasMark: true), .utf16BigEndian),
    ("UTF-16 LE without a mark", utf16(text, isBigEndian: false, hasMark: false), .utf16LittleEndian),
    ("UTF-16 BE without a mark", utf16(text, isBigEndian: true, hasMark: false), .utf16BigEndian),
    (
      "Windows-1252",
      Array("nom,pr".utf8) + [0xE9] + Array("nom\n".utf8) + [0x8C] + Array("uvrard,".utf8) + [0xC9]
        + Array("lise\n".utf8), .windows1252
    ),
  ]

  @Test("Each encoding is detected, and the text is the same", arguments: cases)
  func encodings(name: String, bytes: [UInt8], encoding: TextEncoding) {
    let read = RegisterText(path: "a.csv", bytes: bytes)
    #expect(read.encoding == encoding)
    #expect(read.file.range.text == Self.text)
  }

  @Test("The bytes that Windows-1252 leaves open become U+FFFD, and the others its characters")
  func windows1252() {
    let read = RegisterText(path: "a", bytes: [0xE9, 0x80, 0x81, 0x92, 0x9F, 0xA0, 0xFF])
    #expect(read.encoding == .windows1252)
    #expect(read.file.range.text == "é€\u{FFFD}’Ÿ\u{A0}ÿ")
  }

  @Test("UTF-8 with one broken byte stays UTF-8, and the byte is U+FFFD")
  func brokenUTF8() {
    let read = RegisterText(path: "a", bytes: Array("Élodie, Zoé, Chloé".utf8) + [0xE9] + Array(", fin".utf8))
    #expect(read.encoding == .utf8)
    #expect(read.file.range.text == "Élodie, Zoé, Chloé\u{FFFD}, fin")
  }

  @Test("Half a character at the end of UTF-16, and halves of pairs, become U+FFFD")
  func brokenUTF16() {
    let read = RegisterText(path: "a", bytes: [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42])
    #expect(read.file.range.text == "A\u{FFFD}\u{FFFD}")
  }

  @Test("The line breaks of old Macintoshes are line breaks")
  func returns() {
    #expect(RegisterText(path: "a", bytes: Array("a\rb\r".utf8)).file.lineStarts.count == 3)
    #expect(RegisterText(path: "a", bytes: Array("a\r\nb".utf8)).file.range.text == "a\r\nb")
  }

  @Test("Any bytes are decoded", arguments: 0..<100)
  func anything(seed: Int) {
    var state = UInt64(seed) &+ 7
    let bytes = (0..<seed).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 40)
    }
    let file = RegisterText(path: "a", bytes: bytes).file
    #expect(String(validating: file.bytes, as: UTF8.self) != nil)
  }
}
