internal import DemarcheFormats
internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheRules
internal import DemarcheTemplate

/// Makes all expressions and files of one work; all of them or none, so that no version runs ahead.
struct WorkBuilder {
  private let builder: DossierBuilder
  private let dossier: Dossier
  private let work: WorkPlan
  private let works: [WorkPlan]
  private let signatures: [Signature]
  /// The checked texts of the document, when they are the same for many letters.
  private let checked: [LanguageTag: Program]?
  /// The mistakes found.
  private(set) var diagnostics: [Diagnostic] = []
  /// What has been parsed and merged.
  private(set) var effort = Report.Effort()
  /// What the files of each version must prove.
  private(set) var proofs: [[FileProof]] = []
  /// The texts of the work that have no mistake, in the order of its languages.
  private var texts: [LanguageComparison.Text] = []

  /// Prepares one work.
  init(
    _ builder: DossierBuilder, dossier: Dossier, work: WorkPlan, works: [WorkPlan], signatures: [Signature],
    checked: [LanguageTag: Program]? = nil
  ) {
    self.builder = builder
    self.dossier = dossier
    self.work = work
    self.works = works
    self.signatures = signatures
    self.checked = checked
  }

  /// Makes the files; `nil` after a mistake in any of them.
  mutating func files() -> [BuiltFile]? {
    guard let documents = versions() else { return nil }
    var files: [BuiltFile] = []
    for version in documents where builder.selection.includes(version.language) {
      files += self.files(of: version)
    }
    return diagnostics.containsErrors ? nil : files
  }

  /// Makes the trees of all expressions; `nil` after a mistake in any of them.
  mutating func versions() -> [BuiltVersion]? {
    var documents: [BuiltVersion] = []
    for language in work.languages {
      if let document = document(language) { documents.append(document) }
    }
    // A text with a mistake may lack what only its mistake hides.
    if checked == nil, texts.count == work.languages.count {
      diagnostics += LanguageComparison.diagnostics(of: texts)
    }
    if documents.count == work.languages.count, texts.count == documents.count {
      let versions = zip(documents, texts).map { document, text in
        VersionComparison.Version(document.document, source: text.program.file.range.firstLine)
      }
      diagnostics += VersionComparison.diagnostics(of: versions)
    }
    diagnostics = builder.settings.applied(to: diagnostics)
    return documents.count == work.languages.count && !diagnostics.containsErrors ? documents : nil
  }

  /// Makes the tree of one expression.
  private mutating func document(_ language: Located<LanguageTag>) -> BuiltVersion? {
    guard let pack = builder.library.vocabulary.languages[language.value] else {
      diagnostics.append(
        Diagnostic(
          .wrongLanguage, "The vocabulary has no words of `\(language.value)`", at: language.range,
          solutions: [.init("Add `Templates/Vocabulary/Languages/\(language.value).yaml`")]))
      return nil
    }
    // The mistakes of a language have been reported; without its words a document would lose some.
    guard !builder.library.brokenLanguages.contains(language.value) else { return nil }
    let text = checked?[language.value]
    guard let prose = text?.file ?? prose(language) else { return nil }
    guard
      let program = builder.programs.program(
        of: work.kind.name, in: pack.language, institution: work.institution?.id)
    else { return nil }
    var expression = ExpressionBuilder(
      dossier: dossier, work: work, works: works, signatures: signatures, language: language,
      people: builder.people, library: builder.library, groupNouns: builder.settings.groupNouns)
    expression.isTrace = builder.isTrace
    let document = expression.document(kind: program, prose: prose, checked: text)
    if let program = expression.prose { texts.append(.init(language: language.value, program: program)) }
    diagnostics += expression.diagnostics
    effort += expression.effort
    guard let document, let promise = expression.promise else { return nil }
    return BuiltVersion(language: language.value, document: document, promise: promise)
  }

  /// Makes one file of one expression, without a look at the others.
  mutating func bytes(_ language: Located<LanguageTag>, _ format: FRBR.Format) -> [UInt8]? {
    document(language).map { write($0.document, format) }
  }

  /// Reads the document's own file in a language.
  mutating func prose(_ language: Located<LanguageTag>) -> SourceFile? {
    let path = "Dossiers/\(dossier.id)/\(work.prose(language.value))"
    var source = SourceReader(builder.workspace)
    let file = source.file(path, isTemplate: true, isOptional: true)
    diagnostics += source.diagnostics
    if file == nil, source.diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          .missingProse, "`\(work.plan.id.value)` has no text in `\(language.value)`", at: work.plan.id.range,
          notes: [.init("The document is made in this language", at: language.range)],
          solutions: [
            .init("Write it in \(path)"),
            .init("Or take the language away: `languages: [ … ]` in the document"),
          ]))
    }
    return file
  }

  /// Writes the files of one version in memory and proves them on their own bytes.
  private mutating func files(of version: BuiltVersion) -> [BuiltFile] {
    var files: [BuiltFile] = []
    var readings: [Reading] = []
    var proofs: [FileProof] = []
    for format in builder.selection.formats {
      let path = "\(work.path(version.language, in: dossier)).\(format.fileExtension)"
      let bytes = write(version.document, format)
      guard bytes.count <= FileLimit.output else {
        diagnostics.append(
          Diagnostic(
            .outputTooLarge, "\(path) would have more than \(FileLimit.output / 1024 / 1024) MiB",
            at: work.plan.id.range))
        continue
      }
      let proof = FileProof(
        version: version, format: format, path: path, plainSpaces: builder.selection.plainSpaces,
        schema: builder.schema, due: bytes)
      let result = proof.ofMade()
      diagnostics += result.diagnostics
      readings += [result.reading].compactMap { $0 }
      files.append(BuiltFile(path: path, bytes: bytes))
      proofs.append(proof)
    }
    diagnostics += FileProof.disagreements(
      of: readings, name: work.path(version.language, in: dossier))
    self.proofs.append(proofs)
    return files
  }

  private func write(_ document: Document, _ format: FRBR.Format) -> [UInt8] {
    switch format {
    case .text:
      PlainText.write(
        document, width: builder.selection.width, plainSpaces: builder.selection.plainSpaces)
    case .html:
      HTML.write(document, style: builder.library.style, asFragment: builder.selection.isFragment)
    case .akomaNtoso: AkomaNtoso.write(document)
    }
  }
}

/// One version of a work: its tree, and what the records demand of it.
struct BuiltVersion: Sendable {
  /// The language.
  var language: LanguageTag
  /// The tree.
  var document: Document
  /// What the records demand.
  var promise: Promise
}
