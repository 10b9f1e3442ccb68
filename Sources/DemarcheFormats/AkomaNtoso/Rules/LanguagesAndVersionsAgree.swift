internal import DemarcheModel

/// FRBR-3, FRBR-4 and FRBR-6: language, version, format and title of a file.
struct LanguagesAndVersionsAgree: FileRule {
  func check(_ file: InspectedFile, _ findings: inout Findings) {
    checkTitle(file, &findings)
    guard let addresses = file.addresses else { return }
    checkLanguage(addresses, file, &findings)
    checkVersion(addresses, file, &findings)
    guard let format = addresses.format,
      let index = file.meta("identification", "FRBRManifestation", "FRBRformat"),
      let value = file.value(index, "value")
    else { return }
    let isXML = ["application/akn+xml", "application/xml", "text/xml", "xml"].contains(value)
    guard isXML != ["xml", "akn"].contains(format) else { return }
    findings.tell(
      .frbr4, "The format is `\(value)`, and the addresses end in `.\(format)`", at: index, "value",
      way: "Write `application/akn+xml` for `.xml`")
  }

  /// Compares the languages, and looks each code up.
  private func checkLanguage(_ addresses: Addresses, _ file: InspectedFile, _ findings: inout Findings) {
    guard let level = file.meta("identification", "FRBRExpression") else { return }
    let languages = file.children(of: level).filter { file.name($0) == "FRBRlanguage" }
    for (order, index) in languages.enumerated() {
      guard let code = file.value(index, "language") else { continue }
      guard LanguageCode.isKnown(code) else {
        let meant = LanguageCode.terminological(for: code.lowercased())
        findings.tell(
          .frbr3, "`\(code)` is no terminological code of ISO 639-2", at: index, "language",
          way: meant.map { "Write `\($0)`" }
            ?? "Write three letters, for instance `fra`; `und` if it is not known")
        continue
      }
      guard order == 0, let segment = addresses.expression.language, segment != code else { continue }
      findings.tell(
        .frbr3, "The language is `\(code)` here and `\(segment)` in the address of the expression", at: index,
        "language", way: "Write `\(segment)`, or change the addresses")
    }
  }

  /// Compares the versions: the date of the expression, and its number.
  private func checkVersion(_ addresses: Addresses, _ file: InspectedFile, _ findings: inout Findings) {
    guard let level = file.meta("identification", "FRBRExpression") else { return }
    let number = file.child(of: level, named: "FRBRversionNumber")
    let expected: String
    switch addresses.expression.version {
    case .first, .virtual: return
    case .named(let name): expected = name
    case .dated(let date):
      expected = date.description
      let dates = file.children(of: level).filter { file.name($0) == "FRBRdate" }
      if let first = dates.first, !dates.contains(where: { file.value($0, "date") == expected }) {
        findings.tell(
          .frbr4, "The address of the expression says `\(expected)`, which is none of its dates", at: first,
          "date", way: "Write `\(expected)`, or change the addresses")
      }
    }
    guard let number, let value = file.value(number, "value"), value != expected else { return }
    findings.tell(
      .frbr4, "The version is `\(value)` here and `\(expected)` in the address of the expression", at: number,
      "value", way: "Write `\(expected)`, or change the addresses")
  }

  /// Looks for the title that other programs read.
  private func checkTitle(_ file: InspectedFile, _ findings: inout Findings) {
    guard let work = file.meta("identification", "FRBRWork") else { return }
    let aliases = file.children(of: work).filter { file.name($0) == "FRBRalias" }
    let title = aliases.first { file.value($0, "name") == "title" }
    guard title.flatMap({ file.value($0, "value") })?.isBlank ?? true else { return }
    findings.tell(
      .frbr6, "The work has no title that other programs find", at: title ?? work, severity: .warning,
      way: "Add `<FRBRalias name=\"title\" value=\"…\"/>` behind `FRBRuri`")
  }
}
