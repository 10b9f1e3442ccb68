internal import DemarcheModel

extension RuleCheck {
  /// The condition in words, as lists of rules print it: "text: at most 200 words".
  package var words: String {
    switch self {
    case .authors(let bound, let membersOnly, let without):
      "\(membersOnly ? "authors, members on the day" : "authors"): \(bound.words(size: nil))"
        + (without.isEmpty ? "" : ", without members of \(without.map(\.rawValue).joined(separator: ", "))")
    case .distinct(let attribute, let bound): "different \(attribute.nouns.1): \(bound.words(size: nil))"
    case .people(let people): "signed by \(people.map(\.rawValue).joined(separator: ", "))"
    case .groups(let groups): "signed by somebody of each of \(groups.joined(separator: ", "))"
    case .countries(let countries): "signed by somebody of each of \(countries.joined(separator: ", "))"
    case .lead(let person): "first signed by \(person)"
    case .onBehalfOf(let body): "speaks for a \(body.rawValue)"
    case .length(let part, let unit, let bound):
      "\(part.rawValue): \(bound.words(size: nil)) \(unit == .letters ? "characters without spaces" : unit.rawValue)"
    case .questions(let bound): "questions: \(bound.words(size: nil))"
    case .demands(let bound): "demands: \(bound.words(size: nil))"
    case .addressees(let bound): "addressees: \(bound.words(size: nil))"
    case .addressee(let allowed): "addressee: one of \(allowed.map(\.rawValue).joined(separator: ", "))"
    case .begins(let part, let text, let language): "\(part.rawValue) begins with “\(text)” in \(language)"
    case .avoids(let part, let words, let language):
      "\(part.rawValue) in \(language) without \(words.joined(separator: ", "))"
    case .parts(let parts): "has \(parts.map(\.rawValue).joined(separator: ", "))"
    case .languages(let languages): "made in \(languages.map(\.description).joined(separator: ", "))"
    case .interest(let mark): "an interest is declared by \(mark)"
    case .clearDays(let days): "clear days before the debate: at least \(days)"
    case .quantity(let id, let bound): "quantity \(id): \(bound.words(size: nil))"
    case .abolished: "the kind is no more"
    case .replaced: "new rules, not yet compared"
    case .speakingTime(let seconds, let pace): "spoken in \(seconds) seconds, at \(pace) words a minute"
    case .quota(let quota): quota.words
    case .noRepeat(let months): "no other of the same title within \(months) months"
    case .answerDue(.days(let count)): "answer due in \(count) days"
    case .answerDue(.months(let count)): "answer due in \(count) months"
    case .advice(let text, _): text
    case .anyOf(let checks): checks.map(\.words).joined(separator: ", or ")
    }
  }
}

extension Quota {
  /// The quota in words: "at most 20 of an author within 3 months".
  fileprivate var words: String {
    let of =
      switch holder {
      case .asker: "of an author or a body"
      case .author: "of an author"
      case .group: "of a group"
      case .all: "in all"
      }
    return "at most \(atMost) \(of)\(isPerAddressee ? " to an addressee" : "") \(period.words)"
  }
}
