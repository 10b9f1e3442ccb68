internal import DemarcheModel
internal import XMLTree

extension DocumentReader {
  /// Reads all that is told about the document; `nil` where something is missing without which there is none.
  mutating func readMetadata(_ meta: XML.Element) -> Metadata? {
    guard let identification = meta.first(named: "identification"),
      let work = identification.first(named: "FRBRWork"),
      let expression = identification.first(named: "FRBRExpression"),
      let manifestation = identification.first(named: "FRBRManifestation")
    else {
      refuse("The file does not name work, expression and manifestation", at: meta)
      return nil
    }
    guard let names = readExpression(expression), let editor = authors(in: manifestation).first else {
      if diagnostics.allSatisfy({ $0.severity != .error }) {
        refuse("The manifestation names no editor", at: manifestation)
      }
      return nil
    }
    let title = work.elements(named: "FRBRalias").first { $0[attribute: "name"] == "title" }
    var original: FRBR.Expression?
    if let master = expression.first(named: "FRBRmasterExpression") {
      original = expressionName(of: master, "href")
      guard original != nil else { return nil }
    }
    let references = meta.first(named: "references")
    var authors = authors(in: work)
    if authors == [editor] { authors = [] }
    return Metadata(
      expression: names, original: original, workTitle: title?[attribute: "value"] ?? "", title: "",
      authors: authors, editor: editor, publication: publication(in: meta), keywords: keywords(in: meta),
      steps: steps(in: meta), answerPeriod: answerPeriod(in: meta),
      translation: translation(in: meta, isTranslation: original != nil),
      originalLabel: references?.first(named: "original")?[attribute: "showAs"] ?? "", alternates: [],
      isDraft: ontology.entries.values.contains { $0.iri == AkomaNtoso.draft("").iri },
      labels: Metadata.Labels(otherLanguages: "", notes: "", draft: ""))
  }

  /// The expression that a file is: its IRI and the language that it says.
  private mutating func readExpression(_ element: XML.Element) -> FRBR.Expression? {
    guard let uri = element.first(named: "FRBRuri") else {
      refuse("The expression has no `FRBRuri`", at: element)
      return nil
    }
    return expressionName(of: uri, "value")
  }

  /// Reads the IRI of an expression.
  private mutating func expressionName(of element: XML.Element, _ attribute: String) -> FRBR.Expression? {
    let identifier: WorkIdentifier
    do {
      identifier = try WorkIdentifier(parsing: element[attribute: attribute] ?? "")
    } catch {
      refuse("The IRI of the expression is not read: \(error.message)", at: element, attribute)
      return nil
    }
    guard let expression = FRBR.Expression(identifier) else {
      refuse(
        "The IRI names no subtype, day, name, version by day, or language that the house knows", at: element,
        attribute)
      return nil
    }
    return expression
  }

  /// The makers that a level names.
  private mutating func authors(in level: XML.Element) -> [Metadata.Author] {
    level.elements(named: "FRBRauthor").compactMap { element in
      guard let author = reference(of: element, "href"), let role = reference(of: element, "as") else {
        return nil
      }
      return Metadata.Author(author, as: role)
    }
  }

  /// When the document was made public.
  private mutating func publication(in meta: XML.Element) -> Metadata.Publication? {
    guard let element = meta.first(named: "publication") else { return nil }
    guard let date = day(of: element, "date"), let name = element[attribute: "name"] else { return nil }
    return Metadata.Publication(date: date, name: name, label: element[attribute: "showAs"] ?? "")
  }

  /// The themes.
  private func keywords(in meta: XML.Element) -> [Metadata.Keyword] {
    (meta.first(named: "classification")?.elements(named: "keyword") ?? []).map { element in
      Metadata.Keyword(
        value: element[attribute: "value"] ?? "", label: element[attribute: "showAs"] ?? "")
    }
  }

  /// The signatures and the other steps.
  private mutating func steps(in meta: XML.Element) -> [Metadata.Step] {
    (meta.first(named: "workflow")?.elements(named: "step") ?? []).compactMap { element in
      guard let date = day(of: element, "date"), let by = reference(of: element, "by"),
        let role = reference(of: element, "as"), let process = reference(of: element, "refersTo"),
        let outcome = reference(of: element, "outcome")
      else { return nil }
      return Metadata.Step(date: date, by: by, role: role, process: process, outcome: outcome)
    }
  }

  /// The time for an answer, from the first event of the work.
  private mutating func answerPeriod(in meta: XML.Element) -> Metadata.AnswerPeriod? {
    guard let data = meta.first(named: "temporalData"),
      let interval = data.first(named: "temporalGroup")?.first(named: "timeInterval")
    else { return nil }
    guard let length = interval[attribute: "duration"].flatMap({ Metadata.AnswerPeriod.Length(duration: $0) })
    else {
      tell("The `duration` is no number of days or months and is not kept", at: interval, "duration")
      return nil
    }
    return reference(of: interval, "refersTo").map { Metadata.AnswerPeriod(length, meaning: $0) }
  }

  /// The event of the translation: what the second event of the life of a translation refers to.
  private mutating func translation(in meta: XML.Element, isTranslation: Bool) -> Reference? {
    let events = meta.first(named: "lifecycle")?.elements(named: "eventRef") ?? []
    guard isTranslation, events.count > 1, events[1][attribute: "refersTo"] != nil else { return nil }
    return reference(of: events[1], "refersTo")
  }

  /// The thing that an attribute names; one that names none is told.
  mutating func reference(of element: XML.Element, _ attribute: String) -> Reference? {
    if let reference = ontology.reference(at: element[attribute: attribute]) { return reference }
    tell(
      "The `\(attribute)` of `\(element.name)` names nothing of the references and is not kept", at: element,
      element[attribute: attribute] == nil ? nil : attribute,
      way: "Name an entry of `references`: a `TLC…` whose `href` is of its own class")
    return nil
  }

  /// The day that an attribute says; one that says none is told.
  mutating func day(of element: XML.Element, _ attribute: String) -> CalendarDate? {
    if let day = element[attribute: attribute].flatMap({ CalendarDate(iso: $0) }) { return day }
    tell(
      "The `\(attribute)` of `\(element.name)` is no full day and is not kept", at: element,
      element[attribute: attribute] == nil ? nil : attribute, way: "Write a day such as `2024-05-06`")
    return nil
  }
}
