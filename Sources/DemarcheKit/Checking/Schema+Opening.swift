internal import DemarcheModel
internal import XMLTree

extension XML.Schema {
  /// Compiles a schema, or tells why it cannot be read.
  static func open(_ path: String, _ diagnostics: inout [Diagnostic]) -> XML.Schema? {
    var reason = "there is no such file"
    if DiskFileSystem.isFile(path) {
      do {
        return try XML.Schema(path: path)
      } catch {
        reason = error.message
      }
    }
    diagnostics.append(
      Diagnostic(
        .fileUnreadable, "The schema \(path) cannot be read: \(reason)",
        solutions: [.init("`make schema` fetches the official one")]))
    return nil
  }
}
