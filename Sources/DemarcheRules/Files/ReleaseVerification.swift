internal import DemarcheModel

/// Proves on the bytes read back that a file says from when on the press may print it, as its tree does.
enum ReleaseVerification {
  /// Compares the release lines of a file with those that are due.
  ///
  /// - Parameters:
  ///   - found: the lines of the file.
  ///   - due: the lines of the tree.
  ///   - path: the file, as people know it.
  /// - Returns: the differences, all of them errors, each with its line of the file, if there is one.
  static func differences(
    of found: [Reading.Release], from due: [Reading.Release], _ path: String
  ) -> [(diagnostic: Diagnostic, line: Reading.Release?)] {
    var differences: [(diagnostic: Diagnostic, line: Reading.Release?)] = []
    for (line, expected) in zip(found, due) {
      if !line.words.isSame(as: expected.words) {
        differences.append(
          (
            Diagnostic(
              .alteredRelease, "The release line does not read as it must in \(path)",
              explanation: "It reads “\(line.text)” and must read “\(expected.text)”."), line
          ))
      } else if line.bytes == nil, line.moment != expected.moment {
        differences.append(
          (
            Diagnostic(
              .alteredRelease, "The embargo has another moment for programs in \(path)",
              explanation:
                "Programs read \(line.moment ?? "none") and must read \(expected.moment ?? "none")."),
            line
          ))
      }
    }
    for expected in due.dropFirst(found.count) {
      differences.append(
        (
          Diagnostic(
            .alteredRelease, "The release line is missing from \(path)",
            explanation: "It must read “\(expected.text)”."), nil
        ))
    }
    for line in found.dropFirst(due.count) {
      differences.append(
        (
          Diagnostic(
            .alteredRelease, "A release line stands in \(path), and its document has none",
            explanation: "It reads “\(line.text)”."), line
        ))
    }
    return differences
  }
}

extension Reading.Release {
  /// The words with plain spaces, in which an office's mail may have been written; every other mark is compared later.
  fileprivate var words: String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { ["\u{A0}", "\u{202F}", "\n"].contains($0) ? " " : $0 }))
  }
}
