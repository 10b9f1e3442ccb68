internal import DemarcheModel

extension Typography {
  /// Sets the names and labels that people read in the description of a document.
  func apply(to metadata: Metadata) -> Metadata {
    var result = metadata
    result.title = apply(metadata.title)
    result.authors = metadata.authors.map(apply(to:))
    result.editor = apply(to: metadata.editor)
    result.publication?.label = apply(metadata.publication?.label ?? "")
    result.keywords = metadata.keywords.map {
      Metadata.Keyword(value: $0.value, label: apply($0.label))
    }
    result.steps = metadata.steps.map { step in
      Metadata.Step(
        date: step.date, by: apply(to: step.by), role: apply(to: step.role),
        process: apply(to: step.process), outcome: apply(to: step.outcome))
    }
    result.translation = metadata.translation.map { apply(to: $0) }
    result.originalLabel = apply(metadata.originalLabel)
    result.labels = Metadata.Labels(
      otherLanguages: apply(metadata.labels.otherLanguages), notes: apply(metadata.labels.notes),
      draft: apply(metadata.labels.draft), draftNotice: apply(metadata.labels.draftNotice))
    return result
  }

  /// Sets the names of an author and of the role.
  private func apply(to author: Metadata.Author) -> Metadata.Author {
    Metadata.Author(apply(to: author.reference), as: apply(to: author.role))
  }
}
