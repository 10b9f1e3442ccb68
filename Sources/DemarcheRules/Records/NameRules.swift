internal import DemarcheLanguage
internal import DemarcheModel

/// A name is written as its owner writes it, not in capitals.
struct NamesAreNotInCapitals: PersonRule {
  func check(_ person: Person) -> [Diagnostic] {
    person.writtenNames.filter { isInCapitals($0) }.map { name in
      Diagnostic(
        .nameInCapitals, "The name `\(name.text.value)` is in capitals", at: name.text.range,
        explanation: "Capitals lose accents and small words: nobody can tell “Le Grip” from “LE GRIP”.",
        solutions: [.init("Write it as its owner does: capitals at the beginning of words only")])
    }
  }

  /// Whether a word of some length has capitals alone; initials and Roman numbers have them too.
  private func isInCapitals(_ name: WrittenName) -> Bool {
    let letters = name.text.value.unicodeScalars
    if name.part == .family, letters.count(where: \.properties.isUppercase) > 1,
      !letters.contains(where: \.properties.isLowercase)
    {
      return true
    }
    return letters.split { !$0.properties.isAlphabetic }.contains { word in
      word.count > 2 && word.allSatisfy(\.properties.isUppercase)
        && !word.allSatisfy { "IVXLC".unicodeScalars.contains($0) }
    }
  }
}

/// A name is written in the letters of one script; one of another script looks the same and is another name.
struct NamesHaveOneScript: PersonRule {
  func check(_ person: Person) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var languages: [LanguageTag?] = []
    for name in person.writtenNames where !languages.contains(name.language) {
      languages.append(name.language)
    }
    for language in languages {
      let parts = person.writtenNames.filter { $0.language == language }
      let script = script(of: parts.map(\.text.value))
      found += parts.compactMap { check($0.text, script) }
    }
    return found
  }

  /// The script of most letters, the Latin one of as many.
  private func script(of parts: [String]) -> Script {
    var counts: [Script: Int] = [:]
    for letter in parts.joined().unicodeScalars {
      if let script = Script(of: letter) { counts[script, default: 0] += 1 }
    }
    return Script.allCases.reduce(.latin) { counts[$1, default: 0] > counts[$0, default: 0] ? $1 : $0 }
  }

  private func check(_ name: Located<String>, _ script: Script) -> Diagnostic? {
    let letters = name.value.unicodeScalars
    guard let letter = letters.first(where: { Script(of: $0).map { $0 != script } ?? false }),
      let other = Script(of: letter)
    else { return nil }
    var meant = ""
    for scalar in letters {
      guard let own = Script(of: scalar), own != script else {
        meant.unicodeScalars.append(scalar)
        continue
      }
      guard let like = LookAlikes.letter(like: scalar, in: script) else {
        meant = ""
        break
      }
      meant.unicodeScalars.append(like)
    }
    // Between quotation marks, a file could spell the name otherwise than it is read.
    let isPlain = name.range.text == name.value
    return Diagnostic(
      .lookAlikeLetter,
      "`\(name.value)` has the \(other.rawValue) letter \(letter.codePoint) in a \(script.rawValue) name",
      at: name.range,
      explanation:
        "It looks like another letter and is none: the name is found and sorted as somebody else's.",
      solutions: meant.isEmpty
        ? [.init("Type the name again")]
        : [
          .init(
            "Type the name again: `\(meant)`",
            replacements: isPlain ? [.init(name.range, with: meant)] : [])
        ])
  }
}
