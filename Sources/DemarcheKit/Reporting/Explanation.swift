public import DemarcheModel

/// The page about one diagnostic: what it means, an example that provokes it, the way out.
///
/// The pages stand in `DemarcheKit.docc/Diagnostics/`, one for each identifier, and are built into the program.
public struct Explanation: Sendable {
  /// The diagnostic it is about.
  public let identifier: Diagnostic.Identifier
  /// What it says, in one line.
  public let title: String
  /// The page below its first line, as Markdown.
  let markdown: String

  /// Finds the page of a diagnostic, `nil` only when the program was built without it.
  public init?(of identifier: Diagnostic.Identifier) {
    guard let bytes = BuiltInLibrary.contents(of: "Explanations/\(identifier.rawValue).md") else {
      return nil
    }
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = "# \(identifier.rawValue): "
    guard let first = lines.first, first.hasPrefix(start) else { return nil }
    self.identifier = identifier
    title = String(first.dropFirst(start.count))
    lines.removeFirst()
    while lines.first?.isEmpty ?? false { lines.removeFirst() }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    markdown = lines.joined(separator: "\n")
  }

  /// All pages, in the order of the flow.
  public static var all: [Explanation] { Diagnostic.Identifier.allCases.compactMap { Explanation(of: $0) } }

  /// The page as people read it at a terminal.
  public var text: String { "\(identifier.rawValue): \(title)\n\n\(body)\n" }

  /// The page below its first line, without the marks of headings; code keeps its indentation.
  var body: String {
    markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("#") ? String(line.drop { $0 == "#" }.drop { $0 == " " }) : String(line)
    }.joined(separator: "\n")
  }
}
