package import DemarcheModel

/// Finds in a finished file what was done to its signatories and demands, each at its own place.
package struct FileInspection {
  /// The file as it stands.
  private let file: SourceFile
  /// What the records promise.
  private let promise: Promise
  /// The signatories, demands and lines of the file.
  private let found: [FileUnit]
  /// Those that are due.
  private let due: [FileUnit]
  /// The due unit that each one of the file is.
  private var pairs: [Int?]
  /// The units of the file that have been told or paired.
  private var settled: Set<Int> = []
  /// The due units that have been told or paired.
  private var met: Set<Int>
  /// The due signatories and demands by their words.
  private let dueByText: [String: [Int]]
  /// The mistakes found.
  private var diagnostics: [Diagnostic] = []

  /// Compares the units of a file with those that are due.
  ///
  /// - Parameters:
  ///   - file: the file, for the places of messages.
  ///   - found: what stands in it.
  ///   - due: what must stand in it, each with its name.
  ///   - promise: where the records say so.
  /// - Returns: what is missing, doubled, out of order, altered or of nobody; all of them errors.
  package static func diagnostics(
    of file: SourceFile, found: [FileUnit], due: [FileUnit], promise: Promise
  ) -> [Diagnostic] {
    var inspection = FileInspection(file, found, due, promise)
    inspection.findCopies()
    inspection.findAltered()
    inspection.findMissing()
    inspection.findStrangers()
    return inspection.diagnostics
  }

  private init(_ file: SourceFile, _ found: [FileUnit], _ due: [FileUnit], _ promise: Promise) {
    self.file = file
    self.found = found
    self.due = due
    self.promise = promise
    pairs = UnitAlignment.pairs(found, due)
    met = Set(pairs.compactMap { $0 })
    dueByText = Dictionary(grouping: due.indices.filter { due[$0].noun != nil }) { due[$0].text }
  }

  /// The most that is told of one file.
  private static let most = 100

  /// The units of the file that nothing has been said of, and that something can still be said of.
  private var open: [Int] {
    found.indices.filter { pairs[$0] == nil && !settled.contains($0) }
  }

  /// Units that stand where they are not due: moved there, or there for the second time.
  private mutating func findCopies() {
    for index in open where diagnostics.count < FileInspection.most {
      let unit = found[index]
      let same = (dueByText[unit.text] ?? []).filter { unit.isSame(as: due[$0]) }
      if let moved = same.first(where: { !met.contains($0) }), let noun = due[moved].noun {
        met.insert(moved)
        settled.insert(index)
        let name = due[moved].name
        let before = pairs[..<index].compactMap { $0 }.max().flatMap { $0 > moved ? due[$0].name : nil }
        tell(
          noun.disordered,
          "\(noun.word.capitalizedFirst) \(name) does not stand at its place in \(file.path)",
          at: index, before.map { "It stands after \($0), and is due before." }, noun, due[moved].id)
      } else if let copy = same.first, let noun = due[copy].noun {
        settled.insert(index)
        tell(
          noun.doubled, "\(noun.word.capitalizedFirst) \(due[copy].name) stands twice in \(file.path)",
          at: index, nil, noun, due[copy].id)
      }
    }
  }

  /// Units with other words, or with another name.
  private mutating func findAltered() {
    for index in open where diagnostics.count < FileInspection.most {
      let unit = found[index]
      let rest = due.indices.filter { due[$0].noun != nil && !met.contains($0) }
      let isNamed = unit.id != nil
      let other =
        isNamed
        ? rest.first { due[$0].id == unit.id && due[$0].noun == unit.noun }
          ?? rest.first { due[$0].text.utf8.elementsEqual(unit.text.utf8) }
        : nearest(to: index, among: rest)
      guard let other, let noun = due[other].noun else { continue }
      met.insert(other)
      settled.insert(index)
      let isRenamed = due[other].text.utf8.elementsEqual(unit.text.utf8)
      tell(
        noun.altered,
        isRenamed
          ? "The words of \(noun.word) \(due[other].name) bear another name in \(file.path)"
          : "\(noun.word.capitalizedFirst) \(due[other].name) does not read as it must in \(file.path)",
        at: index,
        isRenamed
          ? "They are marked as those of `\(unit.id?.rawValue ?? "")`."
          : "It reads “\(unit.text)” and must read “\(due[other].text)”.", noun, due[other].id)
    }
  }

  /// The due unit of the same gap that shares most words with a nameless one.
  private func nearest(to index: Int, among rest: [Int]) -> Int? {
    let before = pairs[..<index].reversed().lazy.compactMap { $0 }.first ?? -1
    let behind = pairs[index...].lazy.compactMap { $0 }.first ?? due.count
    let words = Set(found[index].text.split(separator: " "))
    let sharing = rest.filter { $0 > before && $0 < behind }.map { candidate in
      (candidate, due[candidate].text.split(separator: " ").count { words.contains($0) })
    }
    let best = sharing.max { $0.1 < $1.1 }
    return best.flatMap { $0.1 > 0 || found.count == due.count ? $0.0 : nil }
  }

  /// Units that stand nowhere.
  private mutating func findMissing() {
    for (index, unit) in due.enumerated()
    where !met.contains(index) && diagnostics.count < FileInspection.most {
      guard let noun = unit.noun else { continue }
      let last = pairs.lastIndex { $0.map { $0 < index && due[$0].noun == noun } ?? false }
      let next = pairs.firstIndex { $0.map { $0 > index } ?? false }
      let place =
        last.map { found[$0].bytes.upperBound } ?? next.map { found[$0].bytes.lowerBound } ?? 0
      let record = record(noun, unit.id)
      diagnostics.append(
        Diagnostic(
          noun.missing,
          "\(record?.isRequired == false ? "\(noun.word.capitalizedFirst)" : "Required \(noun.word)") \(unit.name) is missing from \(file.path)",
          at: SourceRange(file: file, bytes: place..<place), explanation: "It must read “\(unit.text)”.",
          notes: record.map { [.init("Recorded here", at: $0.range)] } ?? [], solutions: FileInspection.mends)
      )
    }
  }

  /// Signatories and demands that no record gives.
  private mutating func findStrangers() {
    for index in open where diagnostics.count < FileInspection.most {
      let unit = found[index]
      guard let noun = unit.noun ?? neighbour(of: index) else { continue }
      let name = unit.id.map { "\(noun.word.capitalizedFirst) `\($0)`" } ?? "Another \(noun.word)"
      tell(
        noun.unpromised, "\(name) stands in \(file.path) and \(noun.isNot)", at: index,
        "It reads “\(unit.text)”.", noun, nil)
    }
  }

  /// What a line of text among signatories passes for.
  private func neighbour(of index: Int) -> Placement.Noun? {
    let around = [index - 1, index + 1].filter { found.indices.contains($0) }
    return around.lazy.compactMap { other in
      guard found[other].paragraph == found[index].paragraph, let pair = pairs[other] else { return nil }
      return due[pair].noun
    }.first
  }

  private mutating func tell(
    _ identifier: Diagnostic.Identifier, _ summary: String, at index: Int, _ explanation: String?,
    _ noun: Placement.Noun, _ id: Identifier?
  ) {
    diagnostics.append(
      Diagnostic(
        identifier, summary, at: SourceRange(file: file, bytes: found[index].bytes), explanation: explanation,
        notes: record(noun, id).map { [.init("Recorded here", at: $0.range)] } ?? [],
        solutions: FileInspection.mends))
  }

  /// The record of a signatory or a demand.
  private func record(_ noun: Placement.Noun, _ id: Identifier?) -> (range: SourceRange, isRequired: Bool)? {
    switch noun {
    case .signatory: promise.signatories.first { $0.id == id }.map { ($0.range, $0.isRequired) }
    case .demand: promise.demands.first { $0.id == id }.map { ($0.range, $0.isRequired) }
    }
  }

  /// The way out of all of them.
  private static let mends: [Diagnostic.Solution] = [
    .init("Run `demarche generate`, which makes the file again"),
    .init("If the change is meant, make it in the sources first"),
  ]
}

extension FileUnit {
  /// The name in a message.
  fileprivate var name: String { id.map { "`\($0)`" } ?? "“\(text)”" }
}
