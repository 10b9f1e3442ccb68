import XMLTree

extension XML {
  /// The root of a text that is expected to be well-formed.
  static func root(_ text: String) throws -> Element { try Document(parsing: Array(text.utf8)).root() }

  /// The fault that a text is refused with, if it is.
  static func fault(_ text: String) -> Fault? { fault(Array(text.utf8)) }

  /// The fault that bytes are refused with, if they are.
  static func fault(_ bytes: [UInt8]) -> Fault? {
    do throws(Fault) {
      _ = try Document(parsing: bytes)
      return nil
    } catch {
      return error
    }
  }
}

extension XML.Element {
  /// The element in one line, namespaces in braces.
  var outline: String {
    let start = (namespace.map { "{\($0)}" } ?? "") + name
    let pairs = attributes.map { " \($0.namespace.map { "{\($0)}" } ?? "")\($0.name)=\($0.value)" }.joined()
    let inner = children.map { child in
      switch child {
      case .element(let element): element.outline
      case .text(let text): "'\(text)'"
      }
    }
    return "\(start)\(pairs)(\(inner.joined(separator: " ")))"
  }
}

extension XML.Writer {
  /// What has been written, as a text.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}
