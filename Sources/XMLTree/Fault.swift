extension XML {
  /// Why a document or a schema is refused, and where.
  package struct Fault: Error, Sendable, Equatable {
    /// What is wrong: libxml2's words, trimmed, with control and bidi characters written as `\u{…}`.
    package var message: String

    /// The line, from 1; 0 when unknown.
    package var line: Int

    /// The column, from 1, in characters; 0 when unknown, as always for a schema's errors.
    ///
    /// libxml2 often names the place where it noticed, a few characters after the mistake.
    package var column: Int
  }
}
