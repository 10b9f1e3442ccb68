internal import DemarcheFormats
internal import DemarcheModel

/// How files of the output stand to the sources.
struct Verification: Sendable {
  /// What is wrong with files that were altered.
  var diagnostics: [Diagnostic] = []
  /// Files that are stale or missing.
  var differences: [Report.Difference] = []
  /// How many files have been proved.
  var proved = 0

  /// Adds what was found out about other files.
  static func += (one: inout Verification, other: Verification) {
    one.diagnostics += other.diagnostics
    one.differences += other.differences
    one.proved += other.proved
  }
}

/// The output of a run: a folder, and what people call it.
struct Output: Sendable {
  /// The folder.
  let files: any FileSystem
  /// Its name in messages.
  let name: String
}

/// Verifies the files of one version in the output.
struct VersionVerification {
  /// Where the files stand.
  let output: Output
  /// What each of them must prove.
  let proofs: [FileProof]

  /// Reads and proves the files, and tells those that are stale from those that were altered.
  ///
  /// There is no memory of earlier runs. When every file of a version differs from the sources, and their words
  /// agree with one another, they were made together, of older sources. A file that differs alone, or from its
  /// own neighbours, was altered.
  func result() -> Verification {
    var verification = Verification()
    var results: [(path: String, result: FileProof.Result)] = []
    for proof in proofs {
      let path = "\(output.name)/\(proof.path)"
      do {
        let bytes = try output.files.contents(of: proof.path, limit: FileLimit.output)
        results.append((path, proof.of(SourceFile(path: path, bytes: bytes))))
      } catch .missing {
        verification.differences.append(.init(path, .missing))
      } catch {
        verification.diagnostics.append(Diagnostic(error, at: path))
      }
    }
    let differing = results.filter { !$0.result.diagnostics.isEmpty }
    let areStale = differing.count > 1 && differing.count == results.count && agree(results.map(\.result))
    for (path, result) in results {
      if result.diagnostics.isEmpty {
        verification.proved += 1
      } else if areStale || result.differsInStyle {
        verification.differences.append(.init(path, .stale))
      } else {
        verification.diagnostics += result.diagnostics
      }
    }
    return verification
  }

  /// Whether files have the same words, signatories and demands.
  private func agree(_ results: [FileProof.Result]) -> Bool {
    let readings = results.compactMap(\.reading)
    guard readings.count == results.count, WordAgreement.difference(readings) == nil else { return false }
    let marked = readings.filter { $0.format != .text }
    return marked.allSatisfy {
      $0.signatories.map(\.text) == marked[0].signatories.map(\.text)
        && $0.demands.map(\.text) == marked[0].demands.map(\.text)
    }
  }
}
