package import DemarcheModel
internal import XMLTree

/// Tells from files alone whether the house made them.
///
/// A page and Akoma Ntoso name their maker. Plain text does not; its words do, when they are those of a page or of
/// Akoma Ntoso that stand beside it. A file edited since has other words than its neighbours.
package enum HouseMark {
  /// Whether the house made all files of a version, and none was altered since.
  ///
  /// - Parameters:
  ///   - files: the files of one version, at most one in each format.
  ///   - language: the language that their names say.
  /// - Returns: `true` only where two formats agree word for word and one of them names the house.
  package static func isOn(_ files: [(format: FRBR.Format, bytes: [UInt8])], in language: LanguageTag) -> Bool
  {
    guard files.count > 1 else { return false }
    var readings: [Reading] = []
    var isNamed = false
    for (format, bytes) in files {
      guard let (words, names) = read(bytes, format, language) else { return false }
      readings.append(Reading(format: format, signatories: [], demands: [], words: words))
      isNamed = isNamed || names
    }
    return isNamed && WordAgreement.difference(readings) == nil
  }

  /// The words of a file, and whether it names the house; `nil` for one that is no document in the language.
  private static func read(
    _ bytes: [UInt8], _ format: FRBR.Format, _ language: LanguageTag
  ) -> (words: [String], names: Bool)? {
    switch format {
    case .text: return (Words.split(bytes), false)
    case .html:
      guard let root = root(of: bytes[HTML.start(of: bytes)...]), root[attribute: "lang"] == language.tag
      else { return nil }
      var words = PageWords()
      words.read(root)
      let head = root.first(named: "head")?.elements ?? []
      let maker = head.first { $0[attribute: "name"] == "generator" }
      return (Words.split(words.text), maker?[attribute: "content"] == "Demarche")
    case .akomaNtoso:
      guard let root = root(of: bytes[...]) else { return nil }
      let tongue = root.descendants.first { $0.name == "FRBRlanguage" }
      guard tongue?[attribute: "language"] == language.alpha3 else { return nil }
      var words = TreeWords()
      words.read(root)
      let maker = root.descendants.first { $0.name == "identification" }
      return (Words.split(words.text), maker?[attribute: "source"] == "#demarche")
    }
  }

  private static func root(of bytes: ArraySlice<UInt8>) -> XML.Element? {
    guard let document = try? XML.Document(parsing: Array(bytes)) else { return nil }
    return document.root()
  }
}
