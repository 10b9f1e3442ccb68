package import DemarcheModel

/// Finds people who stand in the records twice, under two ids.
package enum SamePeople {
  /// The people who stand in the records twice, surely or by their name.
  ///
  /// - Parameter people: all people, in the order in which they are told.
  /// - Returns: what is wrong, each with the ids of both people.
  package static func found(among people: [Person]) -> [(diagnostic: Diagnostic, people: [Identifier])] {
    withOneIdentifier(people) + withOneName(people)
  }

  /// The people of records whose registers' ids are those of somebody else.
  ///
  /// - Parameter people: all people, in the order in which they are told.
  /// - Returns: the mistakes, each with the ids of both people; which of them is meant would be a guess.
  static func withOneIdentifier(
    _ people: [Person]
  ) -> [(diagnostic: Diagnostic, people: [Identifier])] {
    var first: [Key: (person: Identifier, range: SourceRange)] = [:]
    var found: [(diagnostic: Diagnostic, people: [Identifier])] = []
    for person in people {
      for identifier in person.identifiers {
        let key = Key(scheme: identifier.scheme.value, id: Array(identifier.id.value.utf8))
        guard let earlier = first[key] else {
          first[key] = (person.id.value, identifier.id.range)
          continue
        }
        let diagnostic = Diagnostic(
          .duplicatePerson,
          "`\(person.id.value)` and `\(earlier.person)` have one id of `\(identifier.scheme.value)`",
          at: identifier.id.range, notes: [.init("The other one", at: earlier.range)],
          solutions: [.init("Delete one of the two records, or correct the id")])
        found.append((diagnostic, [earlier.person, person.id.value]))
      }
    }
    return found
  }

  /// An id of a register.
  private struct Key: Hashable {
    /// The register.
    var scheme: Identifier
    /// The bytes of the id.
    var id: [UInt8]
  }

  /// The people who bear the name of somebody else, and whom no register tells apart.
  ///
  /// - Parameter people: all people, in the order in which they are told.
  /// - Returns: a warning for each; homonyms exist.
  static func withOneName(_ people: [Person]) -> [(diagnostic: Diagnostic, people: [Identifier])] {
    var first: [[UInt8]: Person] = [:]
    return people.compactMap { person in
      let key = Array(person.name.full.lowercased().utf8)
      guard let earlier = first[key] else {
        first[key] = person
        return nil
      }
      guard !areToldApart(person, earlier) else { return nil }
      let diagnostic = Diagnostic(
        .sameName, "`\(person.id.value)` and `\(earlier.id.value)` have one name", at: person.id.range,
        explanation: "One person under two ids could sign twice.",
        notes: [.init("The other one", at: earlier.id.range)],
        solutions: [
          .init("Delete one of the two records if they are of one person"),
          .init("Otherwise give both their ids in one register: `identifiers: { wikidata: … }`"),
        ])
      return (diagnostic, [earlier.id.value, person.id.value])
    }
  }

  /// Whether a register knows two people by two ids.
  private static func areToldApart(_ person: Person, _ other: Person) -> Bool {
    person.identifiers.contains { identifier in
      other.identifiers.contains {
        $0.scheme.value == identifier.scheme.value && $0.id.value != identifier.id.value
      }
    }
  }
}
