import DemarcheLanguage
import DemarcheModel
import Testing

@Suite("Properties of the typographic pass")
struct TypographyPropertyTests {
  static let pieces = [
    "a", "é", "l", "7", "mot", "Isère", " ", " ", " ", "  ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}",
    "\t", "\n",
    ";", "!", "?", ":", ":", "«", "»", "'", "’", "\"", "(", ")", ".", "…", ",", "—", "%", "\u{301}", "14:30",
    "3 : 2",
    "https://x.fr/a?b;c'd", "www.x.fr/?a:b", "moi@x.fr", "://", "@", "www.", "‹", "“", "”", "/", "-", "Ж",
    "²", "6", "mai", "Mme", "M.", "J.", "1er", "116", "X",
  ]

  /// One profile of each style of spaces; those of other languages space as `neutral` does.
  static let styles: [Typography.Profile] = [
    .french, .frenchEU, .frenchCanada, .frenchSwiss, .britishEnglish, .neutral,
  ]

  @Test("A profile outside French spaces as none does", arguments: Typography.Profile.allCases)
  func others(_ profile: Typography.Profile) {
    guard !Self.styles.contains(profile) else { return }
    let typography = Typography(profile)
    let neutral = Typography(.neutral)
    for text in Self.texts(300, seed: 5) { #expect(typography.apply(text) == neutral.apply(text)) }
  }

  /// Generated texts, the same in every run.
  static func texts(_ count: Int, seed: UInt64) -> [String] {
    var dice = Dice(state: seed)
    return (0..<count).map { _ in
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...14, using: &dice) {
        text += (pieces.randomElement(using: &dice) ?? "").unicodeScalars
      }
      return String(text)
    }
  }

  /// What the pass may never change: everything but spaces, with straight apostrophes.
  static func skeleton(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.compactMap { scalar in
      switch scalar {
      case " ", "\t", "\u{A0}", "\u{2009}", "\u{202F}": nil
      case "\u{2019}": "'"
      default: scalar
      }
    }
  }

  @Test(
    "It is idempotent, keeps the number of words, and changes spaces and apostrophes only",
    arguments: styles)
  func whole(_ profile: Typography.Profile) {
    let typography = Typography(profile)
    for text in Self.texts(12_000, seed: 1) {
      let once = typography.apply(text)
      #expect(Array(typography.apply(once).utf8) == Array(once.utf8), "\(text.debugDescription)")
      #expect(WordCount.words(in: once) == WordCount.words(in: text), "\(text.debugDescription)")
      #expect(Self.skeleton(once) == Self.skeleton(text), "\(text.debugDescription)")
    }
  }

  @Test(
    "With any context it is idempotent and changes spaces and apostrophes only",
    arguments: styles)
  func inContext(_ profile: Typography.Profile) {
    let typography = Typography(profile)
    var dice = Dice(state: 3)
    let scalars = Self.pieces.flatMap(\.unicodeScalars)
    for text in Self.texts(4_000, seed: 2) {
      let before = scalars.randomElement(using: &dice)
      let after = scalars.randomElement(using: &dice)
      let once = typography.apply(text, after: before, before: after)
      #expect(
        Array(typography.apply(once, after: before, before: after).utf8) == Array(once.utf8),
        "\(String(describing: before)) \(text.debugDescription) \(String(describing: after))")
      #expect(Self.skeleton(once) == Self.skeleton(text))
    }
  }

  @Test(
    "A text split between two nodes at any scalar is set as if it were whole",
    arguments: styles)
  func split(_ profile: Typography.Profile) {
    let typography = Typography(profile)
    for text in Self.texts(1_500, seed: 4) {
      let whole = Array(typography.apply(text).utf8)
      let scalars = Array(text.unicodeScalars)
      for cut in 0...scalars.count {
        let left = String(String.UnicodeScalarView(scalars[..<cut]))
        let right = String(String.UnicodeScalarView(scalars[cut...]))
        let set = typography.apply(to: [.text(left), .strong([.text(right)])])
        #expect(Array(set.plainText.utf8) == whole, "\(left.debugDescription) | \(right.debugDescription)")
      }
    }
  }
}
