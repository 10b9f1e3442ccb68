internal import DemarcheModel

extension Checker {
  /// Notes which value of the dossier an expression uses; the owner of a field is no use of its own.
  mutating func note(_ typed: Typed, of expression: Expression) {
    guard expression.isPath, let path = path(of: typed.evaluation) else { return }
    switch expression.kind {
    case .member(let owner, _), .index(let owner, _):
      if let index = uses.lastIndex(where: { $0.range == owner.range }) { uses.remove(at: index) }
    default: break
    }
    note(.value(path), at: expression.range)
  }

  /// Notes what is used at a place.
  mutating func note(_ subject: ValueUse.Subject, at range: SourceRange) {
    uses.append(
      ValueUse(subject: subject, range: range, inclusion: includes.first?.range, isPrinted: !isUnprinted))
  }

  /// Notes that the value used last makes a part of the document.
  mutating func notePlaced() {
    if let last = uses.indices.last { uses[last].isPlaced = true }
  }

  /// Runs a part of the check in which values are used without being printed.
  mutating func unprinted<Result>(_ body: (inout Checker) -> Result) -> Result {
    let outer = isUnprinted
    isUnprinted = true
    defer { isUnprinted = outer }
    return body(&self)
  }

  /// The way to a value from one that every template knows, if there is one.
  func path(of evaluation: Evaluation) -> ValuePath? {
    switch evaluation {
    case .slot(let slot):
      guard slot < Globals.all.count else { return origins[slot] }
      return ValuePath(root: Globals.all[slot].name, steps: [], shape: Globals.all[slot].shape)
    case .field(let owner, let index):
      guard let path = path(of: owner), case .record(let name) = path.shape.unwrapped else { return nil }
      let fields = fields(of: name)
      guard fields.indices.contains(index) else { return nil }
      return path.appending(.field(fields[index].name), to: fields[index].shape)
    case .member(let owner, let id):
      guard let path = path(of: owner), let element = path.shape.element else { return nil }
      return path.appending(.member(id), to: element)
    case .position(let owner, let position):
      guard let path = path(of: owner), let element = path.shape.element else { return nil }
      guard case .constant(.number(let number)) = position else { return path.appending(.each, to: element) }
      return path.appending(.position(number), to: element)
    default: return nil
    }
  }

  /// The way to each member of a list.
  func eachPath(of list: Evaluation) -> ValuePath? {
    path(of: list).flatMap { path in path.shape.element.map { path.appending(.each, to: $0) } }
  }
}

extension Expression {
  /// Whether it names a value and reckons nothing.
  var isPath: Bool {
    switch kind {
    case .variable, .member, .index: true
    default: false
    }
  }
}
