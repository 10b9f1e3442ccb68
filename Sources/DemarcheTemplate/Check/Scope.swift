/// The names that an expression can see, and the slots that hold their values.
struct Scope {
  /// A name's value.
  struct Variable {
    /// Where a merge keeps it.
    var slot: Int
    /// Its type.
    var shape: Shape
  }

  /// The names, the innermost block last.
  private var frames: [[String: Variable]]
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
    frames = [globals]
    slotCount = Globals.all.count
  }

  /// The value of a name.
  subscript(name: String) -> Variable? {
    for frame in frames.reversed() {
      if let variable = frame[name] { return variable }
    }
    return nil
  }

  /// All names, for a suggestion.
  var names: [String] { frames.flatMap(\.keys).sorted() }

  /// Gives a name a slot in the innermost block.
  mutating func declare(_ name: String, _ shape: Shape) -> Int {
    let slot = slotCount
    slotCount += 1
    frames[frames.count - 1][name] = Variable(slot: slot, shape: shape)
    // A new value under an old name: what was known of the old one is void.
    present = present.filter { $0 != name && !$0.hasPrefix(name + ".") }
    return slot
  }

  /// Runs a body with names of its own, and with paths known to be there.
  mutating func nested<Result>(
    knowing paths: Set<String> = [], _ body: (inout Scope) -> Result
  ) -> Result {
    let outer = present
    frames.append([:])
    present.formUnion(paths)
    defer {
      frames.removeLast()
      present = outer
    }
    return body(&self)
  }
}
