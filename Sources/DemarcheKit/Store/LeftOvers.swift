internal import DemarcheFormats
internal import DemarcheModel

/// The files of the output that are named as ours are and that no source makes.
struct LeftOvers {
  private let output: any FileSystem
  private let selection: Selection

  /// Looks into a folder for files that were asked for.
  init(_ output: any FileSystem, _ selection: Selection) {
    self.output = output
    self.selection = selection
  }

  /// One version of a document that is there no more.
  struct Version {
    /// The folder of its files.
    let folder: String
    /// The name of the document or the letter.
    let name: String
    /// The language.
    let language: LanguageTag
    /// The files that were asked for, by their paths inside the output.
    fileprivate(set) var paths: [String]
  }

  /// The versions in a dossier's folder that no document makes.
  ///
  /// - Parameter outcome: what became of the dossier; files of failed documents are not left over but held back.
  /// - Returns: the versions in the order of their names.
  func of(_ outcome: DossierOutcome) -> [Version] {
    guard let failed = outcome.failedDocuments else { return [] }
    let made = Set(outcome.files.map(\.path))
    let series = Set(outcome.series.map(\.work.plan.id.value.rawValue))
    return versions(in: outcome.id, asFolder: { series.contains($0) || failed.contains($0) }) { file, path in
      made.contains(path) || failed.contains(file.name)
    }
  }

  /// The versions in a folder of letters that no record makes.
  func of(_ series: LetterSeries) -> [Version] {
    let names = series.names
    let languages = series.work.languages.map(\.value)
    return versions(in: series.folder, asFolder: { _ in true }) { file, _ in
      names.contains(file.name) && languages.contains(file.language)
    }
  }

  /// The versions in folders of dossiers that are there no more.
  ///
  /// - Parameters:
  ///   - dossiers: the names of all dossiers, whether they can be made or not.
  ///   - isMeant: whether a run looks into a folder.
  /// - Returns: the versions in the order of their names.
  func ofFolders(except dossiers: Set<String>, _ isMeant: (String) -> Bool) -> [Version] {
    let folders = ((try? output.entries(of: "")) ?? []).filter {
      $0.isFolder && Identifier($0.name) != nil && !dossiers.contains($0.name) && isMeant($0.name)
    }
    return folders.flatMap { versions(in: $0.name, asFolder: { _ in false }) { _, _ in false } }
  }

  /// Whether the house made the files of a version, as they are now.
  func areOurs(_ version: Version) -> Bool {
    var files: [(FRBR.Format, [UInt8])] = []
    for format in FRBR.Format.allCases {
      let path = "\(version.folder)/\(version.name).\(version.language).\(format.fileExtension)"
      do {
        files.append((format, try output.contents(of: path, limit: FileLimit.output)))
      } catch .missing {
        continue
      } catch {
        return false
      }
    }
    return HouseMark.isOn(files, in: version.language)
  }

  /// The versions in a folder, and one level of folders of letters below it.
  private func versions(
    in folder: String, asFolder isMadeFolder: (String) -> Bool,
    except isMade: (OutputName, _ path: String) -> Bool
  ) -> [Version] {
    var versions: [Version] = []
    for entry in (try? output.entries(of: folder)) ?? [] {
      let path = "\(folder)/\(entry.name)"
      if entry.isFolder {
        guard Identifier(entry.name) != nil, !isMadeFolder(entry.name) else { continue }
        versions += self.versions(in: path, asFolder: { _ in true }) { _, _ in false }
        continue
      }
      guard let file = OutputName(entry.name), file.isMeant(by: selection), !isMade(file, path) else {
        continue
      }
      if let last = versions.last, last.folder == folder, last.name == file.name,
        last.language == file.language
      {
        versions[versions.count - 1].paths.append(path)
      } else {
        versions.append(Version(folder: folder, name: file.name, language: file.language, paths: [path]))
      }
    }
    return versions
  }
}
