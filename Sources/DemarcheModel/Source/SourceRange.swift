/// A stretch of one file, in byte offsets.
public struct SourceRange: Sendable, Hashable {
  /// The file.
  public let file: SourceFile

  /// The bytes meant; empty for a place between two characters.
  public let bytes: Range<Int>

  /// Makes a range; offsets beyond the file are clamped to it.
  public init(file: SourceFile, bytes: Range<Int>) {
    self.file = file
    self.bytes = bytes.clamped(to: 0..<file.bytes.count)
  }

  /// Where the range begins.
  public var start: SourcePosition { SourcePosition(offset: bytes.lowerBound, in: file) }

  /// Where the range ends, one past its last character.
  public var end: SourcePosition { SourcePosition(offset: bytes.upperBound, in: file) }

  /// The text meant.
  public var text: String { file.text(bytes) }
}

/// A line and a column as people count them.
public struct SourcePosition: Sendable, Hashable {
  /// The line, from 1.
  public let line: Int

  /// The column, from 1, in characters, so that a caret stands right under « é ».
  public let column: Int

  /// Finds the position of a byte offset in a file; a combining mark has the column of its letter.
  ///
  /// - Complexity: logarithmic in the lines, linear in the length of the line.
  public init(offset: Int, in file: SourceFile) {
    let line = SourcePosition.line(of: offset, in: file.lineStarts)
    let start = file.lineStarts[line]
    self.line = line + 1
    let before = file.text(start..<max(start, offset))
    self.column = before.count + (SourcePosition.continues(before, at: offset, in: file) ? 0 : 1)
  }

  /// Whether the scalar at an offset belongs to the last character before it: a mark, a line feed after a return.
  private static func continues(_ before: String, at offset: Int, in file: SourceFile) -> Bool {
    let next = file.text(offset..<offset + 4).unicodeScalars.first
    guard !before.isEmpty, let scalar = next else { return false }
    return (before + String(scalar)).count == before.count
  }

  /// The index of the line that holds an offset, by bisection.
  private static func line(of offset: Int, in starts: [Int]) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

/// A value and the place where it was written.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value

  /// Its place in the source.
  public var range: SourceRange

  /// Joins a value and its place.
  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// The same place with another value.
  public func map<Other: Sendable>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: range)
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
