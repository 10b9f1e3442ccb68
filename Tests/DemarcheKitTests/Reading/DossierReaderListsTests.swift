import DemarcheModel
import Testing

@testable import DemarcheKit

/// Who signs, what is demanded, what the prose may name: every field once right and once wrong.
@Suite struct DossierReaderListsTests {
  /// Reads the sample with a mistake in it.
  private func read(_ slip: Slip) throws -> (dossier: Dossier?, diagnostics: [Diagnostic]) {
    try DossierReaderTests.read(try slip.made(in: SampleDossier.text))
  }

  /// Reads a list of signatories.
  private func signatories(_ text: String) -> Read<SignatureList> { Read(text) { $0.signatures($1) } }

  @Test("Signatures are read with their day, mandate and lead")
  func signatures() throws {
    let list = try #require(try DossierReaderTests.read(SampleDossier.text).dossier?.signatories)
    #expect(list.order == .leadFirst)
    #expect(list.signatures.map(\.person.value.rawValue) == ["anna", "bert", "cleo"])
    #expect(
      list.signatures.map(\.status) == [.signed(on: nil), .signed(on: try day("2024-05-04")), .pending])
    #expect(list.signatures.map(\.isLead) == [false, true, false])
    #expect(list.signatures.map { $0.mandate?.value.rawValue } == [nil, "senator", nil])
    #expect(list.requiredPeople.contains(try located("anna").value))
    #expect(!list.requiredPeople.contains(try located("bert").value))
  }

  @Test(
    "A signature is given, or it is not",
    arguments: [
      ("a", "given"), ("{ person: a }", "given"), ("{ person: a, status: signed }", "given"),
      ("{ person: a, signed: 2024-05-04, status: signed }", "given"),
      ("{ person: a, status: pending }", "pending"),
      ("{ person: a, status: declined }", "declined"), ("{ person: a, status: withdrawn }", "withdrawn"),
    ])
  func statuses(entry: String, expected: String) throws {
    let read = signatories("list: [\(entry)]")
    #expect(read.diagnostics == [])
    let signature = try #require(read.value?.signatures.first)
    let status =
      switch signature.status {
      case .signed: "given"
      case .pending: "pending"
      case .declined: "declined"
      case .withdrawn: "withdrawn"
      }
    #expect(status == expected)
    #expect(signature.isGiven == (expected == "given"))
  }

  @Test("All who are listed are required unless a list says otherwise", arguments: ["", "required: all\n"])
  func requiredAll(_ line: String) throws {
    let list = try #require(signatories(line + "list: [a, b]").value)
    guard case .all = list.required else {
      Issue.record("not all are required")
      return
    }
    #expect(list.requiredPeople.contains(try located("b").value))
    #expect(!list.requiredPeople.contains(try located("c").value))
  }

  static let slips: [Slip] = [
    Slip("order: lead-first", "order: leadfirst", .wrongValue, "leadfirst"),
    Slip("order: lead-first", "sort: family", .unknownField, "sort"),
    Slip("required: [anna]", "required: everybody", .wrongValue, "everybody"),
    Slip("required: [anna]", "required: [Anna]", .wrongIdentifier, "Anna"),
    Slip("required: [anna]", "required: { a: b }", .wrongType, "{ a: b }"),
    Slip("- anna\n", "- Anna Karenina\n", .wrongIdentifier, "Anna Karenina"),
    Slip("- anna\n", "-\n", .missingField, ""),
    Slip(
      "{ person: bert, signed", "{ signed", .missingField, "{ signed: 2024-05-04, as: senator, lead: true }"),
    Slip("signed: 2024-05-04", "signed: yes", .wrongDate, "yes"),
    Slip("as: senator", "as: Sénateur", .wrongIdentifier, "Sénateur"),
    Slip("lead: true", "lead: yes", .wrongType, "yes"),
    Slip("status: pending", "status: asked", .wrongValue, "asked"),
    Slip("status: pending", "status: pending, signed: 2024-05-04", .wrongValue, "pending"),
    Slip("status: pending", "statut: pending", .unknownField, "statut"),
    Slip("status: pending", "status: pending, since: soon", .wrongDate, "soon"),
    Slip(
      "status: pending", "status: withdrawn, signed: 2024-05-04, since: 2024-05-03", .wrongValue, "2024-05-03"
    ),
    Slip(
      "lead: { fr: \"Nous demandons :\", en: \"We ask:\" }", "lead: \"We ask:\"", .wrongType, "\"We ask:\""),
    Slip("required: [one]", "required: one", .wrongType, "one"),
    Slip("id: one", "id: One", .wrongIdentifier, "One"),
    Slip("id: two, ", "", .missingField, "{ required: false, text: { fr: deux, en: second } }"),
    Slip("required: false", "required: no", .wrongType, "no"),
    Slip("text: { fr: deux, en: second }", "text: deux", .wrongType, "deux"),
    Slip(", text: { fr: deux, en: second }", "", .missingField, "{ id: two, required: false }"),
    Slip("fr: deux", "fr: \"deux\\ntrois\"", .multilineValue, "\"deux\\ntrois\""),
    Slip("label: { fr: Un, en: One }", "label: Un", .wrongType, "Un"),
    Slip("ipac:", "IPAC:", .wrongIdentifier, "IPAC"),
    Slip("key: int.ipac", "key: int..ipac", .wrongIdentifier, "int..ipac"),
    Slip("key: int.ipac", "key: int/ipac", .wrongIdentifier, "int/ipac"),
    Slip("short: IPAC", "short: { fr: IPAC }", .wrongType, "{ fr: IPAC }"),
    Slip("name: { fr: Alliance, en: Alliance }, ", "", .missingField, "{ key: int.ipac, short: IPAC }"),
    Slip("date: 2024-05-07", "date: tomorrow", .wrongDate, "tomorrow"),
    Slip("date: 2024-05-07", "day: 2024-05-07", .unknownField, "day"),
    Slip("name: { fr: cyber, en: cyber }", "name: cyber", .wrongType, "cyber"),
    Slip("value: 116", "value: about 116", .wrongType, "about 116"),
    Slip(", value: 116", "", .missingField, "{ name: { fr: visés, en: targeted } }"),
  ]

  @Test("A wrong entry is told at its place and never left out", arguments: slips)
  func slip(_ slip: Slip) throws {
    let (_, diagnostics) = try read(slip)
    let told = try #require(diagnostics.first { $0.identifier == slip.told })
    #expect(told.range?.text == slip.marked)
    #expect(told.severity == .error)
  }

  @Test("Who leads in vain is told: an order without a lead, a lead that the order does not heed")
  func leads() {
    #expect(signatories("order: lead-first\nlist: [a, b]").marked == ["lead-first"])
    #expect(signatories("order: lead-first\nlist: [a, { person: b, lead: true }]").diagnostics == [])
    #expect(signatories("list: [a, { person: b, lead: false }]").diagnostics == [])
    let vain = signatories("order: family\nlist: [a, { person: b, lead: true }]")
    #expect(vain.value == nil)
    #expect(vain.marked == ["b"])
    #expect(vain.diagnostics.first?.notes.first?.range?.text == "family")
    #expect(signatories("list: [{ person: b, lead: true }]").identifiers == [.wrongValue])
  }

  @Test("A list with one entry that cannot be read is no list")
  func wholeOrNothing() {
    #expect(signatories("list: [a, B, c]").value == nil)
    #expect(Read("list: [{ id: a, text: { fr: a } }, { id: b }]") { $0.demandList($1) }.value == nil)
  }

  @Test("Demands are read with their lead, texts and labels, required unless said otherwise")
  func demands() throws {
    let list = try #require(try DossierReaderTests.read(SampleDossier.text).dossier?.demands)
    #expect(list.lead?.entries.map(\.value.value) == ["Nous demandons :", "We ask:"])
    #expect(list.required.map(\.value.rawValue) == ["one"])
    #expect(list.demands.map(\.id.value.rawValue) == ["one", "two"])
    #expect(list.demands.map(\.isRequired) == [true, false])
    #expect(list.demands[1].text.entries.map(\.value.value) == ["deux", "second"])
    #expect(list.demands.map { $0.label?.entries.count } == [2, nil])
  }

  @Test("What the prose may name is read, section by section")
  func subjects() throws {
    let subjects = try #require(try DossierReaderTests.read(SampleDossier.text).dossier?.subjects)
    #expect(subjects.map(\.category) == [.organization, .event, .theme, .quantity])
    #expect(subjects.map(\.id.value.rawValue) == ["ipac", "talk", "cyber", "targets"])
    #expect(subjects[0].key == "int.ipac")
    #expect(subjects[0].shortName == "IPAC")
    #expect(subjects[1].date == (try day("2024-05-07")))
    #expect(subjects[3].value == 116)
    #expect(subjects.map { $0.name.entries.count } == [2, 2, 2, 2])
  }
}
