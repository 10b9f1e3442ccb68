extension Changes {
  /// What changed, for people at a terminal: old words in `[-…-]`, new ones in `{+…+}`.
  public var text: String {
    let writer = Writer(marks: .terminal)
    var lines: [String] = []
    for entry in entries {
      lines.append(
        ([entry.dossier, entry.document].compactMap { $0 }.joined(separator: "/") + ": " + entry.headline)
          .visible)
      for change in entry.changes {
        lines.append(
          "  " + change.headline + (change.subject.map { ": \($0)" } ?? "") + writer.inline(change))
        lines += writer.lines(change).map { "    " + $0 }
      }
    }
    return (lines + [summary]).map { $0 + "\n" }.joined()
  }

  /// What changed, as GitHub's Markdown: old words struck out, new ones strong.
  public var markdown: String {
    let writer = Writer(marks: .markdown)
    var lines = ["## Documents changed since \(writer.marks.code(old.visible))", ""]
    for entry in entries {
      let name = [entry.dossier, entry.document].compactMap { $0 }.joined(separator: "/")
      lines += ["### \(writer.marks.escaped(name)): \(entry.headline)", ""]
      for change in entry.changes {
        let subject = change.subject.map { ": \(writer.marks.code($0))" } ?? ""
        lines.append("- " + change.headline + subject + writer.inline(change))
        lines += writer.lines(change).map { "  - " + $0 }
      }
      if !entry.changes.isEmpty { lines.append("") }
    }
    return (lines + [summary]).map { $0 + "\n" }.joined()
  }

  /// How many documents changed, in one line.
  public var summary: String {
    guard !entries.isEmpty else {
      return "No document says anything else than in \(old.visible); \(unchanged) compared"
    }
    let count = { (fate: (Fate) -> Bool) in entries.count { fate($0.fate) } }
    var parts = [
      "\(count { if case .changed = $0 { true } else { false } }) changed", "\(count { $0 == .new }) new",
      "\(count { $0 == .withdrawn }) withdrawn", "\(unchanged) unchanged",
    ]
    let unknown = count { $0 == .broken || $0 == .brokenBefore }
    if unknown > 0 { parts.append("\(unknown) not compared, because of mistakes in the sources") }
    return parts.joined(separator: ", ")
  }
}

extension Changes.Entry {
  /// What became of it, in words.
  fileprivate var headline: String {
    let thing = document == nil ? "dossier" : "document"
    switch fate {
    case .new: return "new \(thing)"
    case .withdrawn: return "\(thing) withdrawn"
    case .changed: return "changed"
    case .brokenBefore: return "not compared: its old sources have mistakes"
    case .broken: return "not compared: its sources have mistakes, which `demarche validate` tells"
    }
  }

  /// What there is to say of it.
  fileprivate var changes: [Change] {
    if case .changed(let changes) = fate { return changes }
    return description
  }
}

/// Writes the words of changes.
private struct Writer {
  /// How old and new words are marked.
  let marks: ChangeMarks

  /// The words of a change on its own line, where no language has words of its own.
  func inline(_ change: Change) -> String {
    guard let wording = change.wordings.first, wording.language == nil else { return "" }
    guard let old = wording.old, let new = wording.new else {
      return ": " + marks.escaped(wording.new ?? wording.old ?? "")
    }
    return ": \(marks.escaped(old)) → \(marks.escaped(new))"
  }

  /// The words of a change, a line for each language.
  func lines(_ change: Change) -> [String] {
    change.wordings.compactMap { wording in
      guard let language = wording.language else { return nil }
      return "\(language): " + words(wording)
    }
  }

  private func words(_ wording: Change.Wording) -> String {
    switch (wording.old, wording.new) {
    case (let old?, let new?):
      return WordComparison.pieces(from: old, to: new).map { piece in
        switch piece {
        case .kept(let words): marks.escaped(words)
        case .old(let words): marks.old(words)
        case .new(let words): marks.new(words)
        case .omitted: "…"
        }
      }.joined(separator: " ")
    case (let old?, nil): return marks.old(old)
    case (nil, let new?): return marks.new(new)
    case (nil, nil): return ""
    }
  }
}
