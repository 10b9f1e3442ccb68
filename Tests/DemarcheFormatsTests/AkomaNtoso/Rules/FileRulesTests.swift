import DemarcheFormats
import DemarcheModel
import Testing
import XMLTree

@Suite("The rules on files of Akoma Ntoso")
struct FileRulesTests {
  /// Checks files by themselves and against each other, by schema and rules.
  private func findings(_ sources: [SourceFile]) throws -> [Diagnostic] {
    let schema = try Official.schema.get()
    let inspected = sources.map { FileRules.inspect($0, schema: schema) }
    let files = inspected.compactMap(\.file)
    let works = Dictionary(grouping: files.filter { $0.expression != nil }) { $0.expression?.work }
    return inspected.flatMap(\.diagnostics)
      + works.values.flatMap { FileRules.diagnostics(ofExpressions: $0) }
      + files.flatMap { FileRules.diagnostics(ofLinksIn: $0, among: files) }
  }

  @Test("find nothing in the exemplars, each and together")
  func exemplars() throws {
    let sources = try PlantedFault.exemplars.map {
      SourceFile(path: $0, text: try PlantedFault.exemplar($0))
    }
    #expect(try findings(sources).map(\.summary) == [])
  }

  @Test("find nothing in the founding documents", arguments: Founding.all)
  func founding(_ founding: Founding) throws {
    let told = try findings([
      SourceFile(path: "\(founding)", bytes: AkomaNtoso.write(founding.document))
    ])
    #expect(told.isEmpty, "\(told.map { "\($0.ruleAndLine) \($0.summary)" })")
  }

  @Test("find no wrong identifier, reference or text in documents of every shape", arguments: 1...150)
  func generated(seed: UInt64) throws {
    var generator = Generator(seed: seed)
    let source = SourceFile(path: "generated.xml", bytes: AkomaNtoso.write(generator.document()))
    let families: Set<Diagnostic.Identifier> = [
      .schemaViolation, .wrongElementIdentifier, .wrongReference, .unsafeMarkup, .xmlSyntax,
    ]
    let told = try findings([source]).filter { $0.severity == .error && families.contains($0.identifier) }
    #expect(told.map(\.summary) == [])
  }

  @Test("find every planted fault, at its line", arguments: PlantedFault.all)
  func planted(fault: PlantedFault) throws {
    var sources = [try fault.spoilt()]
    if fault.file != "declaration.fra.xml" {
      sources.append(
        SourceFile(path: "original.xml", text: try PlantedFault.exemplar("declaration.fra.xml")))
    }
    let told = try findings(sources)
    let inFile = told.filter { $0.range?.file.path == fault.file }
    for expected in fault.expect {
      #expect(
        inFile.map(\.ruleAndLine).contains(expected), "\(told.map { "\($0.ruleAndLine) \($0.summary)" })")
    }
    #expect(inFile.allSatisfy { !$0.solutions.isEmpty })
  }

  @Test("are planted at least sixty times, and each diagnostic is met")
  func corpus() throws {
    #expect(PlantedFault.all.count >= 60)
    let met = try Set(
      PlantedFault.all.flatMap { fault in
        let original = SourceFile(
          path: "original.xml", text: try PlantedFault.exemplar("declaration.fra.xml"))
        let sources = [try fault.spoilt()] + (fault.file == "declaration.fra.xml" ? [] : [original])
        return try findings(sources).map(\.identifier)
      })
    let all: Set<Diagnostic.Identifier> = [
      .xmlSyntax, .notAkomaNtoso, .schemaViolation, .wrongIdentification, .wrongElementIdentifier,
      .wrongReference, .wrongText, .wrongSequence, .wrongSignatures, .wrongDemandList, .wrongQuestion,
      .differingExpressions, .unsafeMarkup,
    ]
    #expect(all.subtracting(met).isEmpty, "\(all.subtracting(met))")
  }

  @Test("tell the column in characters, right under the value")
  func column() throws {
    let text = try PlantedFault.exemplar("declaration.fra.xml")
    let spoilt = SourceFile(
      path: "d.xml",
      text: text.replacing(
        "title=\"Inter-Parliamentary", with: "xml:lang='français' title=\"Inter-Parliamentary"))
    let told = try #require(try findings([spoilt]).first { $0.identifier == .wrongText })
    #expect(told.range?.text == "français")
    let range = try #require(told.range)
    let line = spoilt.text(0..<range.bytes.lowerBound).split(separator: "\n").last ?? ""
    #expect(range.start.column == line.count + 1)
  }

  @Test(
    "refuse what is no document without a trap",
    arguments: [
      "", "<", "<a", "<a>", "text", "<a/>", "<akomaNtoso/>", "\u{0}", "<!DOCTYPE a><a/>", "<a>&#x0;</a>",
      "<akomaNtoso xmlns=\"\(FileRulesTests.namespace)\"/>",
      "<akomaNtoso xmlns=\"\(FileRulesTests.namespace)\"><doc/></akomaNtoso>",
      "<akomaNtoso xmlns=\"\(FileRulesTests.namespace)\"><doc><meta/><mainBody/></doc></akomaNtoso>",
      "<?x ?><!-- <a> --><x:akomaNtoso xmlns:x='\(FileRulesTests.namespace)'><![CDATA[<b>]]></x:akomaNtoso>",
    ])
  func refused(_ text: String) throws {
    #expect(try findings([SourceFile(path: "x.xml", text: text)]).containsErrors)
  }

  static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
}
