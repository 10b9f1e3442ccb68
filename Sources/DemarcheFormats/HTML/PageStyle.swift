extension HTML {
  /// A style sheet that can stand in a page which is HTML and XML at once, and that fetches nothing.
  package struct Style: Sendable {
    /// Its text.
    package let text: String

    /// No style at all.
    package static let none = Style(accepted: "")

    /// Why a text cannot be a page's style, and where.
    package struct Refusal: Error {
      /// The bytes that cannot stand there.
      package var bytes: Range<Int>
      /// Why not: a sentence without its end.
      package var reason: String
    }

    /// What may not stand in a style sheet, in small letters, and why.
    ///
    /// HTML and XML read `<` and `&` differently there; `>` is safe but for `]]>`.
    private static let refused: [(text: [UInt8], reason: String)] = [
      (Array("<".utf8), "HTML and XML read `<` differently in a style"),
      (Array("&".utf8), "HTML and XML read `&` differently in a style"),
      (Array("]]>".utf8), "`]]>` would end the style in XML"),
      (Array("@import".utf8), "A page fetches nothing, so `@import` cannot stand in it"),
      (Array("url(".utf8), "A page fetches nothing, so `url(` cannot stand in it"),
    ]

    /// Takes the text of a style sheet.
    ///
    /// - Throws: the first thing in it that a page cannot hold.
    package init(_ text: String) throws(Refusal) {
      let lowered = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      for index in lowered.indices {
        let byte = lowered[index]
        guard byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09 else {
          throw Refusal(bytes: index..<(index + 1), reason: "A control character cannot stand in a style")
        }
        for refused in Style.refused
        where byte == refused.text[0] && lowered[index...].starts(with: refused.text) {
          throw Refusal(bytes: index..<(index + refused.text.count), reason: refused.reason)
        }
      }
      self.text = text
    }

    private init(accepted text: String) { self.text = text }
  }
}
