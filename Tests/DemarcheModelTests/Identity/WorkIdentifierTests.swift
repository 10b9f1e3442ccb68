import DemarcheModel
import Testing

/// The names of works and their parts are read and printed to the letter of the naming convention.
struct WorkIdentifierTests {
  private static let work = "/akn/fr/statement/declaration/2024-05-06/apt31"

  @Test(
    "What is printed is what was read",
    arguments: [
      work, "\(work)/!main", "\(work)/~list_1", "\(work)/!annex_1", "\(work)/!annex_1~list_1__item_2",
      "\(work)/fra@", "\(work)/fra@2", "\(work)/fra@rev-1", "\(work)/fra@2024-05-06", "\(work)/fra@2024",
      "\(work)/fra:", "\(work)/fra:2024-05-06", "\(work)/fra@.xml", "\(work)/eng@2024-05-07.xml",
      "\(work)/eng@2024-05-07/!main", "\(work)/eng@2024-05-07/!main.xml", "\(work)/fra:2024-05/!annex_1.pdf",
      "\(work)/fra@2024-05-06/~list_1__item_3", "/akn/fr/doc/question/senat/2024-04-30/apt31",
      "/akn/us-ca/act/2019/12.b", "/akn/eu/doc/2013-09/!main", "/akn/ke/act/1980-01-01",
      "/akn/fr/doc/writtenQuestion/senat/2024-05-16/00000/fra@2024-05-16/~questions_1__question_1",
      "/akn/is/doc/2024-05-06/þing/isl@", "/akn/it/act/2015/fra@2016/~art_1",
    ])
  func roundTrip(_ text: String) throws {
    #expect(try WorkIdentifier(parsing: text).description == text)
  }

  @Test("Each part is told apart")
  func parts() throws {
    let text = "/akn/fr-idf/doc/question/senat/2024-04-30/apt31/fra:2024-05/!annex_1~list_1"
    let identifier = try WorkIdentifier(parsing: text)
    #expect(identifier.country == "fr-idf")
    #expect(identifier.element == "doc")
    #expect(identifier.subtype == "question")
    #expect(identifier.actor == "senat")
    #expect(identifier.date == PartialDate(iso: "2024-04-30"))
    #expect(identifier.name == "apt31")
    #expect(identifier.language == "fra")
    #expect(identifier.version == .virtual(PartialDate(iso: "2024-05")))
    #expect(identifier.component == "annex_1")
    #expect(identifier.portion == "list_1")
    #expect(identifier.work.description == "/akn/fr-idf/doc/question/senat/2024-04-30/apt31")
    #expect(
      identifier.expression.description == "/akn/fr-idf/doc/question/senat/2024-04-30/apt31/fra:2024-05")
  }

  @Test(
    "A fault is told at its place",
    arguments: [
      ("", 0), ("akn", 0), ("/akn", 4), ("/eli/fr/doc", 1), ("/akn//doc", 5), ("/akn/France/doc/2024", 5),
      ("/akn/fr-/doc/2024", 5), ("/akn/fr/2024-05-06", 8), ("/akn/fr/doc", 11),
      ("/akn/fr/doc/a/b/c/2024", 16),
      ("/akn/fr/doc/2024-13-01/x", 12), ("/akn/fr/doc/2023-02-29/x", 12), ("/akn/fr/doc/que stion/2024", 12),
      ("\(work)/", 47), ("\(work)/fr@2024", 47), ("\(work)/FRA@2024", 47), ("\(work)/fra@20 24", 51),
      ("\(work)/fra:rev1", 51), ("\(work)/fra@2024.XML", 56), ("\(work)/fra@2024.xml/!main", 60),
      ("\(work)/!", 48), ("\(work)/!main.xml", 53), ("\(work)/~", 48), ("\(work)/~a b", 48),
      ("\(work)/!main/!main", 53), ("\(work)/a~b", 47), ("\(work)/fra@2024/x", 56),
    ])
  func faults(_ text: String, _ offset: Int) throws {
    let fault = #expect(throws: WorkIdentifier.Fault.self) { try WorkIdentifier(parsing: text) }
    #expect(fault?.offset == offset, "\(fault?.message ?? "")")
    #expect(fault?.message.isEmpty == false)
  }

  @Test("Whatever can be named is read as it was", arguments: 1...2_000)
  func property(_ seed: UInt64) throws {
    var random = Random(state: seed)
    let identifier = try random.identifier()
    #expect(try WorkIdentifier(parsing: identifier.description) == identifier, "\(identifier)")
  }

  @Test("No text makes the reader fail otherwise than by a fault within it", arguments: 1...2_000)
  func anyText(_ seed: UInt64) throws {
    var random = Random(state: seed)
    var bytes = Array(try random.identifier().description.utf8)
    for _ in 0...random.below(3) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      switch random.below(3) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(Array("/@:!~.- é%".utf8)[random.below(11)], at: place)
      default: bytes.removeSubrange(place...)
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      let identifier = try WorkIdentifier(parsing: text)
      #expect(identifier.description == text)
    } catch {
      #expect((0...text.utf8.count).contains(error.offset), "\(text)")
    }
  }
}

/// A source of values that a seed decides.
private struct Random {
  /// The state of the linear congruential generator.
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func pick(_ texts: [String]) -> String { texts[below(texts.count)] }

  mutating func date() throws -> PartialDate {
    let texts = ["2024", "1999-12", "2024-02-29", "0001-01-01", "2024-05-06", "2000-11"]
    return try #require(PartialDate(iso: pick(texts)))
  }

  mutating func identifier() throws -> WorkIdentifier {
    let subtype = below(3) == 0 ? nil : pick(["declaration", "pressRelease", "résolution", "a.b"])
    var identifier = WorkIdentifier(
      country: pick(["fr", "us-ca", "eu", "de-by"]), element: pick(["statement", "doc", "act"]),
      subtype: subtype,
      actor: subtype == nil || below(2) == 0 ? nil : pick(["senat", "ep", "an-1"]), date: try date(),
      name: below(4) == 0 ? nil : pick(["apt31", "00000", "þing", "a_b-c.d", "fra"]))
    if below(3) > 0 {
      identifier.language = pick(["fra", "eng", "mul", "und"])
      switch below(4) {
      case 0: identifier.version = .first
      case 1: identifier.version = .named(pick(["2", "rev1", "a-b_c"]))
      case 2: identifier.version = .dated(try date())
      default: identifier.version = .virtual(below(2) == 0 ? nil : try date())
      }
    }
    if below(2) == 0 { identifier.component = pick(["main", "annex_1", "2"]) }
    switch below(3) {
    case 0: identifier.portion = pick(["list_1__item_2", "p_1", "preface"])
    case 1 where identifier.language != nil: identifier.format = pick(["xml", "html", "mp3"])
    default: break
    }
    return identifier
  }
}
