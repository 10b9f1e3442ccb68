internal import DemarcheLanguage
internal import DemarcheModel

extension Filter {
  /// `{{ "un acte de cyberguerre" | quote }}`: another speaker's words, in the marks of the house.
  static let quote = Filter(
    name: "quote", summary: "Another speaker's words, in the quotation marks of the language",
    input: "a text",
    result: { shape, _ in shape == .text ? .text : nil },
    apply: { value, _, wording in
      .marked([
        .quotation(opening: wording.quotes.opening, closing: wording.quotes.closing, value.inlines(wording))
      ])
    })

  /// `{{ "Inter-Parliamentary Alliance on China" | lang("en") }}`: words of another language.
  static let foreign = Filter(
    name: "lang", summary: "Words of another language, marked as such", input: "a text",
    parameters: [Parameter(name: "tag", choices: { _ in LanguageTag.allTags })],
    result: { shape, _ in shape == .text ? .text : nil },
    apply: { value, arguments, wording in
      guard let tag = LanguageTag(arguments[0].plainText) else { return value }
      return .marked([.foreign(tag, value.inlines(wording))])
    })

  /// `{{ document.type | upper }}`.
  static let upper = Filter(
    name: "upper", summary: "The text in upper case, as its language writes it", input: "a text",
    result: { shape, _ in shape == .text ? .text : nil },
    apply: { value, _, wording in value.lettered(wording) { $0.upper($1) } })

  /// `{{ document.type | lower }}`.
  static let lower = Filter(
    name: "lower", summary: "The text in lower case, as its language writes it", input: "a text",
    result: { shape, _ in shape == .text ? .text : nil },
    apply: { value, _, wording in value.lettered(wording) { $0.lower($1) } })

  /// `{{ signatory.title | capitalize }}`.
  static let capitalize = Filter(
    name: "capitalize", summary: "The text with its first letter in upper case, the rest as it stands",
    input: "a text",
    result: { shape, _ in shape == .text ? .text : nil },
    apply: { value, _, wording in
      var isBegun = false
      return value.lettered(wording) { letters, text in
        guard !isBegun, !text.isEmpty else { return text }
        isBegun = true
        return letters.capitalized(text)
      }
    })
}

extension Value {
  /// The text with other letters and the same meaning; words of another language change by that language.
  fileprivate func lettered(_ wording: Wording, _ change: (LetterCase, String) -> String) -> Value {
    switch self {
    case .text(let text): .text(change(wording.letters, text))
    case .marked(let content): .marked(content.map { $0.lettered(wording.letters, change) })
    default: self
    }
  }
}

extension Inline {
  /// The piece with other letters; marks, addresses and notes stay.
  fileprivate func lettered(_ letters: LetterCase, _ change: (LetterCase, String) -> String) -> Inline {
    func inside(_ content: [Inline]) -> [Inline] { content.map { $0.lettered(letters, change) } }
    switch self {
    case .text(let text): return .text(change(letters, text))
    case .lineBreak, .note: return self
    case .emphasis(let content): return .emphasis(inside(content))
    case .strong(let content): return .strong(inside(content))
    case .link(let destination, let content): return .link(destination: destination, inside(content))
    case .workLink(let link, let content): return .workLink(link, inside(content))
    case .mention(let reference, let role, let content): return .mention(reference, as: role, inside(content))
    case .date(let date, let content): return .date(date, inside(content))
    case .moment(let moment, let content): return .moment(moment, inside(content))
    case .quantity(let reference, let number, let content):
      return .quantity(reference, normalized: number, inside(content))
    case .part(let part, let content): return .part(part, inside(content))
    case .pendingMark(let content): return .pendingMark(inside(content))
    case .foreign(let tag, let content):
      let foreign = LetterCase(language: tag)
      return .foreign(tag, content.map { $0.lettered(foreign, change) })
    case .quotation(let opening, let closing, let content):
      return .quotation(opening: opening, closing: closing, inside(content))
    }
  }
}
