internal import DemarcheModel

extension Merger {
  /// Makes a line of text: no space at its ends, none twice where a tag printed nothing.
  mutating func line(_ steps: [InlineStep]) -> [Inline] {
    followsSpace = true
    var content = inlines(steps)
    while content.first == .lineBreak { content.removeFirst() }
    if followsSpace { content = content.trimmingTemplateSpace }
    while content.last == .lineBreak { content.removeLast() }
    return content
  }

  /// Makes running text.
  mutating func inlines(_ steps: [InlineStep]) -> [Inline] {
    var result: [Inline] = []
    append(steps, to: &result)
    return result
  }

  private mutating func append(_ steps: [InlineStep], to result: inout [Inline]) {
    for step in steps {
      countStep()
      if isExhausted { return }
      append(step, to: &result)
    }
  }

  private mutating func append(_ step: InlineStep, to result: inout [Inline]) {
    switch step {
    case .text(let text): append(text: text, to: &result)
    case .lineBreak:
      if followsSpace { result = result.trimmingTemplateSpace }
      if result.last != .lineBreak { result.append(.lineBreak) }
      followsSpace = true
    case .emphasis(let content): append(inlines(content), to: &result) { .emphasis($0) }
    case .strong(let content): append(inlines(content), to: &result) { .strong($0) }
    case .link(let address, let content):
      append(inlines(content), to: &result) { .link(destination: address, $0) }
    case .valueLink(let target, let content):
      let target = evaluate(target)
      append(inlines(content), to: &result) { target.link(around: $0) }
    case .note(let content):
      noteCount += 1
      let number = noteCount
      let outer = (followsSpace, isInPreface)
      isInPreface = false
      let blocks = collect(content)
      (followsSpace, isInPreface) = outer
      result.append(.note(Note(number: number, content: blocks)))
    case .output(let evaluation):
      let content = evaluate(evaluation).inlines(context.wording, inPreface: isInPreface)
      guard !content.isEmpty else { return }
      result += content
      followsSpace = false
    case .conditional(let branches, let otherwise):
      for branch in branches where evaluate(branch.condition).isTruthy {
        return append(branch.body, to: &result)
      }
      append(otherwise, to: &result)
    case .loop(let loop):
      repeatBody(loop) { $0.append($1, to: &result) }
    case .assign(let slot, let evaluation): slots[slot] = evaluate(evaluation)
    }
  }

  /// Adds marked text, unless nothing is in it.
  private func append(_ content: [Inline], to result: inout [Inline], _ mark: ([Inline]) -> Inline) {
    if !content.isEmpty { result.append(mark(content)) }
  }

  /// Adds words of the template; a space after a space is one space.
  private mutating func append(text: String, to result: inout [Inline]) {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == " ", followsSpace { continue }
      followsSpace = scalar == " "
      kept.append(scalar)
    }
    guard !kept.isEmpty else { return }
    var words = Merger.takeText(from: &result)
    words.unicodeScalars += kept
    result.append(.text(words))
  }

  /// Takes the text at the end out of a line, so that words are added to it without a copy of it.
  private static func takeText(from result: inout [Inline]) -> String {
    guard case .text(let text)? = result.last else { return "" }
    result.removeLast()
    return text
  }
}

extension Value {
  /// A link to what the value is.
  fileprivate func link(around content: [Inline]) -> Inline {
    switch self {
    case .link(let address): return .link(destination: address, content)
    case .record(let record):
      if case .work(let link) = record.content { return .workLink(link, content) }
      return .text(content.plainText)
    default: return .text(content.plainText)
    }
  }
}

extension [Inline] {
  /// The text without the one space at its end that the template wrote; the spaces of values stay.
  fileprivate var trimmingTemplateSpace: [Inline] {
    guard case .text(let text)? = last, text.unicodeScalars.last == " " else { return self }
    let kept = text.unicodeScalars.dropLast()
    return kept.isEmpty ? dropLast() : dropLast() + [.text(String(kept))]
  }
}
