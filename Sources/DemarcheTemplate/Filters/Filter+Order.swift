internal import DemarcheLanguage
internal import DemarcheModel

extension Filter {
  /// `{{ signatories | sort(by="family") | join }}`: texts by the collation of the language.
  ///
  /// Members of equal keys keep their order, reversed or not; those without a key stand last.
  static let sort = Filter(
    name: "sort",
    summary: "The list in the order of its texts, numbers or days, or of a field of its members",
    input: "a list of texts, numbers or dates, or of things with fields",
    parameters: [
      Parameter(name: "by", isOptional: true, namesField: true),
      Parameter(name: "reverse", shape: .boolean, isOptional: true),
    ],
    result: { shape, field in
      guard let element = shape.element, (field ?? element).hasOrder else { return nil }
      // A collection in another order is no longer the whole list as it was signed, only a list.
      return .list(element)
    },
    apply: { value, arguments, wording in
      let keyed = value.members.enumerated().map { position, member in
        (key: SortKey(member.part(arguments[0])), position: position, member: member)
      }
      let isReversed = arguments[1].isTruthy
      return .list(
        keyed.sorted { left, right in
          if left.key != right.key, left.key == .missing || right.key == .missing {
            return right.key == .missing
          }
          if wording.areInOrder(left.key, right.key) { return !isReversed }
          if wording.areInOrder(right.key, left.key) { return isReversed }
          return left.position < right.position
        }.map(\.member))
    })

  /// `{% for group in signatories | group_by("group") %}`: the members that share a field, with what they share.
  ///
  /// Groups stand in the order of their first members, and members in the order of the list.
  static let groupBy = Filter(
    name: "group_by",
    summary: "The members of the list by a field they share, each group with `key` and `items`",
    input: "a list of things with fields",
    parameters: [Parameter(name: "by", namesField: true)],
    result: { shape, field in
      guard let element = shape.element, let field else { return nil }
      return .list(.group(key: field, member: element))
    },
    apply: { value, arguments, _ in
      var groups: [(key: Value, items: [Value])] = []
      var positions: [SortKey: Int] = [:]
      for member in value.members {
        let key = member.part(arguments[0])
        if let position = positions[SortKey(key)] {
          groups[position].items.append(member)
        } else {
          positions[SortKey(key)] = groups.count
          groups.append((key, [member]))
        }
      }
      return .list(groups.map { .list([$0.key, .list($0.items)]) })
    })
}

/// What a value is sorted and grouped by.
enum SortKey: Hashable {
  case text(String)
  case number(Int)
  case date(CalendarDate)
  /// There is none.
  case missing

  /// Takes the key of a value; false stands before true.
  init(_ value: Value) {
    self =
      switch value {
      case .number(let number): .number(number)
      case .boolean(let boolean): .number(boolean ? 1 : 0)
      case .date(let date, _): .date(date)
      case .none: .missing
      default: .text(value.plainText)
      }
  }
}

extension Wording {
  /// Whether one key stands before another of its type.
  func areInOrder(_ left: SortKey, _ right: SortKey) -> Bool {
    switch (left, right) {
    case (.text(let first), .text(let second)): collation.areInOrder(first, second)
    case (.number(let first), .number(let second)): first < second
    case (.date(let first), .date(let second)): first < second
    default: false
    }
  }
}

extension Value {
  /// A field of a record or of a group by its position; the value itself where no position is given.
  fileprivate func part(_ position: Value) -> Value {
    guard case .number(let index) = position else { return self }
    let parts =
      switch self {
      case .record(let record): record.fields
      default: members
      }
    return parts.indices.contains(index) ? parts[index] : .none
  }
}

extension Shape {
  /// Whether values can be sorted and told apart: texts, numbers, days, true and false.
  var hasOrder: Bool {
    switch unwrapped {
    case .text, .number, .date, .boolean: true
    default: false
    }
  }

  /// The names and types of a value's fields, in the order of their positions; none for what has no fields.
  var fields: [(name: String, shape: Shape)] {
    switch self {
    case .record(let name): RecordShape.named(name).fields.map { ($0.name, $0.shape) }
    case .group(let key, let member): [("key", key), ("items", .list(member))]
    default: []
    }
  }
}
