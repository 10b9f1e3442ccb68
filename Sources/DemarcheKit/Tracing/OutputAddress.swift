internal import DemarcheModel

/// Which finished file is meant, and which line of it: `Output/2024-05-06-apt31/declaration.fr.txt:12`.
struct OutputAddress: Sendable {
  /// The name of the dossier.
  let dossier: String
  /// The id of the document.
  let document: String
  /// The name of the letter, of a document that is made for each of several records.
  let letter: String?
  /// The language.
  let language: LanguageTag
  /// The format.
  let format: FRBR.Format
  /// The line, from 1; all of them when `nil`.
  let line: Int?

  /// Reads an address; `nil` for a path of no finished file.
  ///
  /// - Parameters:
  ///   - text: a path that ends with the names of the dossier and of the file, perhaps with a line.
  ///   - dossiers: the names of all dossiers.
  init?(_ text: String, among dossiers: [String]) {
    var path = Substring(text)
    var line: Int?
    if let colon = path.lastIndex(of: ":"), let number = Int(path[path.index(after: colon)...]) {
      (path, line) = (path[..<colon], number)
    }
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 1, let file = parts.last.flatMap({ OutputName($0) }), line ?? 1 > 0 else {
      return nil
    }
    (language, format, self.line) = (file.language, file.format, line)
    if dossiers.contains(parts[parts.count - 2]) {
      (dossier, document, letter) = (parts[parts.count - 2], file.name, nil)
    } else if parts.count > 2, dossiers.contains(parts[parts.count - 3]) {
      (dossier, document, letter) = (parts[parts.count - 3], parts[parts.count - 2], file.name)
    } else {
      return nil
    }
  }

  /// The path inside the output.
  var path: String {
    let name = "\(letter ?? document).\(language).\(format.fileExtension)"
    return letter == nil ? "\(dossier)/\(name)" : "\(dossier)/\(document)/\(name)"
  }
}
