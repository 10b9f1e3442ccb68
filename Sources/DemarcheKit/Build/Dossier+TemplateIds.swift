internal import DemarcheModel
internal import DemarcheTemplate

extension Dossier {
  /// The ids that prose may name, by the shape of what they name.
  ///
  /// - Parameters:
  ///   - signatures: the signatures, in the order in which they are printed.
  ///   - works: the documents that could be planned.
  ///   - status: whether the document may be sent.
  /// - Returns: the ids, without shapes that have none.
  func templateIds(
    signatures: [Signature], works: [WorkPlan], in status: Status
  ) -> [RecordShape.Name: [String]] {
    var ids: [RecordShape.Name: [String]] = [
      .signatory: signatures.filter { $0.isPrinted(in: status) }.map(\.person.value.rawValue),
      .demand: demands.demands.map(\.id.value.rawValue),
      .work: works.map(\.plan.id.value.rawValue),
    ]
    for subject in subjects { ids[subject.shape, default: []].append(subject.id.value.rawValue) }
    return ids
  }
}

extension Subject {
  /// The shape of the subject in templates.
  var shape: RecordShape.Name {
    switch category {
    case .organization: .organization
    case .event: .event
    case .theme: .theme
    case .quantity: .quantity
    }
  }
}
