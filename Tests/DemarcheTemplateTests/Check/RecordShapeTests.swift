import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// The one table of what a template can name is what the values are.
@Suite struct RecordShapeTests {
  @Test("A name is its position in the table", arguments: RecordShape.Name.allCases)
  func order(_ name: RecordShape.Name) {
    #expect(RecordShape.table.count == RecordShape.Name.allCases.count)
    #expect(RecordShape.named(name).name == name)
  }

  @Test("Every field has a name of its own, lower case, and a summary", arguments: RecordShape.table)
  func fields(_ shape: RecordShape) {
    #expect(Set(shape.fields.map(\.name)).count == shape.fields.count)
    for field in shape.fields {
      #expect(field.name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
      #expect(!field.summary.isEmpty && !field.summary.hasSuffix("."))
      #expect(shape.index(of: field.name).map { shape.fields[$0].name } == field.name)
    }
    #expect(shape.index(of: "no-field") == nil)
  }

  @Test(
    "The values of a sample conform to the shapes, what may be missing there or not",
    arguments: [true, false])
  func conformance(_ isComplete: Bool) throws {
    let globals = try Sample(isComplete: isComplete).globals()
    #expect(globals.count == Globals.all.count)
    for (global, value) in zip(Globals.all, globals) {
      #expect(value.faults(as: global.shape, global.name) == [])
    }
  }

  @Test("Every field can be named, and printed or refused, without a crash", arguments: [true, false])
  func everyField(_ isComplete: Bool) throws {
    var count = 0
    for global in Globals.all {
      guard case .record(let name) = global.shape else { continue }
      for field in RecordShape.named(name).fields {
        let path = "\(global.name).\(field.name)"
        let (program, told) = try check("x {% if \(path) %}{{ \(path) }}{% endif %}")
        #expect(told.count <= 1)
        guard told.isEmpty else { continue }
        let document = program.merged(with: try Sample(isComplete: isComplete).context()).0
        #expect(!document.body.isEmpty)
        count += 1
      }
    }
    #expect(count > 10)
  }
}

extension Value {
  /// Where a value is not what a shape says.
  fileprivate func faults(as shape: Shape, _ path: String) -> [String] {
    switch (self, shape) {
    case (.none, .optional), (.number, .number), (.boolean, .boolean), (.date, .date), (.link, .link),
      (.text, .text), (.marked, .text):
      return []
    case (_, .optional(let wrapped)): return faults(as: wrapped, path)
    case (.list(let members), .list(let element)):
      return members.flatMap { $0.faults(as: element, path + "[]") }
    case (.list(let members), .collection(let name)):
      return members.flatMap { $0.faults(as: .record(name), path + "[]") }
    case (.record(let record), .record(let name)):
      let shape = RecordShape.named(name)
      guard record.shape == name, record.fields.count == shape.fields.count else {
        return ["\(path): \(record.shape)"]
      }
      let isInline = shape.printing == .inline
      let printed = isInline == record.printed.isEmpty ? ["\(path) prints \(record.printed)"] : []
      return printed
        + zip(shape.fields, record.fields).flatMap { $1.faults(as: $0.shape, "\(path).\($0.name)") }
    default: return ["\(path): \(self) is not \(shape)"]
    }
  }
}
