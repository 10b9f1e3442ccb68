import DemarcheModel
import Testing

@testable import DemarcheKit

/// The care for names and genders.
@Suite struct NameCareTests {
  @Test(
    "Damage is seen, and whole names are left alone",
    arguments: [
      ("Wi?niewska", NameCare.Damage.lostLetter), ("Andr\u{FFFD}", .lostLetter),
      ("AndrÃ©", .misread("André")),
      ("MÃ¼ller", .misread("Müller")), ("André", nil), ("Müller", nil), ("d'Ornano", nil), ("Ã", nil),
      ("Ковачев", nil), ("São", nil),
    ])
  func damage(name: String, damage: NameCare.Damage?) {
    #expect(NameCare.damage(of: name) == damage)
  }

  @Test(
    "A French particle is what does not sort",
    arguments: [
      ("de Gaulle", "de", "Gaulle"), ("de La Provôté", "de", "La Provôté"), ("d'Ornano", "d'", "Ornano"),
      ("du Luart", nil, "du Luart"), ("De Temmerman", nil, "De Temmerman"), ("Le Grip", nil, "Le Grip"),
      ("del Picchia", nil, "del Picchia"), ("de Geoffre de Chabrignac", "de", "Geoffre de Chabrignac"),
      ("de ", nil, "de "),
    ])
  func particle(name: String, particle: String?, family: String) {
    let parts = NameCare.french(name)
    #expect(parts.particle == particle)
    #expect(parts.family == family)
  }

  @Test(
    "A whole name is parted only where its form for sorting leaves no doubt",
    arguments: [
      ("Kaja Kallas", "Kallas, Kaja", "Kaja", "Kallas"), ("Jüri Ratas", "Ratas", "Jüri", "Ratas"),
      ("Jean Marie Dupont", "Dupont Jean Marie", "Jean Marie", "Dupont"),
      ("Ana Maria Lopez Garcia", "Lopez Garcia, Ana Maria", "Ana Maria", "Lopez Garcia"),
      ("Kaja Kallas", "Kallas, Kristi", nil, nil), ("Kaja Kallas", "Kaja", nil, nil),
      ("Kallas", "Kallas", nil, nil), ("Kaja Kallas", "", nil, nil), ("Kaja Kallas", ",", nil, nil),
    ])
  func parts(name: String, sortName: String, given: String?, family: String?) {
    let parts = NameCare.parts(of: name, sortName: sortName)
    #expect(parts?.given == given)
    #expect(parts?.family == family)
  }

  @Test(
    "Words of registers mean a gender",
    arguments: [
      ("M.", Gender.masculine), ("Mme", .feminine), ("Mlle", .feminine), ("F", .feminine),
      ("male", .masculine),
      ("FEMALE", .feminine), ("http://publications.europa.eu/resource/authority/human-sex/MALE", .masculine),
      ("Männlich", .masculine), ("unknown", .unspecified), ("X", nil), ("", nil), ("other", nil),
    ])
  func gender(word: String, gender: Gender?) {
    #expect(Gender(registerWord: word) == gender)
  }

  @Test(
    "A script tells a language where it means one",
    arguments: [("Ковачев", "bg"), ("Κούνεβα", "el"), ("Kuneva", nil)])
  func script(name: String, language: String?) {
    #expect(NameCare.language(ofScript: name) == language)
  }
}
