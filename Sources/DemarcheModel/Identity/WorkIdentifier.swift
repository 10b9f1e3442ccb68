/// The name of a work, an expression, a manifestation, or a part of one: an IRI of Akoma Ntoso's naming convention.
///
/// Parsing (``init(parsing:)``) and printing (``description``) are each other's inverse:
///
///     /akn/{country}/{element}[/{subtype}[/{actor}]]/{date}[/{name}]      the work
///       [/{language}@{version} | /{language}:{version}]                   its expression
///       [/!{component}]                                                   a document within it
///       [/~{eId}]                                                         an element; `~{eId}` after a component
///       [.{format}]                                                       a manifestation
///
/// A manifestation has an expression and no portion, as the convention has it.
public struct WorkIdentifier: Sendable, Hashable, CustomStringConvertible {
  /// How the version of an expression is told.
  public enum Version: Sendable, Hashable {
    /// `@` alone: the first version.
    case first
    /// `@` and a number or name: `@2`, `@rev1`.
    case named(String)
    /// `@` and a date: `@2024-05-06`.
    case dated(PartialDate)
    /// `:` and, if there is one, a date: the version in force then, wherever it is stored.
    case virtual(PartialDate?)
  }

  /// The country or jurisdiction in lower case, with its part behind a hyphen: `fr`, `us-ca`.
  public var country: String
  /// The root element: `statement`, `doc`.
  public var element: String
  /// The subtype, for instance `declaration`.
  public var subtype: String?
  /// The institution that emanates the work, for instance `senat`; only beside a subtype.
  public var actor: String?
  /// The date of the work, or its month or year.
  public var date: PartialDate
  /// The number or name, for instance `apt31`.
  public var name: String?
  /// The language by ISO 639-2/T, for instance `fra`, if an expression is meant.
  public var language: String?
  /// The version; means nothing without a language.
  public var version: Version
  /// The document within the work, for instance `main` or `annex_1`.
  public var component: String?
  /// The `eId` of an element, if only that is meant.
  public var portion: String?
  /// The extension of a file, if a manifestation is meant, for instance `xml`.
  public var format: String?

  /// Names a work; the other levels are set afterwards.
  public init(
    country: String, element: String, subtype: String?, actor: String?, date: PartialDate, name: String?
  ) {
    self.country = country
    self.element = element
    self.subtype = subtype
    self.actor = actor
    self.date = date
    self.name = name
    version = .first
  }

  /// The IRI.
  public var description: String {
    var text = "/akn/\(country)/\(element)"
    for part in [subtype, actor, date.description, name] {
      if let part { text += "/" + part }
    }
    if let language {
      text += "/" + language
      switch version {
      case .first: text += "@"
      case .named(let name): text += "@" + name
      case .dated(let date): text += "@" + date.description
      case .virtual(let date): text += ":" + (date?.description ?? "")
      }
    }
    if let component { text += "/!" + component }
    if let portion { text += (component == nil ? "/~" : "~") + portion }
    if let format { text += "." + format }
    return text
  }

  /// The work alone.
  public var work: WorkIdentifier {
    WorkIdentifier(
      country: country, element: element, subtype: subtype, actor: actor, date: date, name: name)
  }

  /// The expression alone; the work, if none is meant.
  public var expression: WorkIdentifier {
    var identifier = work
    identifier.language = language
    identifier.version = version
    return identifier
  }

  /// The same with its main component.
  public var main: WorkIdentifier {
    var identifier = self
    identifier.component = "main"
    return identifier
  }
}
