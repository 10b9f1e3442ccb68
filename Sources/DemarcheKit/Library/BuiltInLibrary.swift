internal import CLibrary

/// What was built into the binary: the folder `Templates/` and the pages about diagnostics.
///
/// This is the one door to the embedded bytes.
package enum BuiltInLibrary {
  /// The paths of all files of `Templates/`, relative to it, in the order of their bytes.
  package static let paths = embedded.filter { !$0.hasPrefix(explanations) }

  /// The paths of the pages about diagnostics: `Explanations/<identifier>.md`.
  package static let explanationPaths = embedded.filter { $0.hasPrefix(explanations) }

  private static let explanations = "Explanations/"

  private static let embedded: [String] = (0..<demarche_library_count()).map { index in
    unsafe String(cString: demarche_library_path(index))
  }

  /// The bytes of a file, `nil` when there is none.
  package static func contents(of path: String) -> [UInt8]? {
    guard let index = embedded.firstIndex(of: path) else { return nil }
    let size = demarche_library_size(index)
    return unsafe [UInt8](UnsafeBufferPointer(start: demarche_library_bytes(index), count: size))
  }
}
