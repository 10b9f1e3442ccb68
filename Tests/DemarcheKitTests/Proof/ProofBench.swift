import DemarcheModel
import Testing

@testable import DemarcheKit

/// The founding declaration, made, with what each of its files must prove.
struct ProofBench {
  /// The proofs of all files: three formats in French, three in English.
  let proofs: [FileProof]

  /// Makes the declaration.
  init(width: Int? = nil, plainSpaces: Bool = false, isFragment: Bool = false) throws {
    let bench = try Bench()
    let builder = DossierBuilder(
      workspace: MemoryFileSystem(Founding().files), library: bench.library, people: bench.people,
      programs: KindPrograms(bench.library),
      selection: Selection(
        formats: FRBR.Format.allCases, languages: nil, width: width, plainSpaces: plainSpaces,
        isFragment: isFragment),
      schema: nil, settings: Settings())
    var work = WorkBuilder(
      builder, dossier: bench.dossier, work: try bench.work("declaration"), works: bench.works,
      signatures: bench.signatures)
    _ = work.files()
    try #require(work.proofs.map(\.count) == [3, 3], "\(work.diagnostics.map(\.summary))")
    proofs = work.proofs.flatMap { $0 }
  }
}

extension FileProof {
  /// What is wrong with other bytes in the place of the file.
  func mistakes(in bytes: [UInt8]) -> [Diagnostic] {
    of(SourceFile(path: "Output/\(path)", bytes: bytes)).diagnostics
  }

  /// The lines of the file.
  var lines: [String] {
    String(decoding: due, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  /// The lines, from the first to the last, in which each signatory stands.
  func signatoryLines() -> [ClosedRange<Int>] {
    let entries = version.document.signatures
    let lines = lines
    return entries.compactMap { entry in
      let index =
        switch format {
        case .text: lines.firstIndex { $0 == entry.content.plainText }
        case .html: lines.firstIndex { $0.contains("id=\"signatory-\(entry.id)\"") }
        case .akomaNtoso:
          lines.firstIndex {
            $0.contains("<signature ") && $0.contains(">\(entry.content[0].children.plainText)<")
          }
        }
      return index.map { $0...$0 }
    }
  }

  /// The lines in which each demand stands, the empty line of text behind it too.
  func demandLines() -> [ClosedRange<Int>] {
    let lines = lines
    return version.document.demands.compactMap { demand in
      switch format {
      case .text:
        lines.firstIndex { $0 == "\(demand.number). \(demand.content.plainText)" }.map { $0...$0 + 1 }
      case .html: lines.firstIndex { $0.contains("id=\"demand-\(demand.id)\"") }.map { $0...$0 }
      case .akomaNtoso:
        lines.firstIndex { $0.contains("<item ") && $0.contains("#\(demand.reference.label)\"") }.map {
          $0...$0 + 3
        }
      }
    }
  }
}
