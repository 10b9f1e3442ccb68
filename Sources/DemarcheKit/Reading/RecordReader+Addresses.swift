internal import DemarcheModel

extension RecordReader {
  /// Reads an address for e-mail.
  mutating func mailAddress<Format: RecordFormat>(_ field: Format, of fields: Fields<Format>) -> String? {
    guard let text = text(field, of: fields) else { return nil }
    if text.value.isEmailAddress, WebAddress("mailto:" + text.value) != nil { return text.value }
    diagnostics.append(
      Diagnostic(
        .wrongValue, "`\(text.value)` is no address for e-mail", at: text.range,
        solutions: [.init("Write a name, `@` and a domain: `presse@senat.fr`")]))
    return nil
  }

  /// Reads an address of the web.
  mutating func address<Format: RecordFormat>(_ field: Format, of fields: Fields<Format>) -> String? {
    guard let text = text(field, of: fields) else { return nil }
    if let address = WebAddress(text.value), !address.isMail { return text.value }
    diagnostics.append(
      Diagnostic(
        .unsafeLink,
        "\(field.format.words) leads to `https` or `http`, without spaces and with other letters percent-encoded",
        at: text.range, solutions: [.init("Copy the address from the browser's address bar")]))
    return nil
  }
}

extension String {
  /// Whether the text is an address that a `mailto` link can carry.
  var isEmailAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(".") else { return false }
    return utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && !"<>\"{}|\\^`,;:()[]".utf8.contains(byte)
    }
  }
}
