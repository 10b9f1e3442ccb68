import DemarcheModel
import Testing

@testable import DemarcheKit

/// One document, many letters: a folder of files for each record, each proved, each stored by itself.
@Suite struct LetterSeriesTests {
  static let header = "code,name,greeting,Ville de,note\n"

  @Test("Each record has its letter in every language and format, and what it reads is that of its row")
  func made() async throws {
    let output = MemoryFileSystem()
    let report = try await Letters.workspace().run(.generate, output: output)
    #expect(report.diagnostics.isEmpty, "\(report.text)")
    let names = output.contents.keys.filter { $0.hasPrefix(Letters.folder + "/") }
    #expect(names.count == 18)
    #expect(report.writtenLetters.map(\.count) == [18])
    #expect(report.writtenLines.last == "wrote 18 files of letters in Output/\(Letters.folder)/")
    #expect(report.summary == "7 signatories, 1 dossier; 36 files written, 0 unchanged")
    let text = output.text("\(Letters.folder)/bob-nice.fr.txt")
    #expect(text.contains("Lettre à Bob Durand\n"))
    #expect(text.contains("Monsieur Bob Durand,\n\nVous représentez Nice (maire, élu en 2020)."))
    let other = output.text("\(Letters.folder)/eve-metz.en.txt")
    #expect(other.contains("Dear Ève \"Vé\" O’Brien & <fils>,\n\nYou represent Metz; Madame."))
    let page = output.text("\(Letters.folder)/eve-metz.fr.html")
    #expect(page.contains("O’Brien &amp; &lt;fils&gt;"))
    #expect(page.contains("href=\"eve-metz.en.html\""))
  }

  @Test("Each letter is a work of its own, valid by the schema", .timeLimit(.minutes(10)))
  func works() async throws {
    let output = MemoryFileSystem()
    var options = Generator.Options()
    options.schema = Founding.schema
    options.formats = [.akomaNtoso]
    let report = try await Letters.workspace().run(.generate, options, output: output)
    #expect(report.diagnostics.isEmpty, "\(report.text)")
    for name in ["ada-lyon", "bob-nice", "eve-metz"] {
      let xml = output.text("\(Letters.folder)/\(name).fr.xml")
      #expect(xml.contains("<FRBRuri value=\"/akn/fr/doc/circular/2024-05-06/apt31_\(name)\"/>"))
      #expect(xml.contains("<FRBRname value=\"apt31_\(name)\"/>"))
    }
  }

  @Test("A second run, a check and a verification find nothing to do")
  func idempotent() async throws {
    let sources = try Letters.workspace()
    let output = await sources.generated()
    #expect(await sources.run(.generate, output: output).writtenCount == 0)
    #expect(await sources.run(.check, output: output).exitCode == 0)
    let report = await sources.run(.verify, output: output)
    #expect(report.exitCode == 0 && report.proved == 36)
    #expect(await sources.run(.validate).proved == 36)
  }

  @Test("The same letters come out whatever the number of jobs")
  func jobs() async throws {
    let rows = (0..<70).map { "n-\($0),Name \($0),Madame,Ville \($0),\($0 % 3 == 0 ? "" : "x")\n" }
    let sources = try Letters.workspace(table: Self.header + rows.joined())
    var options = Generator.Options()
    let one = await sources.generated(options).contents
    options.jobs = 5
    #expect(await sources.generated(options).contents == one)
    #expect(one.keys.count { $0.hasPrefix(Letters.folder) } == 420)
  }

  @Test("Templates are parsed and checked once, however many records there are")
  func effort() async throws {
    let rows = (0..<40).map { "n-\($0),Name \($0),Madame,Ville,\n" }
    let few = try await Letters.workspace(table: Self.header + rows[0]).run()
    let many = try await Letters.workspace(table: Self.header + rows.joined()).run()
    #expect(many.effort.templatesParsed == few.effort.templatesParsed)
    #expect(many.effort.documentsMerged == few.effort.documentsMerged + 78)
  }

  @Test("A letter that was altered, one too few and one too many are told apart")
  func verified() async throws {
    let sources = try Letters.workspace()
    var files = await sources.generated().contents
    let path = "\(Letters.folder)/bob-nice.fr.txt"
    files[path] = Array(
      String(decoding: files[path] ?? [], as: UTF8.self).replacing("Monsieur", with: "Madame").utf8)
    files["\(Letters.folder)/ada-lyon.en.xml"] = nil
    files["\(Letters.folder)/zoe-gap.fr.txt"] = Array("old".utf8)
    files["\(Letters.folder)/notes.txt"] = Array("not ours".utf8)
    files["\(Founding.dossier)/old-letter/ada.fr.txt"] = Array("old".utf8)
    let report = await sources.run(.verify, output: MemoryFileSystem(files))
    #expect(report.diagnostics.map(\.identifier) == [.alteredOutput])
    #expect(report.diagnostics.first?.range?.text == "Madame")
    #expect(
      report.differences == [
        .init("Output/\(Founding.dossier)/old-letter/ada.fr.txt", .leftOver),
        .init("Output/\(Letters.folder)/ada-lyon.en.xml", .missing),
        .init("Output/\(Letters.folder)/zoe-gap.fr.txt", .leftOver),
      ])
    #expect(report.exitCode == 1)
  }

  @Test("Of very many differences, the first are listed and the others counted")
  func manyDifferences() async throws {
    let rows = (0..<60).map { "n-\($0),Name \($0),Madame,Ville,\n" }
    let sources = try Letters.workspace(table: Self.header + rows.joined())
    let report = await sources.run(.check, output: MemoryFileSystem())
    #expect(report.differences.count == 118)
    #expect(report.moreDifferences == 260)
    #expect(report.differenceLines.last == "… and 260 more files of letters")
    #expect(report.exitCode == 3)
  }

  @Test(
    "Mistakes of the table are told at its line and column",
    arguments: [
      ("ada,A,M,L,\n,B,M,N,\n", Diagnostic.Identifier.missingField, 3, 1),
      ("ada,A,M,L,\nBob Nice,B,M,N,\n", .wrongIdentifier, 3, 1),
      ("ada,A,M,L,\nbob,B,M,N,\nada,C,M,N,\n", .wrongValue, 4, 1),
      ("ada,A,M,L,\n../bob,B,M,N,\n", .wrongIdentifier, 3, 1),
      ("ada,\"A\nB\",M,L,\n", .multilineValue, 2, 6),
      ("ada,A,M\n", .raggedRow, 2, 1),
    ] as [(String, Diagnostic.Identifier, Int, Int)])
  func tables(_ rows: String, _ identifier: Diagnostic.Identifier, _ line: Int, _ column: Int) async throws {
    let report = try await Letters.workspace(table: Self.header + rows).run(.generate)
    let found = report.diagnostics.filter { $0.range?.file.path == Founding.path("recipients.csv") }
    #expect(found.map(\.identifier) == [identifier], "\(report.text)")
    #expect(found.first?.range?.start.line == line)
    #expect(found.first?.range?.start.column == column)
    #expect(found.first?.solutions.isEmpty == false)
    #expect(report.writtenLetters.isEmpty && report.written.count == 18)
  }

  @Test("A column that is empty in some rows must be guarded, and a title cannot name it")
  func optional() async throws {
    var sources = try Letters.workspace()
    try sources.replace(
      "{% if record.note %} ({{ record.note }}){% endif %}", with: "{{ record.note }}",
      in: Founding.path("letter.fr.md"))
    #expect(await sources.run().diagnostics.map(\.identifier).contains(.unguardedOptional))
    sources = try Letters.workspace()
    try sources.replace(
      "Lettre à {{ record.name }}", with: "Lettre à {{ record.note }}", in: Founding.path("dossier.yaml"))
    #expect(await sources.run().diagnostics.map(\.identifier) == [.unguardedOptional])
  }

  @Test("Names that the table has not are told once, with the one that was meant")
  func misspelt() async throws {
    var sources = try Letters.workspace()
    try sources.replace(
      "Dear {{ record.name }}", with: "Dear {{ record.nmae }}", in: Founding.path("letter.en.md"))
    let report = await sources.run()
    #expect(report.diagnostics.map(\.identifier) == [.unknownMember])
    #expect(report.diagnostics.first?.solutions.first?.text == "Did you mean `name`?")
    sources = try Letters.workspace()
    try sources.replace(
      "Letter to {{ record.name }}", with: "Letter to {{ record.nmae }}", in: Founding.path("dossier.yaml"))
    #expect(await sources.run().diagnostics.map(\.identifier) == [.unknownMember])
    sources = try Letters.workspace()
    try sources.replace("named: code", with: "named: cod", in: Founding.path("dossier.yaml"))
    #expect(await sources.run().diagnostics.map(\.identifier) == [.missingField])
    sources = try Letters.workspace()
    try sources.replace(
      "for-each: recipients.csv", with: "for-each: recipient.csv", in: Founding.path("dossier.yaml"))
    #expect(await sources.run().diagnostics.map(\.identifier) == [.fileUnreadable])
    sources = try Letters.workspace()
    try sources.replace(
      "for-each: recipients.csv", with: "for-each: ../recipients.csv", in: Founding.path("dossier.yaml"))
    #expect(await sources.run().diagnostics.map(\.identifier).contains(.wrongValue))
  }

  @Test("In the text of a document that is made once, there is no record")
  func noRecord() async throws {
    var sources = Founding()
    sources.files[Founding.path("declaration.fr.md")]? += Array("\n{{ record.name }}\n".utf8)
    #expect(await sources.run().diagnostics.map(\.identifier) == [.unknownVariable])
  }

  @Test("A letter that fails names its record, the others are stored, and a mistake of all is told once")
  func failing() async throws {
    // One row alone has a note, and its letter would print a demand twice.
    var sources = try Letters.workspace()
    sources.files[Founding.path("letter.fr.md")]? += Array(
      "\n{% if record.note %}\n\n{{ demands.attribution }}\n\n{% endif %}\n".utf8)
    let output = MemoryFileSystem()
    let report = await sources.run(.generate, output: output)
    #expect(report.exitCode == 1)
    let diagnostic = try #require(report.diagnostics.first { $0.severity == .error })
    #expect(
      diagnostic.notes.contains {
        $0.text == "In the letter `bob-nice`, made for this record" && $0.range?.start.line == 3
      })
    #expect(output.contents.keys.count { $0.hasPrefix(Letters.folder) } == 12)
    #expect(output.contents["\(Letters.folder)/bob-nice.fr.txt"] == nil)
  }

  @Test("One letter for each signatory, whose name and title its text prints")
  func signatories() async throws {
    var sources = try Letters.workspace(
      document: """
          letter:
            kind: circular
            for-each: signatories
            languages: [fr]
            title: { fr: "À {{ record.name }}" }

        """)
    sources.files[Founding.path("letter.en.md")] = nil
    sources.files[Founding.path("letter.fr.md")] = Array(
      "{{ record.civility }} {{ record }}, {{ record.title }},\n".utf8)
    let output = MemoryFileSystem()
    let report = await sources.run(.generate, output: output)
    #expect(
      report.exitCode == 1 && report.diagnostics.map(\.identifier) == [.unguardedOptional], "\(report.text)")
    sources.files[Founding.path("letter.fr.md")] = Array("{{ record }}, {{ record.title }},\n".utf8)
    let made = await sources.run(.generate, output: output)
    #expect(made.diagnostics.isEmpty, "\(made.text)")
    #expect(made.writtenLetters.map(\.count) == [21])
    let text = output.text("\(Letters.folder)/andre-vallini.fr.txt")
    #expect(text.contains("À André Vallini\n"))
    #expect(text.contains("André Vallini, ancien sénateur de l’Isère,\n"))
  }

  @Test("One letter for each addressee that the document lists")
  func addressees() async throws {
    var sources = try Letters.workspace(
      document: """
          letter:
            kind: circular
            author: olivier-cadic
            for-each: addressees
            addressees: [fr-government, fr-minister-armed-forces]
            languages: [fr]
            title: { fr: "À l’attention de : {{ record.name }}" }

        """)
    sources.files[Founding.path("letter.en.md")] = nil
    sources.files[Founding.path("letter.fr.md")] = Array("À : {{ record.name }}.\n".utf8)
    let output = MemoryFileSystem()
    let report = await sources.run(.generate, output: output)
    #expect(report.diagnostics.isEmpty, "\(report.text)")
    #expect(report.writtenLetters.map(\.count) == [6])
    let text = output.text("\(Letters.folder)/fr-government.fr.txt")
    #expect(text.contains("Gouvernement"))
  }

  @Test(
    "Titles are cut at the fields of the record",
    arguments: [
      ("A", [LetterTitle.Piece.text("A")]),
      ("A {{ record.b }} c", [.text("A "), .field("b"), .text(" c")]),
      ("{{record[\"a b\"]}}", [.field("a b")]),
      ("{{ record['a'] }}", [.field("a")]),
      ("{{ other }}", [.unknown("{{ other }}")]),
      ("{{ record.a | upper }}", [.unknown("{{ record.a | upper }}")]),
      ("a {{ b", [.text("a "), .unknown("{{ b")]),
    ] as [(String, [LetterTitle.Piece])])
  func titles(_ title: String, _ pieces: [LetterTitle.Piece]) {
    #expect(LetterTitle(title).pieces == pieces)
  }
}
