internal import DemarcheModel
internal import XMLTree

/// ID-2: an `eId` is the context's, the element's short name, and its number.
struct IdentifiersFollowTheConvention: FileRule {
  func check(_ file: InspectedFile, _ findings: inout Findings) {
    // The last number given to a kind of element in its context.
    var last: [String: Int] = [:]
    for (index, node) in file.nodes.enumerated() where !node.isMeta {
      guard let identifier = node.element[attribute: "eId"] else { continue }
      let parts = EIdParts(identifier)
      let name = ElementNames.abbreviations[node.element.name] ?? node.element.name
      guard let parts, parts.name == name else {
        findings.tell(
          .id2, "The `eId` `\(identifier)` does not name a `\(node.element.name)`", at: index, "eId",
          way: "Write `…__\(name)` behind the context, with a number if there may be several")
        continue
      }
      guard checkContext(parts, of: index, file, &findings), let number = parts.number else { continue }
      let stem = parts.context + "__" + parts.name
      if let num = file.child(of: index, named: "num"), let cleaned = Number(file.nodes[num].element.text) {
        guard !cleaned.isTold(by: number) else { continue }
        findings.tell(
          .id2, "The `eId` `\(identifier)` says `\(number)`, and the number is `\(cleaned.text)`", at: index,
          "eId",
          note: findings.note("The number", at: num), way: "End it with `_\(cleaned.text)`")
      } else if let count = Int(number) {
        if let before = last[stem], count <= before {
          findings.tell(
            .id2, "The `eId` `\(identifier)` comes behind number \(before)", at: index, "eId",
            way: "Count in the order of the text")
        }
        last[stem] = max(count, last[stem] ?? count)
      }
    }
  }

  /// Whether the context is the `eId` of an element around it, as it must be.
  private func checkContext(
    _ parts: EIdParts, of index: Int, _ file: InspectedFile, _ findings: inout Findings
  ) -> Bool {
    let around = file.ancestors(of: index).compactMap { file.value($0, "eId") }
    if parts.context.isEmpty {
      guard let context = around.first, !ElementNames.hierarchy.contains(file.name(index)) else {
        return true
      }
      findings.tell(
        .id2, "The `eId` lacks its context `\(context)`", at: index, "eId",
        way: "Write `\(context)__` before it")
      return false
    }
    guard !around.contains(parts.context) else { return true }
    findings.tell(
      .id2, "The `eId` stands in the context `\(parts.context)`, which no element around it has", at: index,
      "eId", way: around.first.map { "Begin it with `\($0)__`" } ?? "Leave the context out")
    return false
  }
}

/// The three parts of an `eId`: `preamble__recs_1` · `rec` · `2`.
private struct EIdParts {
  /// The identifier of an element around; empty without.
  let context: String
  /// The short name of the element.
  let name: String
  /// Its number.
  let number: String?

  /// Cuts an identifier; nothing when it has another form.
  init?(_ identifier: String) {
    let bytes = Array(identifier.utf8)
    var cut = bytes.count
    var start = 0
    while cut > 1 {
      cut -= 1
      if bytes[cut] == 0x5F, bytes[cut - 1] == 0x5F {
        start = cut + 1
        break
      }
    }
    context = start == 0 ? "" : String(decoding: bytes[..<(start - 2)], as: UTF8.self)
    let rest = bytes[start...]
    let end = rest.firstIndex(of: 0x5F) ?? bytes.count
    name = String(decoding: rest[..<end], as: UTF8.self)
    number = end < bytes.count ? String(decoding: rest[(end + 1)...], as: UTF8.self) : nil
    guard !name.isEmpty, number?.isEmpty != true, name.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }),
      start == 0 || !context.isEmpty
    else { return nil }
  }
}

/// A number as a reader sees it, without what stands around it: `1.` is 1.
struct Number {
  /// What remains: `1`, `a`.
  let text: String
  /// All pieces: of `Article 5 bis`, three.
  private let pieces: [String]

  /// Cleans a number; nothing when no letter or digit remains, as of a dash.
  init?(_ text: String) {
    pieces = text.unicodeScalars.split { !($0.properties.isAlphabetic || ("0"..."9").contains($0)) }.map {
      String(String.UnicodeScalarView($0)).lowercased()
    }
    guard let best = pieces.first(where: { $0.utf8.contains { (0x30...0x39).contains($0) } }) ?? pieces.last
    else { return nil }
    self.text = best
  }

  /// The number when it is written in digits.
  var value: Int? { Int(text) }

  /// Whether an `eId` tells this number.
  func isTold(by number: String) -> Bool {
    let number = number.lowercased()
    return pieces.contains(number) || pieces.joined(separator: "-") == number || pieces.joined() == number
      || number.utf8.starts(with: (text + "-").utf8)
  }
}
