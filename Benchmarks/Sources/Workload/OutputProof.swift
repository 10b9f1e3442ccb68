import Foundation

/// Proves that a contender has written every document with every name and demand, so that none wins by saying
/// nothing.
package struct OutputProof: Sendable {
  /// What is wrong with an output.
  package struct Fault: Error, CustomStringConvertible {
    package var description: String
  }

  /// A document, and what must stand in each of its formats once.
  package struct Document: Sendable {
    /// Its file without the ending, below the folder of the outputs.
    package var path: String
    package var names: [String]
    package var demands: [String]
    /// The plain text that must stand there to the letter; nil where it is not known before.
    package var text: [UInt8]?

    package init(path: String, names: [String], demands: [String], text: [UInt8]? = nil) {
      self.path = path
      self.names = names
      self.demands = demands
      self.text = text
    }
  }

  package var folder: String
  package var documents: [Document]

  package init(folder: String, documents: [Document]) {
    self.folder = folder
    self.documents = documents
  }

  /// Reads every file of every document.
  package func prove() throws {
    for document in documents {
      for kind in Declaration.kinds {
        let path = "\(folder)/\(document.path).\(kind)"
        guard let data = FileManager.default.contents(atPath: path) else {
          throw Fault(description: "\(path) is missing")
        }
        let bytes = [UInt8](data)
        if kind == "txt", let text = document.text, Self.ended(text) != Self.ended(bytes) {
          throw Fault(description: "\(path) has other words than the plain text of Demarche")
        }
        let lines = kind == "txt" ? Words.lines(ofText: bytes) : Words.lines(ofMarkup: bytes)
        if let fault = Self.fault(in: lines, document) { throw Fault(description: "\(path): \(fault)") }
      }
    }
  }

  /// A text without the line feeds at its end, which pandoc counts otherwise.
  private static func ended(_ text: [UInt8]) -> ArraySlice<UInt8> {
    text[..<((text.lastIndex { $0 != 10 } ?? -1) + 1)]
  }

  /// What is missing in the lines of a file, or stands there twice; nil when each name and demand stands
  /// there once.
  package static func fault(in lines: [String], _ document: Document) -> String? {
    var found: [String: Int] = [:]
    for line in lines {
      let bare = Words.bare(line)
      found[bare, default: 0] += 1
      if let comma = bare.firstRange(of: ", ") { found[String(bare[..<comma.lowerBound]), default: 0] += 1 }
    }
    for expected in document.names + document.demands.map(Words.bare) {
      let count = found[expected] ?? 0
      if count != 1 { return "“\(expected)” stands there \(count) times" }
    }
    return nil
  }
}
