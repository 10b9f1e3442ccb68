extension FileSystem {
  /// Whether a folder holds the same files here and there, byte for byte; hidden ones are no sources.
  ///
  /// What cannot be read, is too large or stands too deep to be a source counts as another.
  func hasSame(_ folder: String, as other: any FileSystem, depth: Int = 0) -> Bool {
    guard depth < 10, let names = names(in: folder), let others = other.names(in: folder), names == others
    else {
      return false
    }
    return names.allSatisfy { entry in
      let path = folder + "/" + entry.name
      return entry.isFolder ? hasSame(path, as: other, depth: depth + 1) : hasSame(file: path, as: other)
    }
  }

  /// Whether a file is the same here and there, or in neither.
  func hasSame(file path: String, as other: any FileSystem) -> Bool {
    let here = Result { () throws(FileFault) in try contents(of: path, limit: FileLimit.source) }
    let there = Result { () throws(FileFault) in try other.contents(of: path, limit: FileLimit.source) }
    switch (here, there) {
    case (.success(let bytes), .success(let others)): return bytes == others
    case (.failure(.missing), .failure(.missing)): return true
    default: return false
    }
  }

  private func names(in folder: String) -> [FileEntry]? {
    (try? entries(of: folder))?.filter { !$0.name.hasPrefix(".") }
  }
}
