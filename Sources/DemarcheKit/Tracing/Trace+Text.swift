internal import DemarcheModel

extension Trace {
  /// The most characters of a line that are shown.
  private static let width = 100

  /// The lines with their sources, for people.
  public var text: String {
    var result =
      isStale ? "note: \(path.visible) is not what the sources make now; run `demarche generate`\n" : ""
    for line in lines {
      result += "\(path.visible):\(line.number): \(Trace.cut(line.text))\n"
      if line.sources.isEmpty { result += "  the format itself\n" }
      let width = line.sources.map { $0.place.unicodeScalars.count }.max() ?? 0
      for source in line.sources {
        let kind = source.kind.rawValue
        let place = source.place
        result += "  " + kind + String(repeating: " ", count: 10 - kind.utf8.count)
        result += place + String(repeating: " ", count: width + 2 - place.unicodeScalars.count)
        result += Trace.cut(source.text) + "\n"
      }
    }
    return result
  }

  private static func cut(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop { $0 == " " }
    let kept = String(String.UnicodeScalarView(scalars.prefix(width))).visible
    return scalars.count > width ? kept + "…" : kept
  }
}

extension TracedSource {
  /// Its file and line.
  fileprivate var place: String { "\(path.visible):\(line)" }
}
