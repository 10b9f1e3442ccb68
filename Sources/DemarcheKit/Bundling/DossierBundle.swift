internal import DemarcheFormats
internal import DemarcheModel
internal import Packing

/// All expressions and manifestations of one dossier in one zip archive, with their digests.
public struct DossierBundle: Sendable {
  /// Everything that is to be told of the sources.
  public private(set) var report: Report
  /// The archive; `nil` after a mistake.
  public private(set) var archive: [UInt8]?
  /// The bundle in one line; empty after a mistake.
  public private(set) var summary = ""

  /// Packs what was made of a dossier.
  ///
  /// - Parameters:
  ///   - files: the files, by their paths inside the output.
  ///   - dossier: the name of the dossier, which becomes the folder in the archive.
  ///   - report: what was told when they were made.
  init(_ files: [(path: String, bytes: [UInt8])], dossier: String, _ report: Report) {
    self.report = report
    guard !report.diagnostics.containsErrors else { return }
    do {
      let manifest = try BundleManifest(of: files, dossier: dossier)
      var archive = ZipArchive()
      for file in files { try archive.add(file.bytes, as: file.path) }
      let json = Array(manifest.json.utf8)
      try archive.add(json, as: "\(dossier)/manifest.json")
      var sums = manifest.expressions.flatMap(\.manifestations).map { ($0.path, $0.digest) }
      sums.append(("manifest.json", SHA256.hex(of: json)))
      // As `sha256sum` writes them, so that `sha256sum --check` reads them.
      let lines = sums.map { "\($0.1)  \($0.0)\n" }.joined()
      try archive.add(Array(lines.utf8), as: "\(dossier)/SHA256SUMS")
      let bytes = archive.finished()
      self.archive = bytes
      let (count, works) = (files.count, manifest.workCount)
      summary =
        "\(count) file\(count == 1 ? "" : "s") of \(works) document\(works == 1 ? "" : "s"), "
        + "\(bytes.count) bytes, SHA-256 \(SHA256.hex(of: bytes))"
    } catch {
      refuse("\(dossier) cannot be packed: it has more than 65,532 files, or 4 GiB")
    }
  }

  /// Puts the archive in its place, wholly or not at all.
  ///
  /// - Parameter path: the path of the file; its folder is made if it is not there.
  /// - Returns: whether it stands there; what went wrong otherwise is in the report.
  public mutating func store(at path: String) -> Bool {
    guard let archive else { return false }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    do {
      try DiskFileSystem(root: folder).write(
        archive, to: slash.map { String(path[path.index(after: $0)...]) } ?? path)
      return true
    } catch {
      report.diagnostics.append(Diagnostic(error, at: path))
      return false
    }
  }

  /// Tells why there is no archive.
  private mutating func refuse(_ summary: String) {
    report.diagnostics.append(Diagnostic(.outputTooLarge, summary))
  }
}

extension Generator {
  /// Makes all files of a dossier in memory, proves them, and packs them.
  ///
  /// - Parameters:
  ///   - dossier: the name of its folder, or the path that a shell completes.
  ///   - options: how to make them; every format and language is packed.
  /// - Returns: the archive, or what is wrong.
  public func bundle(_ dossier: String, _ options: Options = Options()) async -> DossierBundle {
    var options = options
    options.dossiers = [dossier]
    options.formats = FRBR.Format.allCases
    options.languages = nil
    let files = BundleFiles()
    let report = await Generator(workspace: workspace, output: files).run(.generate, options)
    let name = dossier.split(separator: "/").last.map(String.init) ?? dossier
    return DossierBundle(files.all, dossier: name, report)
  }
}
