package import DemarcheModel

/// The order of strings by the collation of one language: "Le Grip" under L, accents second.
///
/// The order is total and depends on nothing but the strings: what the collation holds equal is ordered by
/// scalars.
package struct Collation: Sendable {
  /// The data of the language.
  private let cldr: CLDR

  /// Opens the collation of a language.
  package init(language: LanguageTag) {
    cldr = CLDR(language)
  }

  /// Whether the first string stands before the second.
  package func areInOrder(_ left: String, _ right: String) -> Bool {
    let order = cldr.compare(left, right)
    if order != 0 { return order < 0 }
    return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
  }

  /// The elements in the order of their keys; equal keys keep their order.
  package func sorted<Element>(
    _ elements: some Sequence<Element>, by key: (Element) -> String
  ) -> [Element] {
    let keyed = elements.enumerated().map { (offset: $0.offset, key: key($0.element), element: $0.element) }
    return keyed.sorted { left, right in
      if areInOrder(left.key, right.key) { return true }
      return !areInOrder(right.key, left.key) && left.offset < right.offset
    }.map(\.element)
  }
}
