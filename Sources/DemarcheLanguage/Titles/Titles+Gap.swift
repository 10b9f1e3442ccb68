package import DemarcheModel

extension Titles {
  /// What the vocabulary or a record lacks, so that a title cannot be said.
  package enum Gap: Error, Sendable, Hashable {
    /// The vocabulary has no words of the language.
    case language(LanguageTag)
    /// A pattern of the language has wrong braces.
    case pattern(String, Phrase.Mistake)
    /// The language has no forms of the office.
    case office(Identifier)
    /// The language does not say how an office that has ended is called, or its pattern asks for other slots.
    case formerForm
    /// The vocabulary has no such place.
    case place(Identifier)
    /// The place lacks the form that the language's pattern asks for, for instance `of`.
    case placeForm(Identifier, form: String)
    /// The language does not say how a numbered constituency is called, or its pattern asks for other slots.
    case constituency
    /// The mandate has its own words in other languages only, and no place.
    case complement
  }
}
