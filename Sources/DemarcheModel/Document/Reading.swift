/// What a reader finds in the bytes of a finished file, to be compared with what was promised.
public struct Reading: Sendable, Equatable {
  /// A signatory or a demand found in a file.
  public struct Finding: Sendable, Equatable {
    /// The name that the file gives it; plain text has none.
    public var id: Identifier?
    /// The words, without a mark of an awaited signature.
    public var text: String
    /// The words of the mark that says that the signature is awaited, `nil` for one that is given.
    public var pendingMark: String?
    /// How many start tags stand before its element in the file; `nil` for text, which has none.
    public var element: Int?

    /// Makes a finding.
    public init(id: Identifier?, text: String, pendingMark: String? = nil, element: Int? = nil) {
      self.id = id
      self.text = text
      self.pendingMark = pendingMark
      self.element = element
    }

    /// Two findings are equal when they say the same, wherever they stand.
    public static func == (left: Finding, right: Finding) -> Bool {
      left.id == right.id && left.text == right.text && left.pendingMark == right.pendingMark
    }
  }

  /// One of the places in which a file says that it is a draft.
  public struct DraftMark: Sendable, Equatable {
    /// What stands at such a place.
    public enum State: Sendable, Equatable {
      /// Nothing.
      case missing
      /// Something, and not what a draft of the language says there.
      case altered
      /// What a draft says.
      case whole
    }

    /// The place in words: "the notice at its top".
    public var place: String
    /// What stands there.
    public var state: State

    /// Makes a mark.
    public init(_ place: String, _ state: State) {
      self.place = place
      self.state = state
    }

    /// Compares what stands at a place with what a draft says there.
    public init(_ place: String, found: String?, expected: String) {
      self.init(
        place, found.map { $0.utf8.elementsEqual(expected.utf8) ? .whole : .altered } ?? .missing)
    }
  }

  /// A line that tells from when on the press may print the document.
  public struct Release: Sendable, Equatable {
    /// The words of the line.
    public var text: String
    /// The moment that programs read in it; `nil` where there is none, and in text, which has no marks.
    public var moment: String?
    /// Where it stands in plain text, in byte offsets.
    public var bytes: Range<Int>?
    /// How many start tags stand before its element; `nil` for text.
    public var element: Int?

    /// Makes a line.
    public init(text: String, moment: String? = nil, bytes: Range<Int>? = nil, element: Int? = nil) {
      self.text = text
      self.moment = moment
      self.bytes = bytes
      self.element = element
    }
  }

  /// The format read.
  public var format: FRBR.Format
  /// The signatories, in the order of the file.
  public var signatories: [Finding]
  /// The demands, in the order of the file.
  public var demands: [Finding]
  /// The lines that tell from when on it may be printed, in the order of the file.
  public var releases: [Release] = []
  /// All words of the document as its readers meet them, the footnotes last; those of text with its markers.
  public var words: [String]
  /// The places in which a draft of the format says what it is; a final file has nothing there.
  public var draftMarks: [DraftMark]

  /// Makes a reading.
  public init(
    format: FRBR.Format, signatories: [Finding], demands: [Finding], words: [String] = [],
    draftMarks: [DraftMark] = []
  ) {
    self.format = format
    self.signatories = signatories
    self.demands = demands
    self.words = words
    self.draftMarks = draftMarks
  }
}
