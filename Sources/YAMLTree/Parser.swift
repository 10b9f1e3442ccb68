extension YAML {
  /// Reads one document.
  ///
  /// - Parameters:
  ///   - bytes: the file's UTF-8, with or without a byte order mark, any line breaks; offsets count from its
  ///     first byte.
  ///   - nodes: the most texts, lists and mappings; a tree takes many times the memory of its file.
  /// - Returns: the tree, or nothing when the file has only comments and blank lines.
  /// - Throws: the first fault; nothing is read past it.
  package static func parse(_ bytes: [UInt8], nodes: Int = maximumNodes) throws(Fault) -> Node? {
    guard bytes.count <= maximumBytes else {
      throw Fault(
        reason: .size, message: "A file may have at most \(maximumBytes / 1_048_576) MiB", bytes: 0..<0)
    }
    var events = try EventStream(bytes)
    var builder = TreeBuilder(source: bytes)
    var documents = 0
    var count = 0
    while true {
      let event = try events.next()
      switch event.kind {
      case .streamStart, .documentEnd:
        continue
      case .streamEnd:
        return builder.root
      case .documentStart(let hasDirectives):
        documents += 1
        try refuse(hasDirectives, .directive, "A line that begins with `%` is not allowed; remove it", event)
        try refuse(documents > 1, .severalDocuments, "A file holds one document; remove this `---`", event)
      default:
        count += 1
        try refuse(count > nodes, .size, "A file holds \(nodes) values at most; split it from here on", event)
        try builder.take(event)
      }
    }
  }

  /// Throws at an event's place when a condition holds.
  private static func refuse(
    _ condition: Bool, _ reason: Fault.Reason, _ message: String, _ event: Event
  ) throws(Fault) {
    if condition { throw Fault(reason: reason, message: message, bytes: event.bytes) }
  }
}
