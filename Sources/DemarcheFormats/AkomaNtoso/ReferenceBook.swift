internal import DemarcheModel

/// The references of a document, each under a label that no other has.
///
/// Labels do not depend on the order of use, so that two languages of a work name a thing alike.
struct ReferenceBook {
  /// One entry.
  struct Entry: Equatable {
    /// The label, which is its `eId`.
    var label: String
    /// The thing.
    var reference: Reference
  }

  /// The label of the expression that all others come from.
  static let original = "original"

  /// The label of that expression where a translation names it.
  static let master = "masterExpression"

  /// The label of the dictionary of keywords.
  static let themes = "themes"

  /// The entries: people first, then roles and so on, each in the order of its first use.
  let entries: [Entry]

  /// A thing by what its IRI is made of.
  private struct Thing: Hashable {
    var category: Reference.Category
    var key: String

    init(_ reference: Reference) {
      category = reference.category
      key = reference.key
    }
  }

  /// The labels of things.
  private let labels: [Thing: String]

  /// Labels that the structure of a document takes.
  private static let reserved: Set<String> = [
    original, master, themes, "preface", "preamble", "mainBody", "body", "conclusions",
  ]

  /// The order of the classes.
  private static let order: [Reference.Category] = [
    .person, .role, .organization, .location, .event, .concept, .process, .object, .term,
  ]

  /// Labels references.
  init(_ references: [Reference]) {
    let labels = ReferenceBook.labels(for: references)
    self.labels = labels
    entries = ReferenceBook.order.flatMap { category in
      references.filter { $0.category == category }.map { reference in
        Entry(label: labels[Thing(reference)] ?? reference.label, reference: reference)
      }
    }
  }

  /// The label of a thing.
  func label(of reference: Reference) -> String { labels[Thing(reference)] ?? reference.label }

  /// The address of a thing within the file, for instance `#olivierCadic`.
  func address(of reference: Reference) -> String { "#" + label(of: reference) }

  /// All labels.
  var allLabels: Set<String> { ReferenceBook.reserved.union(labels.values) }

  /// A label for each thing: its own, with its class where two share it, with a number if need be.
  private static func labels(for references: [Reference]) -> [Thing: String] {
    var labels: [Thing: String] = [:]
    var taken = reserved
    let groups = Dictionary(grouping: references) { plain($0.label) }
    var shared: [Reference] = []
    for (label, group) in groups.sorted(by: { $0.key < $1.key }) {
      if group.count == 1, !reserved.contains(label) {
        labels[Thing(group[0])] = label
        taken.insert(label)
      } else {
        shared += group
      }
    }
    for reference in shared.sorted(by: { $0.iri < $1.iri }) {
      let stem = plain(reference.label) + capitalized(reference.category)
      var label = stem
      var count = 1
      while !taken.insert(label).inserted {
        count += 1
        label = "\(stem)\(count)"
      }
      labels[Thing(reference)] = label
    }
    return labels
  }

  /// The name of a class with a capital, for instance `Person`.
  static func capitalized(_ category: Reference.Category) -> String {
    category.rawValue.prefix(1).uppercased() + category.rawValue.dropFirst()
  }

  /// A label of letters and digits alone, which cannot look like an identifier of the structure.
  static func plain(_ label: String) -> String {
    if !label.isEmpty,
      label.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) })
    {
      return label
    }
    var result = ""
    for scalar in label.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      if scalar.properties.isAlphabetic || isDigit { result.unicodeScalars.append(scalar) }
    }
    return result.isEmpty ? "thing" : result
  }
}
