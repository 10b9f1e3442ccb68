internal import DemarcheModel

/// What stands in the output folder, compared with what a run has made.
struct OutputComparison {
  /// How a file of the output stands to the sources.
  enum Standing: Sendable, Equatable {
    /// The same bytes.
    case current
    /// Other bytes.
    case stale
    /// Not there.
    case missing
    /// Cannot be read.
    case unreadable(FileFault)
  }

  private let output: any FileSystem

  /// Compares with a folder.
  init(_ output: any FileSystem) {
    self.output = output
  }

  /// The standing of one file.
  func standing(of file: BuiltFile) -> Standing {
    do {
      // One byte more than we made is enough to tell a difference.
      return try output.contents(of: file.path, limit: FileLimit.output) == file.bytes ? .current : .stale
    } catch .missing {
      return .missing
    } catch .tooLarge {
      return .stale
    } catch {
      return .unreadable(error)
    }
  }

  /// The files of a dossier's folder that look like ours and that no source makes.
  ///
  /// - Parameters:
  ///   - outcome: what became of the dossier; files of failed documents are not left over but held back.
  ///   - selection: what was asked for; other files are not looked at.
  /// - Returns: their paths inside the output folder.
  func leftOver(_ outcome: DossierOutcome, _ selection: Selection) -> [String] {
    guard let failed = outcome.failedDocuments else { return [] }
    let made = Set(outcome.files.map(\.path))
    let series = Set(outcome.series.map(\.work.plan.id.value.rawValue))
    let entries = (try? output.entries(of: outcome.id)) ?? []
    return entries.flatMap { entry -> [String] in
      if entry.isFolder {
        // A folder of letters whose document is there no more.
        guard Identifier(entry.name) != nil, !series.contains(entry.name), !failed.contains(entry.name) else {
          return []
        }
        return leftOver(in: "\(outcome.id)/\(entry.name)", selection) { _, _ in false }
      }
      let path = "\(outcome.id)/\(entry.name)"
      guard let file = FileName(entry.name), file.isMeant(by: selection) else { return [] }
      return made.contains(path) || failed.contains(file.name) ? [] : [path]
    }
  }

  /// The files of a folder of letters that look like ours and that no record makes.
  func leftOver(_ series: LetterSeries, _ selection: Selection) -> [String] {
    let names = series.names
    let languages = series.work.languages.map(\.value)
    return leftOver(in: series.folder, selection) { names.contains($0) && languages.contains($1) }
  }

  private func leftOver(
    in folder: String, _ selection: Selection, except isMade: (String, LanguageTag) -> Bool
  ) -> [String] {
    let entries = (try? output.entries(of: folder)) ?? []
    return entries.filter { !$0.isFolder }.compactMap { entry in
      guard let file = FileName(entry.name), file.isMeant(by: selection), !isMade(file.name, file.language)
      else { return nil }
      return "\(folder)/\(entry.name)"
    }
  }
}

/// The name of a finished file: `declaration.fr.txt`.
private struct FileName {
  /// The name of the document or the letter.
  let name: String
  /// The language.
  let language: LanguageTag
  /// The format.
  let format: FRBR.Format

  /// Reads a name; `nil` for a file that is not ours.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, Identifier(parts[0]) != nil, let language = LanguageTag(parts[1]),
      let format = FRBR.Format.allCases.first(where: { $0.fileExtension == parts[2] })
    else { return nil }
    (name, self.language, self.format) = (parts[0], language, format)
  }

  /// Whether a run looks at such files.
  func isMeant(by selection: Selection) -> Bool {
    selection.includes(language) && selection.formats.contains(format)
  }
}
