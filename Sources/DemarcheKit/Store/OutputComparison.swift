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
    let entries = (try? output.entries(of: outcome.id)) ?? []
    return entries.filter { !$0.isFolder }.compactMap { entry in
      let parts = entry.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, Identifier(parts[0]) != nil, let language = LanguageTag(parts[1]),
        let format = FRBR.Format.allCases.first(where: { $0.fileExtension == parts[2] }),
        selection.includes(language), selection.formats.contains(format)
      else { return nil }
      let path = "\(outcome.id)/\(entry.name)"
      return made.contains(path) || failed.contains(parts[0]) ? nil : path
    }
  }
}
