package import DemarcheModel
package import XMLTree

/// The rules beyond the schema, on single files and across files.
package enum FileRules {
  /// The rules on a file, in the order in which they are checked.
  static let all: [any FileRule] = [
    AddressesAgree(), LanguagesAndVersionsAgree(), TranslationsNameTheirSource(), ElementsHaveIdentifiers(),
    IdentifiersFollowTheConvention(), ReferencesResolve(), OntologyIsUsed(), LinksAreSafe(),
    TextIsWhole(), NumbersFollow(), DatesFollow(), SignaturesAgree(), DemandsAreListed(), QuestionsAreWhole(),
    NoForeignAttributes(),
  ]

  /// Checks one file.
  ///
  /// - Parameter file: the file.
  /// - Returns: what is wrong, rule by rule, each with its place.
  package static func diagnostics(of file: InspectedFile) -> [Diagnostic] {
    var findings = Findings(file)
    for rule in all { rule.check(file, &findings) }
    return findings.diagnostics
  }

  /// Checks the expressions of one work against each other.
  ///
  /// - Parameter files: its files, in any order.
  /// - Returns: what is wrong between them.
  package static func diagnostics(ofExpressions files: [InspectedFile]) -> [Diagnostic] {
    ExpressionComparison.diagnostics(of: files)
  }

  /// What of an expression is checked against the others of its work, in one number.
  ///
  /// - Parameter file: the file.
  /// - Returns: a number that holds within one process; expressions with equal ones agree.
  package static func fingerprint(of file: InspectedFile) -> Int {
    ExpressionComparison.fingerprint(of: file)
  }

  /// Follows the links of a file to others.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - others: the files of the works that it leads to.
  /// - Returns: links to versions and parts that are not there.
  package static func diagnostics(
    ofLinksIn file: InspectedFile, among others: [InspectedFile]
  ) -> [Diagnostic] {
    LinkComparison.diagnostics(of: file, among: others)
  }

  /// The works that a file leads to.
  package static func linkedWorks(of file: InspectedFile) -> Set<WorkIdentifier> {
    LinkComparison.works(from: file)
  }

  /// Reads a file again, to check it against others.
  ///
  /// - Parameter source: the file, without a byte order mark.
  /// - Returns: its elements; nothing for what is no Akoma Ntoso.
  package static func file(_ source: SourceFile) -> InspectedFile? {
    guard let document = try? XML.Document(parsing: source.bytes) else { return nil }
    let root = document.root()
    guard root.name == "akomaNtoso", root.namespace == AkomaNtoso.namespace else { return nil }
    return InspectedFile(source, root: root)
  }

  /// Reads a file and checks it by schema and rules.
  ///
  /// - Parameters:
  ///   - source: the file, without a byte order mark.
  ///   - schema: the official schema, if it is there.
  /// - Returns: what is wrong, and the file when its elements can be told.
  package static func inspect(_ source: SourceFile, schema: XML.Schema?) -> (
    file: InspectedFile?, diagnostics: [Diagnostic]
  ) {
    do {
      let document = try XML.Document(parsing: source.bytes)
      let root = document.root()
      guard root.name == "akomaNtoso", root.namespace == AkomaNtoso.namespace else {
        return (nil, [.notAkomaNtoso(root, source)])
      }
      let file = InspectedFile(source, root: root)
      return (file, violations(of: schema, in: document, file) + diagnostics(of: file))
    } catch {
      return (nil, [.malformed(error, in: source)])
    }
  }

  /// Holds a document that has been parsed against the schema, if it is there.
  ///
  /// - Parameters:
  ///   - schema: the official schema.
  ///   - document: the document.
  ///   - file: its elements, which give each error its place.
  /// - Returns: what the schema finds.
  package static func violations(
    of schema: XML.Schema?, in document: borrowing XML.Document, _ file: @autoclosure () -> InspectedFile
  ) -> [Diagnostic] {
    let faults = schema?.validate(document) ?? []
    guard !faults.isEmpty else { return [] }
    let file = file()
    return faults.map { .violation($0, in: file) }
  }
}

extension Diagnostic {
  /// The report of a file that is no XML, or none that is read.
  static func malformed(_ fault: XML.Fault, in source: SourceFile) -> Diagnostic {
    Diagnostic(
      .xmlSyntax, fault.message, at: source.range(line: fault.line, column: fault.column),
      explanation: "Read is UTF-8 without document type and entities, up to 16 MiB and 64 levels deep.",
      solutions: [.init("Mend the file at this place, or just before it")])
  }

  /// The report of a file that is other XML.
  static func notAkomaNtoso(_ root: XML.Element, _ source: SourceFile) -> Diagnostic {
    let namespace = root.namespace.map { "`\($0)`" } ?? "no namespace"
    return Diagnostic(
      .notAkomaNtoso, "The root element is `\(root.name)` in \(namespace), not Akoma Ntoso 3.0",
      at: source.range(line: max(1, root.line), column: 1),
      solutions: [
        .init("The root of Akoma Ntoso 3.0 is `<akomaNtoso xmlns=\"\(AkomaNtoso.namespace)\">`")
      ])
  }

  /// The report of a schema's error; the schema tells a line, and the name of the element.
  fileprivate static func violation(_ fault: XML.Fault, in file: InspectedFile) -> Diagnostic {
    let words = fault.message.split(separator: "'", maxSplits: 2).map(String.init)
    let name = words.count > 1 ? words[1].split(separator: "}").last.map(String.init) ?? "" : ""
    let place = file.tag(named: name, endingInLine: fault.line)
    let message = String(fault.message.reversed().drop { $0 == "." }.reversed())
    return Diagnostic(
      .schemaViolation, message.replacing("{\(AkomaNtoso.namespace)}", with: ""),
      at: place ?? file.source.range(line: fault.line, column: 1),
      solutions: [.init("Follow the schema of Akoma Ntoso 3.0 here")])
  }
}

extension SourceFile {
  /// The place at a line and a column, both from 1; the start of the file where they are not known.
  fileprivate func range(line: Int, column: Int) -> SourceRange {
    guard line > 0, line <= lineStarts.count else { return SourceRange(file: self, bytes: 0..<0) }
    let start = lineStarts[line - 1]
    let end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    var offset = start
    var left = max(0, column - 1)
    while offset < end, left > 0 {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return SourceRange(file: self, bytes: offset..<max(offset, min(end, offset + 1)))
  }
}
