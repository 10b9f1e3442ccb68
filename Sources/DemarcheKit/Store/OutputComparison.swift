internal import DemarcheModel

/// What stands in the output folder, compared with what a run has made.
struct OutputComparison {
  /// How a file of the output stands to the sources.
  enum Standing: Sendable, Equatable {
    /// The same bytes.
    case current
    /// Other bytes, `nil` where they are more than a file of ours has.
    case stale([UInt8]?)
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
      let bytes = try output.contents(of: file.path, limit: FileLimit.output)
      return bytes == file.bytes ? .current : .stale(bytes)
    } catch .missing {
      return .missing
    } catch .tooLarge {
      return .stale(nil)
    } catch {
      return .unreadable(error)
    }
  }
}

/// The name of a finished file: `declaration.fr.txt`.
struct OutputName {
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
