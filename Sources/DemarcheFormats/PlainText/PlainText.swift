package import DemarcheModel

/// Plain text, as an office mails it.
///
/// Each block is a paragraph, and an empty line stands between two paragraphs. Only a line break of the tree
/// ends a line: one inside the words prints as a space, so that no text can forge a signatory.
package enum PlainText {
  /// Writes a document.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - width: the columns of a line, at least 20; `nil` leaves every line whole.
  ///   - plainSpaces: whether no-break and narrow spaces are written as plain ones, for old mailers.
  /// - Returns: UTF-8, ended by one line break.
  package static func write(
    _ document: Document, width: Int? = nil, plainSpaces: Bool = false
  ) -> [UInt8] {
    var blocks = TextBlocks()
    blocks.print(document)
    let layout = TextLayout(width: width.map { max($0, 20) })
    let text = layout.text(of: blocks.paragraphs)
    return Array((plainSpaces ? Words.withPlainSpaces(text) : text).utf8)
  }

  /// Finds the signatories and the demands of a document in a text.
  ///
  /// Text has no marks: a line that equals a signatory's is that signatory, a paragraph that equals a demand
  /// with its number is that demand, and each is found as often as it stands there.
  ///
  /// - Parameters:
  ///   - bytes: the file, written with whatever width.
  ///   - document: the document whose lines are looked for.
  ///   - plainSpaces: whether the file was written with plain spaces.
  /// - Returns: what was found, in the order of the file.
  package static func read(
    _ bytes: [UInt8], expecting document: Document, plainSpaces: Bool = false
  ) -> Reading {
    TextReader(expecting: document, plainSpaces: plainSpaces).read(bytes)
  }

  /// The lines of a text; those that a document prints of its signatories and demands are told as such.
  package static func lines(
    of bytes: [UInt8], expecting document: Document, plainSpaces: Bool = false
  ) -> [TextLine] {
    TextReader(expecting: document, plainSpaces: plainSpaces).lines(of: bytes)
  }
}
