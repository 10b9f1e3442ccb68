import DemarcheModel
import Testing

/// Languages are known by ISO 639-2, terminological.
struct LanguageCodeTests {
  @Test(
    "Terminological codes are known",
    arguments: ["fra", "deu", "zho", "ell", "ces", "nld", "mul", "und", "gsw"])
  func known(_ code: String) {
    #expect(LanguageCode.isKnown(code))
    #expect(LanguageCode.terminological(for: code) == nil)
  }

  @Test(
    "Others lead to them",
    arguments: [
      ("fre", "fra"), ("ger", "deu"), ("chi", "zho"), ("gre", "ell"), ("cze", "ces"), ("dut", "nld"),
      ("fr", "fra"), ("sq", "sqi"), ("alb", "sqi"),
    ])
  func others(_ code: String, _ meant: String) {
    #expect(!LanguageCode.isKnown(code))
    #expect(LanguageCode.terminological(for: code) == meant)
  }

  @Test("Every language of the house has its code")
  func house() throws {
    for tag in LanguageTag.allTags {
      let language = try language(tag)
      #expect(LanguageCode.terminological(for: tag) == language.alpha3)
      #expect(LanguageCode.isKnown(language.alpha3))
    }
  }

  @Test("Tags of BCP 47", arguments: ["fr", "FR", "zh-Hant", "de-CH-1996", "gsw", "en-x-a"])
  func tags(_ tag: String) { #expect(LanguageCode.isTag(tag)) }

  @Test("What is no tag", arguments: ["", "-", "fr-", "xx", "french", "fr_FR", "qqq", "fr--FR", "f r"])
  func noTags(_ tag: String) { #expect(!LanguageCode.isTag(tag)) }
}
