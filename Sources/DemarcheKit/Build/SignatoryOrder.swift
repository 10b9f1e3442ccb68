internal import DemarcheLanguage
internal import DemarcheModel

/// Orders signatures once, by the source language, for all versions of a dossier.
struct SignatoryOrder {
  private let people: PeopleDirectory
  private let library: Library
  private let source: LanguageTag
  private let collation: Collation
  private let date: CalendarDate

  /// Prepares the order of a dossier.
  init(people: PeopleDirectory, library: Library, source: LanguageTag, date: CalendarDate) {
    self.people = people
    self.library = library
    self.source = source
    collation = Collation(language: source)
    self.date = date
  }

  /// The signatures in the order that the dossier asks for.
  func ordered(_ list: SignatureList) -> [Signature] {
    switch list.order {
    case .listed: list.signatures
    case .family: byFamily(list.signatures)
    case .leadFirst: list.signatures.filter(\.isLead) + byFamily(list.signatures.filter { !$0.isLead })
    case .group: grouped(list.signatures) { group(of: $0) }
    case .country: grouped(list.signatures) { country(of: $0) }
    }
  }

  private func byFamily(_ signatures: [Signature]) -> [Signature] {
    collation.sorted(signatures) { signature in
      people.people[signature.person.value]?.name(in: source).sortKey ?? signature.person.value.rawValue
    }
  }

  /// Groups in the order of their names, each by family name.
  private func grouped(_ signatures: [Signature], by key: (Signature) -> String) -> [Signature] {
    let groups = Dictionary(grouping: signatures, by: key)
    return collation.sorted(Array(groups.keys)) { $0 }.flatMap { byFamily(groups[$0] ?? []) }
  }

  private func group(of signature: Signature) -> String {
    guard case .known(let group)? = mandate(of: signature)?.group(on: date) else { return "" }
    return group.value
  }

  private func country(of signature: Signature) -> String {
    guard let chamber = mandate(of: signature)?.chamber else { return "" }
    return library.vocabulary.chambers[chamber.value]?.country ?? ""
  }

  private func mandate(of signature: Signature) -> Mandate? {
    try? people.people[signature.person.value]?.mandate(shownOn: date, as: signature.mandate).mandate
  }
}
