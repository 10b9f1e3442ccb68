import Testing

@testable import DemarcheKit

/// Addresses that every format can carry as a link.
@Suite struct WebAddressTests {
  @Test(
    "A host alone, with a port, with a path, a query and a fragment is an address",
    arguments: [
      "https://a.fr", "http://a", "https://a.fr:8443", "https://a.fr/", "https://a.fr?x", "https://a.fr#x",
      "https://1.2.3.4/a%C3%A9/b?c=d&e#f",
    ])
  func addresses(_ text: String) {
    #expect(text.isWebAddress)
  }

  @Test(
    "Without a host, with a user, a broken escape or a letter beyond ASCII it is none",
    arguments: [
      "", "https://", "HTTPS://a.fr", "https:/a.fr", "https://.a.fr", "https://-a.fr", "https://a.fr:",
      "https://a.fr:123456",
      "https://a.fr:1:2", "https://b@a.fr", "https://a.fr/%", "https://a.fr/%2", "https://a.fr/%2g",
      "https://a.fr/#a#",
      "https://é.fr", "https://a.fr/é", "https://a.fr/\"", "https://a.fr/\n", "https://a.fr\\b",
      " https://a.fr",
      "https://a_b.fr", "https://a.fr/\u{301}",
    ])
  func others(_ text: String) {
    #expect(!text.isWebAddress)
  }
}
