/// Turns libyaml's problem strings into faults that staff understand.
///
/// The strings are those of libyaml 0.2.5; one that is not known here is handed on as it is.
enum Complaint {
  /// A fault of the scanner or the parser.
  ///
  /// - Parameters:
  ///   - problem: libyaml's description of what it met.
  ///   - place: where, as a byte offset in the input.
  ///   - context: libyaml's description of what it was doing; may be empty.
  ///   - origin: where that began, as a byte offset in the input.
  ///   - source: the whole input.
  /// - Returns: the fault, with a note where what was never ended began.
  static func malformed(
    _ problem: String, at place: Int, context: String, from origin: Int, in source: [UInt8]
  ) -> YAML.Fault {
    let isTab = place < source.count && source[place] == 0x09
    if problem.hasPrefix("found a tab character")
      || isTab && SourceText.isIndentation(before: place, in: source)
    {
      return YAML.Fault(
        reason: .tab, message: "A tab does not indent; put spaces in its place", bytes: place..<(place + 1))
    }
    var message = plain[problem] ?? problem
    if problem == "found character that cannot start any token" {
      message = start(at: place, in: source)
    } else if problem == "found unexpected end of stream" || problem == "found unexpected document indicator"
    {
      message = "The quotation mark that opens this text is never closed"
    }
    if problem.contains("directive") {
      return YAML.Fault(reason: .directive, message: message, bytes: SourceText.word(at: origin, in: source))
    }
    var fault = YAML.Fault(
      reason: .syntax, message: message, bytes: SourceText.scalar(at: place, in: source))
    if let begun = begun[context], origin < place {
      fault.related = YAML.Fault.Note(message: begun, bytes: SourceText.scalar(at: origin, in: source))
    }
    return fault
  }

  /// A fault of the reader: bytes that are not UTF-8, or a character that YAML forbids.
  ///
  /// - Parameters:
  ///   - problem: libyaml's description.
  ///   - value: the character or byte, or a negative number.
  ///   - place: where, as a byte offset in the input.
  ///   - source: the whole input.
  /// - Returns: the fault at that character.
  static func unreadable(_ problem: String, value: Int, at place: Int, in source: [UInt8]) -> YAML.Fault {
    let message: String
    if problem == "control characters are not allowed" {
      let digits = String(max(0, value), radix: 16, uppercase: true)
      let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      message = "The control character U+\(code) is not allowed; remove it"
    } else if problem.contains("UTF-8") || problem == "invalid Unicode character" {
      message = "These bytes are not UTF-8; save the file as UTF-8"
    } else {
      message = problem
    }
    return YAML.Fault(
      reason: .character, message: message, bytes: SourceText.scalar(at: place, in: source))
  }

  /// What to say of a character that no text may begin with.
  private static func start(at place: Int, in source: [UInt8]) -> String {
    guard place < source.count else { return "The file ends too early" }
    switch source[place] {
    case 0x09: return "A tab cannot stand before a text here; put a space in its place"
    case 0x25: return "A plain text cannot begin with `%`; put the text between quotes"
    case 0x40: return "A plain text cannot begin with `@`; put the text between quotes"
    case 0x60: return "A plain text cannot begin with a backtick; put the text between quotes"
    default: return "A plain text cannot begin with this character; put the text between quotes"
    }
  }

  /// What libyaml was doing, as a note at the place where that began.
  private static let begun = [
    "while scanning a quoted scalar": "The text begins here",
    "while scanning a simple key": "The line begins here",
    "while parsing a flow sequence": "The list begins here",
    "while parsing a flow mapping": "The mapping begins here",
    "while parsing a block collection": "The list begins here",
    "while parsing a block mapping": "The mapping begins here",
    "while scanning a block scalar": "The block of text begins here",
  ]

  /// libyaml's problems in words that say what to do.
  private static let plain = [
    "mapping values are not allowed in this context":
      "This line has a second `: `, or is indented too far; put the text between quotes",
    "could not find expected ':'":
      "A line here needs a key, a colon and a space; indent it if it goes on with the text above",
    "mapping keys are not allowed in this context": "A `? ` is not allowed here; put the text between quotes",
    "block sequence entries are not allowed in this context":
      "A list begins on a line of its own; move the `- ` to the next line or put the text between quotes",
    "did not find expected key":
      "This line does not line up with the keys above it, or text follows a closing quotation mark",
    "did not find expected '-' indicator": "This line does not line up with the `- ` of the list above it",
    "did not find expected ',' or ']'": "A list in brackets needs a `,` or the closing `]` here",
    "did not find expected ',' or '}'": "A mapping in braces needs a `,` or the closing `}` here",
    "did not find expected node content": "A value is missing here, or has a bracket or comma too many",
    "did not find expected <document start>":
      "This text does not belong to what stands above it; indent it or give it a key",
    "found unexpected ':'": "A `:` is not allowed inside brackets here; put the text between quotes",
    "found unknown escape character":
      "After `\\` between double quotes only a known escape may stand; write `\\\\` for a backslash",
    "did not find expected hexdecimal number": "An escape such as `\\u00E9` needs hexadecimal digits here",
    "found invalid Unicode character escape code": "This escape is not the number of a Unicode character",
    "found an indentation indicator equal to 0": "The number after `|` or `>` counts spaces, from 1 to 9",
    "did not find expected comment or line break":
      "After `|` or `>` the text begins on the next line; put it between quotes to keep it on this one",
    "did not find expected alphabetic or numeric character":
      "A plain text cannot begin with `&` or `*`; put the text between quotes",
    "did not find expected whitespace or line break":
      "A plain text cannot begin with `!`; put the text between quotes",
    "found undefined tag handle": "A plain text cannot begin with `!`; put the text between quotes",
    "found unknown directive name": "A line that begins with `%` is not allowed; remove it",
    "found incompatible YAML document": "A line that begins with `%` is not allowed; remove it",
  ]
}
