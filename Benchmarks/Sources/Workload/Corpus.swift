import Foundation

/// Many files of Akoma Ntoso, made from the finished ones of this repository: copies whose works have other
/// names.
package enum Corpus {
  /// Writes that many files into a folder, and the list of their names; gives back the list's path.
  package static func write(_ count: Int, from output: String, into folder: String) throws -> String {
    let sources = try works(in: output)
    guard !sources.isEmpty else {
      throw OutputProof.Fault(description: "\(output) holds no files of Akoma Ntoso")
    }
    var names: [String] = []
    var copy = 0
    while names.count < count {
      for source in sources where names.count < count {
        let path = "\(folder)/files/\(Files.padded(copy))/\(source.name)"
        try Files.write(source.renamed(copy), to: path)
        names.append(path)
      }
      copy += 1
    }
    let list = folder + "/list"
    try Files.write(names.joined(separator: "\n") + "\n", to: list)
    return list
  }

  /// A finished file, and the address of its work.
  package struct Source: Sendable {
    package var name: String
    package var text: String
    package var work: String

    package init?(name: String, text: String) {
      guard let element = text.firstRange(of: "<FRBRWork>"),
        let open = text[element.upperBound...].firstRange(of: "<FRBRuri value=\""),
        let close = text[open.upperBound...].firstIndex(of: "\"")
      else { return nil }
      self.name = name
      self.text = text
      work = String(text[open.upperBound..<close])
    }

    /// The file as that of another work: in every address, and in the name or the number that ends it.
    package func renamed(_ copy: Int) -> String {
      var result = text.replacing(work, with: "\(work)-\(copy)")
      for element in ["<FRBRname value=\"", "<FRBRnumber value=\""] {
        guard let open = result.firstRange(of: element),
          let close = result[open.upperBound...].firstIndex(of: "\"")
        else { continue }
        result.insert(contentsOf: "-\(copy)", at: close)
      }
      return result
    }
  }

  private static func works(in output: String) throws -> [Source] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: output).sorted()
    return try paths.filter { $0.hasSuffix(".xml") }.compactMap { path in
      Source(name: path.replacing("/", with: "-"), text: try Files.text("\(output)/\(path)"))
    }
  }
}
