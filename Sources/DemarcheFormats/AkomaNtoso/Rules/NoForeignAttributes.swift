internal import XMLTree

/// SEC-1: no attribute of another namespace, which the schema lets pass; a document type is never read.
struct NoForeignAttributes: FileRule {
  func check(_ file: InspectedFile, _ findings: inout Findings) {
    for (index, node) in file.nodes.enumerated() {
      for attribute in node.element.attributes {
        guard let namespace = attribute.namespace, namespace != XML.namespace else { continue }
        let name = attribute.prefix.map { "\($0):\(attribute.name)" } ?? attribute.name
        let isLocation = namespace == "http://www.w3.org/2001/XMLSchema-instance"
        findings.tell(
          .sec1,
          isLocation
            ? "`\(name)` lets a file choose what it is checked by"
            : "`\(name)` is no attribute of Akoma Ntoso",
          at: index, name, way: isLocation ? "Take it out" : "Take it out, or put it into `proprietary`")
      }
    }
  }
}
