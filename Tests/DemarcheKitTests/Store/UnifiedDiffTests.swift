import Testing

@testable import DemarcheKit

/// What `--check` shows of a change.
@Suite struct UnifiedDiffTests {
  private func diff(_ old: String?, _ new: String?) -> [String] {
    UnifiedDiff(from: old.map { Array($0.utf8) }, to: new.map { Array($0.utf8) }, path: "Output/a").lines
  }

  @Test("Changes stand between the lines around them, with their numbers")
  func changes() {
    #expect(
      diff("a\nb\nc\nd\ne\nf\ng\n", "a\nB\nc\nd\ne\nf\nx\ng\n") == [
        "--- Output/a", "+++ Output/a", "@@ -1,3 +1,3 @@", " a", "-b", "+B", " c", "@@ -6,2 +6,3 @@", " f",
        "+x",
        " g",
      ])
  }

  @Test("Changes near each other stand together")
  func near() {
    #expect(
      diff("a\nb\nc\nd\n", "A\nb\nc\nD\n").dropFirst(2) == [
        "@@ -1,4 +1,4 @@", "-a", "+A", " b", " c", "-d", "+D",
      ])
  }

  @Test("A file that is not there has no lines")
  func absent() {
    #expect(diff(nil, "a\nb\n") == ["--- /dev/null", "+++ Output/a", "@@ -0,0 +1,2 @@", "+a", "+b"])
    #expect(diff("a\n", nil) == ["--- Output/a", "+++ /dev/null", "@@ -1,1 +0,0 @@", "-a"])
    #expect(diff("a\n", "a\n") == [])
  }

  @Test("Of very much, the first lines are shown and the others counted")
  func long() {
    let lines = diff((0..<1000).map { "\($0)\n" }.joined(), (0..<1000).map { "x\($0)\n" }.joined())
    #expect(lines.count == UnifiedDiff.most + 3)
    #expect(lines.last == "… 1989 more lines")
  }

  @Test("Of long lines, the part around the difference is shown")
  func wide() {
    let words = String(repeating: "mot ", count: 100)
    let lines = diff(words + "ancien\n", words + "nouveau\n")
    #expect(lines.dropFirst(3) == ["-…\(words.suffix(40))ancien", "+…\(words.suffix(40))nouveau"])
    #expect(diff(nil, words + "\n").last == "+\(words.prefix(160))…")
  }

  @Test("What could drive a terminal is written out")
  func control() {
    #expect(diff(nil, "a\u{1B}[2Jb\u{202E}\n").last == "+a<U+001B>[2Jb<U+202E>")
  }
}
