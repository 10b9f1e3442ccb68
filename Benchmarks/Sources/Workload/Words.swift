/// What people read of a file: its lines without markup.
package enum Words {
  /// The lines of plain text.
  package static func lines(ofText bytes: [UInt8]) -> [String] {
    bytes.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The lines of a page or an XML file, without tags, scripts and styles, its references resolved.
  package static func lines(ofMarkup bytes: [UInt8]) -> [String] {
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count / 4)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        index = end(ofTag: index, bytes)
      } else if byte == UInt8(ascii: "&"), let (text, next) = reference(at: index, bytes) {
        words.append(contentsOf: text.utf8)
        index = next
      } else {
        words.append(byte)
        index += 1
      }
    }
    return lines(ofText: words)
  }

  /// Where the text goes on behind a tag, or behind the whole element of a script or a style.
  private static func end(ofTag start: Int, _ bytes: [UInt8]) -> Int {
    for name in ["script", "style"] where bytes[(start + 1)...].starts(with: name.utf8) {
      let closing = Array("</\(name)>".utf8)
      var index = start
      while index < bytes.count, !bytes[index...].starts(with: closing) { index += 1 }
      return min(index + closing.count, bytes.count)
    }
    return (bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
  }

  private static let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}"]

  /// The text of a reference such as `&#39;`, and where it ends; nil for none.
  private static func reference(at start: Int, _ bytes: [UInt8]) -> (text: String, next: Int)? {
    guard let end = bytes[start..<min(start + 12, bytes.count)].firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    if let text = named[name] { return (text, end + 1) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { (String($0), end + 1) }
  }

  /// A line without the number before it, and without the spaces, semicolons and full stops at its ends.
  package static func bare(_ line: String) -> String {
    let inner = line.unicodeScalars.drop(while: isSpace)
    let rest = inner.drop { $0.properties.numericType == .decimal }
    let text = rest.count < inner.count && rest.starts(with: ". ".unicodeScalars) ? rest.dropFirst(2) : inner
    var end = text.endIndex
    while end > text.startIndex {
      let before = text.index(before: end)
      guard isSpace(text[before]) || text[before] == ";" || text[before] == "." else { break }
      end = before
    }
    return String(text[..<end])
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
}
