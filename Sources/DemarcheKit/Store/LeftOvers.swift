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

    /// What its files have in common.
    var key: String { "\(folder)/\(name).\(language)" }

    /// What a file has in common with the others of its version.
    fileprivate static func key(_ folder: String, _ file: OutputName) -> String {
      "\(folder)/\(file.name).\(file.language)"
    }
  }

  /// What was found in folders.
  struct Findings {
    /// The versions that no source makes, in the order of their names.
    fileprivate(set) var versions: [Version] = []
    /// The files that a run had begun to remove when it was killed.
    fileprivate(set) var begun: [(key: String, path: String)] = []
    /// The folders in which a run that was killed has left what it was writing.
    fileprivate(set) var littered: Set<String> = []
    /// The folders that are to go when nothing is in them, the inner ones first.
    fileprivate(set) var folders: [String] = []
    /// How many files of each version are seen that no source makes, whether they were asked for or not.
    private var counts: [String: Int] = [:]

    /// Takes note of a file that no source makes.
    fileprivate mutating func count(_ key: String) { counts[key, default: 0] += 1 }

    /// Takes note that the files of a version were hidden.
    mutating func hid(_ version: Version) {
      counts[version.key, default: 0] -= version.paths.count
      begun += version.paths.map { (version.key, LeftOvers.hidden($0)) }
      folders.append(version.folder)
      let parent = version.folder.split(separator: "/").dropLast().joined(separator: "/")
      if !parent.isEmpty { folders.append(parent) }
    }

    /// Whether a hidden file is needed no more to prove another one of its version.
    func isSpare(_ key: String) -> Bool { counts[key, default: 0] == 0 }
  }

  /// What is left over in a dossier's folder.
  ///
  /// - Parameter outcome: what became of the dossier; files of failed documents are not left over but held back.
  /// - Returns: the versions that no document makes.
  func of(_ outcome: DossierOutcome) -> Findings {
    var findings = Findings()
    let failed = outcome.failedDocuments
    let made = Set(outcome.files.map(\.path))
    let series = Set(outcome.series.map(\.work.plan.id.value.rawValue))
    look(into: outcome.id, &findings, asFolder: { series.contains($0) || failed?.contains($0) ?? true }) {
      file, path in made.contains(path) || failed?.contains(file.name) ?? true
    }
    // A document with a mistake makes nothing now, and what proves its old files must stay.
    if !(failed?.isEmpty ?? false) { findings.begun = [] }
    return findings
  }

  /// What is left over in a folder of letters.
  func of(_ series: LetterSeries) -> Findings {
    var findings = Findings()
    let names = series.names
    let languages = series.work.languages.map(\.value)
    look(into: series.folder, &findings, asFolder: { _ in true }) { file, _ in
      names.contains(file.name) && languages.contains(file.language)
    }
    return findings
  }

  /// What is left over in folders of dossiers that are there no more.
  ///
  /// - Parameters:
  ///   - dossiers: the names of all dossiers, whether they can be made or not.
  ///   - isMeant: whether a run looks into a folder.
  /// - Returns: all versions in those folders.
  func ofFolders(except dossiers: Set<String>, _ isMeant: (String) -> Bool) -> Findings {
    var findings = Findings()
    for folder in (try? output.entries(of: "")) ?? []
    where folder.isFolder && Identifier(folder.name) != nil && !dossiers.contains(folder.name)
      && isMeant(folder.name)
    {
      look(into: folder.name, &findings, asFolder: { _ in false }) { _, _ in false }
      findings.folders.append(folder.name)
    }
    return findings
  }

  /// Whether the house made the files of a version, as they are now or as a run that was killed has hidden them.
  func areOurs(_ version: Version) -> Bool {
    var files: [(FRBR.Format, [UInt8])] = []
    for format in FRBR.Format.allCases {
      let path = "\(version.folder)/\(version.name).\(version.language).\(format.fileExtension)"
      do {
        guard let bytes = try contents(of: path) ?? contents(of: LeftOvers.hidden(path)) else { continue }
        files.append((format, bytes))
      } catch {
        return false
      }
    }
    return HouseMark.isOn(files, in: version.language)
  }

  /// The bytes of a file; `nil` when there is none.
  private func contents(of path: String) throws(FileFault) -> [UInt8]? {
    do {
      return try output.contents(of: path, limit: FileLimit.output)
    } catch .missing {
      return nil
    }
  }

  /// What the name of every file begins with that a run leaves only when it is killed.
  private static let litter = ".demarche-"
  /// What the name of a file begins with that is about to be removed.
  private static let begun = litter + "gone-"

  /// The path under which a file is hidden before it is removed: it still proves what its version is.
  static func hidden(_ path: String) -> String {
    var parts = path.split(separator: "/").map(String.init)
    parts.append(begun + (parts.popLast() ?? ""))
    return parts.joined(separator: "/")
  }

  /// Looks into a folder, and into one level of folders of letters below it.
  private func look(
    into folder: String, _ findings: inout Findings, asFolder isMadeFolder: (String) -> Bool,
    except isMade: (OutputName, _ path: String) -> Bool
  ) {
    for entry in (try? output.entries(of: folder)) ?? [] {
      let path = "\(folder)/\(entry.name)"
      if entry.isFolder {
        guard Identifier(entry.name) != nil, !isMadeFolder(entry.name) else { continue }
        look(into: path, &findings, asFolder: { _ in true }) { _, _ in false }
        findings.folders.append(path)
      } else if entry.name.hasPrefix(LeftOvers.litter) {
        if let file = OutputName(String(entry.name.dropFirst(LeftOvers.begun.count))) {
          findings.begun.append((Version.key(folder, file), path))
        } else {
          findings.littered.insert(folder)
        }
      } else if let file = OutputName(entry.name), !isMade(file, path) {
        findings.count(Version.key(folder, file))
        if file.isMeant(by: selection) { findings.add(file, path, in: folder) }
      }
    }
  }
}

extension LeftOvers.Findings {
  /// Adds a file to its version.
  fileprivate mutating func add(_ file: OutputName, _ path: String, in folder: String) {
    let key = LeftOvers.Version.key(folder, file)
    if let last = versions.last, last.key == key {
      versions[versions.count - 1].paths.append(path)
    } else {
      versions.append(
        LeftOvers.Version(folder: folder, name: file.name, language: file.language, paths: [path]))
    }
  }
}
