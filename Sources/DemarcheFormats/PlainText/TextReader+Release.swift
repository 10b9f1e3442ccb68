internal import DemarcheModel

extension TextReader {
  /// The paragraphs that are release lines, or were: text has no marks, so that one with other words is told by those it
  /// shares with a line that is due, at least half of them.
  func releases(in paragraphs: [[TextLine]]) -> [Reading.Release] {
    let found = paragraphs.compactMap { lines -> Reading.Release? in
      guard let first = lines.first, let last = lines.last else { return nil }
      let text = lines.map(\.text).joined(separator: " ")
      return Reading.Release(text: text, bytes: first.bytes.lowerBound..<last.bytes.upperBound)
    }
    let whole = found.filter { line in releases.contains { $0.utf8.elementsEqual(line.text.utf8) } }
    if whole.count >= releases.count { return whole }
    let lost = releases.filter { due in !whole.contains { $0.text.utf8.elementsEqual(due.utf8) } }
    let altered = lost.compactMap { due -> Reading.Release? in
      let words = Words.split(due)
      let sharing = found.map { line in
        let there = Set(Words.split(line.text))
        return (line, words.count { there.contains($0) })
      }
      guard let best = sharing.max(by: { $0.1 < $1.1 }), best.1 * 2 >= words.count else { return nil }
      return best.0
    }
    return (whole + altered).sorted { ($0.bytes?.lowerBound ?? 0) < ($1.bytes?.lowerBound ?? 0) }
  }
}
