internal import DemarcheModel
internal import XMLTree

extension PageReader {
  /// The lines of a page that tell from when on it may be printed: its paragraphs of the class `status`.
  static func releases(in root: XML.Element) -> [Reading.Release] {
    root.descendants.filter { $0.name == "p" && $0.isStatus }.map { line in
      let moment = line.descendants.first { $0.name == "time" }?[attribute: "datetime"]
      return Reading.Release(text: words(of: line), moment: moment, element: line.ordinal)
    }
  }
}

extension XML.Element {
  /// Whether `status` is one of its classes.
  fileprivate var isStatus: Bool {
    self[attribute: "class"]?.utf8.split(separator: 0x20).contains { $0.elementsEqual("status".utf8) }
      ?? false
  }
}
