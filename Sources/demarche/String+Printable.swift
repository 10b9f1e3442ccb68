import DemarcheModel

extension String {
  /// The text without what could drive a terminal: it came from outside and goes to one.
  var printable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { $0.value >= 0x20 && CharacterPolicy.refusal(of: $0) == nil }))
  }
}
