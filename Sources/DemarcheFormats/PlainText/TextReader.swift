internal import DemarcheModel

/// Finds the signatories and the demands of a document in plain text.
struct TextReader {
  /// What each line stands for, by its bytes; a line that several share, in their order.
  private typealias Findings = [[UInt8]: [Reading.Finding]]

  /// The signatories by the line that is printed of them, without line breaks.
  private var signatories: Findings = [:]

  /// The demands by the paragraph that is printed of them, number included, without line breaks.
  private var demands: Findings = [:]

  /// Looks for the lines of a document, whose spaces may have been made plain.
  init(expecting document: Document, plainSpaces: Bool) {
    let written = { (line: String) in plainSpaces ? Words.onOneLine(Words.withPlainSpaces(line)) : line }
    for entry in document.signatures {
      let line = written(TextInlines(entry.content).line)
      signatories[Array(line.utf8), default: []].append(
        Reading.Finding(id: entry.id, text: entry.content.plainText))
    }
    for item in document.demands {
      let line = written(Words.onOneLine("\(item.number). " + TextInlines(item.content).line))
      demands[Array(line.utf8), default: []].append(
        Reading.Finding(id: item.id, text: item.content.plainText))
    }
  }

  /// Reads a file; the k-th occurrence of a line that two signatories share is the k-th of them.
  func read(_ bytes: [UInt8]) -> Reading {
    var reading = Reading(format: .text, signatories: [], demands: [])
    var signatories = signatories
    var demands = demands
    for paragraph in paragraphs(of: bytes) {
      reading.signatories += paragraph.compactMap { take($0, from: &signatories) }
      if let demand = take(paragraph.joined(separator: " "), from: &demands) {
        reading.demands.append(demand)
      }
    }
    return reading
  }

  /// The finding whose line equals a line; of several the next one, and the last again and again.
  private func take(_ line: String, from findings: inout Findings) -> Reading.Finding? {
    let key = Array(line.utf8)
    guard let shared = findings[key], let first = shared.first else { return nil }
    if shared.count > 1 { findings[key]?.removeFirst() }
    return first
  }

  /// The logical lines of each paragraph: one indented more than the first continues the one above.
  private func paragraphs(of bytes: [UInt8]) -> [[String]] {
    var result: [[String]] = []
    var current: [String] = []
    var margin = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let indent = line.prefix { $0 == 0x20 }.count
      let words = Words.onOneLine(String(decoding: line, as: UTF8.self))
      if words.isEmpty {
        if !current.isEmpty { result.append(current) }
        current = []
      } else if let last = current.indices.last, indent > margin {
        current[last] += " " + words
      } else {
        if current.isEmpty { margin = indent }
        current.append(words)
      }
    }
    return current.isEmpty ? result : result + [current]
  }
}
