/// A template in a notation of no engine, from which that of each peer is made, so that all of them write the
/// same.
///
/// `«title»` is a field of the document, `«#demands»…«/demands»` repeats what stands between, `«.text»` is a
/// field of the item there, and `«record.name»` one of the record that a letter is made for.
package struct NeutralTemplate: Sendable {
  /// A part of a template.
  package enum Piece: Sendable, Equatable {
    case literal(String)
    case field(String)
    case item(String)
    case record(String)
    case open(String)
    case close(String)
  }

  package var pieces: [Piece] = []

  /// Reads a template; the notation is that of this package's own templates, so nothing in it is refused.
  package init(_ source: String) {
    for (index, part) in source.split(separator: "«", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = part.firstIndex(of: "»") else {
        append(literal: part)
        continue
      }
      pieces.append(Self.piece(of: part[..<end]))
      append(literal: part[part.index(after: end)...])
    }
  }

  private mutating func append(literal: Substring) {
    if !literal.isEmpty { pieces.append(.literal(String(literal))) }
  }

  private static func piece(of name: Substring) -> Piece {
    if name.hasPrefix("#") { return .open(String(name.dropFirst())) }
    if name.hasPrefix("/") { return .close(String(name.dropFirst())) }
    if name.hasPrefix(".") { return .item(String(name.dropFirst())) }
    if name.hasPrefix("record.") { return .record(String(name.dropFirst("record.".count))) }
    return .field(String(name))
  }
}
