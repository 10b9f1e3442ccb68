/// One file as it was read, the root of every position.
///
/// A class so that a range carries one reference instead of a path; it never changes.
public final class SourceFile: Sendable {
  /// The path relative to the workspace, with `/`, for instance `Dossiers/2024-05-06-apt31/dossier.yaml`.
  public let path: String

  /// The bytes as they stand on the disk, UTF-8 without a byte order mark.
  public let bytes: [UInt8]

  /// The byte offset at which each line begins; the first is 0.
  public let lineStarts: [Int]

  /// Makes a file of a path and its bytes.
  ///
  /// - Parameters:
  ///   - path: relative to the workspace.
  ///   - bytes: the content, already free of a byte order mark.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.lineStarts = starts
  }

  /// Makes a file of a text, for tests and for generated sources.
  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The whole file as one range.
  public var range: SourceRange { SourceRange(file: self, bytes: 0..<bytes.count) }

  /// The text between two byte offsets, clamped to the file; broken UTF-8 is repaired.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

extension SourceFile: Hashable {
  /// Two files are equal when path and bytes are.
  public static func == (left: SourceFile, right: SourceFile) -> Bool {
    left === right || (left.path == right.path && left.bytes == right.bytes)
  }

  /// Hashes the path alone: a run reads a path once.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
  }
}
