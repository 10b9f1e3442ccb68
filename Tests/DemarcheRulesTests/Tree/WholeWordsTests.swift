import Testing

@testable import DemarcheRules

/// Words stand in a text only when no letter makes other words of them.
struct WholeWordsTests {
  @Test(
    "Whole words are found",
    arguments: [
      ("sénateur de Paris", "sénateur de Paris"), ("M. Olivier Cadic (UC)", "Olivier Cadic"),
      ("l’Isère.", "Isère"), ("« oui »", "oui"), ("oui\u{A0};", "oui"), ("oui\nnon", "non"),
      ("ouioui oui", "oui"), ("a–b", "b"), ("1. oui", "oui"), ("aab aa", "aa"),
    ])
  func found(_ text: String, _ words: String) {
    #expect(text.holds(words))
  }

  @Test(
    "Parts of words are not",
    arguments: [
      ("sénatrices", "sénatrice"), ("ancien", "cien"), ("ex-sénateur", "sénateur"), ("Cadic-Dupont", "Cadic"),
      ("Cadic\u{2011}Dupont", "Cadic"), ("116", "11"), ("APT310", "APT31"), ("Cadic\u{301}", "Cadic"),
      ("Cadic\u{327}", "Cadic"), ("oui", "Oui"), ("oui", "non"), ("", "oui"), ("ou", "oui"), ("oui", ""),
      ("", ""), ("e\u{301}lu", "élu"), ("élu", "e\u{301}lu"), ("Αθήνα", "Αθήν"), ("Българи", "Бълга"),
      ("oui;", "oui\u{37E}"), ("a\u{A0}b", "a b"),
    ])
  func notFound(_ text: String, _ words: String) {
    #expect(!text.holds(words))
  }

  @Test("Every change of one scalar in a demand is seen")
  func everyScalar() {
    for (_, words) in Founding.demands {
      let scalars = Array(words.unicodeScalars)
      for index in scalars.indices {
        for changed in [scalars.removed(index), scalars.inserted("n", index), scalars.replaced("n", index)]
        where changed != words {
          #expect(!changed.holds(words), "\(changed)")
        }
      }
      #expect(!(words + "n").holds(words))
      #expect((words + " ;").holds(words))
    }
  }
}

extension [Unicode.Scalar] {
  fileprivate func removed(_ index: Int) -> String {
    var scalars = self
    scalars.remove(at: index)
    return scalars.text
  }

  fileprivate func inserted(_ scalar: Unicode.Scalar, _ index: Int) -> String {
    var scalars = self
    scalars.insert(scalar, at: index)
    return scalars.text
  }

  fileprivate func replaced(_ scalar: Unicode.Scalar, _ index: Int) -> String {
    var scalars = self
    scalars[index] = scalar
    return scalars.text
  }

  private var text: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: self)
    return text
  }
}
