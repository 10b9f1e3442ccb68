/// One walk over a flow that settles the gaps beside marks and guillemets, and sets apostrophes.
///
/// What a gap becomes depends on its two neighbours, and on whether the change would join or split words,
/// told from the text already set on the left and the rest of the word on the right. That makes the walk
/// idempotent for a style that only opens gaps or only closes them.
struct TypographicPass {
  /// The text.
  private let scalars: [Unicode.Scalar]
  /// Whether each scalar may be changed.
  private let isEditable: [Bool]
  /// The addresses, which are not touched.
  private let addresses: [Range<Int>]
  /// The house style.
  private let spacing: Spacing

  /// The changes found so far, not in order.
  private var found: [(index: Int, edit: TypographicFlow.Edit)] = []
  /// Where the last gap was opened: a word begins there.
  private var openedAt = -1
  /// Where the last gap was closed, and whether the word before it held a letter or digit.
  private var closedAt: (index: Int, hasWord: Bool) = (-1, false)
  /// For each open « whether its inner side is set; its » is then set too, and else left as it is.
  private var openGuillemets: [Bool] = []

  /// Prepares a walk.
  init(flow: TypographicFlow, spacing: Spacing) {
    scalars = flow.scalars
    isEditable = flow.isEditable
    addresses = AddressFinder.addresses(in: flow.scalars)
    self.spacing = spacing
  }

  /// Walks.
  mutating func edits() -> [(index: Int, edit: TypographicFlow.Edit)] {
    for index in scalars.indices {
      switch scalars[index] {
      case ";", "!", "?", ":": settle(before: index)
      case "«":
        openGuillemets.append(true)
        settle(after: index)
      case "»":
        settle(before: index)
        openGuillemets.removeLast(openGuillemets.isEmpty ? 0 : 1)
      case "'": setApostrophe(at: index)
      default: continue
      }
    }
    return found
  }

  /// Makes an apostrophe between letters curly.
  private mutating func setApostrophe(at index: Int) {
    guard isEditable[index], index > 0, index + 1 < scalars.count, scalars[index - 1].isLetterOrMark,
      scalars[index + 1].isLetterOrMark, !isAddress(index)
    else { return }
    found.append((index, .replace("\u{2019}")))
  }

  /// Settles the gap before a mark or »; the gap after « is its own.
  private mutating func settle(before right: Int) {
    let gap = spacing.gap(between: " ", and: scalars[right])
    guard gap != .untouched else { return }
    var left = right - 1
    while left >= 0, scalars[left].isSettableSpace { left -= 1 }
    // Nothing is settled at a start, after a line break, or after a space that somebody chose.
    guard left >= 0, !scalars[left].isWhiteSpace, scalars[left] != "«", !isAddress(right) else { return }
    if scalars[right] == "»", openGuillemets.last == false { return }
    if left + 1 == right {
      let fits = scalars[right] == "»" || scalars[left].takesSpaceBeforeMark
      guard let space = gap.scalar, fits else { return }
      _ = open(left: left, right: right, owner: right, edit: .before(space))
    } else {
      _ = respace(left + 1..<right, to: gap, keepsFirst: false)
    }
  }

  /// Settles the gap after «, and remembers whether it could.
  private mutating func settle(after left: Int) {
    guard spacing.guillemets != .untouched else { return }
    var right = left + 1
    while right < scalars.count, scalars[right].isSettableSpace { right += 1 }
    guard right < scalars.count, !scalars[right].isWhiteSpace else { return }
    var isSet = true
    if left + 1 < right {
      isSet = respace(left + 1..<right, to: spacing.guillemets, keepsFirst: true)
    } else if let space = spacing.guillemets.scalar {
      isSet = open(left: left, right: right, owner: left, edit: .after(space))
    }
    openGuillemets[openGuillemets.count - 1] = isSet
  }

  /// Opens a gap without a space, unless that would split a word; returns whether it did.
  private mutating func open(left: Int, right: Int, owner: Int, edit: TypographicFlow.Edit) -> Bool {
    guard isEditable[owner], !(hasWord(through: left) && hasWord(from: right)) else { return false }
    found.append((owner, edit))
    openedAt = right
    return true
  }

  /// Sets the spaces of a gap anew, unless closing it would join words; returns whether it did.
  private mutating func respace(_ run: Range<Int>, to gap: Spacing.Gap, keepsFirst: Bool) -> Bool {
    let editable = run.filter { isEditable[$0] }
    guard let space = gap.scalar else {
      let hasWord = hasWord(through: run.lowerBound - 1)
      guard editable.count == run.count, !(hasWord && self.hasWord(from: run.upperBound)), !isRatio(run)
      else { return false }
      found += editable.map { ($0, .delete) }
      closedAt = (run.upperBound, hasWord)
      return true
    }
    guard let kept = keepsFirst ? editable.first : editable.last else { return false }
    for index in editable {
      if index != kept {
        found.append((index, .delete))
      } else if scalars[index] != space {
        found.append((index, .replace(space)))
      }
    }
    return true
  }

  /// Whether the word that ends with a scalar, as it is now set, holds a letter or digit.
  private func hasWord(through left: Int) -> Bool {
    var index = left
    while index >= 0, !scalars[index].isWhiteSpace {
      if scalars[index].isLetterOrDigit { return true }
      if index == openedAt { return false }
      if index == closedAt.index { return closedAt.hasWord }
      index -= 1
    }
    return false
  }

  /// Whether the rest of the word that begins with a scalar holds a letter or digit.
  private func hasWord(from right: Int) -> Bool {
    for scalar in scalars[right...] {
      if scalar.isWhiteSpace { return false }
      if scalar.isLetterOrDigit { return true }
    }
    return false
  }

  /// Whether the spaces before a colon, which has others after it, stand between digits: 1 : 25000.
  private func isRatio(_ run: Range<Int>) -> Bool {
    guard scalars[run.upperBound] == ":", scalars[run.lowerBound - 1].properties.numericType != nil,
      let next = scalars[(run.upperBound + 1)...].firstIndex(where: { !$0.isSettableSpace })
    else { return false }
    return next > run.upperBound + 1 && scalars[next].properties.numericType != nil
  }

  /// Whether a scalar belongs to an address.
  private func isAddress(_ index: Int) -> Bool { addresses.contains { $0.contains(index) } }
}
