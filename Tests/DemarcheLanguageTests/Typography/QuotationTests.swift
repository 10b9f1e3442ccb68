import DemarcheLanguage
import DemarcheModel
import Foundation
import Testing

@Suite("Quotation marks")
struct QuotationTests {
  /// What differs from CLDR, and why.
  static let differences = [
    "da": "the Union's style for Danish has »angles«", "bg": "CLDR only repeats the outer pair",
    "lt": "CLDR only repeats the outer pair", "nl": "CLDR only repeats the outer pair",
    "fr": "CLDR only repeats the outer pair", "fr-ca": "CLDR's inner pair of Canada is the wrong way round",
  ]

  @Test("The marks of a profile are CLDR's, but for differences with a reason")
  func cldr() {
    for profile in Typography.Profile.allCases where profile != .neutral && profile != .frenchEU {
      let identifiers = [
        "en-gb": "en_GB", "en-us": "en_US", "fr-ca": "fr_CA", "fr-ch": "fr_CH", "pt": "pt_PT",
      ]
      let locale = Locale(identifier: identifiers[profile.rawValue] ?? profile.rawValue)
      let same =
        profile.quotationMarks.opening == locale.quotationBeginDelimiter
        && profile.quotationMarks.closing == locale.quotationEndDelimiter
        && profile.innerQuotationMarks.opening == locale.alternateQuotationBeginDelimiter
        && profile.innerQuotationMarks.closing == locale.alternateQuotationEndDelimiter
      #expect(same == (Self.differences[profile.rawValue] == nil), "\(profile.rawValue)")
    }
  }

  @Test("Every language of the house has a profile of its name, English that of the British")
  func names() {
    let profiles = Set(Typography.Profile.allCases.map(\.rawValue))
    for tag in LanguageTag.allTags where tag != "no" && tag != "en" { #expect(profiles.contains(tag)) }
    #expect(profiles.contains("en-gb"))
  }
}
