internal import DemarcheModel
internal import XMLTree

/// a question says who asks whom, in which role; an answer follows it, from somebody else.
struct QuestionsAreWhole: FileRule {
  func check(_ file: InspectedFile, _ findings: inout Findings) {
    guard let document = file.document else { return }
    for (index, node) in file.nodes.enumerated() where node.element.name == "questions" {
      var asked: Int?
      for entry in file.children(of: index) {
        switch file.name(entry) {
        case "question":
          check(entry, file, &findings)
          asked = entry
        case "answer": checkAnswer(entry, to: asked, file, &findings)
        default: break
        }
      }
    }
    guard file.value(document, "name") == "writtenQuestion" else { return }
    if file.descendants(of: document, named: "docNumber").isEmpty {
      findings.tell(
        .q1, "A written question without its number", at: document, severity: .warning,
        way: "Add a `docNumber` to the preface once the question is tabled")
    }
    let intervals = file.descendants(of: document, named: "timeInterval")
    guard !intervals.contains(where: { file.value($0, "duration") != nil || file.value($0, "end") != nil })
    else {
      return
    }
    findings.tell(
      .q1, "A written question without the time for its answer", at: document, severity: .warning,
      way: "Add a `timeInterval` with a `duration` to `temporalData`")
  }

  /// Checks who asks whom.
  private func check(_ index: Int, _ file: InspectedFile, _ findings: inout Findings) {
    for attribute in ["by", "as", "to"] where file.value(index, attribute) == nil {
      findings.tell(
        .q1, "A question without `\(attribute)`", at: index, way: "Add `\(attribute)=\"#…\"`")
    }
    guard let target = file.target(of: file.value(index, "to")),
      !["TLCRole", "TLCOrganization"].contains(file.name(target))
    else { return }
    findings.tell(
      .q1, "A question to a person, not to an office", at: index, "to",
      note: findings.note("It is put to this entry", at: target), way: "Name the role or the organization")
  }

  /// Checks an answer.
  private func checkAnswer(
    _ index: Int, to question: Int?, _ file: InspectedFile, _ findings: inout Findings
  ) {
    guard let question else {
      return findings.tell(.q1, "An answer before any question", at: index, way: "Put it behind its question")
    }
    guard let by = file.value(index, "by"), by == file.value(question, "by") else { return }
    findings.tell(
      .q1, "`\(by)` answers the own question", at: index, "by",
      note: findings.note("The question", at: question), way: "Name who answers")
  }
}
