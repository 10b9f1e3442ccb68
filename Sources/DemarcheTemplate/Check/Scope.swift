/// The names that an expression can see, and the slots that hold their values.
struct Scope {
  /// A name's value.
  struct Variable {
    /// Where a merge keeps it.
    var slot: Int
    /// Its type.
    var shape: Shape
  }

  /// The names of one block.
  private struct Frame {
    /// The names declared in it.
    var names: [String: Variable] = [:]
    /// Whether it is the body of a loop or of an item, which begins anew each time.
    var isBody = false
  }

  /// The names, the innermost block last.
  private var frames: [Frame]
  /// How many slots have been given out.
  private(set) var slotCount: Int
  /// The paths that are known to be there: `document.place` inside `{% if document.place %}`.
  private(set) var present: Set<String> = []

  /// Begins with the values that every template knows.
  init() {
    var globals: [String: Variable] = [:]
    for (slot, global) in Globals.all.enumerated() {
      globals[global.name] = Variable(slot: slot, shape: global.shape)
    }
    frames = [Frame(names: globals, isBody: true)]
    slotCount = Globals.all.count
  }

  /// The value of a name.
  subscript(name: String) -> Variable? {
    for frame in frames.reversed() {
      if let variable = frame.names[name] { return variable }
    }
    return nil
  }

  /// All names, for a suggestion.
  var names: [String] { frames.flatMap(\.names.keys).sorted() }

  /// Whether a name may be declared in the innermost block: a branch cannot change a value from outside it.
  ///
  /// In Jinja2 the new value would last beyond the branch, and here it would not; so it is refused.
  func mayDeclare(_ name: String) -> Bool {
    guard let inner = frames.last else { return true }
    return inner.isBody || inner.names[name] != nil || self[name] == nil
  }

  /// Gives a name a slot in the innermost block.
  mutating func declare(_ name: String, _ shape: Shape) -> Int {
    let slot = slotCount
    slotCount += 1
    frames[frames.count - 1].names[name] = Variable(slot: slot, shape: shape)
    // A new value under an old name: what was known of the old one is void.
    present = present.filter { $0 != name && !$0.hasPrefix(name + ".") }
    return slot
  }

  /// Runs a body with names of its own, and with paths known to be there.
  mutating func nested<Result>(
    knowing paths: Set<String> = [], isBody: Bool = false, _ body: (inout Scope) -> Result
  ) -> Result {
    let outer = present
    frames.append(Frame(isBody: isBody))
    present.formUnion(paths)
    defer {
      frames.removeLast()
      present = outer
    }
    return body(&self)
  }
}
