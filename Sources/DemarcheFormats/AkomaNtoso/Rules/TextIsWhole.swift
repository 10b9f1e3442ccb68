internal import DemarcheModel
internal import XMLTree

/// LANG-1 and TEXT-1 to TEXT-3: languages are known, nothing is empty, and no sign is hidden or added.
struct TextIsWhole: FileRule {
  func check(_ file: InspectedFile, _ findings: inout Findings) {
    for (index, node) in file.nodes.enumerated() {
      let element = node.element
      if let tag = element[attribute: "lang", namespace: XML.namespace], !LanguageCode.isTag(tag) {
        findings.tell(
          .lang1, "`\(tag)` is no language of BCP 47", at: index, "xml:lang",
          way: LanguageCode.terminological(for: tag.lowercased()).map { "Write `\($0)`" }
            ?? "Write two or three letters first, for instance `fr`")
      }
      if ElementNames.needWords.contains(element.name), !node.isMeta, TextIsWhole.isEmpty(element) {
        findings.tell(.text1, "A `\(element.name)` without words", at: index, way: "Fill it, or take it out")
      }
      for case .text(let text) in element.children { check(text, of: index, file, &findings) }
      for attribute in element.attributes {
        guard let scalar = TextIsWhole.firstHidden(in: attribute.value) else { continue }
        tellHidden(scalar, at: index, attribute.name, &findings)
      }
    }
  }

  /// Checks a text directly within an element.
  private func check(_ text: String, of index: Int, _ file: InspectedFile, _ findings: inout Findings) {
    if let scalar = TextIsWhole.firstHidden(in: text) { tellHidden(scalar, at: index, nil, &findings) }
    if let letter = TextIsWhole.firstUncomposed(in: text) {
      findings.tell(
        .text2, "`\(letter)` is written as a letter and a mark apart", at: index, severity: .warning,
        way: "Write it as one character (Unicode's form NFC)")
    }
    guard ElementNames.mixed.contains(file.name(index)), text.utf8.contains(0x0A) else { return }
    findings.tell(
      .text3, "A line break within `\(file.name(index))`, where white space is text", at: index,
      severity: .warning, way: "Write it on one line, or put a `br` where a new line is meant")
  }

  /// Tells a hidden sign.
  private func tellHidden(
    _ scalar: Unicode.Scalar, at index: Int, _ attribute: String?, _ findings: inout Findings
  ) {
    let code = String(scalar.value, radix: 16, uppercase: true)
    findings.tell(
      .text2,
      "A character that nobody sees: U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)",
      at: index, attribute, severity: TextIsWhole.joiners.contains(scalar) ? .warning : nil,
      way: "Take it out"
    )
  }

  /// Hidden signs that some scripts and emoji are written with.
  private static let joiners: Set<Unicode.Scalar> = ["\u{200C}", "\u{200D}"]

  /// Elements that show something without words.
  private static let shows: Set = [
    "img", "embeddedStructure", "fillIn", "placeholder", "authorialNote", "blockList", "ul", "ol",
  ]

  /// Whether an element says nothing, and shows nothing else; most begin with a text that says something.
  private static func isEmpty(_ element: XML.Element) -> Bool {
    if case .text(let text)? = element.children.first, !text.isBlank { return false }
    return element.text.isBlank && !element.descendants.contains { shows.contains($0.name) }
  }

  /// The first control or format character but tab, line break and soft hyphen.
  private static func firstHidden(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0xAD: false
      case 0x20..<0x7F: false
      default:
        scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
      }
    }
  }

  /// The first letter with marks of its own for which Unicode has one character.
  private static func firstUncomposed(in text: String) -> Character? {
    guard text.utf8.contains(where: { $0 >= 0xCC }) else { return nil }
    guard text.unicodeScalars.contains(where: { $0.properties.canonicalCombiningClass != .notReordered })
    else {
      return nil
    }
    return text.first { character in
      let scalars = character.unicodeScalars
      guard scalars.count > 1, let first = scalars.first, let second = scalars.dropFirst().first else {
        return false
      }
      return composed.contains(String(String.UnicodeScalarView([first, second])))
    }
  }

  /// The letters with marks that are one character; strings are equal whatever their form.
  private static let composed: Set<String> = {
    let ranges: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x386...0x3CE, 0x400...0x4F9, 0x1E00...0x1FFC]
    var letters: Set<String> = []
    for range in ranges {
      for value in range {
        if let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic {
          letters.insert(String(scalar))
        }
      }
    }
    return letters
  }()
}
