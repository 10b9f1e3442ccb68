/// The type of a value in a template.
package indirect enum Shape: Sendable, Equatable {
  /// Words, perhaps with a meaning that they keep.
  case text
  /// A whole number.
  case number
  /// True or false.
  case boolean
  /// A day.
  case date
  /// An address of the web or of mail.
  case link
  /// The text of a document's own file.
  case prose
  /// A thing with fields.
  case record(RecordShape.Name)
  /// Several values of one shape.
  case list(Shape)
  /// Several things that can also be reached by their id.
  case collection(RecordShape.Name)
  /// What members of a list share, and those members: `key` and `items`.
  ///
  /// Its value is a list of the two.
  case group(key: Shape, member: Shape)
  /// Where a loop is, with the shape of the members of its list.
  case loop(Shape)
  /// In the fields of `loop`: a member of its list.
  case member
  /// A value that may be missing.
  case optional(Shape)

  /// The shape without "may be missing".
  var unwrapped: Shape {
    if case .optional(let shape) = self { return shape.unwrapped }
    return self
  }

  /// Whether it may be missing.
  var isOptional: Bool {
    if case .optional = self { return true }
    return false
  }

  /// The shape of the members of a list or a collection.
  var element: Shape? {
    switch self {
    case .list(let shape): shape
    case .collection(let name): .record(name)
    default: nil
    }
  }

  /// The shape in words, with its article.
  package var words: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .boolean: "true or false"
    case .date: "a date"
    case .link: "an address"
    case .prose: "the prose"
    case .record(let name): RecordShape.named(name).words
    case .list(let shape): "a list, each \(shape.words)"
    case .collection(let name): "a list, each \(RecordShape.named(name).words)"
    case .group: "a group with `key` and `items`"
    case .loop: RecordShape.named(.loop).words
    case .member: "a member of the list"
    case .optional(let shape): "\(shape.words) that may be missing"
    }
  }

  /// The shape of a field of `loop` in a loop over members of a shape.
  func inLoop(over element: Shape) -> Shape {
    switch self {
    case .member: element
    // What may be missing in the list itself is missing in one way only.
    case .optional(let shape): .optional(shape.inLoop(over: element).unwrapped)
    default: self
    }
  }
}
