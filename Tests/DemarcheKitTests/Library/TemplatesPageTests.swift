import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit
@testable import DemarcheTemplate

/// The page on templates names all that templates know, and nothing else.
@Suite struct TemplatesPageTests {
  private static let page =
    (try? String(
      contentsOf: Founding.root.appendingPathComponent("Sources/DemarcheKit/DemarcheKit.docc/Templates.md"),
      encoding: .utf8)) ?? ""

  /// The cells of the rows of a table that begin with a name.
  private func row(_ name: String) throws -> String {
    let rows = Self.page.components(separatedBy: "\n").filter { $0.hasPrefix("| ") }
    return try #require(
      rows.first { $0.components(separatedBy: " | ")[0].contains("`\(name)`") }, "no row for \(name)")
  }

  @Test("Every value has its row, with its fields in order", arguments: Globals.all.map(\.name))
  func values(_ name: String) throws {
    let global = try #require(Globals.all.first { $0.name == name })
    let shape =
      switch global.shape {
      case .record(let shape), .collection(let shape): RecordShape.named(shape)
      default: throw Founding.Missing(text: name, path: "Globals")
      }
    let fields = shape.fields.map { "`\($0.name)`" }.joined(separator: ", ")
    #expect(try row(name).contains(fields))
  }

  @Test(
    "Every other shape is told in a sentence",
    arguments: [RecordShape.Name.contact, .item, .place, .addressee, .loop])
  func shapes(_ name: RecordShape.Name) {
    let fields = RecordShape.named(name).fields.map { "`\($0.name)`" }.joined(separator: ", ")
    #expect(Self.page.contains(fields))
  }

  @Test("Every filter has its row", arguments: Filter.all.map(\.name) + ["phrase"])
  func filters(_ name: String) throws {
    _ = try row(name)
  }

  @Test("Every part and requirement of a kind is named")
  func kinds() {
    let names = Kind.Requirement.allCases.map(\.rawValue) + Kind.Part.allCases.map(\.rawValue)
    #expect(names.filter { !Self.page.contains("`\($0)`") } == [])
  }
}
