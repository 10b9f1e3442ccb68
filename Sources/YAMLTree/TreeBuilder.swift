/// Builds the tree from events, with a stack of its own instead of recursion.
struct TreeBuilder {
  /// A collection that has begun and not ended.
  private struct Frame {
    /// Whether it is a mapping, and whether it stands in brackets.
    var isMapping: Bool, isFlow: Bool
    /// Where it begins.
    var start: Int
    /// The items of a sequence.
    var items: [YAML.Node] = []
    /// The entries of a mapping.
    var entries: [YAML.Entry] = []
    /// A key that waits for its value.
    var key: (text: String, bytes: Range<Int>)?
    /// The keys so far.
    var keys = KeySet()
  }

  /// The finished document; nothing while it is unfinished or when it is empty.
  private(set) var root: YAML.Node?

  /// The collections around the next event, outermost first.
  private var stack: [Frame] = []

  /// The whole input, for trimming ranges.
  private let source: [UInt8]

  /// Starts with an empty tree over an input.
  init(source: [UInt8]) { self.source = source }

  /// Adds a node's or a collection's event.
  ///
  /// - Throws: what this profile of YAML refuses.
  mutating func take(_ event: Event) throws(YAML.Fault) {
    try refuseProperties(of: event)
    switch event.kind {
    case .scalar(let text, let style):
      try scalar(text, style, event.bytes)
    case .sequenceStart(let isFlow):
      try open(Frame(isMapping: false, isFlow: isFlow, start: event.bytes.lowerBound), event)
    case .mappingStart(let isFlow):
      try open(Frame(isMapping: true, isFlow: isFlow, start: event.bytes.lowerBound), event)
    case .sequenceEnd, .mappingEnd:
      close(event)
    default:
      break
    }
  }

  /// Refuses anchors, aliases and tags.
  private func refuseProperties(of event: Event) throws(YAML.Fault) {
    if event.kind == .alias { throw refusal(.alias, "*", "an alias", event) }
    guard event.opensNode else { return }
    if event.hasAnchor { throw refusal(.anchor, "&", "an anchor", event) }
    if event.hasTag { throw refusal(.tag, "!", "a tag", event) }
  }

  /// What to say of a character that YAML gives a meaning which this profile refuses.
  ///
  /// The place is found here and not before, because finding it costs a walk to the next blank.
  private func refusal(
    _ reason: YAML.Fault.Reason, _ mark: Character, _ name: String, _ event: Event
  ) -> YAML.Fault {
    YAML.Fault(
      reason: reason,
      message: "A plain text cannot begin with `\(mark)` (\(name)); put the text between quotes",
      bytes: SourceText.word(at: event.bytes.lowerBound, in: source))
  }

  /// Adds a text as a key, an item, a value or the whole document.
  private mutating func scalar(
    _ text: String, _ style: Event.Style, _ bytes: Range<Int>
  ) throws(YAML.Fault) {
    if let top = stack.indices.last, stack[top].isMapping, stack[top].key == nil {
      if text == "<<", style == .plain {
        throw YAML.Fault(
          reason: .mergeKey, message: "The merge key `<<` is not allowed; write the entries out", bytes: bytes
        )
      }
      if let first = stack[top].keys.insert(text, at: bytes) {
        throw YAML.Fault(
          reason: .duplicateKey, message: "The key `\(text)` stands twice in this mapping", bytes: bytes,
          related: YAML.Fault.Note(message: "The first one stands here", bytes: first))
      }
      stack[top].key = (text, bytes)
      return
    }
    // `---` and nothing else is as empty as an empty file.
    if stack.isEmpty, bytes.isEmpty { return }
    let place = style == .block ? SourceText.trimmed(bytes, in: source) : bytes
    add(YAML.Node(content: .scalar(text, quoted: style != .plain), bytes: place))
  }

  /// Begins a collection.
  private mutating func open(_ frame: Frame, _ event: Event) throws(YAML.Fault) {
    if let top = stack.last, top.isMapping, top.key == nil {
      throw YAML.Fault(
        reason: .complexKey,
        message: "A key is a text, not a list or a mapping; put it between quotes if it has brackets",
        bytes: SourceText.word(at: event.bytes.lowerBound, in: source))
    }
    guard stack.count < YAML.maximumDepth else {
      throw YAML.Fault(
        reason: .depth, message: "Lists and mappings may be nested \(YAML.maximumDepth) deep at most",
        bytes: SourceText.word(at: event.bytes.lowerBound, in: source))
    }
    stack.append(frame)
  }

  /// Ends the innermost collection.
  private mutating func close(_ event: Event) {
    guard let frame = stack.popLast() else { return }
    let last = frame.isMapping ? frame.entries.last?.value.bytes : frame.items.last?.bytes
    // The event that ends a block collection stands where the next one begins, after blank lines.
    let end = frame.isFlow ? event.bytes.upperBound : last?.upperBound ?? frame.start
    let content: YAML.Node.Content = frame.isMapping ? .mapping(frame.entries) : .sequence(frame.items)
    add(YAML.Node(content: content, bytes: frame.start..<max(frame.start, end)))
  }

  /// Puts a finished node where it belongs.
  private mutating func add(_ node: YAML.Node) {
    guard let top = stack.indices.last else {
      root = node
      return
    }
    if let key = stack[top].key {
      stack[top].entries.append(YAML.Entry(key: key.text, keyBytes: key.bytes, value: node))
      stack[top].key = nil
    } else {
      stack[top].items.append(node)
    }
  }
}

extension Event {
  /// Whether the event begins a node, which alone can have an anchor or a tag.
  fileprivate var opensNode: Bool {
    switch kind {
    case .scalar, .sequenceStart, .mappingStart: true
    default: false
    }
  }
}
