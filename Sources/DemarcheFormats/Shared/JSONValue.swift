internal import DemarcheModel

/// A JSON value whose fields keep their order, so that the same report gives the same bytes everywhere.
package enum JSONValue: Sendable {
  case text(String)
  case number(Int)
  case boolean(Bool)
  case list([JSONValue])
  /// Fields in their order; those without a value are left out.
  case object([(name: String, value: JSONValue?)])

  /// The value as a document: two spaces a level, a line break at the end.
  package var document: String {
    var text = ""
    write(to: &text, indentation: "")
    return text + "\n"
  }

  private func write(to text: inout String, indentation: String) {
    let inner = indentation + "  "
    switch self {
    case .text(let value): JSONValue.write(value, to: &text)
    case .number(let value): text += String(value)
    case .boolean(let value): text += String(value)
    case .list(let values):
      guard !values.isEmpty else { return text += "[]" }
      for (index, value) in values.enumerated() {
        text += (index == 0 ? "[\n" : ",\n") + inner
        value.write(to: &text, indentation: inner)
      }
      text += "\n\(indentation)]"
    case .object(let fields):
      let known = fields.compactMap { field in field.value.map { (field.name, $0) } }
      guard !known.isEmpty else { return text += "{}" }
      for (index, (name, value)) in known.enumerated() {
        text += (index == 0 ? "{\n" : ",\n") + inner
        JSONValue.write(name, to: &text)
        text += ": "
        value.write(to: &text, indentation: inner)
      }
      text += "\n\(indentation)}"
    }
  }

  /// Writes a string; what a terminal would obey is escaped too, which changes no value.
  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if CharacterPolicy.refusal(of: scalar) == nil, scalar.value != 0x2028, scalar.value != 0x2029 {
          text.unicodeScalars.append(scalar)
        } else {
          for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
          }
        }
      }
    }
    text += "\""
  }
}
