internal import DemarcheModel
internal import DemarcheTemplate

/// Compares what the texts of one document print in its languages.
///
/// A number, a person or a link that one version has and another lacks is the usual trace of a translation that
/// was not kept in step. Which words of a thing are printed, through which filters and in which order, is each
/// language's own choice and is not compared.
enum LanguageComparison {
  /// One text of a document.
  struct Text {
    /// Its language.
    var language: LanguageTag
    /// Its program.
    var program: Program
  }

  /// A thing that a text prints.
  private struct Thing: Hashable {
    /// Its name.
    var name: String
    /// Whether it is a part of the document; the demands are one, whether they are placed together or one by one.
    var isPart: Bool

    init(_ use: ValueUse) {
      isPart = use.isPlaced
      switch use.subject {
      case .value(let path): name = use.isPlaced ? path.root : path.thing.description
      case .day(let day): name = day.description
      }
    }
  }

  /// Warns once of each thing that some of the texts print and others do not.
  ///
  /// - Parameter texts: the document's own files, the source language first, all without mistakes.
  /// - Returns: warnings at the first text that prints the thing, with the others in their notes.
  static func diagnostics(of texts: [Text]) -> [Diagnostic] {
    let printed = texts.map { text in
      text.program.uses.filter(\.isPrinted).map { (thing: Thing($0), place: $0.inclusion ?? $0.range) }
    }
    let things = printed.map { Set($0.map(\.thing)) }
    var told: Set<Thing> = []
    var found: [Diagnostic] = []
    for (index, uses) in printed.enumerated() {
      for use in uses where told.insert(use.thing).inserted {
        let lacking = texts.indices.filter { !things[$0].contains(use.thing) }.map { texts[$0] }
        guard !lacking.isEmpty else { continue }
        found.append(diagnostic(use.thing.name, at: use.place, in: texts[index], lacking: lacking))
      }
    }
    return found
  }

  private static func diagnostic(
    _ thing: String, at place: SourceRange, in text: Text, lacking: [Text]
  ) -> Diagnostic {
    let files = lacking.map { String($0.program.file.path.split(separator: "/").last ?? "") }
    return Diagnostic(
      .placeholderOnlyInOneLanguage,
      "`\(thing)` is printed in `\(text.language)` and not in \(list(lacking.map(\.language.tag)))",
      at: place,
      explanation: "Readers of one language would be told what readers of the other are not.",
      notes: lacking.map { .init("The text in `\($0.language)`", at: $0.program.file.range.firstLine) },
      solutions: [.init("Print it in \(list(files)) too, or take it away here")])
  }

  /// Names as a sentence lists them, a few of many.
  private static func list(_ names: [String]) -> String {
    var names = names.map { "`\($0)`" }
    if names.count > 4 { names[3...] = ["\(names.count - 3) others"] }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
