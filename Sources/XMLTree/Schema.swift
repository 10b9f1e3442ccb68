internal import CLibXML2

extension XML {
  /// A compiled XML Schema, to validate any number of documents, from any number of tasks at once.
  // Safe to send: the pointer never changes, validating only reads what it points to, and every validation
  // makes a context of its own; a test validates from many tasks at once.
  @safe package final class Schema: @unchecked Sendable {
    /// The compiled schema, only read.
    private let pointer: UnsafeMutablePointer<xmlSchema>

    /// Compiles a schema.
    ///
    /// - Parameter path: the file's path; what it imports or includes must stand in the same folder, and no
    ///   other file is opened. Akoma Ntoso's takes about 0.12 s.
    /// - Throws: the first error; its line is that of the file it is in.
    package init(path: String) throws(Fault) {
      Library.ready
      let collector = FaultCollector()
      let compiled = unsafe try SchemaFiles.opening(path) { address throws(Fault) in
        guard let context = unsafe xmlSchemaNewParserCtxt(address) else { throw .outOfMemory }
        defer { unsafe xmlSchemaFreeParserCtxt(context) }
        return unsafe withExtendedLifetime(collector) {
          unsafe xmlSchemaSetParserStructuredErrors(context, FaultCollector.schemaHandler, collector.pointer)
          return unsafe xmlSchemaParse(context)
        }
      }
      if var fault = collector.faults.first {
        fault.message = SchemaFiles.named(fault.message)
        unsafe xmlSchemaFree(compiled)
        throw fault
      }
      guard let compiled = unsafe compiled else {
        throw Fault(message: "The schema cannot be read", line: 0, column: 0)
      }
      unsafe pointer = compiled
    }

    deinit { unsafe xmlSchemaFree(pointer) }

    /// What is wrong with a document, in its order.
    ///
    /// - Returns: the errors with their lines, at most ``XML/maximumFaults``; none when it is valid.
    package func validate(_ document: borrowing Document) -> [Fault] {
      guard let context = unsafe xmlSchemaNewValidCtxt(pointer) else { return [.outOfMemory] }
      defer { unsafe xmlSchemaFreeValidCtxt(context) }
      let collector = FaultCollector()
      let result = withExtendedLifetime(collector) {
        unsafe xmlSchemaSetValidStructuredErrors(context, FaultCollector.schemaHandler, collector.pointer)
        return unsafe xmlSchemaValidateDoc(context, document.pointer)
      }
      guard result != 0, collector.faults.isEmpty else { return collector.faults }
      return [Fault(message: "The document does not follow the schema", line: 0, column: 0)]
    }
  }
}
