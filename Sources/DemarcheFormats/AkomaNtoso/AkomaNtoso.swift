package import DemarcheModel
package import XMLTree

/// Akoma Ntoso 3.0, by its official schema, the naming convention and the house's further rules.
///
/// Three choices where the standard leaves one: a heading in the text is `block[@name='heading']`, because
/// `heading` breaks a well-known style sheet and `crossHeading` is not allowed there; a quotation in blocks
/// is `p/embeddedStructure`; and a `mainBody` that would be empty, which the schema refuses, holds one
/// `block[@name='empty']`, since a paragraph must have words.
package enum AkomaNtoso {
  /// The namespace of all elements.
  static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

  /// The start of the key of a demand's concept; the name of the demand follows.
  package static let demandKey = "demarche.demand."

  /// The name of the group of the signatures.
  static let signatures = "signatures"

  /// The class of an awaited signature, and of the remark that marks it.
  static let pendingMark = "pending"

  /// The key of the concept to which the status of a draft refers.
  static let draftKey = "demarche.draft"

  /// The concept to which the status of a draft refers.
  static func draft(_ label: String) -> Reference {
    Reference(.concept, label: "draft", key: draftKey, name: label)
  }

  /// The class of a list of reasons where the schema allows no `recitals`.
  static let recitals = "recitals"

  /// The mark of an item without a number.
  static let dash = "–"

  /// How many numbers a list may leave out in one place to be read as the list that it was.
  static let maximumGap = 100

  /// The name of the group of the signatories of another work, whom a press release names.
  static let signatories = "signatories"

  /// The class of a paragraph that names a signatory of another work.
  static let signatoryClass = "signatory"

  /// Writes a document.
  ///
  /// - Parameter document: the document.
  /// - Returns: UTF-8, ended by one line break.
  package static func write(_ document: Document) -> [UInt8] {
    var printer = TreePrinter(document)
    printer.printAll()
    return printer.writer.finish()
  }

  /// Finds the signatories and the demands in a file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - document: tells which record a person of the ontology comes from; a demand's concept names its own.
  /// - Returns: what was found, in the order of the file; one whom nothing names has no identifier.
  /// - Throws: what is wrong with the XML.
  package static func read(_ bytes: [UInt8], expecting document: Document) throws(XML.Fault) -> Reading {
    read(try XML.Document(parsing: bytes).root(), expecting: document)
  }

  /// Finds the signatories and the demands below the root of a file.
  package static func read(_ root: XML.Element, expecting document: Document) -> Reading {
    var reader = TreeReader(expecting: document)
    reader.read(root)
    return reader.reading
  }
}
