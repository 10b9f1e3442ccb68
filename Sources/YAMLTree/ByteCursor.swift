/// Turns libyaml's character counts into byte offsets, by walking along the bytes.
///
/// libyaml's marks count Unicode scalars (two for CR LF). Marks arrive nearly in order, so the cursor walks
/// from the one it was last asked for, forwards or back, and a whole file costs one walk.
struct ByteCursor {
  /// The UTF-8 text that the marks count in, a byte order mark at its start left out.
  private let bytes: ArraySlice<UInt8>

  /// The scalar that the cursor stands before, counted from 0.
  private var index = 0

  /// The offset of that scalar's first byte in the array that `bytes` is a part of.
  private var offset: Int

  /// Starts before the first scalar of `bytes`.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  /// The byte offset of the scalar with the number `target`, or the end when there are fewer.
  ///
  /// - Parameter target: a count of Unicode scalars from the start of the text, 0 or more.
  /// - Returns: the offset in the array that the text is a part of.
  mutating func offset(ofScalar target: Int) -> Int {
    while index < target, offset < bytes.endIndex {
      repeat { offset += 1 } while offset < bytes.endIndex && Self.isContinuation(bytes[offset])
      index += 1
    }
    while index > target, offset > bytes.startIndex {
      repeat { offset -= 1 } while offset > bytes.startIndex && Self.isContinuation(bytes[offset])
      index -= 1
    }
    return offset
  }

  /// Whether a byte is the second or a later one of a scalar.
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
