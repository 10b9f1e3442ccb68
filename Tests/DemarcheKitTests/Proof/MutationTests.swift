import DemarcheModel
import Foundation
import Testing

@testable import DemarcheKit

/// Whatever is done to a finished file is found, told by its right name and at its place.
@Suite struct MutationTests {
  /// What is done to a signatory or a demand in a finished file.
  enum Mutation: CaseIterable, Sendable {
    case dropped, doubled, doubledAtTheEnd, swapped, oneLetterLess, otherWord

    /// The identifier under which it is told, of a signatory or of a demand.
    func identifier(_ isDemand: Bool) -> Diagnostic.Identifier {
      switch self {
      case .dropped: isDemand ? .missingRequiredDemand : .missingRequiredSignatory
      case .doubled, .doubledAtTheEnd: isDemand ? .duplicateDemand : .duplicateSignatory
      case .swapped: isDemand ? .demandOrder : .signatoryOrder
      case .oneLetterLess, .otherWord: isDemand ? .alteredDemand : .alteredSignatory
      }
    }
  }

  @Test(
    "Each of 7 signatories and 5 demands, in each format of each language",
    .timeLimit(.minutes(10)), arguments: Mutation.allCases)
  func mutations(_ mutation: Mutation) throws {
    var count = 0
    for proof in try ProofBench().proofs {
      let document = proof.version.document
      let signatories = proof.signatoryLines()
      let demands = proof.demandLines()
      try #require(signatories.count == 7 && demands.count == 5)
      for index in 0..<7 {
        try check(mutation, proof, signatories, index, document.signatures.map(\.id), isDemand: false)
        count += 1
      }
      for index in 0..<5 {
        try check(mutation, proof, demands, index, document.demands.map(\.id), isDemand: true)
        count += 1
      }
    }
    #expect(count == 72)
  }

  /// Mutates one thing of one file and expects the report.
  private func check(
    _ mutation: Mutation, _ proof: FileProof, _ blocks: [ClosedRange<Int>], _ index: Int, _ ids: [Identifier],
    isDemand: Bool
  ) throws {
    let other = index == 0 ? 1 : index - 1
    let lines = MutationTests.apply(mutation, to: proof.lines, blocks, index, other)
    let found = proof.mistakes(in: Array(lines.joined(separator: "\n").utf8))
    let story: Comment = "\(mutation) \(ids[index]) in \(proof.path): \(found.map(\.summary))"
    #expect(found.map(\.identifier) == [mutation.identifier(isDemand)], story)
    let diagnostic = try #require(found.first, story)
    let names = mutation == .swapped ? [ids[index], ids[other]] : [ids[index]]
    #expect(names.contains { diagnostic.summary.contains("`\($0)`") }, story)
    #expect(diagnostic.severity == .error && !diagnostic.solutions.isEmpty)
    let line = try #require(diagnostic.range, story).start.line - 1
    let places =
      switch mutation {
      case .dropped:
        // Where the next one stands now, or behind the last.
        [blocks[index].lowerBound - 2, blocks[index].lowerBound - 1, blocks[index].lowerBound]
      case .doubled: Array(blocks[index]) + blocks[index].map { $0 + blocks[index].count }
      case .doubledAtTheEnd:
        Array(blocks[index]) + Array(blocks[ids.count - 1].upperBound...blocks[ids.count - 1].upperBound + 4)
      case .swapped: Array(blocks[index]) + Array(blocks[other])
      case .oneLetterLess, .otherWord: Array(blocks[index])
      }
    #expect(places.contains(line), "\(story), line \(line), not in \(places)")
  }

  private static func apply(
    _ mutation: Mutation, to lines: [String], _ blocks: [ClosedRange<Int>], _ index: Int, _ other: Int
  ) -> [String] {
    var lines = lines
    let block = blocks[index]
    switch mutation {
    case .dropped: lines.removeSubrange(block)
    case .doubled: lines.insert(contentsOf: lines[block], at: block.lowerBound)
    case .doubledAtTheEnd: lines.insert(contentsOf: lines[block], at: blocks[blocks.count - 1].upperBound + 1)
    case .swapped:
      let (first, second) = (blocks[min(index, other)], blocks[max(index, other)])
      let (one, two) = (lines[first], lines[second])
      lines.replaceSubrange(second, with: one)
      lines.replaceSubrange(first, with: two)
    case .oneLetterLess, .otherWord:
      let line = block.last { lines[$0].contains(where: \.isLetter) && !lines[$0].hasSuffix("item>") }
      guard let line else { return lines }
      // The last word of the text, before the tags that close.
      var letters = Array(lines[line])
      let text = letters[..<MutationTests.textEnd(letters)]
      guard let last = text.lastIndex(where: \.isLetter) else { return lines }
      if mutation == .oneLetterLess {
        letters.remove(at: last)
      } else {
        let start = (text[..<last].lastIndex { !$0.isLetter } ?? 0) + 1
        letters.replaceSubrange(start...last, with: "rien")
      }
      lines[line] = String(letters)
    }
    return lines
  }

  /// Where the closing tags of a line of markup begin.
  private static func textEnd(_ letters: [Character]) -> Int {
    var end = letters.count
    while end > 0, letters[end - 1] == ">" {
      end = letters[..<end].lastIndex(of: "<") ?? 0
    }
    return end
  }

  @Test("Random edits of single words and attributes are all found", .timeLimit(.minutes(30)))
  func randomEdits() throws {
    let wanted = Int(ProcessInfo.processInfo.environment["DEMARCHE_EDITS"] ?? "") ?? 240
    let proofs = try ProofBench().proofs
    var dice = Dice(seed: 2024)
    var made: [FileEdit: Int] = [:]
    var (count, seed) = (0, 0)
    while count < wanted {
      seed += 1
      let proof = proofs[seed % proofs.count]
      let edit = FileEdit.allCases[seed / proofs.count % FileEdit.allCases.count]
      guard let spoilt = edit.spoil(proof.due, proof.format, &dice) else { continue }
      let found = proof.mistakes(in: spoilt.bytes)
      #expect(found.containsErrors, "\(proof.path): \(spoilt.story)")
      #expect(found.allSatisfy { $0.range != nil }, "\(proof.path): \(spoilt.story)")
      made[edit, default: 0] += 1
      count += 1
    }
    #expect(made.count == FileEdit.allCases.count)
    print("\(count) edits of finished files, all found")
  }

  @Test("Files of narrow lines, plain spaces and fragments are proved and spoilt alike")
  func otherLayouts() throws {
    var dice = Dice(seed: 72)
    for proof in try ProofBench(width: 40, plainSpaces: true, isFragment: true).proofs {
      #expect(proof.mistakes(in: proof.due).isEmpty)
      for edit in [FileEdit.dropped, .doubled, .otherLetter, .replaced] {
        guard let spoilt = edit.spoil(proof.due, proof.format, &dice) else { continue }
        #expect(proof.mistakes(in: spoilt.bytes).containsErrors, "\(proof.path): \(spoilt.story)")
      }
    }
  }

  @Test("What leaves the document the same is passed: blanks between blocks, quotes, order, spelling")
  func sameDocument() throws {
    for proof in try ProofBench().proofs {
      let text = String(decoding: proof.due, as: UTF8.self)
      let edits: [(String, String)] =
        switch proof.format {
        case .text: [("\n\n", "\n\n\n"), (", ", ",  ")]
        case .html:
          [
            ("\n    <section", "\n\n\t<section"), ("class=\"demands\"", "class='demands'"), ("é", "&#233;"),
            ("<p class", "<p  class"), ("é", "<![CDATA[é]]>"),
          ]
        case .akomaNtoso:
          [
            ("\n      <p ", " <p "), ("eId=\"preface\"", "eId = 'preface'"), ("é", "&#xE9;"),
            (
              "name=\"declaration\" contains=\"originalVersion\"",
              "contains=\"originalVersion\" name=\"declaration\""
            ),
          ]
        }
      for (old, new) in edits where text.contains(old) {
        let edited = text.replacingOccurrences(of: old, with: new)
        #expect(edited != text)
        #expect(proof.mistakes(in: Array(edited.utf8)).map(\.summary) == [], "\(proof.path): \(new)")
      }
    }
  }
}
