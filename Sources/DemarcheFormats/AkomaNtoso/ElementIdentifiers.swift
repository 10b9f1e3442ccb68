/// Gives each element its `eId` by the naming convention: `context__reference_number`.
struct ElementIdentifiers {
  /// The identifiers given, those of the metadata included.
  private var taken: Set<String>

  /// How often a kind of element was counted in a context.
  private var counts: [String: Int] = [:]

  /// Starts with the labels of the metadata, which share one scope with the elements of the text.
  init(taken: Set<String>) { self.taken = taken }

  /// The identifier of the next element of a kind.
  ///
  /// - Parameters:
  ///   - kind: the name of the element, or its abbreviation: `list`, `recs`, `rec`.
  ///   - context: the identifier of the element around it, empty for the main body.
  /// - Returns: the identifier, which no other element has.
  mutating func next(_ kind: String, in context: String) -> String {
    let stem = ElementIdentifiers.join(context, kind)
    var number = counts[stem, default: 0]
    repeat { number += 1 } while !taken.insert("\(stem)_\(number)").inserted
    counts[stem] = number
    return "\(stem)_\(number)"
  }

  /// The identifier of an element that has a number of its own, or the next free one when that is taken.
  mutating func numbered(_ kind: String, _ number: Int, in context: String) -> String {
    let identifier = "\(ElementIdentifiers.join(context, kind))_\(number)"
    return taken.insert(identifier).inserted ? identifier : next(kind, in: context)
  }

  /// The identifier of an element that is alone in its context, for instance `list_1__intro`.
  mutating func only(_ kind: String, in context: String) -> String {
    let identifier = ElementIdentifiers.join(context, kind)
    return taken.insert(identifier).inserted ? identifier : next(kind, in: context)
  }

  /// A context and what stands in it.
  private static func join(_ context: String, _ kind: String) -> String {
    context.isEmpty ? kind : "\(context)__\(kind)"
  }
}
