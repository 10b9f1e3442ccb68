extension Document {
  /// The lines of the preface that tell from when on the press may print the document, as every format must show them.
  public var releaseLines: [Reading.Release] {
    var lines: [Reading.Release] = []
    preface.visitBlocks { block in
      guard case .paragraph(let content) = block, content.isReleaseLine else { return }
      lines.append(Reading.Release(text: content.plainText, moment: content.firstMoment?.description))
    }
    return lines
  }

  /// The start of the keys of all release lines, embargoes among them.
  public static let releaseKey = "demarche.release."
}

extension [Inline] {
  /// Whether one of the pieces, however deep, is a release line.
  fileprivate var isReleaseLine: Bool {
    contains { inline in
      if case .part(.status(let status), _) = inline, status.key.hasPrefix(Document.releaseKey) {
        return true
      }
      return inline.children.isReleaseLine
    }
  }

  /// The first moment among the pieces, however deep.
  fileprivate var firstMoment: ZonedMoment? {
    for inline in self {
      if case .moment(let moment, _) = inline { return moment }
      if let moment = inline.children.firstMoment { return moment }
    }
    return nil
  }
}
