internal import DemarcheModel

/// The library of templates that a workspace sees: its own `Templates/`, file by file, over the built-in one.
struct TemplateFolder: Sendable {
  private let workspace: any FileSystem

  /// Looks into a workspace first.
  init(workspace: any FileSystem) {
    self.workspace = workspace
  }

  /// The names in a folder of the library, the workspace's and the built-in ones, in order.
  func names(in folder: String) -> [String] {
    let own = (try? workspace.entries(of: "Templates/" + folder)) ?? []
    let prefix = folder + "/"
    let builtIn = BuiltInLibrary.paths.compactMap { path -> String? in
      guard path.hasPrefix(prefix) else { return nil }
      let name = String(path.dropFirst(prefix.count))
      return name.contains("/") ? nil : name
    }
    return Set(own.filter { !$0.isFolder && !$0.name.hasPrefix(".") }.map(\.name) + builtIn).sorted()
  }

  /// The languages that have a file of words.
  var languages: Set<LanguageTag> {
    Set(
      names(in: "Vocabulary/Languages").filter { $0.hasSuffix(".yaml") }.compactMap {
        LanguageTag(String($0.dropLast(5)))
      })
  }

  /// Whether the workspace has a file of the library of its own, other than the built-in one.
  func isOwn(_ path: String) -> Bool {
    guard let own = try? workspace.contents(of: "Templates/" + path, limit: FileLimit.source) else {
      return false
    }
    return own != BuiltInLibrary.contents(of: path)
  }

  /// A file of the library, `nil` when there is none.
  func file(_ path: String, _ diagnostics: inout [Diagnostic], isTemplate: Bool = false) -> SourceFile? {
    var reader = SourceReader(workspace)
    let own = reader.file("Templates/" + path, isTemplate: isTemplate, isOptional: true)
    diagnostics += reader.diagnostics
    if let own { return own }
    guard reader.diagnostics.isEmpty, let bytes = BuiltInLibrary.contents(of: path) else { return nil }
    return SourceFile(path: "Templates/\(path) (built in)", bytes: bytes)
  }
}
