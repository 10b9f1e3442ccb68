extension NeutralTemplate {
  /// For Jinja2 and minijinja.
  package var jinja: String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .field(let name): "{{ \(name) }}"
      case .item(let name): "{{ x.\(name) }}"
      case .record(let name): "{{ record.\(name) }}"
      case .open(let list): "{% for x in \(list) %}"
      case .close: "{% endfor %}"
      }
    }.joined()
  }

  /// For mustache, with three braces where nothing is to be escaped.
  package func mustache(escaping: Bool) -> String {
    func tag(_ name: String) -> String { escaping ? "{{\(name)}}" : "{{{\(name)}}}" }
    return pieces.map { piece in
      switch piece {
      // A tag alone on its line takes the line's end with it; an empty comment keeps it company.
      case .literal(let text): text.hasPrefix("\n") ? "{{! }}" + text : text
      case .field(let name), .item(let name): tag(name)
      case .record(let name): tag("record.\(name)")
      case .open(let list): "{{#\(list)}}"
      case .close(let list): "{{/\(list)}}"
      }
    }.joined()
  }

  /// For pandoc, whose metadata hold the facts.
  package var pandoc: String {
    var list = ""
    return pieces.map { piece in
      switch piece {
      case .literal(let text): return text.replacing("$", with: "$$")
      case .field(let name): return "$\(name)$"
      case .item(let name): return "$\(list).\(name)$"
      case .record(let name): return "$record.\(name)$"
      case .open(let name):
        list = name
        return "$for(\(name))$"
      case .close: return "$endfor$"
      }
    }.joined()
  }

  /// For Hugo; the facts stand in the site's data for letters, otherwise in each page.
  package func hugo(facts: String) -> String {
    "{{ $f := \(facts) -}}\n"
      + pieces.map { piece in
        switch piece {
        case .literal(let text): Self.hugo(text)
        case .field(let name): "{{ $f.\(name) }}"
        case .item(let name): "{{ .\(name) }}"
        case .record(let name): "{{ $.Params.record.\(name) }}"
        case .open(let list): "{{ range $f.\(list) }}"
        case .close: "{{ end }}"
        }
      }.joined()
  }

  /// Hugo takes the first line of an XML file for text, and escapes it, unless told otherwise.
  private static func hugo(_ text: String) -> String {
    guard text.hasPrefix("<?xml"), let end = text.firstIndex(of: "\n") else { return text }
    return "{{ `\(text[..<end])` | safeHTML }}" + text[end...]
  }

  /// A template of XSLT with this name, to which `d` is the document and `r` its record.
  ///
  /// Markup stands in it as elements, as people write it, so that libxslt escapes what it fills in.
  package func xslt(name: String, markup: Bool) -> String {
    var inTag = false
    let body = pieces.map { piece -> String in
      switch piece {
      case .literal(let text):
        guard markup else { return Facts.escaped(text) }
        for character in text.utf8 where character == 60 || character == 62 { inTag = character == 60 }
        return Self.xslt(text)
      case .field(let name): return Self.value("$d/@\(name)", inTag)
      case .item(let name): return Self.value("@\(name)", inTag)
      case .record(let name): return Self.value("$r/@\(name)", inTag)
      case .open(let list): return "<xsl:for-each select=\"$d/\(list)/x\">"
      case .close: return "</xsl:for-each>"
      }
    }.joined()
    return
      "<xsl:template name=\"\(name)\" xml:space=\"preserve\"><xsl:param name=\"d\"/><xsl:param name=\"r\"/>"
      + body + "</xsl:template>\n"
  }

  private static func value(_ path: String, _ inTag: Bool) -> String {
    inTag ? "{\(path)}" : "<xsl:value-of select=\"\(path)\"/>"
  }

  /// What stands before the first element of a page or file has no element in XSLT.
  private static func xslt(_ text: String) -> String {
    if text.hasPrefix("<?xml"), let end = text.firstIndex(of: "\n") {
      return String(text[text.index(after: end)...])
    }
    let doctype = "<!DOCTYPE html>\n"
    guard text.hasPrefix(doctype) else { return text }
    return "<xsl:text disable-output-escaping=\"yes\">&lt;!DOCTYPE html&gt;\n</xsl:text>"
      + text.dropFirst(doctype.count)
  }
}
