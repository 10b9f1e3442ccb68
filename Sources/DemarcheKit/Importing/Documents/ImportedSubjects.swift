internal import DemarcheModel

/// The organizations, events and quantities that the prose of an imported dossier names, in the order of their use.
struct ImportedSubjects {
  /// One of them.
  struct Subject {
    /// The id in the dossier.
    var id: Identifier
    /// Its class: organization, event or quantity.
    var category: DossierField
    /// The thing, as the first file names it.
    var reference: Reference
    /// The number of a quantity.
    var number: Int?
    /// The names by language.
    var names: [(language: LanguageTag, name: String)] = []
  }

  /// Where in a dossier a subject stands.
  enum DossierField: String, CaseIterable {
    case organizations, events, quantities
  }

  /// The subjects.
  private(set) var subjects: [Subject] = []
  /// The positions of things in the list, by class and IRI.
  private var positions: [String: Int] = [:]
  /// The classes and ids that are taken.
  private var taken: Set<String> = []

  /// The template's words for a thing in a language, as it is printed by its name; `nil` where there are none.
  ///
  /// - Parameters:
  ///   - reference: the thing, named in the language.
  ///   - number: the number of a quantity, which is printed in the place of the name.
  ///   - language: the language of the text.
  /// - Returns: for instance `organizations.ipac`.
  mutating func expression(
    for reference: Reference, number: Int? = nil, in language: LanguageTag
  ) -> String? {
    guard let category = category(of: reference, isQuantity: number != nil) else { return nil }
    guard let index = index(of: reference, category, number) else { return nil }
    if !subjects[index].names.contains(where: { $0.language == language }) {
      subjects[index].names.append((language, reference.name))
    }
    return "\(category.rawValue)\(ImportedSubjects.member(subjects[index].id))"
  }

  /// The place of a thing in the list, where it is put when it is new; `nil` for another number of the same thing.
  private mutating func index(of reference: Reference, _ category: DossierField, _ number: Int?) -> Int? {
    let thing = "\(category.rawValue) \(reference.iri)"
    if let index = positions[thing] { return subjects[index].number == number ? index : nil }
    guard let id = Identifier(camelCase: reference.label), taken.insert("\(category.rawValue) \(id)").inserted
    else { return nil }
    positions[thing] = subjects.count
    subjects.append(Subject(id: id, category: category, reference: reference, number: number))
    return subjects.count - 1
  }

  private func category(of reference: Reference, isQuantity: Bool) -> DossierField? {
    if isQuantity { return .quantities }
    switch reference.category {
    case .organization: return .organizations
    case .event: return .events
    default: return nil
    }
  }

  /// A member by its id: `.ipac`, or `["press-conference"]`.
  static func member(_ id: Identifier) -> String {
    let isName = id.rawValue.utf8.allSatisfy { $0 != UInt8(ascii: "-") }
    let startsWithLetter = id.rawValue.utf8.first.map { $0 >= UInt8(ascii: "a") } ?? false
    return isName && startsWithLetter ? ".\(id)" : "[\"\(id)\"]"
  }
}
