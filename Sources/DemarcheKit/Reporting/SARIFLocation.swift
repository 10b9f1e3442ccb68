internal import DemarcheFormats
internal import DemarcheModel

/// Places in the words of SARIF.
enum SARIFLocation {
  /// The file, and the region in it unless the whole file is meant.
  static func physical(_ range: SourceRange) -> JSONValue {
    .object([
      ("artifactLocation", artifact(range.file)),
      ("region", range.file.bytes.isEmpty ? nil : region(range)),
    ])
  }

  /// The file as a URI: relative to the workspace, or of the disk.
  static func artifact(_ file: SourceFile) -> JSONValue {
    let isAbsolute = file.path.utf8.first == UInt8(ascii: "/")
    return .object([("uri", .text((isAbsolute ? "file://" : "") + encoded(file.path)))])
  }

  /// The region, its columns in UTF-16 code units.
  static func region(_ range: SourceRange) -> JSONValue {
    let (start, end) = (range.start.line, range.end.line)
    return .object([
      ("startLine", .number(start)),
      ("startColumn", .number(column(of: range.bytes.lowerBound, line: start, in: range.file))),
      ("endLine", .number(end)),
      ("endColumn", .number(column(of: range.bytes.upperBound, line: end, in: range.file))),
    ])
  }

  private static func column(of offset: Int, line: Int, in file: SourceFile) -> Int {
    let start = file.lineStarts[line - 1]
    return file.text(start..<max(start, offset)).utf16.count + 1
  }

  /// A path with all but letters, digits and `-._~/` percent-encoded.
  private static func encoded(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += byte < 0x10 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }
}
