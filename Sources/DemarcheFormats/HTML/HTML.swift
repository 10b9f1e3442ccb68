package import DemarcheModel
package import XMLTree

/// One page of HTML5 that is well-formed XML too, complete in itself.
///
/// It holds no script, no event attribute and nothing from elsewhere, and leads to `https`, `http` and
/// `mailto` only.
package enum HTML {
  /// The first line of a page, which no XML reader is shown.
  static let doctype = "<!DOCTYPE html>\n"

  /// Writes a document.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - style: the style sheet; one that ``accepts(style:)`` refuses is left out.
  ///   - asFragment: whether only the `article` is written, to stand in another page.
  /// - Returns: UTF-8, ended by one line break.
  package static func write(_ document: Document, style: String, asFragment: Bool = false) -> [UInt8] {
    var printer = PagePrinter(depth: asFragment ? 0 : 2)
    if asFragment {
      printer.printArticle(document)
    } else {
      printer.printPage(document, style: accepts(style: style) ? style : "")
    }
    return printer.writer.finish()
  }

  /// Whether a style sheet can stand in a page that is HTML and XML at once.
  ///
  /// The two read `<` and `&` differently there; `>` is safe but for `]]>`. Nothing may be fetched either.
  package static func accepts(style: String) -> Bool {
    // Byte by byte: a search for sequences in general took a third of a small run.
    let bytes = Array(style.utf8)
    return bytes.indices.allSatisfy { index in
      switch bytes[index] {
      case 0x09, 0x0A: true
      case ..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: "&"): false
      case UInt8(ascii: "]"): !stands("]]>", in: bytes, at: index)
      case UInt8(ascii: "@"): !stands("@import", in: bytes, at: index)
      case UInt8(ascii: "u"), UInt8(ascii: "U"): !stands("url(", in: bytes, at: index)
      default: true
      }
    }
  }

  /// Whether words stand at a place, in capitals or not.
  private static func stands(_ words: String, in bytes: [UInt8], at index: Int) -> Bool {
    let found = bytes[index...].prefix(words.utf8.count).lazy.map {
      (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
    }
    return found.elementsEqual(words.utf8)
  }

  /// Finds the signatories and the demands in a page or in an article alone.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - document: tells what a draft says of itself; a page names its people itself.
  /// - Returns: what was found, in the order of the file, each with the words of its line.
  /// - Throws: what is wrong with the XML.
  package static func read(_ bytes: [UInt8], expecting document: Document) throws(XML.Fault) -> Reading {
    let start = start(of: bytes)
    var reader = PageReader(expecting: document)
    do {
      reader.read(try XML.Document(parsing: Array(bytes[start...])).root())
    } catch {
      var fault = error
      if start > 0, fault.line > 0 { fault.line += 1 }
      throw fault
    }
    return reader.reading
  }

  /// Where the part of a page begins that is XML.
  static func start(of bytes: [UInt8]) -> Int {
    bytes.starts(with: doctype.utf8) ? doctype.utf8.count : 0
  }
}
