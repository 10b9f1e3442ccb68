internal import DemarcheModel

/// One `{{ … }}`, `{% … %}` or `{# … #}` of a template.
struct Tag {
  /// What the delimiters say.
  enum Kind {
    /// `{{ … }}`: prints a value.
    case output
    /// `{% … %}`: controls.
    case statement
    /// `{# … #}`: says something to the next reader.
    case comment
  }

  /// What the delimiters say.
  var kind: Kind
  /// The tag with its delimiters, in bytes of the file.
  var bytes: Range<Int>
  /// What stands between the delimiters and their `-`, in bytes of the file.
  var inner: Range<Int>
  /// Whether it takes away the white space before it: `{{-`.
  var stripsBefore = false
  /// Whether it takes away the white space after it: `-}}`.
  var stripsAfter = false

  /// The characters that stand for tags while cmark-gfm reads the Markdown: plane 15, one scalar a tag.
  ///
  /// Sources that hold such scalars are refused before, so a token can only be ours.
  static let firstToken: UInt32 = 0xF0000

  /// The most tags that one template may have; the tokens of plane 15 end there.
  static let limit = 0xFFFD

  /// The index of the tag that a scalar stands for.
  static func index(of scalar: Unicode.Scalar) -> Int? {
    guard scalar.value >= firstToken, scalar.value < firstToken + UInt32(limit) else { return nil }
    return Int(scalar.value - firstToken)
  }
}

/// A template with every tag replaced by its token, ready for cmark-gfm, and the way back to the file.
struct ScannedTemplate {
  /// The file.
  var file: SourceFile
  /// The Markdown with tokens.
  var markdown: [UInt8]
  /// The tags by the index of their token; a comment has one only where it takes white space away.
  var tags: [Tag]
  /// Where runs of the Markdown come from: ascending offsets here and in the file.
  var origins: [(markdown: Int, file: Int)]

  /// Whether a `raw` is not closed, so that what follows it was not read as tags.
  var isCut = false

  /// The byte of the file that a byte of the Markdown comes from.
  func fileOffset(of offset: Int) -> Int {
    var low = 0
    var high = origins.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if origins[middle].markdown <= offset { low = middle } else { high = middle }
    }
    guard low < origins.count else { return offset }
    let next = low + 1 < origins.count ? origins[low + 1].file : file.bytes.count
    return min(origins[low].file + offset - origins[low].markdown, next)
  }
}
