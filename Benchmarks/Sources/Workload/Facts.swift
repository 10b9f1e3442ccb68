/// What one document says, in the form that the peers read: texts by name, and lists of such.
package struct Facts: Sendable, Equatable {
  /// One text with its name.
  package struct Field: Sendable, Equatable {
    package var name: String
    package var text: String

    package init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// A list of the document: its demands, its signatories.
  package struct List: Sendable, Equatable {
    package var name: String
    package var items: [[Field]]

    package init(_ name: String, _ items: [[Field]]) {
      self.name = name
      self.items = items
    }
  }

  package var fields: [Field]
  package var lists: [List]

  package init(fields: [Field], lists: [List]) {
    self.fields = fields
    self.lists = lists
  }

  /// The items of a list, none for a name that it does not have.
  package func items(_ list: String) -> [[Field]] { lists.first { $0.name == list }?.items ?? [] }

  /// All texts of one name in a list.
  package func texts(_ list: String, _ name: String) -> [String] {
    items(list).compactMap { item in item.first { $0.name == name }?.text }
  }

  /// The facts without some of their fields and lists.
  package func without(_ names: Set<String>) -> Facts {
    Facts(
      fields: fields.filter { !names.contains($0.name) }, lists: lists.filter { !names.contains($0.name) })
  }

  /// As one line of JSON, which is YAML too.
  package var json: String {
    let texts = fields.map(Self.json)
    let all = lists.map { list in
      Self.quoted(list.name) + ":[" + list.items.map(Self.object).joined(separator: ",") + "]"
    }
    return "{" + (texts + all).joined(separator: ",") + "}"
  }

  /// A mapping in JSON.
  package static func object(_ fields: [Field]) -> String {
    "{" + fields.map(json).joined(separator: ",") + "}"
  }

  private static func json(_ field: Field) -> String { quoted(field.name) + ":" + quoted(field.text) }

  /// A text in quotation marks; the texts of the workload hold no control characters.
  package static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// As an element of XML: texts as attributes, an element for each list with an `x` for each item.
  package func xml(_ element: String) -> String {
    let inner = lists.map { list in
      "<\(list.name)>" + list.items.map { "<x\(Self.attributes($0))/>" }.joined() + "</\(list.name)>"
    }
    return "<\(element)\(Self.attributes(fields))>\(inner.joined())</\(element)>"
  }

  /// Fields as attributes, each with a space before it.
  package static func attributes(_ fields: [Field]) -> String {
    fields.map { " \($0.name)=\"\(escaped($0.text))\"" }.joined()
  }

  /// A text for XML, in an attribute or outside.
  package static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
