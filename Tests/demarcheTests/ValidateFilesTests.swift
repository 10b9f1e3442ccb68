import Foundation
import Testing

/// `demarche validate FILE.xml…`, as a user runs it.
@Suite struct ValidateFilesTests {
  /// A folder with a copy of the French declaration in which a label has a slip.
  private func spoilt() throws -> Scratch {
    let scratch = try Scratch.workspace()
    let path = "Tests/Fixtures/AkomaNtoso/Exemplars/declaration.fra.xml"
    let text = try String(contentsOf: Command.root.appendingPathComponent(path), encoding: .utf8)
    let edited = text.replacingOccurrences(of: "refersTo=\"#government\"", with: "refersTo=\"#goverment\"")
    try Data(edited.utf8).write(to: scratch.url.appendingPathComponent("spoilt.xml"))
    try Data(text.utf8).write(to: scratch.url.appendingPathComponent("whole.XML"))
    return scratch
  }

  @Test("A fault is told with its place and the way out, and fails the run")
  func fault() throws {
    let scratch = try spoilt()
    let result = try Command.run(["validate", "spoilt.xml"], in: scratch.url)
    #expect(result.exitCode == 1)
    #expect(
      result.errors.contains("error: Nothing in the file has the `eId` `goverment` (REF-1) [wrong-reference]")
    )
    #expect(result.errors.contains("--> spoilt.xml:129:"))
    #expect(result.errors.contains("help: Did you mean `#government`?"))
    #expect(result.output.hasPrefix("1 file checked by "))
    #expect(result.output.contains("1 error; 1 warning"))
  }

  @Test("A whole file is fine, and programs get their format")
  func whole() throws {
    let scratch = try spoilt()
    #expect(try Command.run(["validate", "whole.XML"], in: scratch.url).exitCode == 0)
    let result = try Command.run(["validate", "spoilt.xml", "--diagnostics", "github"], in: scratch.url)
    #expect(result.output.contains("::error file=spoilt.xml,line=129,"))
    let json = try Command.run(["validate", "spoilt.xml", "--diagnostics", "json"], in: scratch.url)
    #expect(json.output.contains("\"checked\": 1"))
  }

  @Test("The names come from a list, or from another command")
  func listed() throws {
    let scratch = try spoilt()
    try Data("whole.XML\nspoilt.xml\n".utf8).write(to: scratch.url.appendingPathComponent("list"))
    for (list, input) in [("list", ""), ("-", "spoilt.xml\nwhole.XML")] {
      let result = try Command.run(["validate", "--files-from", list], in: scratch.url, input: input)
      #expect(result.exitCode == 1)
      #expect(result.output.hasPrefix("2 files checked by "))
    }
    let none = try Command.run(["validate", "--files-from", "-"], in: scratch.url)
    #expect(none.exitCode == 2)
    #expect(none.errors.contains("The list for --files-from names no file."))
    let missing = try Command.run(["validate", "--files-from", "missing"], in: scratch.url)
    #expect(missing.exitCode == 2)
    #expect(missing.errors.contains("There is no list missing that can be read."))
  }

  @Test(
    "What makes no sense is not understood",
    arguments: [
      ["validate", "spoilt.xml", "2024-05-06-apt31"], ["validate", "spoilt.xml", "--format", "text"],
      ["validate", "spoilt.xml", "--language", "fr"], ["validate", "--files-from", "spoilt.xml", "--watch"],
      ["validate", "spoilt.xml", "--workspace", "."],
    ])
  func misunderstood(_ words: [String]) throws {
    let scratch = try spoilt()
    #expect(try Command.run(words, in: scratch.url).exitCode == 2)
  }
}
