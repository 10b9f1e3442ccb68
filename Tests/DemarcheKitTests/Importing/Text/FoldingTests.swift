import Testing

@testable import DemarcheKit

/// The folding of names for comparison.
@Suite struct FoldingTests {
  @Test(
    "Letters fold without case, accents and signs",
    arguments: [
      ("Date d'élection", "datedelection"), ("date_d_election", "datedelection"), ("Œuvre", "oeuvre"),
      ("Łódź", "lodz"), ("Straße", "strasse"), ("mep_given_name", "mepgivenname"), ("", ""), ("№ 5", "5"),
    ])
  func letters(text: String, folded: String) {
    #expect(text.foldedLetters == folded)
  }

  @Test(
    "Words fold to words",
    arguments: [
      ("Côte-d’Or", "cote d or"), ("Côtes-d'armor", "cotes d armor"), (" Île  de France ", "ile de france"),
      ("LA RÉUNION", "la reunion"), ("--", ""),
    ])
  func words(text: String, folded: String) {
    #expect(text.foldedWords == folded)
  }
}
