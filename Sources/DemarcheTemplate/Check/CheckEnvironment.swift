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
  /// Finds a partial by the name that `include` gives, or that `extends` gives in the partial that is handed over.
  package var partial: @Sendable (String, _ child: Template?) -> TemplateLookup
  /// Finds what a kind extends by the name that it gives.
  package var parent: @Sendable (String, _ child: Template) -> TemplateLookup

  /// Makes an environment.
  package init(
    pack: LanguagePack, ids: [RecordShape.Name: [String]]?, heldBack: [String] = [], placesProse: Bool,
    partial: @escaping @Sendable (String, _ child: Template?) -> TemplateLookup,
    parent: @escaping @Sendable (String, _ child: Template) -> TemplateLookup = { _, _ in .missing(among: [])
    }
  ) {
    self.pack = pack
    self.ids = ids
    self.heldBack = heldBack
    self.placesProse = placesProse
    self.partial = partial
    self.parent = parent
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
