internal import CCMarkGFM

/// cmark-gfm's extensions, registered once in a process.
enum Extensions {
  /// Registers them; a static constant is set up once, whichever thread comes first.
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Adds tables to a parser.
  ///
  /// - Returns: whether that succeeded.
  static func attachTables(to parser: UnsafeMutablePointer<cmark_parser>) -> Bool {
    _ = registered
    // cmark's list of extensions is only read from here on, and an extension holds no state of a parse.
    guard let table = unsafe cmark_find_syntax_extension("table") else { return false }
    return unsafe cmark_parser_attach_syntax_extension(parser, table) == 1
  }
}
