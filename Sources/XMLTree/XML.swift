/// XML through libxml2 on the way in, and through bytes of our own on the way out.
///
/// The profile is narrow: UTF-8 only, no document type, no entities but the five of XML itself, no network,
/// no external file. An HTML page written as XML is handed over without its `<!DOCTYPE html>`.
package enum XML {
  /// The largest document that is read, in bytes; libxml2 itself refuses some beyond 10,000,000.
  package static let maximumBytes = 16 * 1024 * 1024

  /// The deepest nesting of elements that is read, the root counted; Akoma Ntoso needs fewer than 40.
  package static let maximumDepth = 64

  /// The most attributes, namespace declarations included, that one start tag may have.
  ///
  /// libxml2 compares each with every other, so that their number costs time by its square; in the whole
  /// document their number is limited by ``maximumBytes`` alone.
  package static let maximumAttributes = 256

  /// The most namespace declarations that may be in scope at once; looking one up walks over all of them.
  package static let maximumNamespaces = 64

  /// The most errors that are collected from one document.
  package static let maximumFaults = 100

  /// The namespace of `xml:lang` and `xml:id`.
  package static let namespace = "http://www.w3.org/XML/1998/namespace"
}
