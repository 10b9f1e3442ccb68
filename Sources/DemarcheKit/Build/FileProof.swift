internal import DemarcheFormats
internal import DemarcheModel
internal import DemarcheRules
internal import XMLTree

/// Proves on its bytes that a file says what the dossier demands: what `generate` and `verify` both rely on.
struct FileProof: Sendable {
  /// The version that the file is of.
  let version: BuiltVersion
  /// Its format.
  let format: FRBR.Format
  /// Its path inside the output folder.
  let path: String
  /// Whether plain text has plain spaces only.
  let plainSpaces: Bool
  /// The official schema, when one is named.
  let schema: XML.Schema?
  /// The bytes that the sources make.
  let due: [UInt8]

  /// What was found out about a file.
  struct Result {
    /// What was read in it; `nil` when it cannot be read.
    var reading: Reading?
    /// What is wrong with it.
    var diagnostics: [Diagnostic] = []
    /// Whether nothing but the style sheet of a page differs.
    var differsInStyle = false
  }

  /// Proves the file just made, before it takes the place of another.
  func ofMade() -> Result {
    var result = Result()
    do {
      let (reading, faults) = try inspect(SourceFile(path: path, bytes: due))
      result.reading = reading
      result.diagnostics = FileVerification.diagnostics(of: reading, against: version.document, path: path)
      result.diagnostics += faults.map { fault in
        Diagnostic(
          .invalidOutput, "\(path) is not valid: \(fault.summary)", at: fault.range,
          explanation: "The file was not stored; the old one stays as it was.", notes: fault.notes,
          solutions: [.init("Mend the record, the text or the kind that it comes from")])
      }
    } catch {
      result.diagnostics.append(
        Diagnostic(
          .malformedOutput,
          "\(path) cannot be read back: line \(error.line), column \(error.column), \(error.message)",
          explanation: "The file was not stored; the old one stays as it was."))
    }
    return result
  }

  /// Proves a file of the output: its signatories and demands first, then every word and mark.
  ///
  /// - Parameter file: the file as it stands, with the path that people know.
  /// - Returns: what was read in it and what is wrong with it; nothing wrong for the same document.
  func of(_ file: SourceFile) -> Result {
    var result = Result()
    do {
      let reading = try read(file.bytes)
      result.reading = reading
      guard file.bytes != due else {
        // The bytes have been proved when they were made.
        return result
      }
      result.diagnostics = consent(in: file, reading) + release(in: file, reading)
      result.diagnostics += FileInspection.diagnostics(
        of: file, found: units(of: file.bytes, reading, isNamed: format != .text),
        due: units(of: due, try read(due), isNamed: true), promise: version.promise)
      if result.diagnostics.isEmpty,
        let difference = FileTokens.difference(file.bytes, from: due, format)
      {
        result.differsInStyle = difference.path.last == "style"
        result.diagnostics = [altered(difference, in: file)]
      }
      if result.diagnostics.isEmpty {
        // Whatever schema and rules look at is the same as in the bytes that were proved when they were made.
        result.diagnostics = FileVerification.diagnostics(
          of: reading, against: version.document, path: file.path)
      }
    } catch {
      result.diagnostics = [
        Diagnostic(
          .malformedOutput, "\(file.path) cannot be read: \(error.message)",
          at: file.range(line: error.line, column: error.column), solutions: FileProof.mends)
      ]
    }
    return result
  }

  /// What a file of the output says of drafts and awaited signatures that its sources do not.
  private func consent(in file: SourceFile, _ reading: Reading) -> [Diagnostic] {
    FileVerification.consent(of: reading, against: version.document, path: file.path).map { found in
      Diagnostic(
        found.identifier, found.summary, at: file.range.firstLine, solutions: FileProof.mends)
    }
  }

  /// What a file of the output says of its release that its sources do not, each at its line.
  private func release(in file: SourceFile, _ reading: Reading) -> [Diagnostic] {
    let found = FileVerification.release(of: reading, against: version.document, path: file.path)
    guard !found.isEmpty else { return [] }
    let spans = format == .text ? [] : FileTokens.elements(of: file.bytes, format)
    return found.map { diagnostic, line in
      let bytes = line?.bytes ?? line?.element.flatMap { spans.indices.contains($0) ? spans[$0] : nil }
      return Diagnostic(
        diagnostic.identifier, diagnostic.summary,
        at: bytes.map { SourceRange(file: file, bytes: $0) } ?? file.range.firstLine,
        explanation: diagnostic.explanation, solutions: FileProof.mends)
    }
  }

  /// Formats of one version that have not the same words.
  ///
  /// - Parameters:
  ///   - readings: what was read in the files.
  ///   - name: the path of its files without extension.
  /// - Returns: the first difference, an error; none for formats that agree.
  static func disagreements(of readings: [Reading], name: String) -> [Diagnostic] {
    guard let found = WordAgreement.difference(readings) else { return [] }
    let there = found.word.map { "“\($0)”" } ?? "its end"
    return [
      Diagnostic(
        .differingFormats,
        "\(name).\(found.format.fileExtension) and .\(found.other.fileExtension) have not the same words",
        explanation: "\(found.format.name) has \(there) where \(found.other.name) has “\(found.expected)”.")
    ]
  }

  /// The first place at which a file says something else.
  private func altered(_ difference: FileDifference, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .alteredOutput, "\(file.path) is not what the sources say: \(difference.description)",
      at: SourceRange(file: file, bytes: difference.bytes),
      explanation: "It was edited by hand, or a source was edited since. What follows has not been compared.",
      solutions: FileProof.mends)
  }

  private static let mends: [Diagnostic.Solution] = [
    .init("Run `demarche generate`, which makes the file again"),
    .init("If the change is meant, make it in the sources first"),
  ]

  private func read(_ bytes: [UInt8]) throws(XML.Fault) -> Reading {
    switch format {
    case .text: PlainText.read(bytes, expecting: version.document, plainSpaces: plainSpaces)
    case .html: try HTML.read(bytes, expecting: version.document)
    case .akomaNtoso: try AkomaNtoso.read(bytes, expecting: version.document)
    }
  }

  /// Reads a file that was made; of Akoma Ntoso, also what schema and rules find, in one parse.
  ///
  /// Warnings are left to `validate`: a question has no number before it is tabled.
  private func inspect(_ file: SourceFile) throws(XML.Fault) -> (reading: Reading, faults: [Diagnostic]) {
    guard format == .akomaNtoso else { return (try read(file.bytes), []) }
    let document = try XML.Document(parsing: file.bytes)
    let root = document.root()
    let inspected = InspectedFile(file, root: root)
    let faults =
      FileRules.violations(of: schema, in: document, inspected) + FileRules.diagnostics(of: inspected)
    return (AkomaNtoso.read(root, expecting: version.document), faults.filter { $0.severity == .error })
  }

  /// The signatories, the demands and, of plain text, all other lines, in the order of the file.
  private func units(of bytes: [UInt8], _ reading: Reading, isNamed: Bool) -> [FileUnit] {
    guard format == .text else {
      let spans = FileTokens.elements(of: bytes, format)
      let unit = { (noun: Placement.Noun, finding: Reading.Finding) in
        FileUnit(
          noun: noun, id: finding.id, text: finding.text,
          bytes: finding.element.flatMap { $0 < spans.count ? spans[$0] : nil } ?? 0..<0)
      }
      let units = reading.signatories.map { unit(.signatory, $0) } + reading.demands.map { unit(.demand, $0) }
      return units.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    }
    return PlainText.lines(of: bytes, expecting: version.document, plainSpaces: plainSpaces).map { line in
      let noun: Placement.Noun? = line.thing.map { $0 == .signatory ? .signatory : .demand }
      return FileUnit(
        noun: isNamed ? noun : nil, id: isNamed ? line.finding?.id : nil, text: line.text, bytes: line.bytes,
        paragraph: line.paragraph)
    }
  }
}

extension SourceFile {
  /// A place that a parser names: from there to the end of the line.
  fileprivate func range(line: Int, column: Int) -> SourceRange {
    guard line > 0, line <= lineStarts.count else { return range }
    let start = lineStarts[line - 1]
    let end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    var offset = start
    var passed = 1
    while offset < end, passed < column {
      offset += 1
      if offset < end, bytes[offset] & 0xC0 != 0x80 { passed += 1 }
    }
    return SourceRange(file: self, bytes: offset..<end)
  }
}
