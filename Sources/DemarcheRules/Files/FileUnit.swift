package import DemarcheModel

/// A signatory, a demand or any other line of a finished file, with its place.
package struct FileUnit: Sendable {
  /// What it is; `nil` for another line, and for one of plain text before it is compared.
  package var noun: Placement.Noun?
  /// The name that the file gives it; plain text has none.
  package var id: Identifier?
  /// Its words.
  package var text: String
  /// Where it stands, in byte offsets.
  package var bytes: Range<Int>
  /// The number of the paragraph around a line of plain text, 0 elsewhere.
  package var paragraph: Int

  /// Makes a unit.
  package init(
    noun: Placement.Noun?, id: Identifier?, text: String, bytes: Range<Int>, paragraph: Int = 0
  ) {
    self.noun = noun
    self.id = id
    self.text = text
    self.bytes = bytes
    self.paragraph = paragraph
  }

  /// The same as a reader sees it who knows nothing of the document.
  package var nameless: FileUnit {
    FileUnit(noun: nil, id: nil, text: text, bytes: bytes, paragraph: paragraph)
  }

  /// Whether a unit of the file is the one that is due: the same words, and no other name.
  func isSame(as due: FileUnit) -> Bool {
    (id == nil || due.id == nil || id == due.id) && (noun == nil || noun == due.noun)
      && text.utf8.elementsEqual(due.text.utf8)
  }
}

/// The longest common run of two lists of units, in order.
enum UnitAlignment {
  /// Pairs units of the file with those that are due.
  ///
  /// - Returns: for each unit of the file the index of the due one that it is, `nil` when it is none.
  static func pairs(_ found: [FileUnit], _ due: [FileUnit]) -> [Int?] {
    var pairs = [Int?](repeating: nil, count: found.count)
    var head = 0
    while head < min(found.count, due.count), found[head].isSame(as: due[head]) {
      pairs[head] = head
      head += 1
    }
    var tail = 0
    while tail < min(found.count, due.count) - head,
      found[found.count - 1 - tail].isSame(as: due[due.count - 1 - tail])
    {
      pairs[found.count - 1 - tail] = due.count - 1 - tail
      tail += 1
    }
    let (rows, columns) = (head..<found.count - tail, head..<due.count - tail)
    // Beyond this much, files have nothing in common; what is equal is found as moved.
    guard !rows.isEmpty, !columns.isEmpty, rows.count * columns.count <= 4_000_000 else { return pairs }
    var lengths = [[Int32]](
      repeating: [Int32](repeating: 0, count: columns.count + 1), count: rows.count + 1)
    for row in rows.indices.reversed() {
      for column in columns.indices.reversed() {
        let (i, j) = (row - head, column - head)
        lengths[i][j] =
          found[row].isSame(as: due[column])
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var (i, j) = (0, 0)
    while i < rows.count, j < columns.count {
      if found[head + i].isSame(as: due[head + j]), lengths[i][j] == lengths[i + 1][j + 1] + 1 {
        pairs[head + i] = head + j
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }
}
