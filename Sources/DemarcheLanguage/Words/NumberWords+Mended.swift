internal import DemarcheModel

extension NumberWords {
  /// The languages whose words are right up to a million.
  static let thousands: Set<String> = ["de", "en", "es", "fr", "it", "lt", "pl", "pt", "uk"]

  /// CLDR's words without soft hyphens, with the letters and the words that the language writes.
  static func mended(_ words: String, in language: LanguageTag) -> String {
    let words = String(String.UnicodeScalarView(words.unicodeScalars.filter { $0 != "\u{AD}" }))
    switch language.tag {
    case "ca":
      // Hyphens stand inside tens and before hundreds only, and hundreds are plural: dos-cents vint-i-u.
      let hundred = words.hasPrefix("cent-") ? "cent " + words.dropFirst(5) : words
      let plural = hundred.replacing("-cent ", with: "-cents ")
      return plural.hasSuffix(" un") ? String(plural.dropLast()) : plural
    case "el": return words.replacing("εννενήντα", with: "ενενήντα")
    case "is":
      if words == "eitthundrað" { return icelandicHundred(1, before: 0, "") }
      return words.hasSuffix("sjó") ? words.dropLast(3) + "sjö" : words
    case "lv": return words == "simt" ? "simts" : words
    case "ro":
      // Letters with a comma, not a cedilla; teens and sixty in their standard form.
      return words.replacing("\u{15F}", with: "\u{219}").replacing("\u{163}", with: "\u{21B}")
        .replacing("patrusprezece", with: "paisprezece").replacing("șasesprezece", with: "șaisprezece")
        .replacing("șasezeci", with: "șaizeci").replacing("una sută", with: "o sută")
    case "sk": return words.replacing("jednasto", with: "sto").replacing(" ", with: "")
    default: return words
    }
  }

  /// Icelandic hundreds, whose "og" stands once, before the last word.
  static func icelandicHundred(_ hundreds: Int, before rest: Int, _ words: String) -> String {
    let numbers = ["", "eitt", "tvö", "þrjú", "fjögur", "fimm", "sex", "sjö", "átta", "níu"]
    let head = numbers[hundreds % 10] + (hundreds == 1 ? " hundrað" : " hundruð")
    if rest == 0 { return head }
    return head + (rest <= 20 || rest % 10 == 0 ? " og " : " ") + words
  }

  /// Slovene to 999: units before tens in one word, hundreds before both.
  static func slovene(_ number: Int) -> String {
    let small = [
      "nič", "ena", "dve", "tri", "štiri", "pet", "šest", "sedem", "osem", "devet", "deset", "enajst",
      "dvanajst",
      "trinajst", "štirinajst", "petnajst", "šestnajst", "sedemnajst", "osemnajst", "devetnajst",
    ]
    let tens = [
      "dvajset", "trideset", "štirideset", "petdeset", "šestdeset", "sedemdeset", "osemdeset", "devetdeset",
    ]
    if small.indices.contains(number) { return small[number] }
    if number < 100 {
      let unit = number % 10
      return (unit == 0 ? "" : (unit == 2 ? "dva" : small[unit]) + "in") + tens[number / 10 - 2]
    }
    let hundreds = number / 100
    let head = (hundreds == 1 ? "" : hundreds == 2 ? "dve" : small[hundreds % 10]) + "sto"
    return number % 100 == 0 ? head : head + " " + slovene(number % 100)
  }
}
