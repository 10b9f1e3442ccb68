internal import DemarcheModel

/// What a page tells programs about itself, in the words of schema.org (JSON-LD 1.1).
///
/// Every language version names the same work, by its address in the naming convention of Akoma Ntoso.
struct PageLinkedData {
  /// The data, ready to stand in a page that is HTML and XML at once.
  let text: String

  /// Tells what a document is.
  init(_ metadata: Metadata) {
    let data = JSONValue.object([
      ("@context", .text("https://schema.org")), ("@type", .text("CreativeWork")),
      ("@id", .text(metadata.expression.iri)), ("name", .text(metadata.title)),
      ("inLanguage", .text(metadata.expression.language.tag)),
      ("dateCreated", .text(metadata.expression.version.description)),
      ("datePublished", metadata.publication.map { .text($0.date.description) }),
      ("creativeWorkStatus", metadata.isDraft ? .text("Draft") : nil),
      ("author", .list(metadata.authors.map { PageLinkedData.author($0.reference) })),
      ("keywords", metadata.keywords.isEmpty ? nil : .list(metadata.keywords.map { .text($0.label) })),
      ("exampleOfWork", PageLinkedData.work(metadata)),
      (
        "translationOfWork",
        metadata.original.map { .object([("@type", .text("CreativeWork")), ("@id", .text($0.iri))]) }
      ),
    ])
    // Outside of strings JSON has none of the three, and inside the escape means the same.
    var text = String.UnicodeScalarView()
    for scalar in data.document.unicodeScalars {
      switch scalar {
      case "&": text.append(contentsOf: "\\u0026".unicodeScalars)
      case "<": text.append(contentsOf: "\\u003c".unicodeScalars)
      case ">": text.append(contentsOf: "\\u003e".unicodeScalars)
      default: text.append(scalar)
      }
    }
    self.text = String(text)
  }

  /// The work with its versions in other languages.
  private static func work(_ metadata: Metadata) -> JSONValue {
    let versions = metadata.alternates.compactMap { alternate -> JSONValue? in
      PageFile.sibling(alternate.file, extension: "html").map { file in
        .object([
          ("@type", .text("CreativeWork")), ("inLanguage", .text(alternate.language.tag)),
          ("url", .text(file)),
        ])
      }
    }
    return .object([
      ("@type", .text("CreativeWork")), ("@id", .text(metadata.expression.work.iri)),
      ("name", .text(metadata.workTitle)),
      ("dateCreated", .text(metadata.expression.work.date.description)),
      ("workExample", versions.isEmpty ? nil : .list(versions)),
    ])
  }

  /// A person or an institution.
  private static func author(_ reference: Reference) -> JSONValue {
    .object([
      ("@type", .text(reference.category == .person ? "Person" : "Organization")),
      ("@id", .text(reference.iri)), ("name", .text(reference.name)),
    ])
  }
}
