internal import CLibXML2

extension XML {
  /// A well-formed document in libxml2's memory: the one handle, freed with this value.
  ///
  /// It cannot be copied nor sent to another task: one document belongs to one task.
  @safe package struct Document: ~Copyable {
    /// The document, never shared.
    let pointer: UnsafeMutablePointer<xmlDoc>

    /// Parses a document.
    ///
    /// - Parameter bytes: UTF-8, with or without a byte order mark.
    /// - Throws: the first error, with its line and column.
    package init(parsing bytes: [UInt8]) throws(Fault) {
      Library.ready
      try Gate.check(bytes)
      guard let context = unsafe xmlNewParserCtxt() else { throw .outOfMemory }
      defer { unsafe xmlFreeParserCtxt(context) }
      let collector = FaultCollector()
      let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      let parsed = unsafe withExtendedLifetime(collector) {
        unsafe context.pointee._private = unsafe collector.pointer
        unsafe context.pointee.sax.pointee.serror = unsafe FaultCollector.parserHandler
        return unsafe bytes.withUnsafeBytes { buffer in
          unsafe xmlCtxtReadMemory(
            context, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, "UTF-8",
            Int32(options))
        }
      }
      // An undeclared prefix is an error of which libxml2 makes a document all the same.
      if let fault = collector.faults.first {
        unsafe xmlFreeDoc(parsed)
        throw fault
      }
      guard let parsed = unsafe parsed else { throw Fault(message: "Document is empty", line: 1, column: 1) }
      unsafe pointer = parsed
    }

    deinit { unsafe xmlFreeDoc(pointer) }
  }
}

extension XML.Fault {
  /// libxml2 could not get memory.
  static var outOfMemory: XML.Fault {
    XML.Fault(message: "There is not enough memory to read this document", line: 0, column: 0)
  }
}
