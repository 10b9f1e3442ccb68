internal import DemarcheModel

extension Merger {
  /// Places one demand in a list of its own, or in the one just before it.
  mutating func emitDemand(_ value: Value) {
    guard case .record(let record) = value, case .demand(let demand) = record.content else { return }
    placed.insert(.demands)
    let item = finished(demand, demand.content)
    var block = takeDemands() ?? DemandBlock(lead: [], items: [])
    block.items.append(item)
    current.append(.demands(block))
  }

  /// Takes the demands at the end out of the blocks, so that one is added to them without a copy of them.
  private mutating func takeDemands() -> DemandBlock? {
    guard case .demands(let block)? = current.last else { return nil }
    current.removeLast()
    return block
  }

  /// Places all demands, each with its own text or with what a body makes of it.
  mutating func emitDemands(_ list: Value, _ body: BlockStep.ItemBody?) {
    placed.insert(.demands)
    var items: [DemandBlock.Item] = []
    for (record, content) in contents(of: list, body) {
      guard case .demand(let demand) = record.content, let content = content(demand.content) else { continue }
      items.append(finished(demand, content))
    }
    guard !items.isEmpty else { return }
    let lead: [Inline] = context.demandLead.isEmpty ? [] : [.text(context.demandLead)]
    current.append(.demands(DemandBlock(lead: lead, items: items)))
  }

  /// Numbers a demand and closes it as the language closes the items of a list.
  private mutating func finished(_ demand: DemandBlock.Item, _ content: [Inline]) -> DemandBlock.Item {
    var item = demand
    demandCount += 1
    item.number = demandCount
    let total = context.globals[Globals.demandsSlot].members.count
    item.content = context.wording.finished(content, isLast: demandCount == total)
    return item
  }

  /// Places all signatories, each with its own line or with what a body makes of it.
  mutating func emitSignatures(
    _ list: Value, _ body: BlockStep.ItemBody?, _ line: BlockStep.SignatureLine? = nil
  ) {
    conclude()
    placed.insert(.signatures)
    followsSpace = true
    // A preface tells in its own words whose names it holds.
    let heading: [Inline] = isInPreface ? [] : [.text(context.signatureHeading)]
    let before = line.map { inlines($0.before) } ?? heading
    var entries: [SignatureBlock.Entry] = []
    for (record, content) in contents(of: list, body) {
      guard case .signature(var entry) = record.content, let content = content(entry.content) else {
        continue
      }
      // A line that a body has made of other fields than the name says too that the signature is awaited.
      let mark = content.pendingMark == nil ? entry.content.filter(\.isPendingMark) : []
      entry.content = content + mark
      entries.append(entry)
    }
    guard !entries.isEmpty else { return }
    followsSpace = false
    let after = line.map { inlines($0.after) } ?? []
    current.append(
      .signatures(
        SignatureBlock(heading: before, entries: entries, closing: after, isRunOn: line != nil)))
  }

  /// The records of a list, each with the way to its content: its own without a body, else what the body makes.
  private mutating func contents(
    of list: Value, _ body: BlockStep.ItemBody?
  ) -> [(Record, (_ own: [Inline]) -> [Inline]?)] {
    let members = list.members
    return members.enumerated().compactMap { index, member in
      guard case .record(let record) = member else { return nil }
      guard let body else { return (record, { $0 }) }
      slots[body.slot] = member
      if let slot = body.loopSlot { slots[slot] = .record(Merger.loopRecord(at: index, of: members)) }
      let content = collect(body.blocks).joinedLines
      return (record, { _ in content.isEmpty ? nil : content })
    }
  }

  /// Reasons: each item of a list, and each paragraph outside one.
  mutating func emitRecitals(_ blocks: [Block]) {
    let contents = blocks.flatMap { block -> [[Block]] in
      if case .list(let list) = block { return list.items }
      return [[block]]
    }
    guard !contents.isEmpty else { return }
    let recitals = contents.enumerated().map { Recital(number: $0.offset + 1, content: $0.element) }
    current.append(.recitals(recitals))
    // What stood before the reasons stays before them, in the preamble.
    if depth == 0, !isConcluding {
      document.preamble += current
      current = []
    }
  }

  /// A question; without somebody who asks and somebody who is asked, its text would have no place.
  mutating func emitQuestion(_ content: [Block], at range: SourceRange) {
    guard !content.isEmpty else { return }
    guard let frame = context.question else {
      losses.append(
        Diagnostic(
          .lostText, "A question needs an author and an addressee", at: range,
          notes: [.init("The document's record names not both of them")],
          solutions: [.init("Write `author: …` and `addressee: …` in the dossier, or take `questions` away")])
      )
      return
    }
    current.append(
      .questions([
        Question(
          author: frame.author, role: frame.role, addressee: frame.addressee, from: frame.from,
          content: content)
      ]))
  }
}

extension Inline {
  /// Whether it is the mark of an awaited signature.
  fileprivate var isPendingMark: Bool {
    if case .pendingMark = self { true } else { false }
  }
}

extension [Block] {
  /// The text of paragraphs, a line break between two.
  fileprivate var joinedLines: [Inline] {
    var lines: [Inline] = []
    for case .paragraph(let content) in self {
      if !lines.isEmpty { lines.append(.lineBreak) }
      lines += content
    }
    return lines
  }
}
