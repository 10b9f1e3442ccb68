internal import CLibXML2

extension XML.Document {
  /// The document in canonical form (Canonical XML 1.0, without comments), UTF-8.
  ///
  /// - Returns: the bytes; none when libxml2 cannot get memory.
  package borrowing func canonical() -> [UInt8] {
    var text: UnsafeMutablePointer<xmlChar>?
    let count = unsafe xmlC14NDocDumpMemory(pointer, nil, Int32(XML_C14N_1_0.rawValue), nil, 0, &text)
    guard count > 0, let start = unsafe text else { return [] }
    defer { unsafe demarche_free(start) }
    return unsafe Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }
}
