internal import DemarcheModel

extension RuleCheck {
  /// The condition in words, as lists of rules print it: "text: 200 words at most".
  package var words: String {
    switch self {
    case .authors(let bound, let membersOnly):
      "\(membersOnly ? "authors who are members" : "authors"): \(bound.words(size: nil))"
    case .distinct(let attribute, let bound): "different \(attribute.rawValue)s: \(bound.words(size: nil))"
    case .onBehalfOf(let body): "speaks for a \(body.rawValue)"
    case .length(let part, let unit, let bound):
      "\(part.rawValue): \(bound.words(size: nil)), in \(unit.rawValue)"
    case .questions(let bound): "questions: \(bound.words(size: nil))"
    case .addressees(let bound): "addressees: \(bound.words(size: nil))"
    case .addressee(let allowed): "addressee: \(allowed.map(\.rawValue).joined(separator: ", "))"
    case .begins(let part, let text, let language): "\(part.rawValue) begins with “\(text)” in \(language)"
    case .parts(let parts): "has \(parts.map(\.rawValue).joined(separator: ", "))"
    case .abolished: "the kind is no more"
    case .speakingTime(let seconds, let pace): "spoken in \(seconds) seconds, at \(pace) words a minute"
    case .quota(let limit, let period): "\(limit) of an author \(period.words)"
    case .answerDue(.days(let count)): "answer due in \(count) days"
    case .answerDue(.months(let count)): "answer due in \(count) months"
    case .anyOf(let checks): checks.map(\.words).joined(separator: ", or ")
    }
  }
}
