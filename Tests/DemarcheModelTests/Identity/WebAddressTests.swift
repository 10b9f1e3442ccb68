import Testing

@testable import DemarcheModel

@Suite("Addresses")
struct WebAddressTests {
  @Test(
    "of the web and of mail are accepted",
    arguments: [
      "https://example.org", "http://example.org:8080/a?b=c#d", "HTTPS://example.org/",
      "https://exemple.fr/é/%C3%A9", "mailto:presse@example.org", "mailto:a@b.c?subject=d",
    ])
  func accepted(address: String) {
    #expect(WebAddress(address)?.text == address)
  }

  @Test(
    "that could do harm or cannot be read are refused",
    arguments: [
      "javascript:alert(1)", " https://example.org", "https://example.org/a b", "https://", "https:///a", "",
      "data:text/html,x", "//example.org", "/a", "https://senat.fr@example.org/", "https://a:b/",
      "https://example.org/%zz", "https://example.org/\"\u{301}", "https://example.org/<a>", "mailto:",
      "mailto:x",
      "https://example.org/#a#b", "https://example.org/\u{202E}", "https://example.org/\u{A0}",
      "java\nscript:x",
      "https://example.org/\n", "https://.org", "https://example.org/\u{301}\\",
    ])
  func refused(address: String) {
    #expect(WebAddress(address) == nil)
  }
}
