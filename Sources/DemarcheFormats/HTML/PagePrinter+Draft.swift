internal import DemarcheModel

extension PagePrinter {
  /// The attribute by which an article says that it is a draft, in the words of its language.
  static let draftAttribute: StaticString = "data-draft"
  /// The class of the notice at the top of a draft.
  static let draftClass = "draft"
  /// The name by which the head of a page says that it is a draft.
  static let statusName = "document-status"
  /// The class of the mark of an awaited signature.
  static let pendingMark = "pending"

  /// Prints at the top of an article that it is a draft.
  mutating func printDraftNotice(_ labels: Metadata.Labels) {
    line("p", [("class", PagePrinter.draftClass)]) { printer in
      printer.inline("strong") { $0.writer.text(labels.draft) }
      printer.writer.text(labels.draftRemark)
    }
  }

  /// The name of a page, before which a draft says that it is one; a browser prints it on every sheet.
  static func pageTitle(_ metadata: Metadata) -> String {
    let title = Words.onOneLine(metadata.title)
    let name = title.isEmpty ? metadata.expression.work.name : title
    return metadata.isDraft ? draftTitle(metadata.labels, name) : name
  }

  /// The name of the page of a draft.
  static func draftTitle(_ labels: Metadata.Labels, _ name: String) -> String {
    "[\(Words.onOneLine(labels.draft))] " + name
  }
}
