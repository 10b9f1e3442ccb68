import Foundation

extension LanguageCase {
  /// The case as its file holds it.
  var yaml: String {
    var lines = ["- name: \(LanguageCase.scalar(name))"]
    func add(_ key: String, _ text: String) {
      if !text.isEmpty { lines.append("  \(key): " + LanguageCase.value(text, indent: 4)) }
    }
    if language != "en" { add("language", language) }
    if kind != "plain" { add("kind", kind) }
    add("requires", requires)
    add("data", data)
    add("document", document)
    add("others", others)
    if !files.isEmpty {
      lines.append("  files:")
      for file in files {
        lines.append("    \(LanguageCase.scalar(file.path)): " + LanguageCase.value(file.text, indent: 6))
      }
    }
    add("template", template)
    // Empty words are expected words, too.
    for (key, text) in [("text", expected.text), ("html", expected.html), ("akn", expected.akn)] {
      if let text { lines.append("  \(key): " + LanguageCase.value(text, indent: 4)) }
    }
    if !expected.diagnostics.isEmpty {
      lines.append("  diagnostics:")
      lines += expected.diagnostics.map { "    - " + LanguageCase.scalar($0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Writes cases into their file, the remarks at its head kept.
  static func record(_ cases: [LanguageCase], _ topic: String) throws {
    let url = folder.appendingPathComponent(topic + ".yaml")
    let old = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    let head = old.components(separatedBy: "\n").prefix { $0.hasPrefix("#") }
    let text = head.map { $0 + "\n" }.joined() + "\n" + cases.map(\.yaml).joined(separator: "\n")
    try Data(text.utf8).write(to: url)
  }

  /// A text as a value: a block of lines when it has several, else a scalar.
  private static func value(_ text: String, indent: Int) -> String {
    let isBlock = text.contains("\n") && isPrintable(text)
    guard isBlock else { return scalar(text) }
    let margin = String(repeating: " ", count: indent)
    let first = text.unicodeScalars.first { $0 != "\n" }
    let hint = text.hasPrefix("\n") || first == " " ? "2" : ""
    let ending = text.hasSuffix("\n\n") || text == "\n" ? "+" : text.hasSuffix("\n") ? "" : "-"
    var lines = text.components(separatedBy: "\n")
    if text.hasSuffix("\n") { lines.removeLast() }
    return "|\(hint)\(ending)\n" + lines.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
  }

  /// Whether a block of YAML may hold all characters of a text.
  private static func isPrintable(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || (scalar.value >= 0x20 && !(0x7F...0xA0).contains(scalar.value)
          && !(0x2000...0x200F).contains(scalar.value) && !(0x2028...0x206F).contains(scalar.value)
          && !(0xE000...0xF8FF).contains(scalar.value) && scalar.value < 0xF0000 && scalar.value != 0xFEFF)
    }
  }

  /// A text on one line: bare where that is plain, else between quotes.
  private static func scalar(_ text: String) -> String {
    let isBare = text.unicodeScalars.enumerated().allSatisfy { index, scalar in
      let isLetter = scalar.properties.isAlphabetic
      return isLetter || (index > 0 && ("0"..."9" ~= scalar || " -./()+".unicodeScalars.contains(scalar)))
    }
    if isBare, !text.hasSuffix(" "), !text.isEmpty { return text }
    if isPrintable(text), !text.contains("\n") {
      return "'" + text.replacingOccurrences(of: "'", with: "''") + "'"
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where isPrintable(String(scalar)): quoted += String(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let isLong = scalar.value > 0xFFFF
        quoted +=
          (isLong ? "\\U" : "\\u")
          + String(repeating: "0", count: max(0, (isLong ? 8 : 4) - digits.count)) + digits
      }
    }
    return quoted + "\""
  }
}
