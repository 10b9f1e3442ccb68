internal import DemarcheModel

/// The names that an expression can see, and the slots that hold their values.
struct Scope {
  /// A name's value.
  struct Variable {
    /// Where a merge keeps it.
    var slot: Int
    /// Its type; `nil` when its value has a mistake, which has been told.
    var shape: Shape?
  }

  /// The names of one block.
  private struct Frame {
    /// The names declared in it.
    var names: [String: Variable] = [:]
    /// Whether it is the body of a loop or of an item, which begins anew each time.
    var isBody = false
    /// How many facts were known when it began.
    var factCount = 0
  }

  /// The names, the innermost block last.
  private var frames: [Frame]
  /// How many slots have been given out.
  private(set) var slotCount: Int
  /// What is known here, for instance that `document.place` is there inside `{% if document.place %}`.
  private var facts: [Fact: Bool] = [:]
  /// The facts in the order in which they became known, with what was known before.
  private var trail: [(fact: Fact, before: Bool?)] = []
  /// The names that nothing has read, by their slots.
  private(set) var unread: [Int: Unread] = [:]
  /// The slots whose values have been read.
  private var readSlots: Set<Int> = []

  /// Begins with the values that every template knows.
  init() {
    var globals = Frame(isBody: true)
    for (slot, global) in Globals.all.enumerated() {
      globals.names[global.name] = Variable(slot: slot, shape: global.shape)
    }
    frames = [globals]
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
  ///
  /// Facts speak of slots, so that nothing is known of a new value under an old name.
  @discardableResult
  mutating func declare(_ name: String, _ shape: Shape?, unread: Unread? = nil) -> Int {
    let slot = slotCount
    slotCount += 1
    frames[frames.count - 1].names[name] = Variable(slot: slot, shape: shape)
    self.unread[slot] = unread
    return slot
  }

  /// Remembers that a value has been read.
  mutating func read(_ variable: Variable) {
    unread[variable.slot] = nil
    readSlots.insert(variable.slot)
  }

  /// A slot, if anything has read its value; a merge need not fill the others.
  func ifRead(_ slot: Int) -> Int? { readSlots.contains(slot) ? slot : nil }

  /// Begins a block with names of its own.
  mutating func open(isBody: Bool = false) {
    frames.append(Frame(isBody: isBody, factCount: trail.count))
  }

  /// Ends a block; its names and what was known in it are forgotten.
  mutating func close() {
    guard frames.count > 1, let frame = frames.popLast() else { return }
    while trail.count > frame.factCount, let last = trail.popLast() { facts[last.fact] = last.before }
  }

  /// Remembers facts up to the end of the innermost block.
  mutating func learn(_ known: [(fact: Fact, answer: Bool)]) {
    for (fact, answer) in known { trail.append((fact, facts.updateValue(answer, forKey: fact))) }
  }

  /// What is known of a fact here.
  func answer(to fact: Fact) -> Bool? { facts[fact] }

  /// Whether anything is known here.
  var knowsFacts: Bool { !facts.isEmpty }
}

/// What a condition makes sure of, one way or the other.
enum Fact: Hashable {
  /// The value at a path is there.
  case present(String)
  /// An expression counts as true.
  case holds(String)
}

/// A name that is set and that nothing has read yet.
struct Unread {
  /// The name and its place.
  var name: Name
  /// The partial that is given the value; `nil` for `set`.
  var partial: String?
}
