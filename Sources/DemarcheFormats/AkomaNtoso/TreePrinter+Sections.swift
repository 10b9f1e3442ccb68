internal import DemarcheModel

extension TreePrinter {
  /// Prints the reasons: `recitals` in the preamble, a plain list elsewhere.
  mutating func print(_ recitals: [Recital], at place: Place) {
    guard place.holds == .preamble else {
      let items = recitals.map { (number: Int?($0.number), blocks: $0.content) }
      return printBlockList(items, class: AkomaNtoso.recitals, at: place)
    }
    let list = identifiers.next("recs", in: place.context)
    element("recitals", [("eId", list)]) { printer in
      for recital in recitals {
        let identifier = printer.identifiers.numbered("rec", recital.number, in: list)
        printer.element("recital", [("eId", identifier)]) { printer in
          printer.printNumber("\(recital.number).")
          printer.printRequired(recital.content, at: Place(context: identifier, holds: .blocks))
        }
      }
    }
  }

  /// Prints the demands below the words that lead to them.
  mutating func print(_ demands: DemandBlock, at place: Place) {
    guard !demands.items.isEmpty else { return printParagraph(demands.lead, at: place) }
    let list = identifiers.next("list", in: place.context)
    element("blockList", [("eId", list)]) { printer in
      if !demands.lead.isBlank {
        let intro = printer.identifiers.only("intro", in: list)
        printer.mixed("listIntroduction", [("eId", intro)]) { $0.print(demands.lead, in: intro) }
      }
      for item in demands.items {
        let identifier = printer.identifiers.numbered("item", item.number, in: list)
        let concept = printer.book.address(of: item.reference)
        printer.element("item", [("eId", identifier), ("refersTo", concept)]) { printer in
          printer.printNumber("\(item.number).")
          let inner = Place(context: identifier, holds: .blocks)
          printer.printRequired([.paragraph(item.content)], at: inner)
        }
      }
    }
  }

  /// Prints the questions: `questions` in the main body, named groups elsewhere.
  mutating func print(_ questions: [Question], at place: Place) {
    let questions = questions.filter { !$0.isVoid }
    guard place.holds == .body else {
      for question in questions {
        printContainer(named: "question", at: place) { printer, place in
          printer.printRequired([.paragraph(question.from)] + question.content, at: place)
        }
      }
      return
    }
    let group = identifiers.next("questions", in: place.context)
    element("questions", [("eId", group)]) { printer in
      for question in questions { printer.print(question, in: group) }
    }
  }

  /// Prints the signatories below their heading, one paragraph each, or all in one where they run on.
  ///
  /// Those of another work, whom a press release names, have not signed this one and get no `signature`.
  mutating func print(_ signatures: SignatureBlock, at place: Place) {
    guard !signatures.isRunOn else { return printParagraph(of: signatures, at: place) }
    let isOwn = areAuthors(signatures)
    let name = isOwn ? AkomaNtoso.signatures : AkomaNtoso.signatories
    printContainer(named: name, at: place) { printer, place in
      printer.printParagraph(signatures.heading, at: place)
      for entry in signatures.entries {
        let identifier = printer.identifiers.next("p", in: place.context)
        // What is awaited is no signature yet, whatever is said beside the name.
        guard !entry.isPending else {
          printer.mixed("p", [("eId", identifier), ("class", AkomaNtoso.pendingMark)]) {
            $0.print(entry.content, in: identifier)
          }
          continue
        }
        guard isOwn else {
          printer.mixed("p", [("eId", identifier), ("class", AkomaNtoso.signatoryClass)]) {
            $0.print(entry.content, in: identifier)
          }
          continue
        }
        printer.mixed("p", [("eId", identifier)]) { printer in
          let signature = printer.identifiers.next("signature", in: identifier)
          printer.mixed("signature", [("eId", signature)]) { $0.print(entry.content, in: identifier) }
        }
      }
    }
  }

  /// Prints the signatories one after another, with the words around them.
  private mutating func printParagraph(of signatures: SignatureBlock, at place: Place) {
    let isOwn = areAuthors(signatures)
    let identifier = identifiers.next("p", in: place.context)
    mixed("p", [("eId", identifier)]) { printer in
      printer.print(signatures.heading, in: identifier)
      for (index, entry) in signatures.entries.enumerated() {
        if index > 0 { printer.writer.text(SignatureBlock.separator) }
        guard isOwn, !entry.isPending else {
          let span = printer.identifiers.next("span", in: identifier)
          let name = entry.isPending ? AkomaNtoso.pendingMark : AkomaNtoso.signatoryClass
          printer.mixed("span", [("eId", span), ("class", name)]) {
            $0.print(entry.content, in: identifier)
          }
          continue
        }
        let signature = printer.identifiers.next("signature", in: identifier)
        printer.mixed("signature", [("eId", signature)]) { $0.print(entry.content, in: identifier) }
      }
      printer.print(signatures.closing, in: identifier)
    }
  }

  /// Whether all who have signed are authors of the work.
  private func areAuthors(_ signatures: SignatureBlock) -> Bool {
    let authors = Set(document.metadata.makers.map(\.reference.iri))
    return signatures.entries.filter { !$0.isPending }.allSatisfy { entry in
      entry.content.firstPerson.map { authors.contains($0.iri) } ?? true
    }
  }

  /// Prints one question.
  private mutating func print(_ question: Question, in group: String) {
    let identifier = identifiers.next("question", in: group)
    let attributes: [TreeWriter.Attribute] = [
      ("eId", identifier), ("by", book.address(of: question.author)), ("as", book.address(of: question.role)),
      ("to", book.address(of: question.addressee)),
    ]
    element("question", attributes) { printer in
      if !question.from.isBlank {
        printer.mixed("from") { $0.print(question.from, in: identifier) }
      }
      printer.printRequired(question.content, at: Place(context: identifier, holds: .blocks))
    }
  }
}
