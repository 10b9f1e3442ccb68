package import DemarcheModel

extension NumberWords {
  /// Whether numbers have a feminine form here: in languages where the form used to count is the masculine one.
  package static func hasFeminine(_ language: LanguageTag) -> Bool { lastWords[language.tag] != nil }

  /// The last words of a number that change, masculine to feminine, by language.
  private static let lastWords: [String: [String: String]] = [
    "ca": ["u": "una", "dos": "dues"],
    "cs": ["jeden": "jedna", "dva": "dvě"],
    "es": ["uno": "una", "veintiuno": "veintiuna"],
    "fr": ["un": "une"],
    "hr": ["jedan": "jedna", "dva": "dvije"],
    "is": ["einn": "ein", "tveir": "tvær", "þrír": "þrjár", "fjórir": "fjórar"],
    "it": ["uno": "una"],
    "lt": [
      "vienas": "viena", "du": "dvi", "keturi": "keturios", "penki": "penkios", "šeši": "šešios",
      "septyni": "septynios", "aštuoni": "aštuonios", "devyni": "devynios",
    ],
    "lv": [
      "viens": "viena", "divi": "divas", "četri": "četras", "pieci": "piecas", "seši": "sešas",
      "septiņi": "septiņas", "astoņi": "astoņas", "deviņi": "deviņas",
    ],
    "pl": ["dwa": "dwie"],
    "pt": ["um": "uma", "dois": "duas"],
    "ro": ["unu": "una", "doi": "două", "doisprezece": "douăsprezece"],
    "sk": ["jeden": "jedna", "dva": "dve"],
    "uk": ["один": "одна", "два": "дві"],
  ]

  /// The feminine form of a number below a million; what has none stays.
  static func feminine(_ words: String, in language: LanguageTag) -> String {
    let changes = lastWords[language.tag] ?? [:]
    switch language.tag {
    case "ca":
      return changingLast(
        words.replacing("dos-cent", with: "dues-cent").replacing("-cents", with: "-centes"), changes)
    case "es":
      let hundreds = words.replacing("cientos", with: "cientas").replacing("quinientos", with: "quinientas")
      return changingLast(hundreds, changes)
    case "pl": return words == "jeden" ? "jedna" : changingLast(words, changes)
    case "pt":
      // Thousands and hundreds agree too: duas mil e duzentas.
      return words.split(separator: " ").map { word in
        changes[String(word)] ?? (word.hasSuffix("entos") ? word.dropLast(2) + "as" : String(word))
      }.joined(separator: " ")
    default: return changingLast(words, changes)
    }
  }

  /// A number with its last word changed; a hyphen ends a word too.
  private static func changingLast(_ words: String, _ changes: [String: String]) -> String {
    let last = words.split { $0 == " " || $0 == "-" }.last.map(String.init) ?? words
    guard let change = changes[last] else { return words }
    return words.dropLast(last.count) + change
  }
}
