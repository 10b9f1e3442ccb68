import Testing

@testable import DemarcheFormats

@Suite("Names of pages")
struct PageFileTests {
  @Test(
    "of another file of the folder are plain names",
    arguments: [
      ("declaration.fr", "declaration.fr.html"), ("../x", nil), ("a/b", nil), ("", nil), (".x", nil),
      ("a\"b", nil), ("javascript:x", nil),
    ] as [(String, String?)])
  func siblings(file: String, expected: String?) {
    #expect(PageFile.sibling(file, extension: "html") == expected)
  }
}
