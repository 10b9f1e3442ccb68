import DemarcheFormats
import DemarcheModel
import Foundation
import Testing
import XMLTree

/// Whatever a file holds, reading it ends, without a trap, and says what it could not read.
@Suite("Hostile files of Akoma Ntoso")
struct HostileFileTests {
  /// Spoils bytes in a place, as the dice will.
  private func spoil(_ bytes: [UInt8], _ dice: inout DocumentGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...dice.below(4) {
      let place = dice.below(bytes.count)
      let end = min(bytes.count, place + 1 + dice.below(40))
      switch dice.below(7) {
      case 0: bytes[place] = UInt8(dice.below(256))
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.insert(contentsOf: Array(dice.one(of: HostileFileTests.pieces).utf8), at: place)
      case 4: swapTags(&bytes, &dice)
      case 5: replaceValue(&bytes, &dice)
      default: bytes.replaceSubrange(place..<end, with: Array(dice.one(of: HostileFileTests.pieces).utf8))
      }
      if bytes.isEmpty { bytes = [0x3C] }
    }
    return bytes
  }

  /// Gives one element's tags another name, so that the file stays well formed.
  private func swapTags(_ bytes: inout [UInt8], _ dice: inout DocumentGenerator) {
    let name = dice.one(of: HostileFileTests.names)
    let other = dice.one(of: HostileFileTests.names)
    bytes = Array(
      text(bytes).replacing("<\(name) ", with: "<\(other) ").replacing("<\(name)>", with: "<\(other)>")
        .replacing("</\(name)>", with: "</\(other)>").utf8)
  }

  /// Gives one attribute another value.
  private func replaceValue(_ bytes: inout [UInt8], _ dice: inout DocumentGenerator) {
    let places = bytes.indices.filter { bytes[$0] == 0x3D && $0 + 1 < bytes.count && bytes[$0 + 1] == 0x22 }
    guard !places.isEmpty else { return }
    let start = dice.one(of: places) + 2
    let end = bytes[start...].firstIndex(of: 0x22) ?? bytes.count
    bytes.replaceSubrange(start..<max(start, end), with: Array(dice.one(of: HostileFileTests.values).utf8))
  }

  /// Names of elements that trade places.
  private static let names = [
    "p", "block", "blockList", "item", "num", "ul", "li", "container", "signature", "person", "role",
    "mainBody",
    "preface", "recital", "recitals", "meta", "FRBRWork", "question", "questions", "authorialNote", "span",
    "doc",
    "statement", "embeddedStructure", "table", "tr", "td", "TLCPerson", "references", "original", "date",
  ]

  /// Values of attributes that nobody expects.
  private static let values = [
    "", "#", "#original", "-1", "99999999999999999999", "2024-02-30", "/akn/", "/akn/fr/doc/x/2024/a",
    "level9", "level",
    "level99999999999999999999", "2024-05-06T14:30:00+02:00", "signatures", "pending", "empty", "fra",
    "\u{202E}",
  ]

  /// Pieces of files that nobody expects.
  private static let pieces = [
    "<", ">", "&", "\"", "<p>", "</p>", "<!--", "]]>", "<![CDATA[", "&#0;", "&#xFFFFFFFF;", "\u{0}",
    "\u{FFFE}", "<?x?>",
    "<!DOCTYPE x>", "<num>999999999.</num>", "<item refersTo=\"#x\"/>", "xmlns=\"urn:x\"", "<br/>",
    "<signature/>",
  ]

  @Test("Spoilt files end in a document or in an error with its place", .timeLimit(.minutes(10)))
  func spoilt() throws {
    var seeds: [[UInt8]] = Founding.all.map { AkomaNtoso.write($0.document) }
    for name in AkomaNtosoFileTests.exemplars { seeds.append(try AkomaNtosoFileTests.exemplar(name).bytes) }
    var dice = DocumentGenerator(seed: 31)
    for _ in 1...15 { seeds.append(AkomaNtoso.write(dice.document())) }
    var (read, refused) = (0, 0)
    for round in 0..<1_500 {
      let source = SourceFile(path: "a.xml", bytes: spoil(seeds[round % seeds.count], &dice))
      let (document, diagnostics) = AkomaNtoso.document(from: source)
      if let document {
        read += 1
        // What is read can be written and read again, and then nothing more is lost.
        let again = AkomaNtoso.document(from: SourceFile(path: "b.xml", bytes: AkomaNtoso.write(document)))
        let held = AkomaNtoso.held(document)
        if diagnostics.isEmpty { #expect(again.document == held, "round \(round)") }
      } else {
        refused += 1
        #expect(diagnostics.containsErrors, "round \(round)")
      }
    }
    #expect(read > 100)
    #expect(refused > 100)
  }

  /// Files that are deep, long, or many-branched.
  static let bombs: [(name: String, body: String)] = [
    (
      "deep",
      String(repeating: "<container name=\"a\">", count: 60) + "<p>x</p>"
        + String(repeating: "</container>", count: 60)
    ),
    ("too deep", String(repeating: "<b>", count: 100_000)),
    (
      "gaps",
      (1...500).map {
        "<blockList><item><num>1.</num><p>x</p></item><item><num>\($0 * 900_000).</num><p>x</p></item></blockList>"
      }.joined()
    ),
    ("pieces", "<p>" + String(repeating: "<abbr>x</abbr>", count: 200_000) + "</p>"),
    ("rows", "<table>" + String(repeating: "<tr><td/></tr>", count: 50_000) + "</table>"),
    (
      "entries",
      String(repeating: "<TLCPerson eId=\"a\" href=\"/akn/ontology/person/a\" showAs=\"a\"/>", count: 50_000)
    ),
    ("one word", "<p>" + String(repeating: "é", count: 1_000_000) + "</p>"),
    (
      "signatures",
      "<p>" + String(repeating: "<signature>x</signature>, ", count: 50_000) + "<signature/></p>"
    ),
  ]

  @Test("Deep, long and multiplying files end soon", .timeLimit(.minutes(5)), arguments: bombs.map(\.name))
  func bomb(name: String) throws {
    let body = try #require(HostileFileTests.bombs.first { $0.name == name }).body
    let file = text(AkomaNtoso.write(Declaration.french)).replacing("<mainBody>", with: "<mainBody>" + body)
    let (document, diagnostics) = AkomaNtoso.document(from: SourceFile(path: "a.xml", text: file))
    #expect(document != nil || diagnostics.containsErrors)
    #expect(diagnostics.count <= 1_001)
  }
}
