import Foundation
import Packing
import Testing

/// The digest of the committed output, which every environment must give.
@Suite struct OutputDigestTests {
  @Test("The committed output has the digest that stands in the repository")
  func digest() throws {
    let folder = Founding.root.appendingPathComponent("Output").path
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    var lines: [String] = []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard let bytes = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
      lines.append("\(SHA256.hex(of: [UInt8](bytes)))  ./\(name)\n")
    }
    #expect(lines.count > 30)
    let digest = SHA256.hex(of: Array(lines.joined().utf8))
    try Golden.expect(digest + "\n", "Determinism/output.sha256")
  }
}
