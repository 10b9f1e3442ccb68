import Testing

@testable import DemarcheKit

/// `vars` of the text of letters: the columns of their table are among what it may name.
@Suite struct LetterVariablesTests {
  @Test("The record is listed with its columns, and its uses are found")
  func record() throws {
    let workspace = MemoryFileSystem(try Letters.workspace().files)
    let variables = try TemplateVariables(of: Founding.path("letter.fr.md"), workspace: workspace)
    #expect(!variables.hasMistakes)
    let record = try #require(variables.variables.first { $0.name == "record" })
    #expect(record.ids == ["code", "name", "greeting", "Ville de", "note"])
    #expect(variables.uses.map(\.path).contains("record.name"))
    #expect(variables.variables.first { $0.name == "documents" }?.ids?.contains("letter") == false)
    let other = try TemplateVariables(of: Founding.path("declaration.fr.md"), workspace: workspace)
    #expect(!other.variables.contains { $0.name == "record" })
  }
}
