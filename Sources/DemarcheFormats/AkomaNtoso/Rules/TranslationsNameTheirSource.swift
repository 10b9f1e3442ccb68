internal import DemarcheModel

/// FRBR-5: a translation names the expression that it comes from, and says which of the two binds.
struct TranslationsNameTheirSource: FileRule {
  func check(_ file: InspectedFile, _ findings: inout Findings) {
    guard let level = file.meta("identification", "FRBRExpression"), let addresses = file.addresses else {
      return
    }
    let master = file.child(of: level, named: "FRBRmasterExpression")
    for translation in file.children(of: level) where file.name(translation) == "FRBRtranslation" {
      checkSource(translation, addresses, file, &findings)
      guard master != nil else {
        findings.tell(
          .frbr5, "A translation without `FRBRmasterExpression`", at: translation,
          way: "Name the expression that it was made from: `<FRBRmasterExpression href=\"…\"/>`")
        continue
      }
      guard let authoritative = file.child(of: level, named: "FRBRauthoritative"),
        let one = file.value(authoritative, "value"), let other = file.value(translation, "authoritative"),
        one != other
      else { continue }
      findings.tell(
        .frbr5, "`FRBRauthoritative` says \(one), and the translation says \(other)", at: translation,
        "authoritative", note: findings.note("The other one", at: authoritative), way: "Say the same in both")
    }
    guard let master, let href = file.value(master, "href") else { return }
    check(href, of: master, addresses, file, &findings)
  }

  /// Checks the address and the language of the source.
  private func checkSource(
    _ translation: Int, _ addresses: Addresses, _ file: InspectedFile, _ findings: inout Findings
  ) {
    let from = file.value(translation, "fromLanguage")
    if let from, from == addresses.expression.language {
      findings.tell(
        .frbr5, "A translation into `\(from)` that comes from `\(from)`", at: translation, "fromLanguage",
        way: "Name the language of the source")
    }
    if let from, !LanguageCode.isKnown(from) {
      let meant = LanguageCode.terminological(for: from.lowercased())
      findings.tell(
        .frbr5, "`\(from)` is no terminological code of ISO 639-2", at: translation, "fromLanguage",
        way: meant.map { "Write `\($0)`" } ?? "Write three letters, for instance `fra`")
    }
    guard let href = file.value(translation, "href") else { return }
    guard let source = check(href, of: translation, addresses, file, &findings), let from,
      source.language != nil, source.language != from
    else { return }
    findings.tell(
      .frbr5, "The source is in `\(source.language ?? "")` by its address, and `fromLanguage` says `\(from)`",
      at: translation, "fromLanguage", way: "Write `\(source.language ?? "")`, or change the address")
  }

  /// Checks that an address is another expression of the same work.
  @discardableResult
  private func check(
    _ href: String, of index: Int, _ addresses: Addresses, _ file: InspectedFile, _ findings: inout Findings
  ) -> WorkIdentifier? {
    guard href.utf8.first != 0x23 else { return nil }
    guard let source = try? WorkIdentifier(parsing: href) else {
      findings.tell(
        .frbr5, "`\(href)` is no address of an expression", at: index, "href",
        way: "Write it as `\(addresses.work)/fra@2024-05-06`")
      return nil
    }
    if source.work != addresses.work {
      findings.tell(
        .frbr5, "`\(source.work)` is another work", at: index, "href",
        way: "Name an expression of `\(addresses.work)`")
    } else if source.expression == addresses.expression {
      findings.tell(
        .frbr5, "An expression that comes from itself", at: index, "href",
        way: "Name the expression that it was made from")
    }
    return source
  }
}
