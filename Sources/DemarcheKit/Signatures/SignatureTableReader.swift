internal import DemarcheModel
internal import DemarcheRules

/// Reads the signatures of one dossier, and what each of its documents makes of them.
struct SignatureTableReader {
  /// The workspace.
  let workspace: any FileSystem
  /// The words and kinds.
  let library: Library
  /// All people.
  let people: PeopleDirectory
  /// What is wrong.
  private(set) var diagnostics: [Diagnostic] = []

  /// Prepares the reading.
  init(workspace: any FileSystem, library: Library, people: PeopleDirectory) {
    self.workspace = workspace
    self.library = library
    self.people = people
  }

  /// Reads a dossier; `nil` when its record has a hole.
  mutating func part(_ name: String) -> SignatureTable.Part? {
    var source = SourceReader(workspace)
    let file = source.file("Dossiers/\(name)/dossier.yaml")
    diagnostics += source.diagnostics
    guard let file, let id = Identifier(name) else { return nil }
    var reader = RecordReader(file)
    let dossier = reader.dossier(id)
    diagnostics += reader.diagnostics
    guard let dossier else { return nil }
    diagnostics += RecordRules.check(dossier)
    var planner = WorkPlanner(dossier, library)
    let works = planner.plans().filter(\.isSigned)
    diagnostics += ConsentRules.diagnostics(of: dossier.signatories, in: works.finalDocuments)
    let ordered = SignatoryOrder(
      people: people, library: library, source: dossier.languages[0].value, date: dossier.date.value
    ).ordered(dossier.signatories)
    let required = dossier.signatories.requiredPeople
    return SignatureTable.Part(
      dossier: name, status: dossier.status,
      rows: ordered.map { row($0, isRequired: required.contains($0.person.value), dossier, works) })
  }

  private mutating func row(
    _ signature: Signature, isRequired: Bool, _ dossier: Dossier, _ works: [WorkPlan]
  ) -> SignatureTable.Row {
    let language = dossier.languages[0].value
    // The person is told once if there is none; what is wrong with a mandate is for `validate` to tell.
    var finder = SignatoryResolver(
      people: people, library: library, language: language, date: dossier.date.value)
    let person = finder.person(signature.person)
    diagnostics += finder.diagnostics
    let mandate = { [library, people] (date: CalendarDate) -> String? in
      guard person != nil else { return nil }
      var resolver = SignatoryResolver(people: people, library: library, language: language, date: date)
      return resolver.signatory(signature, signed: nil)?.title
    }
    let documents = works.filter { signature.isPrinted(in: $0.status) }.map { work in
      SignatureTable.Printing(
        id: work.plan.id.value.rawValue, date: work.date, status: work.status, mandate: mandate(work.date))
    }
    return SignatureTable.Row(
      signature: signature, name: person?.name(in: language).full ?? signature.person.value.rawValue,
      mandate: documents.first.map(\.mandate) ?? mandate(works.first?.date ?? dossier.date.value),
      day: day(of: signature, printedOn: documents.first?.date ?? dossier.date.value),
      isRequired: isRequired, documents: documents)
  }

  /// The day of a status; a signature without one was given on the day of the document.
  private func day(of signature: Signature, printedOn date: CalendarDate) -> CalendarDate? {
    if case .signed(let day) = signature.status { return day ?? date }
    return signature.since?.value
  }
}
