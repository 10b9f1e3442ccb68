internal import CLibYAML

/// Owns one libyaml parser and the input it reads, and frees both.
///
/// libyaml stores the parser's own address inside it and reads the input while events are asked for, so both
/// are allocated here and never move.
@safe struct EventStream: ~Copyable {
  /// The parser, allocated for the life of this value.
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// A copy of the input without its byte order mark, allocated for the life of this value.
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// The caller's bytes, for looking at what stands at a mark.
  private let source: [UInt8]

  /// How many bytes the byte order mark takes: 0 or 3.
  private let shift: Int

  /// Turns marks into byte offsets.
  private var cursor: ByteCursor

  /// Makes a parser over the bytes.
  ///
  /// - Throws: a `memory` fault when libyaml cannot allocate.
  init(_ bytes: [UInt8]) throws(YAML.Fault) {
    // libyaml counts a byte order mark as a column once the encoding is set, which shifts the first line.
    shift = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    source = bytes
    cursor = ByteCursor(bytes[shift...])
    unsafe input = .allocate(capacity: bytes.count - shift)
    _ = unsafe input.initialize(from: bytes[shift...])
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      throw YAML.Fault(reason: .memory, message: "There is not enough memory to read this file", bytes: 0..<0)
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    // Safe after a failed initialisation too: libyaml leaves the structure zeroed.
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event.
  ///
  /// - Throws: what libyaml could not read, as a fault in plain words.
  mutating func next() throws(YAML.Fault) -> Event {
    var raw = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &raw) == 1 else { throw fault() }
    defer { unsafe yaml_event_delete(&raw) }
    let start = unsafe cursor.offset(ofScalar: raw.start_mark.index)
    let end = unsafe max(start, cursor.offset(ofScalar: raw.end_mark.index))
    // The tag `!` alone leaves no trace in the event but its mark.
    let first = start < source.count ? source[start] : 0
    var event = Event(kind: .streamEnd, hasAnchor: first == 0x26, hasTag: first == 0x21, bytes: start..<end)
    unsafe Self.read(raw, into: &event)
    return event
  }

  /// Copies what an event holds out of libyaml's union.
  private static func read(_ raw: yaml_event_t, into event: inout Event) {
    switch unsafe raw.type {
    case YAML_STREAM_START_EVENT:
      event.kind = .streamStart
    case YAML_DOCUMENT_START_EVENT:
      let start = unsafe raw.data.document_start
      let tags = unsafe start.tag_directives
      event.kind = unsafe .documentStart(
        hasDirectives: start.version_directive != nil || tags.start != tags.end)
    case YAML_DOCUMENT_END_EVENT:
      event.kind = .documentEnd
    case YAML_ALIAS_EVENT:
      event.kind = .alias
    case YAML_SCALAR_EVENT:
      let scalar = unsafe raw.data.scalar
      let text = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      event.kind = unsafe .scalar(String(decoding: text, as: UTF8.self), style(scalar.style))
      unsafe note(&event, anchor: scalar.anchor, tag: scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe raw.data.sequence_start
      event.kind = unsafe .sequenceStart(isFlow: sequence.style == YAML_FLOW_SEQUENCE_STYLE)
      unsafe note(&event, anchor: sequence.anchor, tag: sequence.tag)
    case YAML_SEQUENCE_END_EVENT:
      event.kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe raw.data.mapping_start
      event.kind = unsafe .mappingStart(isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE)
      unsafe note(&event, anchor: mapping.anchor, tag: mapping.tag)
    case YAML_MAPPING_END_EVENT:
      event.kind = .mappingEnd
    default:
      event.kind = .streamEnd
    }
  }

  /// Notes a node's anchor and tag.
  private static func note(
    _ event: inout Event, anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?
  ) {
    if unsafe anchor != nil { event.hasAnchor = true }
    if unsafe tag != nil { event.hasTag = true }
  }

  /// Our three styles for libyaml's five.
  private static func style(_ style: yaml_scalar_style_t) -> Event.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  /// What stopped libyaml.
  private mutating func fault() -> YAML.Fault {
    let state = unsafe parser.pointee
    let problem = unsafe Self.text(state.problem)
    switch unsafe state.error {
    case YAML_MEMORY_ERROR:
      return YAML.Fault(
        reason: .memory, message: "There is not enough memory to read this file", bytes: 0..<0)
    case YAML_READER_ERROR:
      // The reader counts bytes, and names the character that it does not allow.
      return unsafe Complaint.unreadable(
        problem, value: Int(state.problem_value), at: Int(state.problem_offset) + shift, in: source)
    default:
      let place = unsafe cursor.offset(ofScalar: state.problem_mark.index)
      let context = unsafe Self.text(state.context)
      let origin = unsafe cursor.offset(ofScalar: state.context_mark.index)
      return Complaint.malformed(problem, at: place, context: context, from: origin, in: source)
    }
  }

  /// A C string as a value; empty for none.
  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }
}
