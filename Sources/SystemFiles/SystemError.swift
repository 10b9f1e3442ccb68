internal import Glibc

/// Why the system refused something, by its own number.
package struct SystemError: Error, Sendable, Equatable {
  /// The number (`errno`).
  package let number: Int32

  /// The system's words for it, in English: the house never sets a locale.
  package var words: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard unsafe strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// There is no such file, or a folder on its way is a file.
  package var isAbsence: Bool { number == ENOENT || number == ENOTDIR }

  /// The permission is missing.
  package static let noPermission = SystemError(number: EACCES)
  /// The disk is read-only.
  package static let readOnlyDisk = SystemError(number: EROFS)
  /// The disk is full.
  package static let fullDisk = SystemError(number: ENOSPC)
  /// The user's share of the disk is full.
  package static let fullQuota = SystemError(number: EDQUOT)
  /// The owner alone may do this.
  package static let notOwner = SystemError(number: EPERM)
  /// A file stands where a folder is needed.
  package static let notAFolder = SystemError(number: ENOTDIR)
  /// Something stands there already.
  package static let exists = SystemError(number: EEXIST)
  /// A folder stands where a file is needed.
  package static let isAFolder = SystemError(number: EISDIR)

  /// The error of the last call that failed.
  static var last: SystemError { SystemError(number: errno) }
}
