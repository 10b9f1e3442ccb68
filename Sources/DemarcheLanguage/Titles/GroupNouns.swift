package import DemarcheModel

/// How a house names people of both genders together.
package enum GroupNouns: String, Sendable, CaseIterable {
  /// "sénateurs"
  case masculine
  /// "sénatrices et sénateurs"
  case doublet
  /// "sénateur·rice·s", in French; a doublet in other languages.
  case median
}

extension Titles {
  /// The forms of one office by gender and number, said to be former if it is.
  fileprivate struct NounForms: Hashable {
    var masculine, feminine, masculinePlural, femininePlural: String
  }

  /// What several people are together: "sénateurs, anciens sénateurs et députées".
  ///
  /// - Parameters:
  ///   - people: the mandates shown, with the genders of their holders.
  ///   - policy: how people of both genders are named.
  ///   - join: puts the words of the language between the members of a list.
  /// - Returns: one noun for each office in the order in which the offices first stand, or the first gap met.
  package func groupNoun(
    of people: [(shown: ShownMandate, gender: Gender)], by policy: GroupNouns,
    joining join: ([String]) -> String
  ) -> Result<String, Gap> {
    Result { () throws(Gap) in
      var offices: [NounForms] = []
      var genders: [NounForms: [Gender]] = [:]
      for person in people {
        let forms = try nounForms(of: person.shown)
        if genders[forms] == nil { offices.append(forms) }
        genders[forms, default: []].append(person.gender)
      }
      return join(offices.map { noun($0, for: genders[$0] ?? [], by: policy, joining: join) })
    }
  }

  /// The four forms of the office of a mandate.
  private func nounForms(of shown: ShownMandate) throws(Gap) -> NounForms {
    let office = try office(of: shown.mandate)
    let forms = NounForms(
      masculine: office.masculine, feminine: office.feminine, masculinePlural: office.masculinePlural,
      femininePlural: office.femininePlural)
    guard shown.isFormer else { return forms }
    if let own = office.former {
      return NounForms(
        masculine: own.masculine, feminine: own.feminine, masculinePlural: own.masculinePlural,
        femininePlural: own.femininePlural)
    }
    guard let former = pack.former else { throw .formerForm }
    return NounForms(
      masculine: try joined(former.masculine, forms.masculine),
      feminine: try joined(former.feminine, forms.feminine),
      masculinePlural: try joined(former.masculinePlural, forms.masculinePlural),
      femininePlural: try joined(former.femininePlural, forms.femininePlural))
  }

  /// The noun of one office for its holders.
  private func noun(
    _ forms: NounForms, for genders: [Gender], by policy: GroupNouns, joining join: ([String]) -> String
  ) -> String {
    if genders.count == 1 { return genders == [.feminine] ? forms.feminine : forms.masculine }
    if genders.allSatisfy({ $0 == .feminine }) { return forms.femininePlural }
    let isMixed = !genders.allSatisfy { $0 == .masculine }
    guard isMixed, policy != .masculine, forms.masculinePlural != forms.femininePlural else {
      return forms.masculinePlural
    }
    if policy == .median, pack.language.tag == "fr", let noun = forms.withMedianPoints { return noun }
    return join([forms.femininePlural, forms.masculinePlural])
  }
}

extension Titles.NounForms {
  /// The word with median points, "sénateur·rice·s"; `nil` where it is not made of the feminine's ending.
  fileprivate var withMedianPoints: String? {
    let words = [masculine, feminine, masculinePlural, femininePlural].map { $0.split(separator: " ") }
    guard words.allSatisfy({ $0.count == words[0].count }) else { return nil }
    var result: [String] = []
    for index in words[0].indices {
      let (one, she, several) = (words[0][index], words[1][index], words[2][index])
      guard one != she else {
        result.append(String(several))
        continue
      }
      guard several == one + "s", words[3][index] == she + "s" else { return nil }
      let shared = zip(one.unicodeScalars, she.unicodeScalars).prefix { $0 == $1 }.count
      // "Roi" and "reine" are two words, not one with two endings.
      guard shared * 2 > one.unicodeScalars.count else { return nil }
      result.append("\(one)·\(String(she.unicodeScalars.dropFirst(shared)))·s")
    }
    return result.joined(separator: " ")
  }
}
