internal import DemarcheLanguage
internal import DemarcheModel
internal import YAMLTree

extension RecordReader {
  /// Reads a chamber.
  mutating func chamber(_ id: Identifier, _ node: YAML.Node) -> Chamber? {
    guard let fields = fields(node, of: ChamberFormat.self) else { return nil }
    let country = identifier(.country, of: fields)
    let language = self.language(.language, of: fields)
    let actor = identifier(.actor, of: fields)
    let key = text(.key, of: fields)
    let names = texts(.names, of: fields)
    let from = partialDate(.from, of: fields)
    let to = partialDate(.to, of: fields)
    let articles = items(.articles, of: fields)?.compactMap { article($0) } ?? []
    guard let country, let actor, let key, let names else { return nil }
    return Chamber(
      id: id, country: country.value.rawValue, language: language?.value, actor: actor.value.rawValue,
      key: key.value, names: names, from: from?.value, to: to?.value,
      profiles: profiles(.typography, of: fields), articles: articles)
  }

  /// Reads an article of the rules of procedure.
  private mutating func article(_ node: YAML.Node) -> Chamber.Article? {
    guard let fields = fields(node, of: ArticleFormat.self) else { return nil }
    let kind = identifier(.kind, of: fields)
    let number = text(.number, of: fields)
    let from = date(.from, of: fields)
    let to = date(.to, of: fields)
    guard let kind, let number else { return nil }
    return Chamber.Article(kind: kind.value, number: number.value, from: from?.value, to: to?.value)
  }

  /// Reads an addressee.
  mutating func addressee(_ id: Identifier, _ node: YAML.Node) -> Addressee? {
    guard let fields = fields(node, of: AddresseeFormat.self) else { return nil }
    let category = choice(.category, of: fields, as: Reference.Category.self)
    let key = text(.key, of: fields)
    let names = texts(.names, of: fields)
    let headings = exactTexts(.heading, of: fields)
    let titles = items(.titles, of: fields)?.compactMap { addresseeTitle($0) } ?? []
    guard let category, let key, let names else { return nil }
    return Addressee(
      id: id, category: category, key: key.value, names: names, headings: headings, titles: titles)
  }

  /// Reads the title of an addressee in a time.
  private mutating func addresseeTitle(_ node: YAML.Node) -> Addressee.Title? {
    guard let fields = fields(node, of: AddresseeTitleFormat.self) else { return nil }
    return Addressee.Title(
      from: date(.from, of: fields)?.value, to: date(.to, of: fields)?.value,
      names: texts(.names, of: fields) ?? [:], formal: texts(.formal, of: fields) ?? [:],
      salutation: texts(.salutation, of: fields) ?? [:])
  }

  /// A text per language, without places.
  mutating func texts<Format: RecordFormat>(
    _ field: Format, of fields: Fields<Format>
  ) -> [LanguageTag: String]? {
    guard let localized = localized(field, of: fields) else { return nil }
    return Dictionary(uniqueKeysWithValues: localized.entries.map { ($0.language, $0.value.value) })
  }
}
