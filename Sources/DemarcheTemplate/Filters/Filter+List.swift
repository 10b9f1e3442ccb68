internal import DemarcheModel

extension Filter {
  /// `{{ signatories | count }}`.
  static let count = Filter(
    name: "count", summary: "How many there are", input: "a list",
    result: { $0.element == nil ? nil : .number },
    apply: { value, _, _ in .number(value.members.count) })

  /// `{{ signatories | first }}`.
  static let first = Filter(
    name: "first", summary: "The first of them, if there is one", input: "a list",
    result: { $0.element.map { .optional($0) } },
    apply: { value, _, _ in value.members.first ?? .none })

  /// `{{ signatories | last }}`.
  static let last = Filter(
    name: "last", summary: "The last of them, if there is one", input: "a list",
    result: { $0.element.map { .optional($0) } },
    apply: { value, _, _ in value.members.last ?? .none })

  /// `{{ signatories | join }}`: with the language's commas and conjunction, or with a text between two.
  static let join = Filter(
    name: "join", summary: "All of them in one line: A, B et C", input: "a list of texts or of people",
    parameters: [Parameter(name: "separator", shape: .text, isOptional: true)],
    result: { shape in
      switch shape.element {
      case .text, .number, .date: return .text
      case .record(let name): return RecordShape.named(name).printing == .inline ? .text : nil
      default: return nil
      }
    },
    apply: { value, arguments, wording in
      let members = value.members
      let separators =
        arguments[0] == .none
        ? wording.separators(count: members.count)
        : Array(repeating: arguments[0].plainText, count: max(0, members.count - 1))
      var joined: [Inline] = []
      for (index, member) in members.enumerated() {
        joined += member.inlines(wording)
        if index < separators.count { joined.append(.text(separators[index])) }
      }
      return .marked(joined)
    })

  /// `{{ document.release | default("…") }}`: a value for the case that there is none.
  static let `default` = Filter(
    name: "default", summary: "The value, or another one where it is missing",
    input: "a text that may be missing",
    parameters: [Parameter(name: "value", shape: .text)],
    result: { $0 == .optional(.text) ? .text : nil },
    apply: { value, arguments, _ in value == .none ? arguments[0] : value })
}
