/// The part of a source line that is shown: all of a short one, the surroundings of the mark in a long one.
///
/// Prose is written one paragraph a line; without this, the mark would stand far beyond a terminal's edge.
struct Excerpt {
  /// What is printed.
  private(set) var text: String
  /// What stands before the mark.
  private(set) var before: String
  /// What is marked.
  private(set) var marked: String

  /// The most characters of a line that are shown whole.
  static let width = 120
  /// How many characters before the mark are kept of a longer line.
  static let lead = 40

  /// Cuts a line.
  ///
  /// - Parameters:
  ///   - line: the line, and the part that is meant.
  ///   - column: where that part begins, from 1, in characters.
  init(_ line: (text: String, marked: String), column: Int) {
    text = line.text
    marked = line.marked
    before = String(line.text.prefix(column - 1))
    guard line.text.count > Excerpt.width else { return }
    var shown = line.text[...]
    if before.count > Excerpt.lead {
      before = "…" + before.suffix(Excerpt.lead - 1)
      shown = line.text.dropFirst(column - 1)
    } else {
      shown = shown.dropFirst(before.count)
    }
    let room = Excerpt.width - before.count
    let isCut = shown.count > room
    text = before + (isCut ? shown.prefix(room - 1) + "…" : shown)
    marked = String(marked.prefix(isCut ? room - 1 : room))
  }
}
