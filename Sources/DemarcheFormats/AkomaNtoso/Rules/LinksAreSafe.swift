internal import DemarcheModel
internal import XMLTree

/// REF-6: links lead to works, places of the file, the web or mail, and hold no sign that an IRI cannot.
struct LinksAreSafe: FileRule {
  func check(_ file: InspectedFile, _ findings: inout Findings) {
    for (index, node) in file.nodes.enumerated() {
      guard let href = node.element[attribute: "href"] else { continue }
      if let place = LinksAreSafe.firstForbidden(in: href) {
        findings.tell(
          .ref6, "`\(href)` holds a character that no address may", at: index, "href", from: place,
          way: "Write it as `%` and two hexadecimal digits: a space as `%20`")
        continue
      }
      switch node.element.name {
      case "a" where WebAddress(href) == nil:
        findings.tell(
          .ref6, "`a` leads to the web or to mail, not to `\(href)`", at: index, "href",
          way: "Write an address of `https`, `http` or `mailto`; a link to a work is a `ref`")
      case "ref", "rref": checkWork(href, at: index, &findings)
      default: break
      }
    }
  }

  /// Checks the address of a work, or of a part of the file.
  private func checkWork(_ href: String, at index: Int, _ findings: inout Findings) {
    guard href.utf8.starts(with: "/akn/".utf8) else {
      if let first = href.utf8.first, [0x23, 0x21, 0x7E].contains(first) { return }
      return findings.tell(
        .ref6, "`ref` leads to a work or a part of one, not to `\(href)`", at: index, "href",
        way: "Begin it with `/akn/`, `#`, `!` or `~`; a link to the web is an `a`")
    }
    do {
      _ = try WorkIdentifier(parsing: href)
    } catch {
      findings.tell(
        .ref6, "`\(href)` is no address of a work: \(error.message)", at: index, "href", from: error.offset,
        way: "Write it as `/akn/fr/doc/…/2024-05-06/name`")
    }
  }

  /// The place of the first byte that an IRI cannot hold.
  private static func firstForbidden(in address: String) -> Int? {
    let forbidden = Array(" <>\"{}|\\^`".utf8)
    return Array(address.utf8).firstIndex { $0 <= 0x20 || forbidden.contains($0) }
  }
}
