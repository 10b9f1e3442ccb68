internal import DemarcheModel

extension Filter {
  /// `{{ signatories | count }}`.
  static let count = Filter(
    name: "count", summary: "How many there are", input: "a list",
    result: { shape, _ in shape.element == nil ? nil : .number },
    apply: { value, _, _ in .number(value.members.count) })

  /// `{{ signatories | first }}`.
  static let first = Filter(
    name: "first", summary: "The first of them, if there is one", input: "a list",
    result: { shape, _ in shape.element.map { .optional($0.unwrapped) } },
    apply: { value, _, _ in value.members.first ?? .none })

  /// `{{ signatories | last }}`.
  static let last = Filter(
    name: "last", summary: "The last of them, if there is one", input: "a list",
    result: { shape, _ in shape.element.map { .optional($0.unwrapped) } },
    apply: { value, _, _ in value.members.last ?? .none })

  /// `{{ signatories | join }}`: with the language's commas and conjunction, or with a text between two.
  static let join = Filter(
    name: "join", summary: "All of them in one line: A, B et C", input: "a list of texts or of people",
    parameters: [Parameter(name: "separator", isOptional: true)], printsArguments: true,
    result: { shape, _ in shape.element?.printsInline == true ? .text : nil },
    apply: { value, arguments, wording in
      let members = value.members.map { $0.inlines(wording) }
      let separators =
        arguments[0] == .none
        ? wording.separators(between: members.map(\.plainText))
        : Array(repeating: arguments[0].plainText, count: max(0, members.count - 1))
      var joined: [Inline] = []
      for (index, member) in members.enumerated() {
        joined += member
        if index < separators.count { joined.append(.text(separators[index])) }
      }
      return .marked(joined)
    })

  /// `{{ document.release | default("…") }}`: a value for the case that there is none.
  static let `default` = Filter(
    name: "default", summary: "The value, or another one where it is missing",
    input: "a value that may be missing",
    parameters: [Parameter(name: "value")], printsArguments: true,
    result: { shape, _ in shape.isOptional && shape.unwrapped.printsInline ? .text : nil },
    apply: { value, arguments, wording in
      switch value {
      case .none: arguments[0]
      case .text, .marked: value
      default: .marked(value.inlines(wording))
      }
    })
}

extension Shape {
  /// Whether a value prints in a line of text.
  fileprivate var printsInline: Bool {
    switch self {
    case .text, .number, .date, .link: true
    case .record(let name): RecordShape.named(name).printing == .inline
    default: false
    }
  }
}
