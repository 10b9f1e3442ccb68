/// One filter of the template language: what it takes, what it gives, how it is computed.
struct Filter: Sendable {
  /// One parameter.
  struct Parameter: Sendable {
    /// Its name, for arguments by name.
    var name: String
    /// Its type.
    var shape: Shape
    /// The texts it accepts, when only some make sense.
    var choices: [String] = []
    /// Whether the argument may be left out.
    var isOptional = false
  }

  /// Its name.
  var name: String
  /// What it does, in one sentence.
  var summary: String
  /// What it takes, in words, for the message that refuses something else.
  var input: String
  /// Its parameters, in the order of positional arguments.
  var parameters: [Parameter] = []
  /// The type of its result for a type of input; `nil` refuses the input.
  var result: @Sendable (Shape) -> Shape?
  /// The value of its result; arguments stand in the order of the parameters, a missing one is `none`.
  var apply: @Sendable (Value, [Value], Wording) -> Value

  /// All filters, by the part of the language they serve.
  static let all: [Filter] =
    [.date, .words, .join, .quote, .foreign] + [.count, .first, .last, .default] + [
      .upper, .lower, .capitalize,
    ]

  /// The filter with a name.
  static func named(_ name: String) -> Filter? { all.first { $0.name == name } }
}
