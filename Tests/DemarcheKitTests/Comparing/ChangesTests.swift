import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// What changed between two states of the sources, in words.
@Suite struct ChangesTests {
  private static let record = Founding.path("dossier.yaml")

  /// The changes from one state to another.
  private func changes(
    from old: Founding = Founding(), to new: Founding, _ options: Generator.Options = .init()
  ) async -> Changes {
    await Generator(workspace: MemoryFileSystem(new.files), output: MemoryFileSystem()).changes(
      since: Generator(workspace: MemoryFileSystem(old.files), output: MemoryFileSystem()), called: "then",
      options)
  }

  /// The changes of a document after some edits.
  private func changes(
    of document: String, _ edits: (inout Founding) throws -> Void
  ) async throws -> [Change] {
    var files = Founding()
    try edits(&files)
    let all = await changes(to: files)
    #expect(all.diagnostics.isEmpty)
    let entry = try #require(
      all.entries.first { $0.document == document }, "\(document) is not among the changed")
    guard case .changed(let changes) = entry.fate else {
      throw Founding.Missing(text: document, path: "changes")
    }
    return changes
  }

  @Test("The same sources say the same, whatever stands beside them")
  func same() async {
    var files = Founding()
    files.files["Output/2024-05-06-apt31/declaration.fr.txt"] = Array("old".utf8)
    let found = await changes(to: files)
    #expect(found.isEmpty && found.diagnostics.isEmpty)
    #expect(found.text == "No document says anything else than in then; 4 compared\n")
  }

  @Test("A signatory who goes is named, with the words of each language; the others stay")
  func signatoryWithdrawn() async throws {
    let found = try await changes(of: "declaration") { files in
      var text = String(decoding: files.files[Self.record] ?? [], as: UTF8.self)
      text = text.replacing("    - bernard-jomier\n", with: "")
      files.files[Self.record] = Array(text.utf8)
    }
    let change = try #require(found.first { $0.headline == "Signatory withdrawn" })
    #expect(change.subject == "bernard-jomier")
    #expect(
      change.wordings.map { $0.old?.replacing("\u{A0}", with: " ") } == [
        "Bernard Jomier, sénateur de Paris", "Bernard Jomier, Senator for Paris",
      ])
    #expect(change.wordings.allSatisfy { $0.new == nil })
    #expect(found.contains(Change("Signatures required withdrawn", [.init(old: "bernard-jomier")])))
    #expect(!found.contains { $0.subject == "andre-vallini" || $0.headline.hasPrefix("Order") })
  }

  @Test("A mandate that ends later is a change of the mandate, in every language")
  func mandate() async throws {
    let found = try await changes(of: "declaration") { files in
      try files.replace("to: 2023-10-01", with: "to: 2026-10-01", in: "Signatories/france/andre-vallini.yaml")
    }
    let change = try #require(found.first { $0.subject == "andre-vallini" })
    #expect(change.headline == "Signatory’s mandate changed")
    #expect(change.wordings.compactMap(\.language).map { "\($0)" } == ["fr", "en"])
    #expect(change.wordings.allSatisfy { $0.old != $0.new })
    #expect(found.count == 1)
  }

  @Test("In a draft, an awaited signature that is given is a change of the consent")
  func consent() async throws {
    var old = Founding()
    try old.replace("status: final", with: "status: draft", in: Self.record)
    var new = old
    var text = String(decoding: old.files[Self.record] ?? [], as: UTF8.self)
    let place = try #require(text.range(of: "    - andre-vallini\n\n"))
    text.replaceSubrange(place, with: "    - { person: andre-vallini, status: pending }\n\n")
    old.files[Self.record] = Array(text.utf8)
    let given = await changes(from: old, to: new)
    let withdrawn = await changes(from: new, to: old)
    #expect(Self.headlines(given) == ["Signature given"])
    #expect(Self.headlines(withdrawn) == ["Signature awaited again"])
    // A final document without it is not made at all.
    text = text.replacing("status: draft", with: "status: final")
    new.files[Self.record] = Array(text.utf8)
    let final = await changes(from: Founding(), to: new)
    #expect(final.entries.filter { $0.document == "declaration" }.map(\.fate) == [.broken])
    #expect(final.diagnostics.map(\.identifier) == [.unsignedSignature])
  }

  /// What happened to the declaration.
  private static func headlines(_ changes: Changes) -> [String] {
    changes.entries.filter { $0.document == "declaration" }.flatMap { entry -> [String] in
      if case .changed(let changes) = entry.fate { return changes.map(\.headline) }
      return []
    }
  }

  @Test("Demands that come and go are told with their words, and with what is required")
  func demands() async throws {
    let found = try await changes(of: "declaration") { files in
      try files.replace("- id: inquiry\n", with: "- id: investigation\n", in: Self.record)
      try files.replace("assistance, inquiry]", with: "assistance, investigation]", in: Self.record)
    }
    let told = found.map { "\($0.headline) \($0.subject ?? "")" }
    #expect(
      told == [
        "Demands required added ", "Demands required withdrawn ", "Demand 5 added investigation",
        "Demand 5 withdrawn inquiry",
      ])
    #expect(found.last?.wordings.count == 2)
  }

  @Test("Another family name is a change of the name")
  func name() async throws {
    let found = try await changes(of: "declaration") { files in
      try files.replace(
        "family: Vallini", with: "family: Vallin", in: "Signatories/france/andre-vallini.yaml")
    }
    #expect(found.map(\.headline).contains("Signatory’s name changed"))
  }

  @Test("A demand keeps its id when it is reworded; only the language that changed is shown")
  func demand() async throws {
    let found = try await changes(of: "declaration") { files in
      try files.replace("en: secure the opening", with: "en: obtain the opening", in: Self.record)
    }
    #expect(found.count == 1)
    let change = try #require(found.first)
    #expect(change.headline == "Demand 5 reworded" && change.subject == "inquiry")
    #expect(change.wordings.count == 1)
    let wording = try #require(change.wordings.first)
    #expect(
      WordComparison.pieces(from: try #require(wording.old), to: try #require(wording.new))
        == [
          .old("secure"), .new("obtain"), .kept("the opening of a judicial inquiry"), .omitted,
        ])
  }

  @Test("Demands that change places are told as another order, not as other words")
  func order() async throws {
    let found = try await changes(of: "declaration") { files in
      var text = String(decoding: files.files[Self.record] ?? [], as: UTF8.self)
      let start = try #require(text.range(of: "    - id: attribution")).lowerBound
      let middle = try #require(text.range(of: "    - id: sanctions")).lowerBound
      let end = try #require(text.range(of: "    - id: warning")).lowerBound
      let (first, second) = (text[start..<middle], text[middle..<end])
      text = String(text[..<start] + second + first + text[end...])
      files.files[Self.record] = Array(text.utf8)
    }
    let headlines = found.map(\.headline)
    #expect(headlines.contains("Order of the demands changed"))
    #expect(!headlines.contains { $0.contains("added") || $0.contains("withdrawn") })
  }

  @Test(
    "Options are told by name",
    arguments: [
      ("status: final", "status: draft", "Status changed", "final", "draft"),
      ("date: 2024-05-06\nplace", "date: 2024-05-07\nplace", "Date changed", "2024-05-06", "2024-05-07"),
      ("order: family", "order: listed", "Order of the names changed", "family", "listed"),
    ])
  func options(_ old: String, _ new: String, _ headline: String, _ before: String, _ after: String)
    async throws
  {
    let found = try await changes(of: "declaration") { try $0.replace(old, with: new, in: Self.record) }
    #expect(found.contains(Change(headline, [.init(old: before, new: after)])))
  }

  @Test("A language that goes is told, and the other is compared")
  func languages() async throws {
    let found = try await changes(of: "press-release") { files in
      try files.replace(
        "  press-release:\n", with: "  press-release:\n    languages: [fr]\n", in: Self.record)
      files.files[Founding.path("press-release.en.md")] = nil
    }
    #expect(found.contains(Change("Language withdrawn", of: "en")))
  }

  @Test("A dossier that is new, and one that is gone")
  func dossiers() async throws {
    var none = Founding()
    none.files = none.files.filter { !$0.key.hasPrefix("Dossiers/") }
    let came = await changes(from: none, to: Founding())
    #expect(came.entries.map(\.fate) == [.new, .new, .new, .new])
    #expect(came.summary == "0 changed, 4 new, 0 withdrawn, 0 unchanged")
    let declaration = try #require(came.entries.first { $0.document == "declaration" })
    #expect(declaration.description.contains(Change("Signatories", [.init(new: "7")])))
    #expect(declaration.description.contains(Change("Demands", [.init(new: "5")])))
    let went = await changes(from: Founding(), to: none)
    #expect(went.entries.map(\.fate) == [.withdrawn, .withdrawn, .withdrawn, .withdrawn])
    #expect(went.diagnostics.isEmpty)
  }

  @Test("Old sources with mistakes are told, and are no mistakes of the new ones")
  func brokenBefore() async throws {
    var old = Founding()
    old.files[Founding.path("declaration.en.md")] = Array("{% if %}\n".utf8)
    let found = await changes(from: old, to: Founding())
    #expect(found.entries.map(\.fate) == [.brokenBefore])
    #expect(found.diagnostics.isEmpty)
    old.files[Self.record] = Array("title: [".utf8)
    let whole = await changes(from: old, to: Founding())
    #expect(whole.entries == [.init(dossier: Founding.dossier, document: nil, fate: .brokenBefore)])
    #expect(whole.text.contains("2024-05-06-apt31: not compared: its old sources have mistakes"))
  }

  @Test("What no edit touches is not made; an edit of anything shared makes everything")
  func untouched() async throws {
    let prose = Founding.path("declaration.en.md")
    var old = Founding()
    old.files[prose] = Array("{% if %}\n".utf8)
    let same = MemoryFileSystem(old.files)
    let found = await Generator(workspace: same, output: MemoryFileSystem()).changes(
      since: Generator(workspace: MemoryFileSystem(old.files), output: MemoryFileSystem()), called: "then")
    #expect(found.isEmpty && found.unchanged == 4 && found.diagnostics.isEmpty)
    #expect(same.reads[prose] == 1)
    for path in ["demarche.yaml", "Templates/Styles/document.css", "Signatories/france/nobody.yaml"] {
      var new = old
      new.files[path] = Array("# new\n".utf8)
      let made = await changes(from: old, to: new)
      #expect(made.diagnostics.contains { $0.range?.file.path == prose }, "\(path)")
    }
  }

  @Test("New sources with mistakes are told with their diagnostics")
  func broken() async throws {
    var new = Founding()
    new.files[Founding.path("declaration.en.md")] = Array("{% if %}\n".utf8)
    let found = await changes(to: new)
    #expect(found.entries.map(\.document) == ["declaration"])
    #expect(found.entries.map(\.fate) == [.broken])
    #expect(!found.diagnostics.isEmpty && found.diagnostics.allSatisfy { $0.severity == .error })
  }

  @Test(
    "Of a document made for many records, the letters that come and go are named, and the text is compared once"
  )
  func letters() async throws {
    let old = try Letters.workspace()
    var new = old
    let table = String(decoding: try #require(old.files[Founding.path("recipients.csv")]), as: UTF8.self)
    let rows = table.split(separator: "\n", omittingEmptySubsequences: false)
    new.files[Founding.path("recipients.csv")] = Array(([rows[0]] + rows[2...]).joined(separator: "\n").utf8)
    let found = await changes(from: old, to: new)
    #expect(found.diagnostics.isEmpty)
    let entry = try #require(found.entries.first { $0.document == "letter" })
    guard case .changed(let changes) = entry.fate else {
      throw Founding.Missing(text: "letter", path: "changes")
    }
    #expect(changes.map(\.headline) == ["Letter withdrawn"])
  }

  @Test("A dossier that neither state has is a mistake; a name chooses one")
  func chosen() async {
    var options = Generator.Options()
    options.dossiers = ["2024-05-06-apt32"]
    let unknown = await changes(to: Founding(), options)
    #expect(unknown.diagnostics.map(\.identifier) == [.unknownDossier])
    options.dossiers = ["Dossiers/2024-05-06-apt31/"]
    let known = await changes(to: Founding(), options)
    #expect(known.unchanged == 4 && known.diagnostics.isEmpty)
  }

  @Test("The whole summary, as text and as Markdown", arguments: ["txt", "md"])
  func golden(_ form: String) async throws {
    var new = Founding()
    try new.replace("to: 2023-10-01", with: "to: 2026-10-01", in: "Signatories/france/andre-vallini.yaml")
    try new.replace("en: secure the opening", with: "en: obtain *the* opening", in: Self.record)
    try new.replace(
      "contre des parlementaires français\n  en", with: "contre des élus français\n  en", in: Self.record)
    try new.replace("date: 2024-05-06\nplace", with: "date: 2024-05-07\nplace", in: Self.record)
    try new.replace(
      "No pressure will make us", with: "No pressure \\<ever\\> will make us",
      in: Founding.path("declaration.en.md"))
    let found = await changes(to: new)
    #expect(found.diagnostics.isEmpty)
    try Golden.expect(form == "md" ? found.markdown : found.text, "Changes/summary.\(form)")
  }
}
