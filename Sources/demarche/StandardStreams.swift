import Foundation

/// The three streams with which a process begins.
enum StandardStreams {
  /// Takes the numbers of streams that were closed, before a file gets one.
  ///
  /// Whatever is printed would land in that file otherwise. The placeholder of a stream refuses what the stream is for.
  ///
  /// - Returns: what holds the numbers as long as it lives.
  static func hold() -> [FileHandle] {
    [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO].compactMap { number in
      guard fcntl(number, F_GETFD) == -1 else { return nil }
      return number == STDIN_FILENO
        ? FileHandle(forWritingAtPath: "/dev/null") : FileHandle(forReadingAtPath: "/dev/null")
    }
  }

  /// Whether an error of writing says that the reader has gone, who has seen what he wanted to.
  static func isReaderGone(_ error: any Error) -> Bool {
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
    return cause.domain == NSPOSIXErrorDomain && cause.code == Int(EPIPE)
  }
}
