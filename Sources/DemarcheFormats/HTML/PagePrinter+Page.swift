internal import DemarcheModel

extension PagePrinter {
  /// Prints a whole page around the article.
  mutating func printPage(_ document: Document, style: String) {
    let metadata = document.metadata
    writer.indent(by: -2)
    writer.verbatim("<!DOCTYPE html>")
    writer.startLine()
    writer.open("html", [("lang", metadata.expression.language.tag)])
    printHead(metadata, style: style)
    writer.startLine()
    writer.open("body")
    printLanguages(metadata)
    writer.startLine()
    writer.open("main")
    writer.indent(by: 1)
    printArticle(document)
    writer.indent(by: -1)
    for name: StaticString in ["main", "body", "html"] {
      writer.startLine()
      writer.close(name)
    }
  }

  /// Prints what a browser must know.
  private mutating func printHead(_ metadata: Metadata, style: String) {
    writer.startLine()
    writer.open("head")
    printVoid("meta", [("charset", "utf-8")])
    line("title") { $0.writer.text(PagePrinter.pageTitle(metadata)) }
    printVoid("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
    printVoid("meta", [("name", "color-scheme"), ("content", "light dark")])
    printVoid("meta", [("name", "generator"), ("content", "Demarche")])
    if metadata.isDraft {
      printVoid("meta", [("name", PagePrinter.statusName), ("content", "draft")])
      printVoid("meta", [("name", "robots"), ("content", "noindex")])
    }
    for alternate in metadata.alternates {
      guard let file = PageFile.sibling(alternate.file, extension: "html") else { continue }
      printVoid("link", [("rel", "alternate"), ("hreflang", alternate.language.tag), ("href", file)])
    }
    line("script", [("type", "application/ld+json")]) { printer in
      printer.writer.verbatim("\n" + PageLinkedData(metadata).text)
    }
    if !style.isEmpty {
      line("style") { printer in
        printer.writer.verbatim("\n" + style)
        if style.utf8.last != 0x0A { printer.writer.verbatim("\n") }
      }
    }
    writer.startLine()
    writer.close("head")
  }

  /// Prints the links to the other language versions, if there are any.
  private mutating func printLanguages(_ metadata: Metadata) {
    let links = metadata.alternates.compactMap { alternate -> (Metadata.Alternate, String)? in
      PageFile.sibling(alternate.file, extension: "html").map { (alternate, $0) }
    }
    guard !links.isEmpty else { return }
    let label = metadata.labels.otherLanguages
    group("nav", [("class", "languages"), ("aria-label", label)]) { printer in
      printer.line("p") { $0.writer.text(label) }
      printer.group("ul") { printer in
        for (alternate, file) in links {
          let tag = alternate.language.tag
          printer.line("li") { printer in
            let attributes: [PageWriter.Attribute] = [
              ("rel", "alternate"), ("hreflang", tag), ("lang", tag), ("href", file),
            ]
            printer.inline("a", attributes) { $0.writer.text(alternate.languageName) }
          }
        }
      }
    }
  }

  /// Prints an element that holds nothing on a line of its own.
  private mutating func printVoid(_ name: StaticString, _ attributes: [PageWriter.Attribute]) {
    writer.startLine()
    writer.void(name, attributes)
  }
}
