package import DemarcheModel
package import XMLTree

/// One page of HTML5 that is well-formed XML too, complete in itself.
///
/// It holds no script that runs, no event attribute and nothing from elsewhere, and leads to `https`, `http` and
/// `mailto` only.
package enum HTML {
  /// The first line of a page, which no XML reader is shown.
  static let doctype = "<!DOCTYPE html>\n"

  /// Writes a document.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - style: the style sheet.
  ///   - asFragment: whether only the `article` is written, to stand in another page.
  /// - Returns: UTF-8, ended by one line break.
  package static func write(_ document: Document, style: Style, asFragment: Bool = false) -> [UInt8] {
    var printer = PagePrinter(depth: asFragment ? 0 : 2)
    if asFragment {
      printer.printArticle(document)
    } else {
      printer.printPage(document, style: style.text)
    }
    return printer.writer.finish()
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
