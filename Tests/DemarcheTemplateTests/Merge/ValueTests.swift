import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// A value enters as text, as a bound parameter enters SQL, and never becomes markup.
@Suite struct ValueTests {
  /// Where a value may stand.
  private static let places = [
    "{{ \u{1} }}", "a {{ \u{1} }} b", "*{{ \u{1} }}*", "**a{{ \u{1} }}**", "## {{ \u{1} }}",
    "- {{ \u{1} }}\n- b",
    "1. {{ \u{1} }}", "> {{ \u{1} }}", "[{{ \u{1} }}](https://x.fr/)", "| a |\n|---|\n| {{ \u{1} }} |",
    "a[^1]\n\n[^1]: {{ \u{1} }}", "{{ \u{1} }}\n{{ \u{1} }}", "{{ \u{1} ~ \"a\" }}",
    "{% set v = \u{1} %}{{ v }}",
    "{{ \u{1} | quote }}", "{% if \u{1} %}{{ \u{1} }}{% endif %}", "{{ \u{1} }}{{ \u{1} }}",
    "{% recitals %}\n- {{ \u{1} }}\n{% endrecitals %}",
    "{{ \"formula.sitting\" | phrase(date=\u{1}) }}",
  ]

  @Test("Whatever a value holds, the document has the same shape and the very bytes", arguments: places)
  func neverMarkup(_ place: String) throws {
    let text = place.filling("dossier.title")
    let (program, mistakes) = try check(text)
    #expect(mistakes.isEmpty, "\(mistakes.map(\.summary))")
    let harmless = program.merged(with: try Sample(title: "Zz").context()).0
    var dice = Dice(state: 6_052_024)
    for _ in 0..<300 {
      let value = dice.nastyText()
      let document = program.merged(with: try Sample(title: value).context()).0
      #expect(
        Shadow.of(document, hiding: value) == Shadow.of(harmless, hiding: "Zz"), "\(value.debugDescription)")
    }
  }

  @Test("Spaces at the ends of a value are the value's own", arguments: [" a", "a ", "  a  b  ", " "])
  func spaces(_ value: String) throws {
    #expect(try outline("{{ dossier.title }}", Sample(title: value)) == "body: p(\(value))")
    #expect(try outline("x {{ dossier.title }} y", Sample(title: value)) == "body: p(x \(value) y)")
    #expect(try outline("x {{ dossier.title }} {# y #}", Sample(title: value)) == "body: p(x \(value))")
  }

  @Test("Demands enter as they are recorded")
  func demands() throws {
    var dice = Dice(state: 116)
    for _ in 0..<200 {
      let value = dice.nastyText()
      let document = try merge("{{ demands }}", Sample(demands: [value, "b"]))
      let item = try #require(document.demands.first)
      #expect(item.content.first == .text(value))
      #expect(document.demands.count == 2)
    }
  }

  @Test(
    "A literal between quotes is text, too",
    arguments: ["*a*", "<b>", "[a](b)", "&amp;", "1. a", "# a", "{{ a }}", "a|b"])
  func literals(_ text: String) throws {
    #expect(try outline("{{ \"\(text)\" }}") == "body: p(\(text))")
  }
}

/// The shape of a document with a value taken out of its texts, compared byte by byte.
private enum Shadow {
  static func of(_ document: Document, hiding value: String) -> [UInt8] {
    replace(Array(value.utf8), in: Array(Outline.of(document).utf8))
  }

  private static func replace(_ part: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset...].starts(with: part) {
        result.append(0)
        offset += part.count
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return result
  }
}

extension String {
  /// The text with an expression in the marked places.
  fileprivate func filling(_ expression: String) -> String {
    var result = ""
    for scalar in unicodeScalars {
      if scalar == "\u{1}" { result += expression } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
