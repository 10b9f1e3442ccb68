internal import DemarcheModel

/// Makes one finished file again and again, each time with one source edited in memory, and compares the lines.
struct Tracer {
  private let address: OutputAddress
  private let options: Generator.Options
  private let preparation: Preparation
  private let files: EditedFiles
  /// The kind of the document.
  private let kind: String
  /// The lines of people in their files, and their names, by the files.
  private let rows: [String: (lines: Set<Int>, names: String)]
  /// The lines of the file as it is due.
  let lines: [String]
  /// The bytes of the file as it is due.
  let bytes: [UInt8]

  /// Makes the file for the first time; `nil` when the sources make no such file, or have mistakes.
  ///
  /// - Parameters:
  ///   - address: the file.
  ///   - workspace: the workspace.
  ///   - options: how files are written.
  init?(_ address: OutputAddress, in workspace: any FileSystem, _ options: Generator.Options) {
    let whole = Preparation(workspace, for: [address.dossier], schema: nil)
    let people = whole.builder(options, output: nil).outline(address.dossier).people ?? []
    let named = people.compactMap { whole.people.people[$0] }.map { person in
      let range = person.id.range
      return (
        range.file.path, (lines: Set([range.start.line]), names: person.name(in: address.language).full)
      )
    }
    rows = Dictionary(named) { ($0.lines.union($1.lines), "\($0.names) \($1.names)") }
    var told: [Diagnostic] = []
    let dossier = whole.builder(options, output: nil).read(address.dossier, &told)
    kind = dossier?.documents.first { $0.id.value.rawValue == address.document }?.kind.value.rawValue ?? ""
    let paths = rows.keys
    files = EditedFiles(base: workspace, people: Set(paths))
    preparation = Preparation(files, for: [address.dossier], schema: nil)
    guard let bytes = Tracer.make(address, of: preparation, options) else { return nil }
    (self.address, self.options, self.bytes) = (address, options, bytes)
    lines = Tracer.lines(of: bytes)
  }

  /// Makes the file.
  private static func make(
    _ address: OutputAddress, of preparation: Preparation, _ options: Generator.Options
  ) -> [UInt8]? {
    var builder = preparation.builder(options, output: nil)
    builder.isTrace = true
    return builder.bytes(of: address)
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The lines of the file that come from what a probe edits, from 0.
  func lines(touchedBy probe: SourceProbe) -> Set<Int> {
    let path = probe.file.path.withoutRemark
    var touched: Set<Int> = []
    for edit in probe.edits {
      switch edit {
      case .replaced(let bytes): touched.formUnion(make(path, bytes).map { changed(to: $0) } ?? [])
      case .emptied(let bytes) where touched.isEmpty: touched = make(path, bytes).map { lost(in: $0) } ?? []
      case .marked(let bytes): touched = make(path, bytes).map { marked(in: $0) } ?? []
      case .emptied: break
      }
    }
    return touched
  }

  /// Makes the file after an edit; what the edit cannot have touched is not read again.
  private func make(_ path: String, _ bytes: [UInt8]) -> [String]? {
    var edited = files
    edited.edit = (path, bytes)
    let again: Preparation
    if path.hasPrefix("Dossiers/") {
      again = preparation.reading(edited)
    } else if path.hasPrefix("Signatories/") {
      var people = preparation.reading(edited)
      people.readPeople()
      again = people
    } else {
      again = Preparation(edited, for: [address.dossier], schema: nil)
    }
    return Tracer.make(address, of: again, options).map { Tracer.lines(of: $0) }
  }

  /// The lines that are others now; one that has only moved is the same.
  private func changed(to made: [String]) -> Set<Int> {
    let kept = Set(made)
    return Set(lines.indices.filter { !kept.contains(lines[$0]) })
  }

  /// The lines that are there no more; those that only count otherwise are.
  private func lost(in made: [String]) -> Set<Int> {
    let kept = Set(made.map(\.withoutDigits))
    return Set(lines.indices.filter { !kept.contains(lines[$0].withoutDigits) })
  }

  /// The lines between the marks, as they were without them.
  private func marked(in made: [String]) -> Set<Int> {
    let starts = made.indices.filter { made[$0].contains(SourceProbe.marks.0) }
    let ends = made.indices.filter { made[$0].contains(SourceProbe.marks.1) }
    guard starts.count == ends.count, !starts.isEmpty else { return [] }
    let added = max(0, made.count - lines.count) / starts.count
    var touched: Set<Int> = []
    for (index, (start, end)) in zip(starts, ends).enumerated() where start <= end {
      let region = start == end || added == 0 ? Array(start...end) : Array(start + 1..<end)
      let filled = region.drop { made[$0].isEmpty }
      let shift = start == end || added == 0 ? 0 : (filled.first ?? start) - start
      for line in filled { touched.insert(line - shift - index * added) }
    }
    return touched.filter { lines.indices.contains($0) && !lines[$0].isEmpty }
  }

  /// The sources that are tried, in the order in which they are told.
  func probes(for words: TraceWords) -> [(kind: TracedSource.Kind, probes: [SourceProbe])] {
    let folder = "Dossiers/\(address.dossier)"
    let prose = source("\(folder)/\(address.document).\(address.language).md", isTemplate: true)
    var ignored: [Diagnostic] = []
    let templates = TemplateFolder(workspace: files)
    let vocabulary =
      templates.names(in: "Vocabulary").map { "Vocabulary/" + $0 }
      + ["Vocabulary/Languages/\(address.language).yaml"]
    let records = ([folder + "/dossier.yaml"] + rows.keys.sorted()).compactMap { source($0) }
    return [
      (.record, records.flatMap { self.records($0, words) } + letters(folder)),
      (.prose, prose.map { SourceProbe.templates($0, words) } ?? []),
      (.template, kinds(templates).filter { isUsed($0) }.flatMap { SourceProbe.templates($0, words) }),
      (
        .words,
        vocabulary.compactMap { templates.file($0, &ignored) }.flatMap {
          SourceProbe.records($0, words, isOfWords: true)
        }
      ),
    ]
  }

  private func source(_ path: String, isTemplate: Bool = false) -> SourceFile? {
    var reader = SourceReader(files)
    return reader.file(path, isTemplate: isTemplate, isOptional: true)
  }

  /// The probes of a file of records: of a table, the rows of the people.
  private func records(_ file: SourceFile, _ words: TraceWords) -> [SourceProbe] {
    guard file.path.hasSuffix(".csv") else {
      // Whoever shares no word with the lines is not in them.
      let isMeant = rows[file.path] == nil || words.shares(rows[file.path]?.names ?? "")
      return isMeant ? SourceProbe.records(file, words) : []
    }
    let lines = rows[file.path]?.lines ?? []
    let texts = Set(
      lines.map { line in
        let end = line < file.lineStarts.count ? file.lineStarts[line] - 1 : file.bytes.count
        return file.text(file.lineStarts[line - 1]..<end)
      })
    return SourceProbe.rows(file) { texts.contains(String($0)) }
  }

  /// The probes of the row of a letter.
  private func letters(_ folder: String) -> [SourceProbe] {
    guard let letter = address.letter else { return [] }
    let names = ((try? files.entries(of: folder)) ?? []).map(\.name).filter { $0.hasSuffix(".csv") }
    return names.compactMap { source(folder + "/" + $0) }.flatMap { file in
      SourceProbe.rows(file) { line in
        line.split { ",;\t|".contains($0) }.contains { $0 == letter || $0 == "\"\(letter)\"" }
      }
    }
  }

  /// The template of the kind with its variants, and those that they extend or include.
  private func kinds(_ folder: TemplateFolder) -> [SourceFile] {
    let paths = ["Kinds", "Partials"].flatMap { part in folder.names(in: part).map { part + "/" + $0 } }
    var ignored: [Diagnostic] = []
    var found: [SourceFile] = []
    var names: Set<String> = [kind]
    var open = [kind]
    while let name = open.popLast() {
      for path in paths
      where TemplateName(path.split(separator: "/").last.map(String.init) ?? "").base == name {
        guard let file = folder.file(path, &ignored, isTemplate: true) else { continue }
        found.append(file)
        for other in file.templatesNamed where names.insert(other).inserted { open.append(other) }
      }
    }
    return found
  }

  /// Whether the file needs a template: it is not made, or made otherwise, when the template has no text.
  private func isUsed(_ template: SourceFile) -> Bool {
    let head = template.bytes.prefix(template.bodyStart)
    return make(template.path.withoutRemark, head + Array("Qzqa\n".utf8)).map { $0 != lines } ?? true
  }
}

extension SourceFile {
  /// The names that stand between quotes behind `extends` and `include`.
  fileprivate var templatesNamed: [String] {
    let words = range.text.split { " {%}-\n".contains($0) }
    return zip(words, words.dropFirst()).compactMap { word, name in
      guard word == "extends" || word == "include", name.count > 2 else { return nil }
      return TemplateName(String(name.dropFirst().dropLast())).base
    }
  }
}

extension String {
  /// The path of a file of the library, in the workspace or built in.
  var withoutRemark: String {
    let remark = " (built in)"
    return hasSuffix(remark) ? String(dropLast(remark.count)) : self
  }

  /// The text without numbers.
  fileprivate var withoutDigits: String {
    String(decoding: utf8.filter { !(0x30...0x39).contains($0) }, as: UTF8.self)
  }
}
