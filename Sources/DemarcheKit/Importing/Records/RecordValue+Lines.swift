internal import DemarcheModel

extension RecordValue {
  /// A map in block style, in lines; what fits on one line stands on one.
  ///
  /// - Parameter indentation: the spaces before each line.
  /// - Returns: the lines, each ended by a line break.
  func lines(indentation: String = "") -> String {
    guard case .map(let entries) = self else { return "" }
    return entries.map { entry in
      let head = indentation + YAMLScalar.written(entry.key) + ":"
      let flow = entry.value.flow(below: entry.key)
      let isShort = head.count + 1 + flow.count <= 100
      switch entry.value {
      case .text: return "\(head) \(flow)\n"
      case .map(let inner) where !inner.isEmpty && (indentation.isEmpty || !isShort):
        return head + "\n" + entry.value.lines(indentation: indentation + "  ")
      case .list(let items) where !items.isEmpty && !isShort || items.contains(where: \.isLong):
        return head + "\n" + items.map { $0.itemLines(indentation: indentation + "  ") }.joined()
      default: return "\(head) \(flow)\n"
      }
    }.joined()
  }

  /// An item of a list in block style.
  private func itemLines(indentation: String) -> String {
    let flow = flow()
    guard case .map = self, flow.count + indentation.count > 100 || isLong else {
      return "\(indentation)- \(flow)\n"
    }
    return indentation + "- "
      + String(lines(indentation: indentation + "  ").dropFirst(indentation.count + 2))
  }

  /// Whether it is a map that holds a map, which reads better on lines of its own.
  private var isLong: Bool {
    guard case .map(let entries) = self else { return false }
    return entries.contains { if case .map = $0.value { true } else { false } }
  }

  /// The value of a key, or nothing for none.
  static func entry(_ key: String, _ value: RecordValue?) -> [Entry] {
    value.map { [Entry(key: key, value: $0)] } ?? []
  }

  /// Texts by language.
  static func localized(_ texts: [(language: LanguageTag, text: String)]) -> RecordValue? {
    texts.isEmpty ? nil : .map(texts.map { Entry(key: $0.language.tag, value: .text($0.text)) })
  }
}
