extension XML.Element {
  /// The element as a document of its own, UTF-8, ended by one line break.
  ///
  /// The canonical form is that of the document it was read from, where that held neither comments nor
  /// instructions. The walk goes as deep as the tree, and the gate let no deep document pass.
  package func serialized() -> [UInt8] {
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    write(to: &bytes)
    bytes.append(0x0A)
    return bytes
  }

  /// Writes the element and all within.
  private func write(to bytes: inout [UInt8]) {
    let tag = Self.qualified(name, prefix)
    bytes.append(0x3C)
    bytes += tag
    for declaration in declarations {
      Self.write(
        declaration.prefix.map { Self.qualified($0, "xmlns") } ?? Array("xmlns".utf8), declaration.uri,
        to: &bytes)
    }
    for attribute in attributes {
      Self.write(Self.qualified(attribute.name, attribute.prefix), attribute.value, to: &bytes)
    }
    guard !children.isEmpty else {
      bytes += [0x2F, 0x3E]
      return
    }
    bytes.append(0x3E)
    for child in children {
      switch child {
      case .text(let text): Escaping.append(text, to: &bytes, inAttribute: false)
      case .element(let element): element.write(to: &bytes)
      }
    }
    bytes += [0x3C, 0x2F]
    bytes += tag
    bytes.append(0x3E)
  }

  /// Writes an attribute or a declaration.
  private static func write(_ name: [UInt8], _ value: String, to bytes: inout [UInt8]) {
    bytes.append(0x20)
    bytes += name
    bytes += [0x3D, 0x22]
    Escaping.append(value, to: &bytes, inAttribute: true)
    bytes.append(0x22)
  }

  /// A name with its prefix.
  private static func qualified(_ name: String, _ prefix: String?) -> [UInt8] {
    prefix.map { Array($0.utf8) + [0x3A] + Array(name.utf8) } ?? Array(name.utf8)
  }
}
