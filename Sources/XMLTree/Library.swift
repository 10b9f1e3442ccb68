internal import CLibXML2

/// libxml2's state for the whole process: set up once, never cleaned up.
enum Library {
  /// Set up on first use, whichever thread comes first.
  ///
  /// The loader of external entities is the one global hook that we set: it opens nothing but the files of a
  /// schema that is being compiled, whatever a document asks for.
  static let ready: Void = {
    xmlInitParser()
    unsafe xmlSetExternalEntityLoader { url, _, context in
      guard let url = unsafe url, let context = unsafe context else { return nil }
      guard let path = unsafe SchemaFiles.path(of: String(cString: url)) else { return nil }
      guard let input = unsafe xmlNewInputFromFile(context, path) else { return nil }
      // The schema's own address must stay, because what it imports is resolved against it.
      unsafe demarche_free(UnsafeMutableRawPointer(mutating: input.pointee.filename))
      unsafe input.pointee.filename = unsafe UnsafePointer(demarche_copy(url))
      return unsafe input
    }
    xmlSchemaInitTypes()
  }()
}
