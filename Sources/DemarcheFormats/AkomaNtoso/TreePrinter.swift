internal import DemarcheModel

/// Prints a document as Akoma Ntoso; the extensions print its parts.
struct TreePrinter {
  /// What may stand at a place, by the schema.
  enum Holds {
    /// Blocks and containers, and the title is `docTitle`.
    case preface
    /// Blocks, containers and recitals.
    case preamble
    /// Blocks, containers and questions.
    case body
    /// Blocks and containers.
    case containers
    /// Blocks alone.
    case blocks
  }

  /// A place of the file: the identifier of the element around it, and what may stand there.
  struct Place {
    /// The identifier, empty for the main body.
    var context: String
    /// What may stand there.
    var holds: Holds
  }

  /// The file so far.
  var writer = TreeWriter()

  /// The identifiers given so far.
  var identifiers: ElementIdentifiers

  /// The references.
  let book: ReferenceBook

  /// The keywords with their labels.
  let keywords: [(label: String, keyword: Metadata.Keyword)]

  /// The document.
  let document: Document

  /// Prepares the references and the labels of a document.
  init(_ document: Document) {
    self.document = document
    book = ReferenceBook(ReferenceCollector(document).references)
    var taken = book.allLabels
    var keywords: [(label: String, keyword: Metadata.Keyword)] = []
    for keyword in document.metadata.keywords {
      let stem = "keyword" + TreePrinter.capitalizedParts(of: keyword.value)
      var label = stem
      var count = 1
      while !taken.insert(label).inserted {
        count += 1
        label = "\(stem)\(count)"
      }
      keywords.append((label, keyword))
    }
    self.keywords = keywords
    identifiers = ElementIdentifiers(taken: taken.subtracting(["preface", "preamble", "conclusions"]))
  }

  /// Prints the whole file.
  mutating func printAll() {
    let work = document.metadata.expression.work
    element("akomaNtoso", [("xmlns", AkomaNtoso.namespace)]) { printer in
      let attributes: [TreeWriter.Attribute] = [("name", work.subtype), ("contains", "originalVersion")]
      let root: StaticString = work.element == "statement" ? "statement" : "doc"
      printer.element(root, attributes) { printer in
        printer.element("meta") { $0.printMetadata() }
        printer.printParts()
      }
    }
  }

  /// Prints an element that holds elements only.
  mutating func element(
    _ name: StaticString, _ attributes: [TreeWriter.Attribute] = [], _ content: (inout TreePrinter) -> Void
  ) {
    writer.open(name, attributes, isMixed: false)
    content(&self)
    writer.close(name)
  }

  /// Prints an element that may hold words.
  mutating func mixed(
    _ name: StaticString, _ attributes: [TreeWriter.Attribute] = [], _ content: (inout TreePrinter) -> Void
  ) {
    writer.open(name, attributes, isMixed: true)
    content(&self)
    writer.close(name)
  }

  /// Prints the parts that have something to print; the main body is always there.
  private mutating func printParts() {
    if !document.preface.isVoid || document.metadata.isDraft {
      let place = Place(context: identifiers.only("preface", in: ""), holds: .preface)
      element("preface", [("eId", place.context)]) { printer in
        if printer.document.metadata.isDraft { printer.printDraftNotice(at: place) }
        printer.print(printer.document.preface, at: place)
      }
    }
    printPart("preamble", document.preamble, holds: .preamble)
    element("mainBody") { printer in
      printer.printRequired(printer.document.body, at: Place(context: "", holds: .body))
    }
    printPart("conclusions", document.conclusions, holds: .containers)
  }

  /// Prints a part that may be missing.
  private mutating func printPart(_ name: StaticString, _ blocks: [Block], holds: Holds) {
    guard !blocks.isVoid else { return }
    let place = Place(context: identifiers.only(name.description, in: ""), holds: holds)
    element(name, [("eId", place.context)]) { $0.print(blocks, at: place) }
  }

  /// Prints that the document may not be sent.
  private mutating func printDraftNotice(at place: Place) {
    let labels = document.metadata.labels
    let status = Inline.part(.status(AkomaNtoso.draft(labels.draft)), [.text(labels.draft)])
    printParagraph([status, .text(labels.draftRemark)], at: place)
  }

  /// The parts of a key, each with a capital: `foreign-interference` becomes `ForeignInterference`.
  private static func capitalizedParts(of key: String) -> String {
    key.split { $0 == "-" || $0 == "_" }.map { part in
      ReferenceBook.plain(part.prefix(1).uppercased() + part.dropFirst())
    }.joined()
  }
}
