internal import DemarcheModel

extension Filter {
  /// `{{ document.date | date("weekday") }}`; a text between quotes becomes a date: `{{ "2024-03-25" | date }}`.
  static let date = Filter(
    name: "date", summary: "A day in words: long, with its weekday, or as 2024-05-06", input: "a date",
    parameters: [
      Parameter(name: "form", shape: .text, choices: ["long", "weekday", "iso"], isOptional: true)
    ],
    result: { $0 == .date ? .text : nil },
    apply: { value, arguments, wording in
      guard case .date(let date, let isOwn) = value else { return value }
      switch arguments[0].plainText {
      case "weekday": return .marked([.date(date, [.text(wording.weekdayDate(date))])])
      case "iso": return .marked([.date(date, [.text(date.description)])])
      default: return .date(date, isOwn: isOwn)
      }
    })

  /// `{{ signatories | count | words }}`: sept, seven.
  static let words = Filter(
    name: "words", summary: "The number in words", input: "a number",
    result: { $0 == .number ? .text : nil },
    apply: { value, _, wording in
      guard case .number(let number) = value else { return value }
      return .text(wording.spelledOut(number))
    })
}
