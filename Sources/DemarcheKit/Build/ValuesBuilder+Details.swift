internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

/// An addressee as templates and blocks see it.
struct AddresseeValue {
  /// The record.
  var record: Record
  /// What it is among all works.
  var reference: Reference
  /// How a letter greets it on the document's date.
  var salutation: String?
  /// The forms of its name that nothing tells on the document's date.
  var unknownForms: [AddresseeForm]
}

/// A form of an addressee's name that only some texts need, by the value that templates name.
enum AddresseeForm: String, Sendable {
  case formal = "document.addressee.formal"
  case heading = "document.addressee.heading"
  case salutation = "document.salutation"
}

extension ValuesBuilder {
  /// What single kinds say of a document, from `heading` to `salutation` in the order of its shape.
  ///
  /// - Parameters:
  ///   - type: what the document is called.
  ///   - salutation: how the addressee is greeted, if that is known.
  ///   - diagnostics: receives what a language lacks.
  /// - Returns: the values.
  func details(type: String, salutation: String?, _ diagnostics: inout [Diagnostic]) -> [Value] {
    let plan = work.plan
    return [
      .marked(heading(type)), plan.number.map { .marked([.part(.number, [.text($0.value)])]) } ?? .none,
      value(text(plan.session, "The session", &diagnostics)),
      value(text(plan.subject, "The subject", &diagnostics)), rule(&diagnostics), value(plan.group?.value),
      value(plan.committee?.value), value(text(plan.about, "What the question is about", &diagnostics)),
      value(text(plan.asks, "What the question asks", &diagnostics)), .text(salutation ?? ""),
    ]
  }

  /// What the document is called, with its number: the language's pattern, else one after the other.
  ///
  /// A chamber's own words are printed to the letter.
  private func heading(_ type: String) -> [Inline] {
    let label = work.kind.kind.label.value
    let own = work.institution.map { "@\($0.id)" } ?? ""
    let isOwn = !own.isEmpty && wording.pack.phrases[label + own] != nil
    var heading: [Inline] = [.part(.type, [.text(type)])]
    if let number = work.plan.number?.value {
      let key = label + ".numbered"
      let pattern = wording.pack.phrases[key + own] ?? wording.pack.phrases[key] ?? "\(type) {number}"
      let pieces = (try? Phrase(pattern))?.pieces ?? []
      heading = pieces.flatMap { piece -> [Inline] in
        switch piece {
        case .text(let text) where text.hasSuffix(" "):
          [.part(.type, [.text(String(text.dropLast()))]), .text(" ")]
        case .text(let text): [.part(.type, [.text(text)])]
        case .slot: [.part(.number, [.text(number)])]
        }
      }
    }
    return isOwn ? [.part(.verbatim, heading)] : heading
  }

  /// The article of the rules of procedure that the document names, by its kind and its date.
  private func rule(_ diagnostics: inout [Diagnostic]) -> Value {
    guard let institution = work.institution,
      let article = institution.article(for: work.kind.kind.id, on: work.date)
    else { return .none }
    let key = "\(institution.id).ruleLine"
    guard let pattern = wording.pack.phrases[key],
      let line = (try? Phrase(pattern))?.filled(by: { $0 == "n" ? article.number : nil })
    else {
      diagnostics.append(
        Diagnostic(
          .missingPhrase, "The vocabulary of \(language) has no phrase `\(key)` with `{n}`",
          at: work.plan.institution?.range ?? work.plan.range,
          solutions: [.init("Add it to `Templates/Vocabulary/Languages/\(language).yaml`")]))
      return .none
    }
    return .marked([.part(.verbatim, [.text(line)])])
  }

  /// When and where the press is invited.
  func conference(_ diagnostics: inout [Diagnostic]) -> Value {
    guard let conference = work.plan.conference else { return .none }
    let times = TimeWords(language: language, profile: wording.pack.profile)
    return .record(
      Record(
        .conference,
        fields: [
          .date(conference.date, isOwn: false), .text(times.text(conference.time)),
          value(text(conference.zone, "The time zone", &diagnostics)),
          .text(text(conference.venue, "The venue", &diagnostics) ?? ""),
          .text(text(conference.room, "The room", &diagnostics) ?? ""),
          .text(text(conference.entrance, "The entrance", &diagnostics) ?? ""),
          conference.stream.map { .link($0) } ?? .none,
          .text(text(conference.accreditation, "The accreditation", &diagnostics) ?? ""),
          .date(conference.deadline, isOwn: false),
        ]))
  }

  /// How a letter greets its addressee: the document's own words, else the addressee's on that day.
  func salutation(_ addressee: AddresseeValue?, _ diagnostics: inout [Diagnostic]) -> String? {
    text(work.plan.salutation, "The salutation", &diagnostics) ?? addressee?.salutation
  }

  /// A text in the language; one that only other languages have is told.
  private func text(
    _ localized: Localized<String>?, _ what: String, _ diagnostics: inout [Diagnostic]
  ) -> String? {
    guard let localized else { return nil }
    guard let text = localized[language] else {
      diagnostics.append(missing(what, at: localized.range))
      return nil
    }
    return text.value
  }

  private func value(_ text: String?) -> Value { text.map { .text($0) } ?? .none }
}
