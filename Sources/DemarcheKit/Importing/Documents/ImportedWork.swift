internal import DemarcheFormats
internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

/// The expressions of one work that are imported together, and the kind of which they are.
struct ImportedWork {
  /// One expression.
  struct Version {
    /// The file.
    var source: SourceFile
    /// What it says.
    var document: Document

    /// The language.
    var language: LanguageTag { document.metadata.expression.language }
  }

  /// The expressions, the source language first.
  let versions: [Version]
  /// The kind.
  let kind: Kind
  /// The institution, if the work has one.
  let institution: Chamber?
  /// The words of all languages, set by the institution's style.
  let wordings: [LanguageTag: Wording]
  /// The library.
  let library: Library

  /// The first expression.
  var first: Version { versions[0] }
  /// The work.
  var work: FRBR.Work { first.document.metadata.expression.work }

  /// Joins expressions; tells what does not fit together.
  init?(_ versions: [Version], _ library: Library, _ diagnostics: inout [Diagnostic]) {
    let originals = versions.filter { $0.document.metadata.original == nil }
    let ordered = originals + versions.filter { $0.document.metadata.original != nil }
    guard let first = ordered.first else { return nil }
    let work = first.document.metadata.expression.work
    for version in ordered.dropFirst() where version.document.metadata.expression.work != work {
      diagnostics.append(
        Diagnostic(
          .wrongIdentification,
          "The files are of two works, \(work.iri) and \(version.document.metadata.expression.work.iri)",
          at: version.source.range.firstLine, solutions: [.init("Import one work after the other")]))
    }
    for (index, version) in ordered.enumerated()
    where ordered[..<index].contains(where: { $0.language == version.language }) {
      diagnostics.append(
        Diagnostic(
          .wrongIdentification, "Two files are in the language `\(version.language)`",
          at: version.source.range.firstLine, solutions: [.init("Name one file for each language")]))
    }
    let institution = work.actor.flatMap { actor in
      library.vocabulary.chambers.values.sorted { $0.id < $1.id }.first {
        $0.actor == actor && ($0.country == work.country || $0.country.utf8.count != 2)
      }
    }
    if let actor = work.actor, institution == nil {
      diagnostics.append(
        Diagnostic(
          .unknownChamber, "No institution has `\(actor)` in the address of its works",
          at: first.source.range.firstLine,
          solutions: [.init("Add it to `Templates/Vocabulary/chambers.yaml`")]))
    }
    guard let kind = ImportedWork.kind(of: work, institution?.id, library) else {
      diagnostics.append(
        Diagnostic(
          .unknownKind, "No kind makes a `\(work.element)` named `\(work.subtype)`",
          at: first.source.range.firstLine,
          solutions: [.init("Add a kind with this `element` and `name` to `Templates/Kinds/`")]))
      return nil
    }
    guard !diagnostics.containsErrors else { return nil }
    self.versions = ordered
    self.kind = kind
    self.institution = institution
    self.library = library
    wordings = library.wordings.mapValues { words in
      institution?.profiles[words.pack.language].map { words.set(by: $0) } ?? words
    }
  }

  /// The kind of a work: that of the institution, else the one that is for all.
  private static func kind(of work: FRBR.Work, _ institution: Identifier?, _ library: Library) -> Kind? {
    Set(library.kinds.values.map(\.kind.id)).sorted().lazy.compactMap { id in
      library.kind(id, institution: institution)?.kind
    }.first { $0.element == work.element && $0.name == work.subtype }
  }

  /// The house style of a language.
  func profile(_ language: LanguageTag) -> Typography.Profile {
    wordings[language]?.pack.profile ?? .neutral
  }

  /// A text of each version, where it has one, with plain spaces.
  func localized(_ text: (Version) -> String?) -> RecordValue? {
    RecordValue.localized(
      versions.compactMap { version in
        text(version).map { (version.language, ImportedText.plain($0, by: profile(version.language))) }
      })
  }
}
