internal import Glibc

/// An open file, closed with its last use.
struct Descriptor: ~Copyable {
  /// The process's number for it.
  let number: Int32

  /// Opens a path; never inherited by other processes, and never waiting for a pipe's other end.
  init(opening path: String, _ flags: Int32, mode: mode_t = 0) throws(SystemError) {
    number = try retrying { unsafe open(path, flags | O_CLOEXEC | O_NONBLOCK, mode) }
  }

  /// Takes over a number that the system gave.
  init(adopting number: Int32) { self.number = number }

  deinit { _ = close(number) }

  /// What the system says of the file.
  func status() throws(SystemError) -> stat {
    var status = stat()
    _ = try retrying { unsafe fstat(number, &status) }
    return status
  }

  /// Reads up to `count` bytes, fewer at the end of the file only.
  func read(_ count: Int) throws(SystemError) -> [UInt8] {
    var fault: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < buffer.count {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let step = unsafe Glibc.read(number, rest.baseAddress, rest.count)
        if step > 0 {
          filled += step
        } else if step == 0 {
          return
        } else if errno != EINTR {
          fault = .last
          return
        }
      }
    }
    if let fault { throw fault }
    return bytes
  }

  /// Reads what is there, up to `count` bytes; nothing when nothing is.
  func readAvailable(_ count: Int) throws(SystemError) -> [UInt8] {
    var fault: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let step = unsafe Glibc.read(number, buffer.baseAddress, buffer.count)
      if step > 0 {
        filled = step
      } else if step < 0, errno != EAGAIN, errno != EINTR {
        fault = .last
      }
    }
    if let fault { throw fault }
    return bytes
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var fault: SystemError?
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        let step = unsafe Glibc.write(number, rest.baseAddress, rest.count)
        if step >= 0 {
          written += step
        } else if errno != EINTR {
          fault = .last
          return
        }
      }
    }
    if let fault { throw fault }
  }
}

/// Calls the system again while a signal interrupts it.
///
/// - Returns: what the call gave, which is not negative.
func retrying(_ call: () -> Int32) throws(SystemError) -> Int32 {
  while true {
    let result = call()
    if result >= 0 { return result }
    if errno != EINTR { throw .last }
  }
}
