internal import DemarcheFormats
internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheRules
internal import DemarcheTemplate
internal import XMLTree

/// Makes all expressions and files of one work; all of them or none, so that no version runs ahead.
struct WorkBuilder {
  private let builder: DossierBuilder
  private let dossier: Dossier
  private let work: WorkPlan
  private let works: [WorkPlan]
  private let signatures: [Signature]
  /// The mistakes found.
  private(set) var diagnostics: [Diagnostic] = []
  /// What has been parsed and merged.
  private(set) var effort = Report.Effort()
  /// The texts of the work that have no mistake, in the order of its languages.
  private var texts: [LanguageComparison.Text] = []

  /// Prepares one work.
  init(
    _ builder: DossierBuilder, dossier: Dossier, work: WorkPlan, works: [WorkPlan], signatures: [Signature]
  ) {
    self.builder = builder
    self.dossier = dossier
    self.work = work
    self.works = works
    self.signatures = signatures
  }

  /// Makes the files; `nil` after a mistake in any of them.
  mutating func files() -> [BuiltFile]? {
    var documents: [(LanguageTag, Document)] = []
    for language in work.languages {
      if let document = document(language) { documents.append((language.value, document)) }
    }
    // A text with a mistake may lack what only its mistake hides.
    if texts.count == work.languages.count { diagnostics += LanguageComparison.diagnostics(of: texts) }
    if documents.count == work.languages.count, texts.count == documents.count {
      let versions = zip(documents, texts).map { document, text in
        VersionComparison.Version(document.1, source: text.program.file.range.firstLine)
      }
      diagnostics += VersionComparison.diagnostics(of: versions)
    }
    diagnostics = builder.settings.applied(to: diagnostics)
    guard documents.count == work.languages.count, !diagnostics.containsErrors else { return nil }
    var files: [BuiltFile] = []
    for (language, document) in documents where builder.selection.includes(language) {
      for format in builder.selection.formats {
        if let file = file(document, language, format) { files.append(file) }
      }
    }
    return diagnostics.containsErrors ? nil : files
  }

  /// Makes the tree of one expression.
  private mutating func document(_ language: Located<LanguageTag>) -> Document? {
    guard let pack = builder.library.vocabulary.languages[language.value] else {
      diagnostics.append(
        Diagnostic(
          .wrongLanguage, "The vocabulary has no words of `\(language.value)`", at: language.range,
          solutions: [.init("Add `Templates/Vocabulary/Languages/\(language.value).yaml`")]))
      return nil
    }
    // The mistakes of a language have been reported; without its words a document would lose some.
    guard !builder.library.brokenLanguages.contains(language.value) else { return nil }
    guard let prose = prose(language) else { return nil }
    guard
      let program = builder.programs.program(
        of: work.kind.name, in: pack.language, institution: work.institution?.id)
    else { return nil }
    var expression = ExpressionBuilder(
      dossier: dossier, work: work, works: works, signatures: signatures, language: language,
      people: builder.people, library: builder.library, groupNouns: builder.settings.groupNouns)
    let document = expression.document(kind: program, prose: prose)
    if let program = expression.prose { texts.append(.init(language: language.value, program: program)) }
    diagnostics += expression.diagnostics
    effort += expression.effort
    return document
  }

  /// Reads the document's own file in a language.
  private mutating func prose(_ language: Located<LanguageTag>) -> SourceFile? {
    let path = "Dossiers/\(dossier.id)/\(work.file(language.value)).md"
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

  /// Writes one file in memory and proves it on its own bytes.
  private mutating func file(_ document: Document, _ language: LanguageTag, _ format: FRBR.Format)
    -> BuiltFile?
  {
    let path = "\(dossier.id)/\(work.file(language)).\(format.fileExtension)"
    let bytes = write(document, format)
    guard bytes.count <= FileLimit.output else {
      diagnostics.append(
        Diagnostic(
          .outputTooLarge, "\(path) would have more than \(FileLimit.output / 1024 / 1024) MiB",
          at: work.plan.id.range))
      return nil
    }
    do {
      let reading = try read(bytes, document, format)
      diagnostics += FileVerification.diagnostics(of: reading, against: document, path: path)
      if format == .akomaNtoso, let schema = builder.schema {
        diagnostics += try schema.validate(XML.Document(parsing: bytes)).map { invalid(path, $0) }
      }
    } catch {
      diagnostics.append(
        Diagnostic(
          .malformedOutput,
          "\(path) cannot be read back: line \(error.line), column \(error.column), \(error.message)",
          explanation: "The file was not stored; the old one stays as it was."))
    }
    return diagnostics.containsErrors ? nil : BuiltFile(path: path, bytes: bytes)
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

  private func read(_ bytes: [UInt8], _ document: Document, _ format: FRBR.Format) throws(XML.Fault)
    -> Reading
  {
    switch format {
    case .text: PlainText.read(bytes, expecting: document, plainSpaces: builder.selection.plainSpaces)
    case .html: try HTML.read(bytes, expecting: document)
    case .akomaNtoso: try AkomaNtoso.read(bytes, expecting: document)
    }
  }

  private func invalid(_ path: String, _ fault: XML.Fault) -> Diagnostic {
    Diagnostic(
      .invalidOutput, "\(path) is not valid by the schema: line \(fault.line), \(fault.message)",
      explanation: "The file was not stored; the old one stays as it was.")
  }
}
