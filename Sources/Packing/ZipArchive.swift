/// A zip archive of stored entries: the same files give the same bytes, whoever packs them and when.
///
/// The format is that of PKWARE's APPNOTE 6.3, without compression, encryption and the extensions for 4 GiB. Every
/// entry bears the format's first day, 1 January 1980: the clock plays no part.
package struct ZipArchive {
  /// Why no archive was made.
  package enum Fault: Error, Equatable {
    /// More than 65,534 files, or 4 GiB in all.
    case tooLarge
    /// Two files of one name, or a name that is empty or longer than 65,535 bytes.
    case name(String)
  }

  /// The bytes of the entries.
  private var bytes: [UInt8] = []
  /// The entries once more, as they stand at the end.
  private var directory: [UInt8] = []
  /// The names so far.
  private var names: Set<String> = []

  /// An archive without files.
  package init() {}

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - contents: its bytes.
  ///   - name: its path, with `/` between folders.
  /// - Throws: ``Fault``; the archive is as it was then.
  package mutating func add(_ contents: [UInt8], as name: String) throws(Fault) {
    guard !name.isEmpty, name.utf8.count <= 0xFFFF, !names.contains(name) else { throw .name(name) }
    let size = bytes.count + directory.count + contents.count + 2 * name.utf8.count + 256
    guard names.count < 0xFFFE, size < 0xFFFF_FFFF else { throw .tooLarge }
    names.insert(name)
    let offset = bytes.count
    var common: [UInt8] = []
    // Version 2.0, names in UTF-8, stored, midnight of 1 January 1980.
    for word: UInt16 in [20, 0x0800, 0, 0, 0x21] { common += ZipArchive.two(word) }
    common += ZipArchive.four(CRC32.of(contents))
    common += ZipArchive.four(UInt32(contents.count)) + ZipArchive.four(UInt32(contents.count))
    common += ZipArchive.two(UInt16(name.utf8.count)) + ZipArchive.two(0)
    bytes += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + contents
    directory += [0x50, 0x4B, 1, 2] + ZipArchive.two(3 << 8 | 20) + common
    // No comment, first disk, no inner attributes; a plain file that all may read and its owner write.
    for word: UInt16 in [0, 0, 0] { directory += ZipArchive.two(word) }
    directory += ZipArchive.four(0o100644 << 16) + ZipArchive.four(UInt32(offset)) + Array(name.utf8)
  }

  /// The whole archive.
  package func finished() -> [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6]
    for word in [0, 0, UInt16(names.count), UInt16(names.count)] { end += ZipArchive.two(word) }
    end += ZipArchive.four(UInt32(directory.count)) + ZipArchive.four(UInt32(bytes.count)) + ZipArchive.two(0)
    return bytes + directory + end
  }

  private static func two(_ word: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: word), UInt8(truncatingIfNeeded: word >> 8)]
  }

  private static func four(_ word: UInt32) -> [UInt8] {
    two(UInt16(truncatingIfNeeded: word)) + two(UInt16(truncatingIfNeeded: word >> 16))
  }
}
