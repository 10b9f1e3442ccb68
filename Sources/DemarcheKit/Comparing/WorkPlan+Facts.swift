internal import DemarcheLanguage
internal import DemarcheModel

extension WorkPlan {
  /// What the records say of the document beside its words, its languages and who signs.
  func facts(in dossier: Dossier) -> [WorkState.Fact] {
    let addressees =
      plan.addressees.isEmpty ? [plan.addressee ?? dossier.addressee].compactMap { $0 } : plan.addressees
    var facts: [WorkState.Fact] = [
      .init("Kind", kind.name), .init("Institution", institution?.id.rawValue),
      .init("Date", "\(date)"), .init("Status", status.rawValue),
      .init("Place", dossier.place?.value.rawValue),
      .init("Author", WorkPlan.list(plan.authors)),
      .init("Speakers", WorkPlan.list(plan.speakers)),
      .init("Addressee", WorkPlan.list(addressees)),
      .init("Number", plan.number?.value),
      .init("Release", plan.release?.value.rawValue),
      .init("Embargo", plan.embargo.map { "\($0.until.value)" }),
      .init("House style", styles),
    ]
    if isSigned {
      facts.append(.init("Order of the names", dossier.signatories.order.rawValue))
      facts.append(.init("Signatures required", required(in: dossier)))
    }
    if kind.kind.requirements.contains(.demands) {
      let required = dossier.demands.demands.filter(\.isRequired).map(\.id) + dossier.demands.required
      var seen: Set<Identifier> = []
      facts.append(
        .init(
          "Demands required", WorkPlan.list(required.filter { seen.insert($0.value).inserted })))
    }
    return facts
  }

  /// The house styles that the document names, by language.
  private var styles: [String] {
    plan.typography.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
  }

  private func required(in dossier: Dossier) -> [String] {
    switch dossier.signatories.required {
    case .all: ["everybody’s"]
    case .some(let people): WorkPlan.list(people)
    }
  }

  private static func list(_ ids: [Located<Identifier>]) -> [String] { ids.map(\.value.rawValue) }
}
