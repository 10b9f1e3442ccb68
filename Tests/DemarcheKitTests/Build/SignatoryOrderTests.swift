import DemarcheModel
import Testing

@testable import DemarcheKit

/// The order in which names stand, the same in every language of a dossier.
@Suite struct SignatoryOrderTests {
  /// One person: id, given and family name, chamber and group of the only mandate.
  private typealias Someone = (id: String, given: String, family: String, chamber: String, group: String?)

  private static let people: [Someone] = [
    ("zoe", "Zoé", "Zola", "fr-senat", "UC"), ("constance", "Constance", "Le Grip", "fr-an", "RE"),
    ("eric", "Éric", "Élie", "ep", "RE"), ("emma", "Emma", "Emile", "fr-senat", nil),
    ("denis", "Denis", "Durand", "ep", "ÉCO"), ("abel", "Abel", "Lebrun", "fr-an", "ECO"),
    ("lea-1", "Léa", "Martin", "ep", "UC"), ("lea-2", "Léa", "Martin", "ep", "UC"),
  ]

  /// Orders a list of ids; a star marks who leads.
  private func ordered(_ list: [String], _ order: SignatureList.Order) throws -> [String] {
    var files: [String: [UInt8]] = [:]
    for person in Self.people {
      let group = person.group.map { ", group: \($0)" } ?? ""
      files["Signatories/\(person.id).yaml"] = Array(
        """
        id: \(person.id)
        name: { given: \(person.given), family: \(person.family) }
        gender: f
        mandates: [{ office: mp, chamber: \(person.chamber), from: 2020-01-01\(group) }]
        """.utf8)
    }
    let workspace = MemoryFileSystem(files)
    var diagnostics: [Diagnostic] = []
    let library = Library(workspace: workspace, languages: [], &diagnostics)
    let people = PeopleDirectory(workspace: workspace, &diagnostics)
    #expect(diagnostics == [])
    let signatures = try list.map { name in
      Signature(
        person: try located(name.replacing("*", with: "")), status: .signed(on: nil),
        isLead: name.contains("*"),
        range: nowhere)
    }
    let source = try #require(LanguageTag("fr"))
    let sorter = SignatoryOrder(people: people, library: library, source: source, date: try day("2024-05-06"))
    return sorter.ordered(
      SignatureList(order: order, required: .all, signatures: signatures, range: nowhere)
    ).map(\.person.value.rawValue)
  }

  private let listed = ["zoe", "constance", "eric", "emma", "denis", "abel"]

  @Test("As listed, unless asked otherwise")
  func asListed() throws {
    #expect(try ordered(listed, .listed) == listed)
  }

  @Test("By family name in French: Le Grip under L, É with E, capitals and accents second")
  func family() throws {
    #expect(try ordered(listed, .family) == ["denis", "eric", "emma", "constance", "abel", "zoe"])
    #expect(try ordered(listed.reversed(), .family) == ["denis", "eric", "emma", "constance", "abel", "zoe"])
  }

  @Test("Those who lead come first, in their listed order, then the others by family name")
  func leadFirst() throws {
    let list = ["zoe*", "constance", "eric", "emma*", "denis", "abel"]
    #expect(try ordered(list, .leadFirst) == ["zoe", "emma", "denis", "eric", "constance", "abel"])
    #expect(try ordered(listed, .leadFirst) == ordered(listed, .family))
  }

  @Test("Nobody is moved for leading when another order is asked for")
  func leadElsewhere() throws {
    #expect(try ordered(["zoe*", "denis"], .family) == ["denis", "zoe"])
  }

  @Test("By group, and by family name within it; those without a group first")
  func group() throws {
    #expect(try ordered(listed, .group) == ["emma", "abel", "denis", "eric", "constance", "zoe"])
    #expect(try ordered(listed.reversed(), .group) == ["emma", "abel", "denis", "eric", "constance", "zoe"])
  }

  @Test("By country of the chamber, and by family name within it")
  func country() throws {
    #expect(try ordered(listed, .country) == ["denis", "eric", "emma", "constance", "abel", "zoe"])
  }

  @Test("Nobody is lost or doubled by any order", arguments: SignatureList.Order.allCases)
  func complete(_ order: SignatureList.Order) throws {
    #expect(try ordered(listed, order).sorted() == listed.sorted())
    #expect(try ordered(["nobody", "zoe", "no-one"], order).count == 3)
  }

  @Test("Equal names keep their listed order", arguments: [["lea-2", "lea-1"], ["lea-1", "lea-2"]])
  func stable(_ list: [String]) throws {
    for order in SignatureList.Order.allCases {
      #expect(try ordered(list, order) == list)
    }
  }
}
