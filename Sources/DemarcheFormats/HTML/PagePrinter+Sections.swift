internal import DemarcheModel

extension PagePrinter {
  /// Prints the reasons, with their own numbers.
  mutating func print(_ recitals: [Recital]) {
    guard !recitals.isEmpty else { return }
    group("section", [("class", "recitals")]) { printer in
      printer.group("ol") { printer in
        var last = 0
        for recital in recitals {
          let number = PagePrinter.number(recital.number, after: last)
          printer.printBlocks(recital.content, in: "li", number)
          last = recital.number
        }
      }
    }
  }

  /// Prints the demands below the words that lead to them.
  mutating func print(_ demands: DemandBlock) {
    guard !demands.items.isEmpty || !demands.lead.isBlank else { return }
    group("section", [("class", "demands")]) { printer in
      printer.printParagraph(demands.lead, class: "lead")
      guard !demands.items.isEmpty else { return }
      printer.group("ol") { printer in
        var last = 0
        for item in demands.items {
          let anchor = printer.anchors.unique(PageAnchors.demand + item.id.rawValue)
          let attributes: [PageWriter.Attribute] =
            [("id", anchor)] + PagePrinter.number(item.number, after: last)
          printer.line("li", attributes) { $0.print(item.content) }
          last = item.number
        }
      }
    }
  }

  /// Prints a question below the words that announce its speaker.
  mutating func print(_ question: Question) {
    group("section", [("class", "question")]) { printer in
      printer.printParagraph(question.from, class: "speaker")
      printer.print(question.content)
    }
  }

  /// Prints the signatories, one line each, or one after another where they run on.
  mutating func print(_ signatures: SignatureBlock) {
    guard !signatures.isRunOn else { return printParagraph(of: signatures) }
    guard !signatures.entries.isEmpty || !signatures.heading.isBlank else { return }
    group("section", [("class", "signatories")]) { printer in
      printer.printParagraph(signatures.heading, class: "lead")
      guard !signatures.entries.isEmpty else { return }
      printer.group("ul") { printer in
        for entry in signatures.entries {
          let anchor = printer.anchors.unique(PageAnchors.signatory + entry.id.rawValue)
          printer.isInsideSignatory = true
          printer.line("li", [("id", anchor)]) { $0.print(entry.content) }
          printer.isInsideSignatory = false
        }
      }
    }
  }

  /// Prints the signatories one after another, with the words around them.
  private mutating func printParagraph(of signatures: SignatureBlock) {
    line("p", [("class", "signatories")]) { printer in
      printer.print(signatures.heading)
      for (index, entry) in signatures.entries.enumerated() {
        if index > 0 { printer.writer.text(SignatureBlock.separator) }
        let anchor = printer.anchors.unique(PageAnchors.signatory + entry.id.rawValue)
        printer.isInsideSignatory = true
        printer.inline("span", [("id", anchor), ("class", "signatory")]) { $0.print(entry.content) }
        printer.isInsideSignatory = false
      }
      printer.print(signatures.closing)
    }
  }

  /// Prints the footnotes, those within footnotes last; a note's number leads back to its mark.
  mutating func printNotes(label: String) {
    guard !notes.isEmpty else { return }
    group("section", [("class", "notes"), ("role", "doc-endnotes")]) { printer in
      printer.printHeading([.text(label)], level: 2)
      printer.group("ol") { printer in
        while !printer.notes.isEmpty { printer.print(printer.notes.removeFirst()) }
      }
    }
  }

  /// Prints one footnote.
  private mutating func print(_ pending: PendingNote) {
    group("li", [("id", pending.target)]) { printer in
      printer.line("a", [("class", "back"), ("href", "#" + pending.mark), ("role", "doc-backlink")]) {
        $0.writer.text(String(pending.note.number))
      }
      printer.group("div") { $0.print(pending.note.content) }
    }
  }

  /// The attribute of a number that is not the one HTML would count after the last.
  static func number(_ number: Int, after last: Int) -> [PageWriter.Attribute] {
    let attribute: PageWriter.Attribute = ("value", String(number))
    return number == last + 1 ? [] : [attribute]
  }
}
