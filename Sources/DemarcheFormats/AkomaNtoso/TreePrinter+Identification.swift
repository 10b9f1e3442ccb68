internal import DemarcheModel

extension TreePrinter {
  /// Prints what the document is: work, expression and manifestation.
  mutating func printIdentification() {
    element("identification", [("source", source)]) { printer in
      printer.element("FRBRWork") { $0.printWork() }
      printer.element("FRBRExpression") { $0.printExpression() }
      printer.element("FRBRManifestation") { $0.printManifestation() }
    }
  }

  /// The address of the tool and office that wrote the file.
  var source: String { book.address(of: document.metadata.editor.reference) }

  /// Prints the work.
  private mutating func printWork() {
    let metadata = document.metadata
    let work = metadata.expression.work
    printAddresses(this: work.mainIRI, uri: work.iri)
    writer.empty("FRBRalias", [("value", metadata.workTitle), ("name", "title")])
    writer.empty("FRBRdate", [("date", work.date.description), ("name", "generation")])
    printAuthors(metadata.makers)
    writer.empty("FRBRcountry", [("value", work.country)])
    writer.empty("FRBRsubtype", [("value", work.subtype)])
    let isNumber = work.name.utf8.allSatisfy { (0x30...0x39).contains($0) }
    writer.empty(isNumber ? "FRBRnumber" : "FRBRname", [("value", work.name)])
    writer.empty("FRBRprescriptive", [("value", "false")])
    writer.empty("FRBRauthoritative", [("value", "true")])
  }

  /// Prints the expression; the maker of a translation is the editor.
  private mutating func printExpression() {
    let metadata = document.metadata
    let expression = metadata.expression
    let version = expression.version.description
    let isTranslation = metadata.original != nil
    printAddresses(this: expression.mainIRI, uri: expression.iri)
    let event = isTranslation ? "translation" : metadata.isDraft ? "generation" : "publication"
    writer.empty("FRBRdate", [("date", version), ("name", event)])
    printAuthors(isTranslation ? [metadata.editor] : metadata.makers)
    writer.empty("FRBRversionNumber", [("value", version)])
    let isAuthoritative = !isTranslation && !metadata.isDraft
    writer.empty("FRBRauthoritative", [("value", isAuthoritative ? "true" : "false")])
    if let original = metadata.original {
      let label = metadata.originalLabel
      writer.empty(
        "FRBRmasterExpression", [("eId", ReferenceBook.master), ("href", original.iri), ("showAs", label)])
    }
    writer.empty("FRBRlanguage", [("language", expression.language.alpha3)])
    guard let original = metadata.original else { return }
    writer.empty(
      "FRBRtranslation",
      [
        ("href", original.iri), ("fromLanguage", original.language.alpha3), ("authoritative", "false"),
        ("by", source),
      ])
  }

  /// Prints the manifestation; its date is the expression's version, so that no clock is read.
  private mutating func printManifestation() {
    let expression = document.metadata.expression
    let manifestation = FRBR.Manifestation(expression: expression, format: .akomaNtoso)
    printAddresses(this: manifestation.mainIRI, uri: manifestation.iri)
    writer.empty("FRBRdate", [("date", expression.version.description), ("name", "generation")])
    printAuthors([document.metadata.editor])
    writer.empty("FRBRformat", [("value", "application/akn+xml")])
  }

  /// Prints the two addresses of a level.
  private mutating func printAddresses(this: String, uri: String) {
    writer.empty("FRBRthis", [("value", this)])
    writer.empty("FRBRuri", [("value", uri)])
  }

  /// Prints the makers of a level; the editor stands in when there are none, as the schema asks.
  private mutating func printAuthors(_ authors: [Metadata.Author]) {
    for author in authors.isEmpty ? [document.metadata.editor] : authors {
      let address = book.address(of: author.reference)
      writer.empty("FRBRauthor", [("href", address), ("as", book.address(of: author.role))])
    }
  }
}

extension Metadata {
  /// Who made the work; nobody where only the editor is named, who stands in for nobody in a file.
  var makers: [Author] {
    guard authors.count == 1, authors[0].reference.iri == editor.reference.iri,
      authors[0].role.iri == editor.role.iri
    else { return authors }
    return []
  }
}
