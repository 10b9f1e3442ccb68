package import DemarcheLanguage

/// What a template is checked against: a language's words, and the ids that a dossier gives.
package struct CheckEnvironment: Sendable {
  /// The language.
  package var pack: LanguagePack
  /// The ids by collection: `signatories` → `olivier-cadic`…; `nil` where no dossier is at hand, as for a kind.
  package var ids: [RecordShape.Name: [String]]?
  /// The documents of the dossier that have mistakes of their own and cannot be linked to yet.
  package var heldBack: [String]
  /// Whether `prose` may be placed: in a kind's template, not in the prose itself.
  package var placesProse: Bool
  /// What `record` is, in the text of a document that is made for each of several records.
  package var record: RecordOffer?
  /// Finds a partial by the name that `include` gives, or that `extends` gives in the partial that is handed over.
  package var partial: @Sendable (String, _ child: Template?) -> TemplateLookup
  /// Finds what a kind extends by the name that it gives.
  package var parent: @Sendable (String, _ child: Template) -> TemplateLookup

  /// Makes an environment.
  package init(
    pack: LanguagePack, ids: [RecordShape.Name: [String]]?, heldBack: [String] = [], placesProse: Bool,
    record: RecordOffer? = nil,
    partial: @escaping @Sendable (String, _ child: Template?) -> TemplateLookup,
    parent: @escaping @Sendable (String, _ child: Template) -> TemplateLookup = { _, _ in .missing(among: [])
    }
  ) {
    self.pack = pack
    self.ids = ids
    self.heldBack = heldBack
    self.placesProse = placesProse
    self.record = record
    self.partial = partial
    self.parent = parent
  }
}

/// The record for which a letter is made: the value `record` of its text.
package struct RecordOffer: Sendable {
  /// The name of the value.
  package static let name = "record"

  /// What it is: a signatory, an addressee, or the row of a table.
  package var shape: RecordShape.Name
  /// Its fields; those of a row are the columns of its table.
  package var fields: [RecordShape.Field]

  /// Offers a signatory or an addressee.
  package init(_ shape: RecordShape.Name) {
    self.shape = shape
    fields = RecordShape.named(shape).fields
  }

  /// Offers the row of a table.
  ///
  /// - Parameter columns: the names of its columns, and whether each has a text in every row.
  package init(columns: [(name: String, isFilled: Bool)]) {
    shape = .row
    fields = columns.map {
      RecordShape.Field(
        name: $0.name, shape: $0.isFilled ? .text : .optional(.text), summary: "A column of the table")
    }
  }
}

/// What is found under the name of a template.
package enum TemplateLookup: Sendable {
  /// The template.
  case found(Template)
  /// A file with mistakes, which have been told.
  case broken
  /// Nothing; there are others with these names.
  case missing(among: [String])
}
