internal import DemarcheLanguage
internal import DemarcheModel

extension Filter {
  /// `{{ "un acte de cyberguerre" | quote }}`: another speaker's words, in the marks of the house.
  static let quote = Filter(
    name: "quote", summary: "Another speaker's words, in the quotation marks of the language",
    input: "a text",
    result: { $0 == .text ? .text : nil },
    apply: { value, _, wording in
      .marked([
        .quotation(opening: wording.quotes.opening, closing: wording.quotes.closing, value.inlines(wording))
      ])
    })

  /// `{{ "Inter-Parliamentary Alliance on China" | lang("en") }}`: words of another language.
  static let foreign = Filter(
    name: "lang", summary: "Words of another language, marked as such", input: "a text",
    parameters: [Parameter(name: "tag", shape: .text, choices: LanguageTag.allTags)],
    result: { $0 == .text ? .text : nil },
    apply: { value, arguments, wording in
      guard let tag = LanguageTag(arguments[0].plainText) else { return value }
      return .marked([.foreign(tag, value.inlines(wording))])
    })

  /// `{{ document.type | upper }}`.
  static let upper = Filter(
    name: "upper", summary: "The text in upper case", input: "a text",
    result: { $0 == .text ? .text : nil },
    apply: { value, _, _ in .text(value.plainText.uppercased()) })

  /// `{{ document.type | lower }}`.
  static let lower = Filter(
    name: "lower", summary: "The text in lower case", input: "a text",
    result: { $0 == .text ? .text : nil },
    apply: { value, _, _ in .text(value.plainText.lowercased()) })

  /// `{{ signatory.title | capitalize }}`.
  static let capitalize = Filter(
    name: "capitalize", summary: "The text with its first letter in upper case, the rest as it stands",
    input: "a text",
    result: { $0 == .text ? .text : nil },
    apply: { value, _, _ in .text(value.plainText.capitalizedFirst) })
}
