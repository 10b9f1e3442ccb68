import DemarcheLanguage
import DemarcheModel
import Testing

@Suite("Final punctuation of demands")
struct DemandStyleTests {
  @Test(
    "An item gets its mark, unless it has one of its own",
    arguments: [
      ("fr", "désigner APT31", false, "désigner APT31;"),
      ("fr", "saisir la justice", true, "saisir la justice."),
      ("en", "name APT31", false, "name APT31;"), ("en", "name it.", false, "name it."),
      ("en", "why?", true, "why?"),
      ("en", "and…", false, "and…"), ("en", "stop!", true, "stop!"), ("en", "a;", false, "a;"),
      ("el", "άλφα", false, "άλφα·"), ("fr", "", true, ""),
    ])
  func endings(_ tag: String, _ text: String, _ isLast: Bool, _ expected: String) throws {
    #expect(DemandStyle(language: try language(tag)).finished(text, isLast: isLast) == expected)
  }

  @Test("In a tree the mark stands outside the last piece")
  func tree() throws {
    let style = DemandStyle(language: try language("fr"))
    let item: [Inline] = [.text("désigner "), .strong([.text("APT31")])]
    #expect(style.finished(item, isLast: false) == item + [.text(";")])
    #expect(
      style.finished([.emphasis([.text("Pourquoi ?")])], isLast: true) == [.emphasis([.text("Pourquoi ?")])])
  }
}
