import Foundation

/// The workload in each peer's own form, made from what Demarche printed.
package struct Peers: Sendable {
  /// The folder of the peers' inputs.
  package var folder: String
  package var workload: Workload
  private var facts: [(name: String, facts: Facts)] = []
  private let template: Declaration

  /// Reads the finished texts of a workload that has been generated.
  package init(of workload: Workload, into folder: String) throws {
    self.folder = folder
    self.workload = workload
    for document in workload.documents {
      let path = "\(workload.output)/\(document.path).txt"
      do {
        var found = try FactReader(fixed: document.fixed).facts(of: Files.text(path))
        if workload.letters { found = found.without(["title", "opening"]) }
        facts.append((document.name, found))
      } catch let error as FactReader.Unreadable {
        throw OutputProof.Fault(description: "\(path): \(error)")
      }
      // All letters share the facts of the first.
      if workload.letters { break }
    }
    template = Declaration(letter: workload.letters, style: try Self.style(of: workload))
  }

  /// Writes the inputs of all peers, those of pandoc for some documents only.
  package func write(pandoc: Int) throws {
    try writeFacts()
    try writeTemplates()
    try writeHugo()
    try writeXSLT()
    for (index, document) in workload.documents.prefix(pandoc).enumerated() {
      let facts = workload.letters ? facts[0].facts : facts[index].facts
      try Files.write("---\n\(json(facts, document))\n---\n", to: "\(folder)/pandoc/\(document.name).md")
    }
  }

  /// What a peer must have written: the plain text of Demarche, and in each format the names and demands.
  package func expected() throws -> [OutputProof.Document] {
    try workload.documents.map { document in
      OutputProof.Document(
        path: document.name, names: document.signatories, demands: document.demands,
        text: try Files.bytes("\(workload.output)/\(document.path).txt"))
    }
  }

  private func json(_ facts: Facts, _ document: Workload.Document) -> String {
    guard workload.letters else { return facts.json }
    return facts.json.dropLast() + ",\"record\":" + Facts.object(document.row) + "}"
  }

  private func writeFacts() throws {
    guard workload.letters else {
      for (name, facts) in facts { try Files.write(facts.json, to: "\(folder)/documents/\(name).json") }
      return
    }
    try Files.write(facts[0].facts.json, to: "\(folder)/shared.json")
    try Files.write(Letters.table(workload.documents.count), to: "\(folder)/records.csv")
  }

  private func writeTemplates() throws {
    for kind in Declaration.kinds {
      let neutral = template.template(kind)
      let base = "\(folder)/declaration.\(kind)"
      try Files.write(neutral.jinja, to: base + ".j2")
      try Files.write(neutral.mustache(escaping: kind != "txt"), to: base + ".mustache")
      try Files.write(neutral.pandoc, to: "\(folder)/pandoc/template.\(kind)")
    }
  }

  /// A site whose pages are the documents, each in three output formats.
  private func writeHugo() throws {
    let site = folder + "/hugo"
    try Files.write(
      """
      baseURL = "http://example.org/"
      uglyURLs = true
      disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
      [outputFormats.akn]
      mediaType = "application/xml"
      isHTML = true
      [outputFormats.txt]
      mediaType = "text/plain"
      isPlainText = true
      [outputs]
      page = ["HTML", "txt", "akn"]

      """, to: site + "/config.toml")
    let source = workload.letters ? "$.Site.Data.facts" : "$.Params.facts"
    for (kind, name) in [("txt", "single.txt"), ("html", "single.html"), ("xml", "single.akn.xml")] {
      let text = template.template(kind).hugo(facts: source)
      try Files.write(text, to: "\(site)/layouts/_default/\(name)")
    }
    if workload.letters { try Files.write(facts[0].facts.json, to: site + "/data/facts.json") }
    for (index, document) in workload.documents.enumerated() {
      let front =
        workload.letters
        ? "\"record\": " + Facts.object(document.row) : "\"facts\": " + facts[index].facts.json
      try Files.write(
        "{ \"title\": \"\(document.name)\", \(front) }\n", to: "\(site)/content/d/\(document.name).md")
    }
  }

  /// Style sheets: one for each format, and one that writes all documents of an index in one process.
  private func writeXSLT() throws {
    let head = "<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\""
    let named = Declaration.kinds.map { template.template($0).xslt(name: $0, markup: $0 != "txt") }
    let base = folder + "/xslt"
    for (kind, body) in zip(Declaration.kinds, named) {
      let call =
        "<xsl:call-template name=\"\(kind)\"><xsl:with-param name=\"d\" select=\"/d\"/></xsl:call-template>"
      try Files.write(
        "\(head)>\n\(Self.output(kind))\n\(body)"
          + "<xsl:template match=\"/\">\(call)</xsl:template></xsl:stylesheet>\n",
        to: "\(base)/\(kind).xsl")
    }
    for (name, facts) in facts {
      let named = Facts(fields: facts.fields + [.init("file", name)], lists: facts.lists)
      try Files.write(named.xml("d") + "\n", to: "\(base)/\(name).in.xml")
    }
    let index = workload.documents.map { document in
      workload.letters ? "<r\(Facts.attributes(document.row))/>" : "<f href=\"\(document.name).in.xml\"/>"
    }
    try Files.write("<index>\(index.joined())</index>\n", to: base + "/index.xml")
    let each = workload.letters ? "/index/r" : "document(/index/f/@href)/d"
    let file = workload.letters ? "@code" : "@file"
    let document = workload.letters ? "document('\(facts[0].name).in.xml', document(''))/d" : "."
    let calls = Declaration.kinds.map { kind in
      """
      <exsl:document href="{$out}/{$n}.\(kind)" \(Self.attributes(kind))>\
      <xsl:call-template name="\(kind)"><xsl:with-param name="d" select="$d"/>\
      <xsl:with-param name="r" select="."/>\
      </xsl:call-template></exsl:document>
      """
    }
    try Files.write(
      """
      \(head) xmlns:exsl="http://exslt.org/common" extension-element-prefixes="exsl">
      <xsl:param name="out"/>
      \(named.joined())
      <xsl:template match="/"><xsl:for-each select="\(each)"><xsl:variable name="d" select="\(document)"/>\
      <xsl:variable name="n" select="\(file)"/>\(calls.joined())</xsl:for-each></xsl:template>
      </xsl:stylesheet>

      """, to: base + "/many.xsl")
  }

  private static func attributes(_ kind: String) -> String {
    switch kind {
    case "txt": "method=\"text\" encoding=\"UTF-8\""
    case "html": "method=\"xml\" omit-xml-declaration=\"yes\" encoding=\"UTF-8\""
    default: "method=\"xml\" encoding=\"UTF-8\""
    }
  }

  private static func output(_ kind: String) -> String { "<xsl:output \(attributes(kind))/>" }

  /// The style sheet of the first page that Demarche made, without its comments, which some engines drop.
  private static func style(of workload: Workload) throws -> String {
    guard let first = workload.documents.first else { return "" }
    let page = try Files.text("\(workload.output)/\(first.path).html")
    guard let open = page.firstRange(of: "<style>\n"), let close = page.firstRange(of: "\n</style>") else {
      throw OutputProof.Fault(description: "\(first.path).html has no style sheet")
    }
    var style = String(page[open.upperBound..<close.lowerBound])
    while let start = style.firstRange(of: "/*"), let end = style[start.upperBound...].firstRange(of: "*/") {
      style.removeSubrange(start.lowerBound..<end.upperBound)
    }
    return style
  }
}
