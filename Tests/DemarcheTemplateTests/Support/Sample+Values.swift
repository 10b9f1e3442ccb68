import DemarcheModel
import Testing

@testable import DemarcheTemplate

extension Sample {
  /// The values of the globals in their order.
  func globals() throws -> [Value] {
    let date = try #require(Sample.date)
    return [
      .record(try document(date)),
      .record(Record(.dossier, fields: [.text("apt31"), .text(title), .date(date, isOwn: false)])),
      .list(try (0..<people).map { .record(try signatory($0 + 1, date)) }),
      .list(try demands.enumerated().map { .record(try demand($0.offset + 1, $0.element)) }),
      .list([subject(.organization, "apt31", "APT31"), subject(.organization, "ipac", "Alliance")]),
      .list([subject(.event, "press-conference", "conférence de presse")]), .list([]),
      .list([quantity()]), .list([.record(try work(date))]),
    ]
  }

  private func document(_ date: CalendarDate) throws -> Record {
    let place = mention(.location, "Paris")
    let contact = Record(
      .contact, fields: [.text("Olivier Cadic"), .none, .link("mailto:o.cadic@senat.fr")],
      content: .blocks([.paragraph([.text("Contact : Olivier Cadic")])]))
    let missing: (Value) -> Value = { isComplete ? $0 : .none }
    return Record(
      .document, id: "declaration",
      fields: [
        .text("declaration"), .marked([.part(.type, [.text("Déclaration")])]),
        .marked([.part(.title, [.text(title)])]), .date(date, isOwn: true), .text("fr"),
        missing(.record(Record(.place, fields: [.text("Paris")], printed: [place]))),
        missing(.marked([.part(.authority, [.text("Sénat")])])),
        missing(.record(try signatory(1, date))),
        missing(
          .record(
            Record(
              .addressee,
              fields: [
                .text("le Gouvernement"), .text("M. le Premier ministre"), .text("au Gouvernement"),
              ], printed: [.text("le Gouvernement")]))
        ),
        missing(.text("Nous demandons :")), missing(.text("Diffusion immédiate")), missing(.record(contact)),
        .list([item("Le Monde", date, link: nil), item("TF1", date, link: "https://www.tf1info.fr/a")]),
        missing(.text("sénatrices")), .marked([.part(.type, [.text("Déclaration n° 5")])]),
        missing(.marked([.part(.number, [.text("5")])])), missing(.text("Session 2023-2024")),
        missing(.text("Cybersécurité")), missing(.marked([.part(.verbatim, [.text("Article 74")])])),
        missing(.text("UC")), missing(.text("commission des lois")), missing(.text("l’état du réseau")),
        missing(.text("ce qu’il en pense")), .text("Monsieur le Ministre"),
        .list([.record(try signatory(1, date))]), missing(conference(date)),
        .list([.record(try signatory(1, date)), .record(try signatory(2, date))]), missing(.text("ENDS")),
        .list([.text("Le texte est joint.")]),
      ])
  }

  private func conference(_ date: CalendarDate) -> Value {
    .record(
      Record(
        .conference,
        fields: [
          .date(date, isOwn: false), .text("14 h 30"), .text("heure de Paris"), .text("Palais du Luxembourg"),
          .text("salle Clemenceau"), .text("entrée par le 15 ter"), .link("https://www.senat.fr/direct"),
          .text("carte de presse"), .date(date, isOwn: false),
        ]))
  }

  private func signatory(_ number: Int, _ date: CalendarDate) throws -> Record {
    let name = mention(.person, "Anne \(number)")
    let title = mention(.role, "sénatrice")
    let id = try #require(Identifier("person-\(number)"))
    return Record(
      .signatory, id: id.rawValue,
      fields: [
        .text(id.rawValue), .marked([name]), .text("Anne"), .text("\(number)"), .marked([title]),
        .text("Mme"),
        .text("f"), isComplete ? .text("RDPI") : .none, .boolean(number == 2), .date(date, isOwn: false),
        isComplete ? .text("sénateur honoraire") : .none, isComplete ? .text("Isère") : .none,
        isComplete ? .number(3) : .none, .marked([mention(.person, "Anne N°\(number)")]),
        isComplete ? .text("[R]") : .none,
      ], printed: [name], content: .signature(.init(id: id, content: [name, .text(", "), title])))
  }

  private func demand(_ number: Int, _ text: String) throws -> Record {
    let id = try #require(Identifier("demand-\(number)"))
    let item = DemandBlock.Item(
      id: id, reference: Sample.reference(.concept, id.camelCase), number: number, content: [.text(text)])
    return Record(
      .demand, id: id.rawValue,
      fields: [.text(id.rawValue), .text(text), isComplete ? .text("étiquette") : .none, .number(number)],
      printed: [.text(text)], content: .demand(item))
  }

  private func subject(_ shape: RecordShape.Name, _ id: String, _ name: String) -> Value {
    let printed = [mention(shape == .event ? .event : .organization, name)]
    let fields: [Value] = [.text(id), .marked(printed)]
    let short: [Value] = shape == .organization ? [isComplete ? .text(id) : .none] : []
    return .record(Record(shape, id: id, fields: fields + short, printed: printed))
  }

  private func quantity() -> Value {
    let reference = Sample.reference(.concept, "targets")
    return .record(
      Record(
        .quantity, id: "targets", fields: [.text("targets"), .text("cibles"), .number(116)],
        printed: [.quantity(reference, normalized: 116, [.text("116")])]))
  }

  private func work(_ date: CalendarDate) throws -> Record {
    let work = FRBR.Work(
      country: "fr", element: "statement", subtype: "declaration", actor: nil, date: date, name: "apt31")
    let link = WorkLink(work: work, file: "declaration.fr")
    return Record(
      .work, id: "declaration",
      fields: [
        .text("declaration"), .text("Déclaration"), .marked([.text(title)]), .date(date, isOwn: false),
      ],
      printed: [.workLink(link, [.text(title)])], content: .work(link))
  }

  private func item(_ outlet: String, _ date: CalendarDate, link: String?) -> Value {
    .record(
      Record(
        .item,
        fields: [
          .marked([mention(.organization, outlet)]), .date(date, isOwn: false), .marked([.text("Un titre")]),
          link.map { .link($0) } ?? .none,
        ]))
  }

  private func mention(_ category: Reference.Category, _ name: String) -> Inline {
    .mention(Sample.reference(category, name), as: nil, [.text(name)])
  }
}
