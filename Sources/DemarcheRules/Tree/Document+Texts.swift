internal import DemarcheModel

extension Document {
  /// The running texts that people write: the title, paragraphs, headings, cells, demands.
  var texts: [String] {
    var texts = [metadata.title]
    for part in parts {
      part.visitBlocks { block in
        switch block {
        case .paragraph(let content), .heading(_, let content): texts.append(content.plainText)
        case .table(let table): texts += table.rows.flatMap(\.cells).map(\.plainText)
        case .demands(let demands):
          texts += [demands.lead.plainText] + demands.items.map(\.content.plainText)
        case .list, .quotation, .recitals, .questions, .signatures, .container: break
        }
      }
    }
    return texts
  }
}

extension SourceFile {
  /// The place of words of a document in its prose, the first line when they do not stand there.
  func place(of words: String) -> SourceRange {
    range(of: words) ?? SourceRange(file: self, bytes: 0..<(bytes.firstIndex(of: 0x0A) ?? bytes.count))
  }

  /// Where words stand in the file, `nil` when they do not; the typographic pass has set their spaces.
  private func range(of words: String) -> SourceRange? {
    let words = Array(words.replacing("\u{A0}", with: " ").utf8)
    guard let first = words.first, words.count <= bytes.count else { return nil }
    for start in 0...bytes.count - words.count where bytes[start] == first {
      if bytes[start..<start + words.count].elementsEqual(words) {
        return SourceRange(file: self, bytes: start..<start + words.count)
      }
    }
    return nil
  }
}
