extension WorkIdentifier {
  /// Why a text is no identifier, and where.
  public struct Fault: Error, Sendable, Equatable {
    /// What was expected, as a sentence without a full stop.
    public var message: String
    /// Where the fault lies, in bytes of UTF-8 from the start of the text.
    public var offset: Int
  }

  /// Reads an IRI of the naming convention.
  ///
  /// - Parameter text: the whole IRI, from its first `/`.
  /// - Throws: the first fault, with its place.
  public init(parsing text: String) throws(Fault) {
    var scanner = SegmentScanner(text)
    guard try scanner.next() == "akn" else { throw scanner.fault("An IRI begins with /akn/") }
    let country = try scanner.next()
    guard WorkIdentifier.isCountry(country) else {
      throw scanner.fault("A country is two lower-case letters, with its part behind a hyphen: `fr`, `us-ca`")
    }
    let element = try scanner.next()
    guard WorkIdentifier.isName(element), WorkIdentifier.startsWithLetter(element) else {
      throw scanner.fault("The kind of document is the name of its root element, for instance `statement`")
    }
    var types: [String] = []
    var segment = try scanner.next()
    while types.count < 2, WorkIdentifier.startsWithLetter(segment) {
      guard WorkIdentifier.isName(segment) else {
        throw scanner.fault("A subtype or institution is letters, digits, `.`, `_` and `-`")
      }
      types.append(segment)
      segment = try scanner.next()
    }
    guard let date = PartialDate(iso: segment) else {
      throw scanner.fault("The date of the work is expected, for instance `2024-05-06`")
    }
    self.init(
      country: country, element: element, subtype: types.first, actor: types.dropFirst().first, date: date,
      name: nil)
    try readRest(&scanner)
  }

  /// Reads what follows the date.
  private mutating func readRest(_ scanner: inout SegmentScanner) throws(Fault) {
    guard var segment = try scanner.nextIfAny() else { return }
    if WorkIdentifier.isName(segment) {
      name = segment
      guard let next = try scanner.nextIfAny() else { return }
      segment = next
    }
    if !segment.utf8.starts(with: [0x21]), !segment.utf8.starts(with: [0x7E]) {
      let isFile = try readExpression(segment, scanner)
      guard let next = try scanner.nextIfAny() else { return }
      guard !isFile else { throw scanner.fault("Nothing follows the extension of a file") }
      segment = next
    }
    try readPart(segment, scanner)
    guard try scanner.nextIfAny() == nil else {
      throw scanner.fault("Nothing follows a component or portion")
    }
  }

  /// Reads `fra@2024-05-06` or `fra@2024-05-06.xml`; tells whether it is a file.
  private mutating func readExpression(_ segment: String, _ scanner: SegmentScanner) throws(Fault) -> Bool {
    let bytes = Array(segment.utf8)
    guard bytes.count >= 4, bytes[..<3].allSatisfy({ (0x61...0x7A).contains($0) }),
      bytes[3] == 0x40 || bytes[3] == 0x3A
    else {
      throw scanner.fault("A language and its version are expected, for instance `fra@2024-05-06`")
    }
    language = String(decoding: bytes[..<3], as: UTF8.self)
    let (stem, ending) = WorkIdentifier.cut(String(decoding: bytes[4...], as: UTF8.self))
    let date = PartialDate(iso: stem)
    if bytes[3] == 0x3A {
      guard stem.isEmpty || date != nil else {
        throw scanner.fault("A virtual version is a date, or nothing", at: 4)
      }
      version = .virtual(date)
    } else if let date {
      version = .dated(date)
    } else if stem.isEmpty {
      version = .first
    } else {
      guard WorkIdentifier.isName(stem) else {
        throw scanner.fault("A version is a date, or letters, digits, `_` and `-`", at: 4)
      }
      version = .named(stem)
    }
    guard let ending else { return false }
    guard WorkIdentifier.isExtension(ending) else {
      throw scanner.fault("An extension is lower-case letters and digits", at: 5 + stem.utf8.count)
    }
    format = ending
    return true
  }

  /// Reads `!main`, `!main.xml`, `!annex_1~art_2` or `~list_1`.
  private mutating func readPart(_ segment: String, _ scanner: SegmentScanner) throws(Fault) {
    let bytes = Array(segment.utf8)
    let tilde = bytes.firstIndex(of: 0x7E)
    if let tilde {
      let eId = String(decoding: bytes[(tilde + 1)...], as: UTF8.self)
      guard WorkIdentifier.isName(eId) else {
        throw scanner.fault("An `eId` is expected behind `~`", at: tilde + 1)
      }
      portion = eId
    }
    guard bytes.first == 0x21 else {
      guard tilde == 0 else {
        throw scanner.fault("A component (`!main`) or a portion (`~list_1`) is expected")
      }
      return
    }
    let rest = String(decoding: bytes[1..<(tilde ?? bytes.count)], as: UTF8.self)
    let (stem, ending) = tilde == nil ? WorkIdentifier.cut(rest) : (rest, nil)
    guard WorkIdentifier.isName(stem), !stem.utf8.contains(0x2E) else {
      throw scanner.fault("A component is letters, digits, `_` and `-`: `!main`, `!annex_1`", at: 1)
    }
    component = stem
    guard let ending else { return }
    guard language != nil, WorkIdentifier.isExtension(ending) else {
      throw scanner.fault(
        "Only an expression has files, with an extension such as `xml`", at: 2 + stem.utf8.count)
    }
    format = ending
  }

  /// Cuts a text at its first full stop.
  private static func cut(_ text: String) -> (stem: String, ending: String?) {
    let bytes = Array(text.utf8)
    guard let dot = bytes.firstIndex(of: 0x2E) else { return (text, nil) }
    return (
      String(decoding: bytes[..<dot], as: UTF8.self), String(decoding: bytes[(dot + 1)...], as: UTF8.self)
    )
  }
}

extension WorkIdentifier {
  /// Whether a text is two lower-case letters, with or without a part behind a hyphen.
  static func isCountry(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 2, bytes[..<2].allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
    guard bytes.count > 2 else { return true }
    return bytes.count > 3 && bytes[2] == 0x2D
      && bytes[3...].allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// Whether a text is letters, digits, `.`, `_` and `-`; letters beyond ASCII are allowed, as in any IRI.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
        case 0..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass.rawValue != 0
        }
      }
  }

  /// Whether the first scalar is a letter.
  static func startsWithLetter(_ text: String) -> Bool {
    text.unicodeScalars.first?.properties.isAlphabetic ?? false
  }

  /// Whether a text is one to eight lower-case letters and digits.
  static func isExtension(_ text: String) -> Bool {
    (1...8).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }
}

/// Cuts an IRI at its slashes, and knows where it stands.
private struct SegmentScanner {
  /// The text.
  private let bytes: [UInt8]
  /// Where the segment that was read last begins.
  private var start = 0
  /// Where the next slash stands, or the end.
  private var end = 0

  /// Begins at the first slash.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next segment; a fault at the end.
  mutating func next() throws(WorkIdentifier.Fault) -> String {
    guard let segment = try nextIfAny() else {
      throw WorkIdentifier.Fault(message: "The IRI ends before the date of the work", offset: bytes.count)
    }
    return segment
  }

  /// The next segment, or nothing at the end; an empty one is a fault.
  mutating func nextIfAny() throws(WorkIdentifier.Fault) -> String? {
    guard end < bytes.count else { return nil }
    guard bytes[end] == 0x2F else {
      throw WorkIdentifier.Fault(message: "An IRI begins with /akn/", offset: end)
    }
    start = end + 1
    end = bytes[start...].firstIndex(of: 0x2F) ?? bytes.count
    guard start < end else {
      throw WorkIdentifier.Fault(
        message: "Nothing stands between two slashes, or behind the last", offset: start)
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// A fault in the segment that was read last.
  func fault(_ message: String, at offset: Int = 0) -> WorkIdentifier.Fault {
    WorkIdentifier.Fault(message: message, offset: start + offset)
  }
}
