internal import DemarcheFormats
public import DemarcheModel

/// Makes a dossier, prose and records of people from files of Akoma Ntoso: the expressions of one work.
///
/// Before anything is written, the dossier is made in memory. It must have no mistake, and its documents must name the
/// same signatories and demands as the files; whatever else they say otherwise is told.
public struct DocumentImporter: Sendable {
  private let workspace: any FileSystem
  private let sources: any FileSystem

  /// Opens a workspace on the disk; files are named by paths from the current folder, or from `/`.
  ///
  /// - Parameters:
  ///   - workspace: the folder that holds `Dossiers/` and `Signatories/`.
  ///   - currentFolder: the folder from which the names of files count.
  public init(workspace: String, currentFolder: String) {
    self.init(
      workspace: DiskFileSystem(root: workspace), sources: OutsideFiles(currentFolder: currentFolder))
  }

  /// Opens a workspace and a folder of files anywhere.
  package init(workspace: any FileSystem, sources: any FileSystem) {
    self.workspace = workspace
    self.sources = sources
  }

  /// Runs an import.
  ///
  /// - Parameters:
  ///   - paths: the files, one for each language of the work.
  ///   - folder: the name of the new dossier's folder.
  ///   - isStrict: whether warnings are errors.
  ///   - isDryRun: whether to say what would be written, and write nothing.
  /// - Returns: everything that is to be told; a mistake is never thrown.
  public func run(
    _ paths: [String], into folder: Identifier, isStrict: Bool = false, isDryRun: Bool = false
  ) -> DocumentImportReport {
    var report = DocumentImportReport(isDryRun: isDryRun)
    make(paths, folder, &report)
    report.finish(isStrict: isStrict)
    guard !isDryRun, !report.diagnostics.containsErrors else { return report }
    for file in report.files {
      do {
        try workspace.write(file.bytes, to: file.path)
        report.written.append(file.path)
      } catch {
        report.diagnostics.append(Diagnostic(error, at: file.path))
      }
    }
    return report
  }

  /// Reads the files and makes what is to be written.
  private func make(_ paths: [String], _ folder: Identifier, _ report: inout DocumentImportReport) {
    let dossier = "Dossiers/\(folder)"
    if let standing = try? workspace.entries(of: dossier), !standing.isEmpty {
      report.diagnostics.append(
        Diagnostic(
          .existingDossier, "\(dossier) is there already",
          at: SourceFile(path: "\(dossier)/dossier.yaml", bytes: []).range,
          explanation: "An import writes a dossier of its own and never changes one that stands.",
          solutions: [
            .init("Name another folder: `--into Dossiers/\(folder)-2`"), .init("Or remove this one first"),
          ]))
    }
    let versions = read(paths, &report)
    guard !report.diagnostics.containsErrors else { return }
    let library = Library(
      workspace: workspace, languages: Set(versions.map(\.language)), &report.diagnostics)
    guard let work = ImportedWork(versions, library, &report.diagnostics) else { return }
    let people = ImportedPeople(
      work, standing: PeopleDirectory(workspace: workspace, &report.diagnostics))
    report.diagnostics += people.diagnostics
    guard !report.diagnostics.containsErrors else { return }
    let name = DocumentImporter.documentName(work)
    var record = ImportedDossier(work, folder: folder, document: name)
    let prose = prose(of: work, people, &record)
    report.files =
      [(path: "\(dossier)/dossier.yaml", bytes: Array(record.text.utf8))]
      + work.versions.map { version in
        (
          path: "\(dossier)/\(name).\(version.language).md",
          bytes: Array((prose[version.language] ?? "").utf8)
        )
      } + people.records.map { (path: $0.path, bytes: $0.bytes) }
    prove(work, folder, &report)
  }

  /// Reads the files.
  private func read(_ paths: [String], _ report: inout DocumentImportReport) -> [ImportedWork.Version] {
    var versions: [ImportedWork.Version] = []
    for path in paths {
      do {
        var bytes = try sources.contents(of: path, limit: FileLimit.source)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let source = SourceFile(path: path, bytes: bytes)
        let (document, diagnostics) = AkomaNtoso.document(from: source)
        report.diagnostics += diagnostics
        guard let document else { continue }
        versions.append(ImportedWork.Version(source: source, document: document))
        report.readLines.append(
          "read \(path): \(document.metadata.expression.iri), \(document.signatures.count) signatories, "
            + "\(document.demands.count) demands")
      } catch {
        report.diagnostics.append(Diagnostic(error, at: path))
      }
    }
    return versions
  }

  /// The name of the document: that of its first file up to the first full stop, else that of its kind.
  private static func documentName(_ work: ImportedWork) -> Identifier {
    let file = work.first.source.path.split(separator: "/").last ?? ""
    return Identifier(String(file.prefix { $0 != "." })) ?? work.kind.id
  }

  /// The prose of each language, without what the kind's template puts around it.
  private func prose(
    of work: ImportedWork, _ people: ImportedPeople, _ record: inout ImportedDossier
  ) -> [LanguageTag: String] {
    let frames = frames(of: work, people, record)
    for field in fields(of: work.kind) {
      record.ownTexts[field] = work.versions.compactMap { version in
        frames[version.language]?.text(field, of: version.document).map {
          (version.language, ImportedText.plain($0, by: work.profile(version.language)))
        }
      }
    }
    var prose: [LanguageTag: String] = [:]
    for version in work.versions {
      guard let wording = work.wordings[version.language] else { continue }
      let signatories = Dictionary(
        version.document.signatures.compactMap { entry in
          entry.content.firstPerson.map { (entry.id, $0.name) }
        }, uniquingKeysWith: { first, _ in first })
      var writer = ProseWriter(
        version.language, wording, signatories: signatories, author: record.author, subjects: record.subjects)
      let frame = frames[version.language] ?? TemplateFrame(nil)
      prose[version.language] = writer.file(frame.prose(of: version.document))
      record.subjects = writer.subjects
    }
    return prose
  }

  /// The texts that a kind may put into sentences of its own: those it needs, and a subject.
  private func fields(of kind: Kind) -> [String] {
    TemplateFrame.fields.filter { field in
      field == "subject" || kind.requirements.contains { $0.rawValue == field }
    }
  }

  /// What the template puts around the prose of each language.
  private func frames(
    of work: ImportedWork, _ people: ImportedPeople, _ record: ImportedDossier
  ) -> [LanguageTag: TemplateFrame] {
    var record = record
    for field in fields(of: work.kind) {
      record.ownTexts[field] = work.versions.map { ($0.language, TemplateFrame.mark(field)) }
    }
    var files = ["Dossiers/\(record.folder)/dossier.yaml": Array(record.text.utf8)]
    for version in work.versions {
      files["Dossiers/\(record.folder)/\(record.document).\(version.language).md"] = Array(
        TemplateFrame.prose(of: version.document).utf8)
    }
    for person in people.records { files[person.path] = person.bytes }
    let trial = TrialRun(record.folder.rawValue, files, over: workspace)
    return trial.documents.mapValues { TemplateFrame($0) }
  }

  /// Makes the documents of what is to be written, and compares them with the files.
  private func prove(_ work: ImportedWork, _ folder: Identifier, _ report: inout DocumentImportReport) {
    let files = Dictionary(report.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let trial = TrialRun(folder.rawValue, files, over: workspace)
    report.diagnostics += trial.diagnostics.filter { $0.severity == .error }
    for version in work.versions {
      guard let made = trial.documents[version.language] else { continue }
      let place = version.source.range.firstLine
      if made.signatures.map(\.content.plainText) != version.document.signatures.map(\.content.plainText) {
        report.diagnostics.append(
          DocumentImporter.promise("signatories", made.signatures.map(\.content.plainText), at: place))
      }
      if made.demands.map(\.content.plainText) != version.document.demands.map(\.content.plainText) {
        report.diagnostics.append(
          DocumentImporter.promise("demands", made.demands.map(\.content.plainText), at: place))
      }
      report.diagnostics += AkomaNtoso.losses(of: version.source, in: AkomaNtoso.write(made))
    }
  }

  /// The report of people or demands that would be others than in the file.
  private static func promise(_ what: String, _ made: [String], at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unheldMarkup, "The \(what) of the file cannot be made again word for word", at: place,
      severity: .error,
      explanation: "They would be: " + made.joined(separator: "; "),
      solutions: [.init("Write the records by hand, or bring the file into the form of the house")])
  }
}
