import DemarcheFormats
import DemarcheModel
import MarkdownTree
import XMLTree
import YAMLTree

@testable import DemarcheKit

/// A text in every form in which the house writes texts, against a reference that goes scalar by scalar, and read back.
struct FuzzEscaping {
  private let text: String

  /// Takes a text.
  init(_ text: String) { self.text = text }

  /// What is wrong with the forms.
  var faults: [String] {
    var faults: [String] = []
    var writer = XML.Writer()
    writer.open("a")
    writer.attribute("b", text)
    writer.text(text)
    writer.close("a")
    let due = "<a b=\"\(reference(inAttribute: true))\">\(reference(inAttribute: false))</a>"
    if writer.bytes != Array(due.utf8) { faults.append("XML is escaped otherwise than by the reference") }
    faults += readBack(writer.bytes)
    let json = Array(JSONValue.text(text).document.utf8)
    var reader = JSONReader(SourceFile(path: "a.json", bytes: json))
    if scalar(reader.read()) != Array(text.utf8) { faults.append("JSON reads back otherwise") }
    let yaml = Array("a: \(YAMLScalar.written(text))\nb: [\(YAMLScalar.written(text))]\n".utf8)
    if case .mapping(let entries)? = (try? YAML.parse(yaml))?.content, entries.count == 2,
      case .sequence(let list) = entries[1].value.content
    {
      let values = [entries[0].value] + list
      if values.contains(where: { scalar($0) != Array(text.utf8) }) || list.count != 1 {
        faults.append("YAML reads back otherwise")
      }
    } else {
      faults.append("YAML does not read back")
    }
    return faults
  }

  /// What a text is to be in XML, scalar by scalar.
  private func reference(inAttribute: Bool) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\r": "&#13;"
      case "\"" where inAttribute: "&quot;"
      case "\t" where inAttribute: "&#9;"
      case "\n" where inAttribute: "&#10;"
      case "\t", "\n": String(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: String(scalar)
      }
    }.joined()
  }

  /// What libxml2 reads otherwise than it was written.
  private func readBack(_ bytes: [UInt8]) -> [String] {
    let due = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "\t", "\n", "\r": scalar
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: scalar
      }
    }
    guard let document = try? XML.Document(parsing: bytes) else { return ["XML is not well formed"] }
    let root = document.root()
    var faults: [String] = []
    if Array(root.text.unicodeScalars) != due { faults.append("the text of XML reads back otherwise") }
    if Array((root[attribute: "b"] ?? "").unicodeScalars) != due {
      faults.append("the attribute of XML reads back otherwise")
    }
    return faults
  }

  /// The bytes of a scalar node.
  private func scalar(_ node: YAML.Node?) -> [UInt8]? {
    guard case .scalar(let value, _)? = node?.content else { return nil }
    return Array(value.utf8)
  }
}
