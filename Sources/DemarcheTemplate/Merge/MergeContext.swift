package import DemarcheModel

/// Everything that one merge reads besides its program: values, words, and what blocks need.
package struct MergeContext: Sendable {
  /// The values of ``Globals/all``, in their order.
  package var globals: [Value]
  /// The words of the language.
  package var wording: Wording
  /// What the document is.
  package var metadata: Metadata
  /// The program of the document's own text, for `{{ prose }}`.
  package var prose: Program?
  /// The words before the demands; empty when they are given in the prose.
  package var demandLead: String
  /// The words before the signatories.
  package var signatureHeading: String
  /// What a question is made of, for kinds that ask.
  package var question: QuestionFrame?

  /// Who asks whom.
  package struct QuestionFrame: Sendable {
    /// Who asks.
    package var author: Reference
    /// In which role.
    package var role: Reference
    /// Who is asked.
    package var addressee: Reference
    /// How the speaker is announced.
    package var from: [Inline]

    /// Makes a frame.
    package init(author: Reference, role: Reference, addressee: Reference, from: [Inline]) {
      self.author = author
      self.role = role
      self.addressee = addressee
      self.from = from
    }
  }

  /// Makes a context.
  package init(
    globals: [Value], wording: Wording, metadata: Metadata, prose: Program?, demandLead: String,
    signatureHeading: String, question: QuestionFrame?
  ) {
    self.globals = globals
    self.wording = wording
    self.metadata = metadata
    self.prose = prose
    self.demandLead = demandLead
    self.signatureHeading = signatureHeading
    self.question = question
  }
}
