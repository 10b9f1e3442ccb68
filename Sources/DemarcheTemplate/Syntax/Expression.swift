internal import DemarcheModel

/// An expression as it was written, every part with its place.
struct Expression: Sendable {
  /// What kind of expression it is.
  indirect enum Kind: Sendable {
    /// A text between quotes.
    case text(String)
    /// A whole number.
    case number(Int)
    /// `true` or `false`.
    case boolean(Bool)
    /// A name.
    case variable(String)
    /// `owner.name`.
    case member(Expression, Name)
    /// `owner[key]`.
    case index(Expression, Expression)
    /// `input | name(arguments)`.
    case filter(Expression, Name, [Argument])
    /// `input is [not] name(arguments)`.
    case test(Expression, Name, isNegated: Bool, [Expression])
    /// `not operand`.
    case not(Expression)
    /// `left operator right`.
    case binary(Operator, Expression, Expression)
    /// `value if condition else other`.
    case conditional(value: Expression, condition: Expression, other: Expression?)
  }

  /// What it is.
  var kind: Kind
  /// Its place.
  var range: SourceRange
  /// How many expressions stand inside one another in it, itself included.
  let height: Int

  /// The deepest expression that is read (SAFETY, "Limits").
  static let maximumHeight = 64

  /// Makes an expression of its parts.
  init(kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
    height = 1 + (kind.parts.map(\.height).max() ?? 0)
  }
}

extension Expression.Kind {
  /// The expressions inside.
  fileprivate var parts: [Expression] {
    switch self {
    case .text, .number, .boolean, .variable: []
    case .member(let owner, _): [owner]
    case .index(let owner, let key): [owner, key]
    case .filter(let input, _, let arguments): [input] + arguments.map(\.value)
    case .test(let operand, _, _, let arguments): [operand] + arguments
    case .not(let operand): [operand]
    case .binary(_, let left, let right): [left, right]
    case .conditional(let value, let condition, let other): [value, condition] + (other.map { [$0] } ?? [])
    }
  }
}

/// A name in an expression or a statement.
struct Name: Sendable {
  /// The name.
  var text: String
  /// Its place.
  var range: SourceRange
}

/// One argument of a filter.
struct Argument: Sendable {
  /// Its name, `nil` when it counts by position.
  var name: Name?
  /// Its value.
  var value: Expression
}

/// An operator between two expressions.
enum Operator: String, Sendable, CaseIterable {
  case or, and
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case contained = "in"
  case notContained = "not in"
  case concatenation = "~"
  case plus = "+"
  case minus = "-"
  case times = "*"
}
