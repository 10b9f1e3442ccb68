internal import DemarcheModel

/// SEQ-2: the dates of a file agree, and its history goes forward.
struct DatesFollow: FileRule {
  func check(_ file: InspectedFile, _ findings: inout Findings) {
    for (group, name) in [("lifecycle", "eventRef"), ("workflow", "step")] {
      guard let index = file.meta(group) else { continue }
      var before: (day: CalendarDate, index: Int)?
      for entry in file.children(of: index) where file.name(entry) == name {
        guard let day = day(entry, file) else { continue }
        if let last = before, day < last.day {
          findings.tell(
            .seq2, "\(day) comes behind \(last.day)", at: entry, "date",
            note: findings.note("What stands before it", at: last.index), way: "Put them in the order of time"
          )
        }
        before = (day, entry)
      }
    }
    guard let level = file.meta("identification", "FRBRWork"),
      let index = file.child(of: level, named: "FRBRdate"), let work = day(index, file)
    else { return }
    checkText(work, file, &findings)
    checkExpression(work, file, &findings)
    checkSteps(file, &findings)
  }

  /// Compares the date in the preface.
  private func checkText(_ work: CalendarDate, _ file: InspectedFile, _ findings: inout Findings) {
    guard let document = file.document, let preface = file.child(of: document, named: "preface"),
      let index = file.descendants(of: preface, named: "docDate").first, let told = day(index, file),
      told != work
    else { return }
    findings.tell(
      .seq2, "The date of the document is \(told) here and \(work) in `FRBRWork`", at: index, "date",
      way: "Write \(work), or change the metadata")
  }

  /// Compares the expression, which cannot be older than its work.
  private func checkExpression(_ work: CalendarDate, _ file: InspectedFile, _ findings: inout Findings) {
    guard let level = file.meta("identification", "FRBRExpression") else { return }
    for index in file.children(of: level) where file.name(index) == "FRBRdate" {
      guard let made = day(index, file), made < work else { continue }
      findings.tell(
        .seq2, "The expression is of \(made), before its work of \(work)", at: index, "date",
        way: "Write the day on which this version was made")
    }
  }

  /// Compares the signatures with the publication, which comes after them.
  private func checkSteps(_ file: InspectedFile, _ findings: inout Findings) {
    guard let publication = file.meta("publication"), let published = day(publication, file),
      let workflow = file.meta("workflow")
    else { return }
    for step in file.children(of: workflow) where file.kind(of: file.value(step, "outcome")) == "signed" {
      guard let signed = day(step, file), signed > published else { continue }
      // People sign open letters that are public already.
      findings.tell(
        .seq2, "Signed on \(signed), after the publication on \(published)", at: step, "date",
        severity: .warning, note: findings.note("The publication", at: publication), way: "Check both days")
    }
  }

  /// The day of an element, if it has a whole one.
  private func day(_ index: Int, _ file: InspectedFile) -> CalendarDate? {
    file.value(index, "date").flatMap { CalendarDate(iso: $0) }
  }
}
