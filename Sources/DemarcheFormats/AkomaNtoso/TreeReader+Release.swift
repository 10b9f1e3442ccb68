internal import DemarcheModel
internal import XMLTree

extension TreeReader {
  /// The lines of a file that tell from when on it may be printed: paragraphs whose `docStatus` refers to a release.
  func releases(in root: XML.Element) -> [Reading.Release] {
    let start = "/akn/ontology/concept/" + Document.releaseKey
    return root.descendants.filter { line in
      line.name == "p"
        && line.descendants.contains { status in
          status.name == "docStatus"
            && (status[attribute: "refersTo"].flatMap { ontology.entries[$0]?.iri }?.utf8.starts(
              with: start.utf8) ?? false)
        }
    }.map { line in
      let moment = line.descendants.first { $0.name == "time" }?[attribute: "time"]
      return Reading.Release(text: TreeReader.words(of: line), moment: moment, element: line.ordinal)
    }
  }
}
