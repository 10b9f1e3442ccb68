import DemarcheModel
import Testing

@testable import DemarcheKit

/// The part of a line that is shown.
@Suite struct ExcerptTests {
  /// A line of some length, with the marked part of some length somewhere in it.
  private func line(_ length: Int, mark: Range<Int>) -> (text: String, marked: String) {
    // Every character differs from its neighbours, so that a shifted mark is another text.
    let characters = (0..<length).map { Character(Unicode.Scalar(UInt8(0x41 + $0 % 53))) }
    return (String(characters), String(characters[mark]))
  }

  @Test(
    "The marked text stands right after what stands before it",
    arguments: [0, 1, 39, 40, 41, 80, 119, 120, 121, 300, 999], [0, 1, 2, 79, 80, 81, 119, 121, 500])
  func law(start: Int, length: Int) {
    for total in [start + length, start + length + 1, 120, 121, 1000] where total >= start + length {
      let excerpt = Excerpt(line(total, mark: start..<start + length), column: start + 1)
      #expect(excerpt.text.hasPrefix(excerpt.before + excerpt.marked), "\(total)")
      #expect(excerpt.text.count <= Excerpt.width, "\(total)")
      #expect(excerpt.marked.isEmpty == (length == 0), "\(total)")
    }
  }

  @Test("A line of 120 characters is shown whole")
  func short() {
    let line = line(120, mark: 100..<120)
    let excerpt = Excerpt(line, column: 101)
    #expect(excerpt.text == line.text)
    #expect(excerpt.marked == line.marked)
    #expect(excerpt.before.count == 100)
  }

  @Test("A longer line is cut around the mark, and says where")
  func long() {
    let line = line(1000, mark: 500..<505)
    let excerpt = Excerpt(line, column: 501)
    #expect(excerpt.text.count == 120)
    #expect(excerpt.text.hasPrefix("…"))
    #expect(excerpt.text.hasSuffix("…"))
    #expect(excerpt.before.count == 40)
    #expect(excerpt.marked == line.marked)
  }

  @Test("The beginning of a long line is not cut when the mark stands there")
  func beginning() {
    let line = line(1000, mark: 10..<15)
    let excerpt = Excerpt(line, column: 11)
    #expect(excerpt.before == String(line.text.prefix(10)))
    #expect(!excerpt.text.hasPrefix("…"))
    #expect(excerpt.text.hasSuffix("…"))
  }

  @Test("The end of a long line is not cut when it is near")
  func end() {
    let line = line(1000, mark: 990..<1000)
    let excerpt = Excerpt(line, column: 991)
    #expect(excerpt.text.hasSuffix(line.marked))
    #expect(excerpt.text.count == 50)
  }

  @Test("A mark over a letter never loses its letter")
  func combining() {
    let text = String(repeating: "e\u{301}", count: 200)
    let excerpt = Excerpt((text, "e\u{301}e\u{301}"), column: 101)
    #expect(excerpt.text.hasPrefix(excerpt.before + excerpt.marked))
    #expect(excerpt.before.dropFirst().allSatisfy { $0 == "é" })
  }
}
