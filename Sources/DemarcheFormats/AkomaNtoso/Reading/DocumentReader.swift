package import DemarcheModel
internal import XMLTree

extension AkomaNtoso {
  /// Reads a file of the house's profile as the document that it was written from.
  ///
  /// The document is the one that ``AkomaNtoso/held(_:)`` makes of the first. Whatever else a file says is told,
  /// and then the file is written again from what was read: the first place at which the two differ is told too,
  /// so that nothing is lost in silence.
  ///
  /// - Parameter source: the file, without a byte order mark.
  /// - Returns: the document, `nil` where an error says why there is none; and all that was told.
  package static func document(
    from source: SourceFile
  ) -> (document: Document?, diagnostics: [Diagnostic]) {
    let root: XML.Element
    do {
      root = try XML.Document(parsing: source.bytes).root()
    } catch {
      return (nil, [.malformed(error, in: source)])
    }
    guard root.name == "akomaNtoso", root.namespace == namespace else {
      return (nil, [.notAkomaNtoso(root, source)])
    }
    var reader = DocumentReader(source, root)
    guard let document = reader.read(root) else { return (nil, reader.diagnostics) }
    if reader.diagnostics.isEmpty { reader.compare(with: write(document)) }
    return (document, reader.diagnostics)
  }
}

/// Reads the document that a file was written from; the extensions read its parts.
///
/// It walks over a tree that the gate let pass, so that no element is deeper than 64.
struct DocumentReader {
  /// What is told of the file.
  private(set) var diagnostics: [Diagnostic] = []

  /// What the labels of the file stand for.
  let ontology: Ontology

  /// The file.
  private let source: SourceFile

  /// Finds the attributes in the tags.
  private let tags: StartTags

  /// The places of the start tags, in the order of the text.
  private let places: [Range<Int>]

  /// Prepares the reading of a file.
  init(_ source: SourceFile, _ root: XML.Element) {
    self.source = source
    tags = StartTags(source.bytes)
    places = tags.places()
    ontology = Ontology(root)
  }

  /// Reads the whole file; `nil` where it does not say what it is.
  mutating func read(_ root: XML.Element) -> Document? {
    guard let element = root.elements.first, root.elements.count == 1,
      ["statement", "doc"].contains(element.name)
    else {
      let found = root.elements.first
      refuse(
        "The document is `\(found?.name ?? "nothing")`, not a `statement` or a `doc`", at: found ?? root)
      return nil
    }
    tellUnheld(root)
    guard let meta = element.first(named: "meta"), var metadata = readMetadata(meta) else {
      if element.first(named: "meta") == nil { refuse("The document has no `meta`", at: element) }
      return nil
    }
    tellText(in: root, element)
    var document = Document(metadata: metadata)
    for part in element.elements {
      tellText(in: part)
      switch part.name {
      case "preface": document.preface += blocks(of: part, at: .preface)
      case "preamble": document.preamble += blocks(of: part, at: .preamble)
      case "mainBody": document.body += blocks(of: part, at: .body)
      case "conclusions": document.conclusions += blocks(of: part, at: .containers)
      default: break
      }
    }
    if metadata.isDraft { takeDraftNotice(of: &document, &metadata) }
    metadata.title = document.preface.title ?? metadata.workTitle
    document.metadata = metadata
    return document
  }

  /// Takes the notice of a draft from the top of the text, which writers print by themselves.
  private func takeDraftNotice(of document: inout Document, _ metadata: inout Metadata) {
    guard case .paragraph(let content)? = document.preface.first,
      case .part(.status(let status), let label)? = content.first, status.key == AkomaNtoso.draftKey
    else { return }
    metadata.labels.draft = label.plainText
    let remark = content.dropFirst().plainText
    let start = Metadata.Labels.draftSeparator
    metadata.labels.draftNotice =
      remark.utf8.starts(with: start.utf8)
      ? String(Substring(remark.utf8.dropFirst(start.utf8.count))) : remark
    document.preface.removeFirst()
  }

  /// Tells that a file is none of the profile, and why.
  mutating func refuse(_ summary: String, at element: XML.Element, _ attribute: String? = nil) {
    diagnostics.append(
      Diagnostic(
        .foreignProfile, summary, at: range(of: element, attribute),
        explanation:
          "Read as documents are the files that `demarche generate` writes, and those of the same form.",
        solutions: [
          .init("Check the file with `demarche validate`, and bring this place into the form of the house")
        ]))
  }

  /// Tells something that the document cannot hold.
  mutating func tell(
    _ summary: String, at element: XML.Element, _ attribute: String? = nil,
    way: String = "Add by hand what it said, if it matters"
  ) {
    tell(summary, at: range(of: element, attribute), way: way)
  }

  /// Tells something that the document cannot hold, up to a number of them.
  private mutating func tell(_ summary: String, at range: SourceRange, way: String) {
    guard diagnostics.count <= HeldMarkup.maximumFindings else { return }
    guard diagnostics.count < HeldMarkup.maximumFindings else {
      diagnostics.append(
        Diagnostic(
          .unheldMarkup, "More that is not kept follows", at: range,
          solutions: [.init("Read what was told first")]))
      return
    }
    diagnostics.append(Diagnostic(.unheldMarkup, summary, at: range, solutions: [.init(way)]))
  }

  /// The place of an element, or of the value of one of its attributes.
  private func range(of element: XML.Element, _ attribute: String?) -> SourceRange {
    guard element.ordinal < places.count else { return SourceRange(file: source, bytes: 0..<0) }
    let tag = places[element.ordinal]
    return SourceRange(file: source, bytes: attribute.flatMap { tags.value(of: $0, in: tag) } ?? tag)
  }

  /// Tells every element and attribute that no document holds.
  private mutating func tellUnheld(_ root: XML.Element) {
    var stack = [root]
    while let element = stack.popLast() {
      stack.append(contentsOf: element.elements.reversed())
      guard element.namespace == AkomaNtoso.namespace, let held = HeldMarkup.attributes[element.name] else {
        tell("No document holds the element `\(element.name)`", at: element)
        continue
      }
      for attribute in element.attributes {
        let name = attribute.namespace == XML.namespace ? "xml:\(attribute.name)" : attribute.name
        let isPlain = attribute.namespace == nil || attribute.namespace == XML.namespace
        guard !isPlain || (name != "eId" && !held.contains(name)) else { continue }
        let written = attribute.prefix.map { "\($0):\(attribute.name)" } ?? attribute.name
        tell("The attribute `\(written)` of `\(element.name)` is not kept", at: element, written)
      }
    }
  }

  /// Tells words that stand where only elements are read.
  mutating func tellText(in elements: XML.Element...) {
    for element in elements {
      for case .text(let text) in element.children where !text.isBlank {
        tell("Words stand directly in `\(element.name)` and are not kept", at: element)
      }
    }
  }

  /// Compares the file with the one that is written from what was read, and tells where they part.
  mutating func compare(with written: [UInt8]) {
    let declaration: (FileToken) -> Bool = { token in
      if case .other(let text) = token.kind { text.utf8.starts(with: "<?xml ".utf8) } else { false }
    }
    let identifier: (FileToken) -> Bool = { token in
      if case .attribute("eId", _) = token.kind { true } else { false }
    }
    let found = FileTokens.of(source.bytes, .akomaNtoso).filter { !declaration($0) }
    let due = FileTokens.of(written, .akomaNtoso).filter { !declaration($0) }
    if let place = difference(found.filter { !identifier($0) }, due.filter { !identifier($0) }) {
      tell(
        "From here on the file says more than is kept: \(place.words)", at: place.range,
        way: "Read the file here")
    } else if let place = difference(found, due) {
      tell(
        "Identifiers are made anew: \(place.words)", at: place.range,
        way: "Look over the links from outside that name an `eId`")
    }
  }

  /// The first difference between two files, and where it lies in the first.
  private func difference(_ found: [FileToken], _ due: [FileToken]) -> (words: String, range: SourceRange)? {
    let index = zip(found, due).prefix { $0.says(theSameAs: $1) }.count
    guard index < max(found.count, due.count) else { return nil }
    let token = index < found.count ? found[index] : nil
    let bytes = token?.bytes ?? source.bytes.count..<source.bytes.count
    let difference = FileDifference(
      found: token, expected: index < due.count ? due[index] : nil, bytes: bytes, path: [])
    return (difference.description, SourceRange(file: source, bytes: bytes))
  }
}

extension [Block] {
  /// The words of the first title among the blocks themselves.
  var title: String? {
    for case .heading(1, let content) in self {
      if let title = content.title { return title }
    }
    return nil
  }
}

extension [Inline] {
  /// The words of the first title, however deep.
  fileprivate var title: String? {
    for inline in self {
      if case .part(.title, let content) = inline { return content.plainText }
      if let title = inline.children.title { return title }
    }
    return nil
  }
}
