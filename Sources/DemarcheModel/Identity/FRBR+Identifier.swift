extension FRBR.Work {
  /// Accepts the name of a whole work that says all that the house's works say: subtype, full date and name.
  package init?(_ identifier: WorkIdentifier) {
    guard identifier == identifier.work, let subtype = identifier.subtype, let date = identifier.date.day,
      let name = identifier.name
    else { return nil }
    self.init(
      country: identifier.country, element: identifier.element, subtype: subtype, actor: identifier.actor,
      date: date, name: name)
  }
}

extension FRBR.Expression {
  /// Accepts the name of a whole expression of such a work, its version a full date.
  package init?(_ identifier: WorkIdentifier) {
    guard identifier == identifier.expression, let work = FRBR.Work(identifier.work),
      let language = identifier.language.flatMap({ LanguageTag(alpha3: $0) }),
      case .dated(let version) = identifier.version, let day = version.day
    else { return nil }
    self.init(work: work, language: language, version: day)
  }
}
