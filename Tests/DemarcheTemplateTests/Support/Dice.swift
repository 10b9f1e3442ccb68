/// A sequence of pseudo-random numbers that is the same in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  /// The state.
  var state: UInt64

  /// The next number.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of the characters that mean something to Markdown, HTML, Jinja2, XML or Unicode.
  ///
  /// Begins and ends with what no template of the tests writes, so that it can be found again.
  mutating func nastyText() -> String {
    let pieces = [
      "*", "**", "_", "`", "```", "[", "](", "](javascript:x)", "![", "<", ">", "</p>", "<script>", "<!--",
      "]]>",
      "&", "&lt;", "&#x202E;", "\"", "'", "{{", "}}", "{%", "%}", "{#", "#}", "{{ document.title }}", "| ",
      "|---|",
      "# ", "## ", "- ", "1. ", "> ", "---", "===", "    ", "\\", "[^1]", "[^1]: ", "https://x.fr", "\u{301}",
      "\"\u{301}", "<\u{301}", "{{\u{338}", "\u{F0000}", "\u{F0001}", "\u{10FFFD}", "é", "e\u{301}", "😀",
      "\u{200D}",
      "\u{A0}", "\u{202F}", " ", "  ", "a", "~~", "=", "\t", "$", "%s", "\0",
    ]
    var text = "\u{2042}"
    for _ in 0...Int.random(in: 0...8, using: &self) {
      text.unicodeScalars += (pieces.randomElement(using: &self) ?? "*").unicodeScalars
    }
    return text + "\u{2042}"
  }
}
