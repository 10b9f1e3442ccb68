import Testing

@testable import DemarcheLanguage

/// The rule of counting sentences.
@Suite struct SentenceCountTests {
  @Test(
    "A mark ends a sentence where a space or the end follows it, and abbreviations do not",
    arguments: [
      ("", 0), ("…", 0), ("That this House notes the report", 1), ("That this House notes the report.", 1),
      ("That this House notes A; further notes B; and calls on C.", 1),
      ("That this House agrees. It calls on the Government.", 2), ("Why? When! Where…", 3),
      ("Mr. Smith and Dr. Jones agree.", 1), ("The U.S. Department of Justice agreed.", 1),
      ("He said “yes.” They left.", 2), ("Version 2.5 is at www.example.org today.", 1),
      ("No. 5 of the list etc.", 1), ("Vraiment ?! Oui.", 2), ("(Done.) Yes.", 2),
    ])
  func counted(text: String, sentences: Int) {
    #expect(SentenceCount.sentences(in: text) == sentences)
  }
}
