import DemarcheModel

/// The merged tree of the founding declaration, made of two lists that tests may spoil.
struct SampleTree {
  /// The signatories in order.
  var entries: [SignatureBlock.Entry]
  /// The demands in order.
  var items: [DemandBlock.Item]

  /// Makes the lists as the merge makes them: marked up, and the demands with their final punctuation.
  init() throws {
    entries = try Founding.people.map { person in
      let reference = Reference(.person, label: person.id, key: person.id, name: person.name)
      let role = Reference(.role, label: "role", key: "role", name: person.title)
      return SignatureBlock.Entry(
        id: try id(person.id),
        content: [
          .mention(reference, as: role, [.text(person.name)]), .text(", "),
          .mention(role, as: nil, [.text(person.title)]),
        ])
    }
    items = try Founding.demands.enumerated().map { index, demand in
      DemandBlock.Item(
        id: try id(demand.id), reference: Reference(.concept, label: "d", key: "d", name: "d"),
        number: index + 1, content: [.text(demand.text), .text(index == 4 ? "." : " ;")])
    }
  }

  /// The tree.
  func document() throws -> Document {
    let cadic = Reference(.person, label: "c", key: "c", name: "c")
    let work = FRBR.Work(
      country: "fr", element: "statement", subtype: "declaration", actor: nil, date: try day("2024-05-06"),
      name: "apt31")
    let metadata = Metadata(
      expression: FRBR.Expression(work: work, language: try language("fr"), version: work.date),
      original: nil,
      workTitle: "T", title: "T", authors: [], editor: .init(cadic, as: cadic), publication: nil,
      keywords: [],
      steps: [], originalLabel: "", alternates: [], isDraft: false,
      labels: .init(otherLanguages: "", notes: "", draft: ""))
    return Document(
      metadata: metadata, preface: [.paragraph([.text("Déclaration commune")])],
      body: [
        .paragraph([.text("Nous, parlementaires.")]),
        .demands(DemandBlock(lead: [.text("Nous demandons :")], items: items)),
      ],
      conclusions: [.signatures(SignatureBlock(heading: [.text("Les signataires")], entries: entries))])
  }
}

/// One thing done to one member of a list: the mutations that every proof must see.
enum Mutation: CaseIterable, Sendable {
  case dropped, doubled, doubledAtTheEnd, swapped, oneLetterLess, oneLetterMore, oneLetterOther

  /// The list with its member spoilt; `alter` gives the member other words.
  func apply<Member>(to list: [Member], at index: Int, alter: (Member, (String) -> String) -> Member)
    -> [Member]
  {
    var list = list
    switch self {
    case .dropped: list.remove(at: index)
    case .doubled: list.insert(list[index], at: index)
    case .doubledAtTheEnd: list.append(list[index])
    case .swapped: list.swapAt(index, index == 0 ? 1 : index - 1)
    case .oneLetterLess: list[index] = alter(list[index]) { String($0.dropFirst()) }
    case .oneLetterMore: list[index] = alter(list[index]) { $0 + "s" }
    case .oneLetterOther: list[index] = alter(list[index]) { "X" + $0.dropFirst() }
    }
    return list
  }

  /// The member that a report on the order names: of a swapped pair the one that should come first.
  func late(_ index: Int) -> Int { max(0, index - 1) }
}

extension SignatureBlock.Entry {
  /// The entry with other words in place of the name.
  func altered(_ change: (String) -> String) -> Self {
    guard case .mention(let reference, let role, let content)? = content.first else { return self }
    var entry = self
    entry.content[0] = .mention(reference, as: role, [.text(change(content.plainText))])
    return entry
  }

  /// The entry with other words in place of the title.
  func withTitle(_ change: (String) -> String) -> Self {
    guard case .mention(let reference, let role, let content)? = content.last else { return self }
    var entry = self
    entry.content[entry.content.count - 1] = .mention(reference, as: role, [.text(change(content.plainText))])
    return entry
  }
}

extension DemandBlock.Item {
  /// The item with other words, its punctuation kept.
  func altered(_ change: (String) -> String) -> Self {
    guard case .text(let text)? = content.first else { return self }
    var item = self
    item.content[0] = .text(change(text))
    return item
  }
}
