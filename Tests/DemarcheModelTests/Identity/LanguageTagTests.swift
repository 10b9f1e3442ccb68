import DemarcheModel
import Testing

/// Languages have the codes that Akoma Ntoso wants: ISO 639-2, terminological.
struct LanguageTagTests {
  @Test(
    "The terminological code, never the bibliographic one",
    arguments: [
      ("fr", "fra"), ("de", "deu"), ("cs", "ces"), ("el", "ell"), ("nl", "nld"), ("ro", "ron"),
      ("sk", "slk"), ("is", "isl"), ("en", "eng"), ("es", "spa"), ("ga", "gle"), ("mt", "mlt"),
      ("bg", "bul"), ("da", "dan"), ("et", "est"), ("fi", "fin"), ("hr", "hrv"), ("hu", "hun"),
      ("it", "ita"), ("lt", "lit"), ("lv", "lav"), ("pl", "pol"), ("pt", "por"), ("sl", "slv"),
      ("sv", "swe"), ("ca", "cat"), ("nb", "nob"), ("no", "nor"), ("tr", "tur"), ("uk", "ukr"),
    ])
  func codes(_ tag: String, _ code: String) throws {
    #expect(try language(tag).alpha3 == code)
  }

  @Test("No code is bibliographic, and none stands for two languages")
  func allCodes() throws {
    let codes = try LanguageTag.allTags.map { try language($0).alpha3 }
    let bibliographic: Set<String> = [
      "fre", "ger", "cze", "gre", "dut", "rum", "slo", "ice", "alb", "arm", "baq", "bur", "chi", "geo",
      "mac", "mao", "may", "per", "tib", "wel",
    ]
    #expect(bibliographic.isDisjoint(with: codes))
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.utf8.count == 3 })
    #expect(LanguageTag.allTags == LanguageTag.allTags.sorted())
    #expect(LanguageTag.allTags.count == 30)
  }

  @Test(
    "Other spellings are refused",
    arguments: ["", "FR", "fra", "fre", "fr-FR", "fr ", "xx", "français", "f\u{301}r"])
  func refused(_ tag: String) {
    #expect(LanguageTag(tag) == nil)
  }

  @Test("A language prints as its tag and is ordered by it")
  func printing() throws {
    #expect("\(try language("fr"))" == "fr")
    #expect(try language("de") < language("fr"))
  }
}
