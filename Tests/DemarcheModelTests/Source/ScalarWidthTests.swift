import Testing

@testable import DemarcheModel

/// How wide a terminal draws a scalar.
@Suite struct ScalarWidthTests {
  @Test(
    "Latin, Greek and Cyrillic letters, signs and spaces take one column",
    arguments: "aÉœßЖΩ«’…—1 \u{A0}\u{202F}".unicodeScalars.map { $0 })
  func one(_ scalar: Unicode.Scalar) {
    #expect(DisplayWidth.of(scalar) == 1)
  }

  @Test(
    "East Asian letters, full-width forms and emoji take two",
    arguments: [
      0x65E5, 0x672C, 0x3042, 0x30AB, 0xD55C, 0x1100, 0xFF21, 0x3001, 0x1F469, 0x1F680, 0x1F9D1, 0x20000,
      0x3FFFD,
    ] as [UInt32])
  func two(_ value: UInt32) throws {
    #expect(DisplayWidth.of(try #require(Unicode.Scalar(value))) == 2)
  }

  @Test(
    "What is drawn over the letter before it, or not at all, takes none",
    arguments: [0x301, 0x308, 0x20DD, 0x200D, 0x200B, 0xFE0F, 0x2060] as [UInt32])
  func none(_ value: UInt32) throws {
    #expect(DisplayWidth.of(try #require(Unicode.Scalar(value))) == 0)
  }

  @Test(
    "The neighbours of wide ranges are narrow",
    arguments: [0x10FF, 0x303F, 0xABFF, 0xFF61, 0x1F650] as [UInt32])
  func neighbours(_ value: UInt32) throws {
    #expect(DisplayWidth.of(try #require(Unicode.Scalar(value))) == 1)
  }
}
