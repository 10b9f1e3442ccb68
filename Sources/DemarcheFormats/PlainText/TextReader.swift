package import DemarcheModel

/// Finds the signatories and the demands of a document in plain text.
struct TextReader {
  /// What each line stands for, by its bytes; a line that several share, in their order.
  private typealias Findings = [[UInt8]: [Reading.Finding]]

  /// The signatories by the line that is printed of them, without line breaks.
  private var signatories: Findings = [:]

  /// The signatories that run on, by the whole paragraph that is printed of them.
  private var runs: [[UInt8]: [Reading.Finding]] = [:]

  /// The demands by the paragraph that is printed of them, number included, without line breaks.
  private var demands: Findings = [:]

  /// The first paragraph of a draft.
  private let draftNotice: String

  /// The lines that tell from when on the document may be printed, as they are written.
  let releases: [String]

  /// Looks for the lines of a document, whose spaces may have been made plain.
  init(expecting document: Document, plainSpaces: Bool) {
    let written = { (line: String) in plainSpaces ? Words.onOneLine(Words.withPlainSpaces(line)) : line }
    draftNotice = written(Words.onOneLine(TextBlocks.draftNotice(document)))
    releases = document.releaseLines.map { written(Words.onOneLine($0.text)) }
    for block in document.signatureBlocks {
      let found = block.entries.map { entry in
        Reading.Finding(
          id: entry.id, text: entry.content.textWithoutPendingMarks, pendingMark: entry.content.pendingMark)
      }
      if block.isRunOn {
        runs[Array(written(TextInlines(block.paragraph).line).utf8)] = found
        continue
      }
      for (entry, finding) in zip(block.entries, found) {
        let line = written(TextInlines(entry.content).line)
        signatories[Array(line.utf8), default: []].append(finding)
        guard finding.pendingMark != nil else { continue }
        // Without its mark, an awaited signature reads as a given one.
        let unmarked = written(Words.onOneLine(finding.text))
        signatories[Array(unmarked.utf8), default: []].append(
          Reading.Finding(id: entry.id, text: finding.text))
      }
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
    let paragraphs = TextReader.paragraphs(of: bytes)
    reading.draftMarks = [draftMark(in: paragraphs)]
    reading.releases = releases(in: paragraphs)
    for line in lines(of: paragraphs) {
      switch line.thing {
      case .signatory?: reading.signatories += [line.finding].compactMap { $0 }
      case .demand?: reading.demands += [line.finding].compactMap { $0 }
      case nil: break
      }
    }
    reading.words = Words.split(bytes)
    return reading
  }

  /// The lines of a file with what they stand for.
  func lines(of bytes: [UInt8]) -> [TextLine] { lines(of: TextReader.paragraphs(of: bytes)) }

  /// The lines of paragraphs with what they stand for.
  private func lines(of paragraphs: [[TextLine]]) -> [TextLine] {
    var result: [TextLine] = []
    var signatories = signatories
    var demands = demands
    for paragraph in paragraphs {
      for var line in paragraph {
        if let found = take(line.text, from: &signatories) {
          (line.thing, line.finding) = (.signatory, found)
        }
        result.append(line)
      }
      let whole = paragraph.map(\.text).joined(separator: " ")
      let first = result.count - paragraph.count
      var line = result[first]
      line.text = whole
      line.bytes = line.bytes.lowerBound..<result[result.count - 1].bytes.upperBound
      if let found = runs[Array(whole.utf8)] {
        // Each of those who run on is found at the whole paragraph.
        let each = found.map { finding in
          var line = line
          (line.thing, line.finding) = (.signatory, finding)
          return line
        }
        result.replaceSubrange(first..., with: each)
      } else if let found = take(whole, from: &demands) {
        (line.thing, line.finding) = (.demand, found)
        // A demand that is read as a signatory too is both.
        let both = result[first...].filter { $0.thing == .signatory }
        result.replaceSubrange(first..., with: both + [line])
      }
    }
    return result
  }

  /// Whether the first paragraph says that the text is a draft; elsewhere the words are not in their place.
  private func draftMark(in paragraphs: [[TextLine]]) -> Reading.DraftMark {
    let notices = paragraphs.indices.filter {
      paragraphs[$0].map(\.text).joined(separator: " ").utf8.elementsEqual(draftNotice.utf8)
    }
    let state: Reading.DraftMark.State = notices == [0] ? .whole : notices.isEmpty ? .missing : .altered
    return Reading.DraftMark("the notice at its top", state)
  }

  /// The finding whose line equals a line; of several the next one, and the last again and again.
  private func take(_ line: String, from findings: inout Findings) -> Reading.Finding? {
    let key = Array(line.utf8)
    guard let shared = findings[key], let first = shared.first else { return nil }
    if shared.count > 1 { findings[key]?.removeFirst() }
    return first
  }

  /// The logical lines of each paragraph: one indented more than the first continues the one above.
  static func paragraphs(of bytes: [UInt8]) -> [[TextLine]] {
    var result: [[TextLine]] = []
    var current: [TextLine] = []
    var margin = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let indent = line.prefix { $0 == 0x20 }.count
      let words = Words.onOneLine(Array(line))
      if words.isEmpty {
        if !current.isEmpty { result.append(current) }
        current = []
      } else if let last = current.indices.last, indent > margin {
        current[last].text += " " + words
        current[last].bytes = current[last].bytes.lowerBound..<line.endIndex
      } else {
        if current.isEmpty { margin = indent }
        current.append(
          TextLine(text: words, bytes: line.startIndex + indent..<line.endIndex, paragraph: result.count))
      }
    }
    return current.isEmpty ? result : result + [current]
  }
}

/// A line of plain text as its reader means it, however many lines a narrow page makes of it.
package struct TextLine: Sendable {
  /// What a line may stand for.
  package enum Thing: Sendable {
    case signatory, demand
  }

  /// The words, a space between them.
  package var text: String
  /// Where it stands, in byte offsets.
  package var bytes: Range<Int>
  /// The number of its paragraph, from 0.
  package var paragraph: Int
  /// What it stands for.
  package var thing: Thing?
  /// Whom or what it stands for.
  package var finding: Reading.Finding?
}
