internal import DemarcheLanguage
internal import DemarcheModel

extension Filter {
  /// `{{ document.date | date("weekday") }}`; a text between quotes becomes a date: `{{ "2024-03-25" | date }}`.
  static let date = Filter(
    name: "date", summary: "A day in words, with its weekday, in figures, or as 2024-05-06", input: "a date",
    parameters: [
      Parameter(name: "form", choices: { _ in ["long", "weekday", "short", "iso"] }, isOptional: true)
    ],
    result: { shape, _ in shape == .date ? .text : nil },
    apply: { value, arguments, wording in
      guard case .date(let date, let isOwn) = value else { return value }
      let words: String
      switch arguments[0].plainText {
      case "weekday": words = wording.weekdayDate(date)
      case "short": words = wording.shortDate(date)
      case "iso": words = date.description
      default: return .date(date, isOwn: isOwn)
      }
      // In a preface the document's own date describes it, however it is written.
      return .marked([isOwn ? .part(.date(date), [.text(words)]) : .date(date, [.text(words)])])
    })

  /// `{{ signatories | count | words }}`: sept, seven.
  static let words = Filter(
    name: "words", summary: "The number in words", input: "a number",
    parameters: [
      Parameter(
        name: "gender", choices: { NumberWords.hasFeminine($0) ? ["m", "f"] : nil }, isOptional: true)
    ],
    // A number above 100 takes a formatter, which is slow to make.
    cost: 128,
    result: { shape, _ in shape == .number ? .text : nil },
    apply: { value, arguments, wording in
      guard case .number(let number) = value else { return value }
      return .text(wording.spelledOut(number, isFeminine: arguments[0].plainText == "f"))
    })

  /// `{{ demand.number | ordinal(gender="f") }}`: 1re, 1st, 1.
  static let ordinal = Filter(
    name: "ordinal", summary: "The number as a place in an order, in figures: 3., 1er, 2nd",
    input: "a number",
    parameters: [
      Parameter(
        name: "gender", choices: { OrdinalWords.genders(of: $0).map(\.rawValue) }, isOptional: true)
    ],
    result: { shape, _ in shape == .number ? .text : nil },
    apply: { value, arguments, wording in
      guard case .number(let number) = value else { return value }
      let gender = OrdinalWords.Gender(rawValue: arguments[0].plainText) ?? .masculine
      return .text(wording.ordinals.ordinal(number, gender))
    })

  /// `{{ signatories | count | plural(one="signataire", other="signataires") }}`.
  ///
  /// The check knows the language and asks for the texts of the categories that its whole numbers take.
  static let plural = Filter(
    name: "plural", summary: "The text that the language puts with such a number", input: "a number",
    parameters: PluralCategory.allCases.map { Parameter(name: $0.rawValue, isOptional: true) },
    takesNames: true, printsArguments: true,
    result: { shape, _ in shape == .number ? .text : nil },
    apply: { value, arguments, wording in
      guard case .number(let number) = value else { return value }
      let category = wording.plurals.category(of: number)
      // Round millions may go without a text of their own.
      let texts = [category, .other].compactMap { PluralCategory.allCases.firstIndex(of: $0) }
      return texts.map { arguments[$0] }.first { $0 != .none } ?? .none
    })

  /// `{{ signatories | gender(m="Ils", f="Elles", other="Les signataires") }}`: by one person or a group.
  ///
  /// `other` must be given, for one whose gender is not said and for nobody: a merge that guessed would put a wrong word
  /// to a person.
  static let gender = Filter(
    name: "gender", summary: "The text for the gender of a person, or of all the people of a list",
    input: "a signatory or a list of signatories",
    parameters: [Parameter(name: "m"), Parameter(name: "f"), Parameter(name: "other")],
    takesNames: true, printsArguments: true,
    result: { shape, _ in (shape.element ?? shape) == .record(.signatory) ? .text : nil },
    apply: { value, arguments, _ in
      let genders = value.people.map(\.gender)
      // A list of men and women takes the masculine, as in the grammar of the languages that ask.
      if genders.isEmpty || genders.contains(.unspecified) { return arguments[2] }
      return genders.allSatisfy { $0 == .feminine } ? arguments[1] : arguments[0]
    })
}

extension Value {
  /// The records of one person or of several.
  fileprivate var people: [Record] {
    (members.isEmpty ? [self] : members).compactMap { value in
      if case .record(let record) = value { return record }
      return nil
    }
  }
}

extension Record {
  /// Where a signatory's gender stands among its fields.
  private static let genderField = RecordShape.named(.signatory).index(of: "gender")

  /// The gender of a signatory, unspecified for what has none.
  fileprivate var gender: Gender {
    guard shape == .signatory, let index = Record.genderField, fields.indices.contains(index) else {
      return .unspecified
    }
    return Gender(rawValue: fields[index].plainText) ?? .unspecified
  }
}
