internal import DemarcheModel

/// One filter of the template language: what it takes, what it gives, how it is computed.
struct Filter: Sendable {
  /// One parameter.
  struct Parameter: Sendable {
    /// Its name, for arguments by name.
    var name: String
    /// Its type.
    var shape: Shape = .text
    /// The texts it accepts in a language, when only some make sense: an empty list accepts all, `nil` says that the
    /// language has no use for the argument.
    var choices: @Sendable (LanguageTag) -> [String]? = { _ in [] }
    /// Whether the argument may be left out.
    var isOptional = false
    /// Whether it names a field of the input's members; a merge gets the field's position as a number.
    var namesField = false
  }

  /// Its name.
  var name: String
  /// What it does, in one sentence.
  var summary: String
  /// What it takes, in words, for the message that refuses something else.
  var input: String
  /// Its parameters, in the order of positional arguments.
  var parameters: [Parameter] = []
  /// Whether arguments are given by name only: nobody should have to know which of three texts comes first.
  var takesNames = false
  /// Whether arguments are words that may be printed, not ways to print.
  var printsArguments = false
  /// The steps that it costs beside those of its result.
  var cost = 0
  /// The type of its result for a type of input and of the field that an argument names; `nil` refuses the input.
  var result: @Sendable (_ input: Shape, _ field: Shape?) -> Shape?
  /// The value of its result; arguments stand in the order of the parameters, a missing one is `none`.
  var apply: @Sendable (Value, [Value], Wording) -> Value

  /// All filters, by the part of the language they serve.
  static let all: [Filter] =
    [.date, .words, .ordinal, .plural, .gender] + [.join, .count, .first, .last, .sort, .groupBy, .default]
    + [
      .quote, .foreign, .upper, .lower, .capitalize,
    ]

  /// The names of all filters, of `phrase` too, which the checker itself knows.
  static let allNames = all.map(\.name) + ["phrase"]

  /// The filter with a name.
  static func named(_ name: String) -> Filter? { all.first { $0.name == name } }

  /// How it is written with the arguments that it needs: `lang("…")`, `gender(m="…", f="…", other="…")`.
  var usage: String {
    let needed = parameters.filter { !$0.isOptional }.map { takesNames ? "\($0.name)=\"…\"" : "\"…\"" }
    return needed.isEmpty ? name : "\(name)(\(needed.joined(separator: ", ")))"
  }
}
