/// The three levels of a document by FRBR, named as the naming convention of Akoma Ntoso 1.0 does.
public enum FRBR {
  /// A work: the declaration as such, whatever its language.
  ///
  /// IRI: `/akn/{country}/{element}/{subtype}[/{actor}]/{date}/{name}`.
  public struct Work: Sendable, Hashable {
    /// The country, ISO 3166-1 in lower case.
    public var country: String
    /// The root element: `statement` or `doc`.
    public var element: String
    /// The subtype, for instance `declaration`, `pressRelease`.
    public var subtype: String
    /// The institution that emanates the work, if one does, for instance `senat`.
    public var actor: String?
    /// The date of the work.
    public var date: CalendarDate
    /// The name, for instance `apt31`.
    public var name: String

    /// Makes a work.
    public init(
      country: String, element: String, subtype: String, actor: String?, date: CalendarDate, name: String
    ) {
      self.country = country
      self.element = element
      self.subtype = subtype
      self.actor = actor
      self.date = date
      self.name = name
    }

    /// The name of the work, with all its parts.
    public var identifier: WorkIdentifier {
      WorkIdentifier(
        country: country, element: element, subtype: subtype, actor: actor, date: PartialDate(date),
        name: name)
    }

    /// The IRI, for instance `/akn/fr/statement/declaration/2024-05-06/apt31`.
    public var iri: String { identifier.description }

    /// The IRI of its main component.
    public var mainIRI: String { identifier.main.description }
  }

  /// An expression: the work in one language, as it stood on a day.
  public struct Expression: Sendable, Hashable {
    /// The work.
    public var work: Work
    /// The language.
    public var language: LanguageTag
    /// The day of this version, also of a translation.
    public var version: CalendarDate

    /// Makes an expression.
    public init(work: Work, language: LanguageTag, version: CalendarDate) {
      self.work = work
      self.language = language
      self.version = version
    }

    /// The name of the expression, with all its parts.
    public var identifier: WorkIdentifier {
      var identifier = work.identifier
      identifier.language = language.alpha3
      identifier.version = .dated(PartialDate(version))
      return identifier
    }

    /// The IRI, for instance `…/apt31/fra@2024-05-06`.
    public var iri: String { identifier.description }

    /// The IRI of its main component.
    public var mainIRI: String { identifier.main.description }
  }

  /// A manifestation: an expression in one file format.
  public struct Manifestation: Sendable, Hashable {
    /// The expression.
    public var expression: Expression
    /// The format.
    public var format: Format

    /// Makes a manifestation.
    public init(expression: Expression, format: Format) {
      self.expression = expression
      self.format = format
    }

    /// The name of the file, with all its parts.
    public var identifier: WorkIdentifier {
      var identifier = expression.identifier
      identifier.format = format.fileExtension
      return identifier
    }

    /// The IRI, for instance `…/fra@2024-05-06.xml`.
    public var iri: String { identifier.description }

    /// The IRI of its main component, the form that other tools parse.
    public var mainIRI: String { identifier.main.description }
  }

  /// A format that the house writes.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// Plain text.
    case text
    /// A page.
    case html
    /// Akoma Ntoso XML.
    case akomaNtoso = "akn"

    /// The extension of its files: `txt`, `html` or `xml`.
    public var fileExtension: String {
      switch self {
      case .text: "txt"
      case .html: "html"
      case .akomaNtoso: "xml"
      }
    }

    /// The media type that servers tell.
    public var mediaType: String {
      switch self {
      case .text: "text/plain; charset=utf-8"
      case .html: "text/html; charset=utf-8"
      case .akomaNtoso: "application/akn+xml"
      }
    }

    /// The name that people read.
    public var name: String {
      switch self {
      case .text: "plain text"
      case .html: "HTML"
      case .akomaNtoso: "Akoma Ntoso"
      }
    }
  }
}
