internal import CLibrary

/// The folder `Templates/` as it was when the binary was built: the one door to the embedded bytes.
package enum BuiltInLibrary {
  /// The paths of all files, relative to `Templates/`, in the order of their bytes.
  package static let paths: [String] = (0..<demarche_library_count()).map { index in
    unsafe String(cString: demarche_library_path(index))
  }

  /// The bytes of a file, `nil` when there is none.
  package static func contents(of path: String) -> [UInt8]? {
    guard let index = paths.firstIndex(of: path) else { return nil }
    let size = demarche_library_size(index)
    return unsafe [UInt8](UnsafeBufferPointer(start: demarche_library_bytes(index), count: size))
  }
}
