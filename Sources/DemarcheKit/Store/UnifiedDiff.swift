internal import DemarcheModel

/// What changes between two versions of a file, for people: the first lines of a unified diff, long ones cut.
struct UnifiedDiff {
  /// One line of a version, or of both.
  private struct Line {
    /// A space for both, `-` for the old version, `+` for the new one.
    var sign: Character
    /// The text.
    var text: String
    /// How many lines of each version stand before it.
    var old: Int, new: Int
  }

  /// The diff, a line each, with what could drive a terminal written out.
  let lines: [String]

  /// The most lines of a diff, its two first ones left aside.
  static let most = 12
  /// How many lines around a change are shown.
  private static let context = 1
  /// The most lines of a change that are compared with each other.
  private static let compared = 400
  /// The most characters of a line that are shown, and how many of them stand before its change.
  private static let width = 160, before = 40

  /// Compares two versions.
  ///
  /// - Parameters:
  ///   - old: the bytes of the old version, `nil` when there is none.
  ///   - new: the bytes of the new one, `nil` when there is none.
  ///   - path: what people call the file.
  init(from old: [UInt8]?, to new: [UInt8]?, path: String) {
    let changes = UnifiedDiff.changes(UnifiedDiff.lines(of: old ?? []), UnifiedDiff.lines(of: new ?? []))
    var shown: [String] = []
    var rest = 0
    for hunk in UnifiedDiff.hunks(of: changes) {
      if shown.count >= UnifiedDiff.most {
        rest += hunk.count { $0.sign != " " }
        continue
      }
      shown.append(UnifiedDiff.header(of: hunk))
      let kept = hunk.prefix(max(1, UnifiedDiff.most - shown.count))
      shown += UnifiedDiff.texts(of: Array(kept))
      rest += hunk.dropFirst(kept.count).count { $0.sign != " " }
    }
    if rest > 0 { shown.append("… \(rest) more \(rest == 1 ? "line" : "lines")") }
    let names = [
      old.map { _ in "--- \(path)" } ?? "--- /dev/null", new.map { _ in "+++ \(path)" } ?? "+++ /dev/null",
    ]
    lines = (shown.isEmpty ? [] : names.map(\.visible)) + shown
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The lines that differ, and some around them.
  private static func changes(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Line] {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    let (first, last) = (max(0, start - context), old.count - end)
    var lines = (first..<start).map { Line(sign: " ", text: text(old[$0]), old: $0, new: $0) }
    lines += compared(Array(old[start..<last]), Array(new[start..<new.count - end]), from: start)
    let shift = new.count - old.count
    lines += (last..<min(old.count, last + context)).map {
      Line(sign: " ", text: text(old[$0]), old: $0, new: $0 + shift)
    }
    return lines
  }

  /// The lines between the first and the last that differ; of very many, all old ones and all new ones.
  private static func compared(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>], from start: Int
  ) -> [Line] {
    var isRemoved = [Bool](repeating: false, count: old.count)
    var isInserted = [Bool](repeating: false, count: new.count)
    if max(old.count, new.count) <= compared {
      for change in new.difference(from: old) {
        switch change {
        case .remove(let offset, _, _): isRemoved[offset] = true
        case .insert(let offset, _, _): isInserted[offset] = true
        }
      }
    } else {
      isRemoved = isRemoved.map { _ in true }
      isInserted = isInserted.map { _ in true }
    }
    var lines: [Line] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, isRemoved[i] {
        lines.append(Line(sign: "-", text: text(old[i]), old: start + i, new: start + j))
        i += 1
      } else if j < new.count, isInserted[j] {
        lines.append(Line(sign: "+", text: text(new[j]), old: start + i, new: start + j))
        j += 1
      } else {
        lines.append(Line(sign: " ", text: text(new[j]), old: start + i, new: start + j))
        i += 1
        j += 1
      }
    }
    return lines
  }

  /// The changes with the lines around them, cut where nothing changes for long.
  private static func hunks(of lines: [Line]) -> [[Line]] {
    var hunks: [[Line]] = []
    var hunk: [Line] = []
    var same: [Line] = []
    for line in lines {
      if line.sign == " " {
        same.append(line)
        continue
      }
      if !hunk.isEmpty, same.count > 2 * context {
        hunks.append(hunk + same.prefix(context))
        hunk = same.suffix(context)
      } else {
        hunk += hunk.isEmpty ? same.suffix(context) : same
      }
      same = []
      hunk.append(line)
    }
    return hunk.isEmpty ? hunks : hunks + [hunk + same.prefix(context)]
  }

  /// The numbers of the lines of a hunk: `@@ -3,2 +3,4 @@`.
  private static func header(of hunk: [Line]) -> String {
    let old = hunk.count { $0.sign != "+" }
    let new = hunk.count { $0.sign != "-" }
    let first = hunk[0]
    // An empty stretch stands behind the line before it.
    return "@@ -\(first.old + (old == 0 ? 0 : 1)),\(old) +\(first.new + (new == 0 ? 0 : 1)),\(new) @@"
  }

  /// The lines of a hunk as they are shown; of two that differ far behind, the part that does.
  private static func texts(of hunk: [Line]) -> [String] {
    var starts = [Int](repeating: 0, count: hunk.count)
    var run = 0
    while run < hunk.count {
      let removed = hunk[run...].prefix { $0.sign == "-" }
      let inserted = hunk[removed.endIndex...].prefix { $0.sign == "+" }
      for (old, new) in zip(removed.indices, inserted.indices) {
        let shared = zip(hunk[old].text.unicodeScalars, hunk[new].text.unicodeScalars).prefix { $0 == $1 }
          .count
        if shared > width / 2 { (starts[old], starts[new]) = (shared - before, shared - before) }
      }
      run = max(run + 1, inserted.endIndex)
    }
    return zip(hunk, starts).map { line, start in "\(line.sign)\(cut(line.text, from: start))".visible }
  }

  /// A text from a position, with dots for what is not shown.
  private static func cut(_ text: String, from start: Int) -> String {
    let scalars = text.unicodeScalars.dropFirst(start)
    let kept = String(String.UnicodeScalarView(scalars.prefix(width)))
    return (start > 0 ? "…" : "") + kept + (scalars.count > width ? "…" : "")
  }

  private static func text(_ line: ArraySlice<UInt8>) -> String { String(decoding: line, as: UTF8.self) }
}
