/// The text nodes of one paragraph as one run of scalars, so that a rule sees across the borders of nodes.
struct TypographicFlow {
  /// One change of one scalar.
  enum Edit {
    /// Takes the scalar out.
    case delete
    /// Puts another in its place.
    case replace(Unicode.Scalar)
    /// Puts one before it.
    case before(Unicode.Scalar)
    /// Puts one after it.
    case after(Unicode.Scalar)
  }

  /// One text node, or what stands between two.
  struct Segment {
    /// The text as it was.
    var text: String
    /// Its scalars within the flow.
    var range: Range<Int>
    /// Whether the pass may change it.
    var isEditable: Bool
  }

  /// All scalars in their order.
  private(set) var scalars: [Unicode.Scalar] = []
  /// Whether the pass may change each.
  private(set) var isEditable: [Bool] = []
  /// The nodes in their order.
  private(set) var segments: [Segment] = []
  /// Where the text goes on after a value that ends in a full stop, as the Bulgarian date "6 май 2024 г." does.
  private var endsOfValues: [Int] = []

  /// Adds a text node and returns its number.
  @discardableResult
  mutating func append(_ text: String, isEditable: Bool = true) -> Int {
    let start = scalars.count
    scalars += text.unicodeScalars
    let range = start..<scalars.count
    self.isEditable += repeatElement(isEditable, count: range.count)
    segments.append(Segment(text: text, range: range, isEditable: isEditable))
    return segments.count - 1
  }

  /// Adds a scalar that only gives context.
  mutating func append(_ scalar: Unicode.Scalar) {
    append(String(Character(scalar)), isEditable: false)
  }

  /// Notes that a value ends here: a full stop of its own closes the sentence too.
  mutating func endValue() {
    if scalars.last == "." { endsOfValues.append(scalars.count) }
  }

  /// Sets the text by a house style.
  ///
  /// A style that opens some gaps and closes others is applied until nothing changes: a space put in by one
  /// walk can end a word that kept another gap from being closed. Each change is final, so this ends.
  ///
  /// - Parameters:
  ///   - spacing: the spaces beside marks.
  ///   - bindsWords: whether words that belong together get no-break spaces.
  mutating func set(by spacing: Spacing, bindingWords bindsWords: Bool) {
    shareStops()
    if bindsWords, segments.contains(where: { NoBreak.concerns($0.text) }) {
      rewrite(NoBreak(self).edits()[...])
      refill()
    }
    guard segments.contains(where: { spacing.concerns($0.text) }) else { return }
    while true {
      var pass = TypographicPass(flow: self, spacing: spacing)
      let edits = pass.edits().sorted { $0.index < $1.index }
      if edits.isEmpty { return }
      rewrite(edits[...])
      guard spacing.isMixed else { return }
      refill()
    }
  }

  /// Takes out the full stop of a sentence that ends in a value with one of its own; an ellipsis stays whole.
  private mutating func shareStops() {
    let doubled = endsOfValues.filter { index in
      index < scalars.count && scalars[index] == "." && isEditable[index]
        && !(index + 1 < scalars.count && scalars[index + 1] == ".")
    }
    guard !doubled.isEmpty else { return }
    rewrite(doubled.map { (index: $0, edit: .delete) }[...])
    refill()
  }

  /// Takes the texts of the nodes, which have changed, as the flow.
  private mutating func refill() {
    let settled = segments
    self = TypographicFlow()
    for segment in settled { append(segment.text, isEditable: segment.isEditable) }
  }

  /// The text of a node.
  func text(of segment: Int) -> String { segments[segment].text }

  /// Changes the texts of the nodes by edits of scalars, ascending, at most one each.
  private mutating func rewrite(_ edits: ArraySlice<(index: Int, edit: Edit)>) {
    var edits = edits
    for number in segments.indices {
      let range = segments[number].range
      guard let first = edits.first, range.contains(first.index) else { continue }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(segments[number].text.utf8.count + 8)
      var start = range.lowerBound
      while let next = edits.first, range.contains(next.index) {
        for scalar in scalars[start..<next.index] { bytes.append(contentsOf: UTF8.encoding(of: scalar)) }
        for scalar in next.edit.result(for: scalars[next.index]) {
          bytes.append(contentsOf: UTF8.encoding(of: scalar))
        }
        start = next.index + 1
        edits.removeFirst()
      }
      for scalar in scalars[start..<range.upperBound] { bytes.append(contentsOf: UTF8.encoding(of: scalar)) }
      segments[number].text = String(decoding: bytes, as: UTF8.self)
    }
  }
}

extension TypographicFlow.Edit {
  /// What a scalar becomes.
  fileprivate func result(for scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch self {
    case .delete: []
    case .replace(let other): [other]
    case .before(let other): [other, scalar]
    case .after(let other): [scalar, other]
    }
  }
}

extension UTF8 {
  /// The bytes of a scalar; every scalar has an encoding.
  fileprivate static func encoding(of scalar: Unicode.Scalar) -> EncodedScalar {
    encode(scalar) ?? encodedReplacementCharacter
  }
}
