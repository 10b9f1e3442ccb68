internal import DemarcheModel

/// Who signs the documents of a dossier.
enum SignaturesFormat: String, RecordFormat {
  case order, required, list

  static let words = "the list of signatories"
  static let summary = "Who signs, in which order, and who must"

  var format: FieldFormat {
    switch self {
    case .order:
      .optional(
        "The order", .choice(of: SignatureList.Order.self), "How the names are sorted; `listed` otherwise",
        example: "family")
    case .required:
      .optional(
        "Required signatories", .either(.choice(["all"]), .list(.id(of: .people))),
        "Without whom no document is stored: `all`, which is the rule, or some of them")
    case .list:
      .required(
        "Signatories", .list(.either(.id(of: .people), .record(SignatureFormat.self))),
        "The people; an id alone signed on the document’s date", example: "[olivier-cadic]")
    }
  }
}

/// A signature that is more than an id.
enum SignatureFormat: String, RecordFormat {
  case person, signed, status, since, `as`, lead, interest

  /// The words of `status`.
  enum Consent: String, CaseIterable {
    case signed, pending, declined, withdrawn
  }

  static let words = "a signature"
  static let summary = "One person’s signature"

  var format: FieldFormat {
    switch self {
    case .person: .required("A signatory", .id(of: .people), "Who signs", example: "andre-vallini")
    case .signed:
      .optional(
        "The day of the signature", .date, "The day of the signature; the document’s date otherwise",
        example: "2024-05-04")
    case .status:
      .optional(
        "The status of a signature", .choice(of: Consent.self),
        "Whether the person has signed; `signed` otherwise", example: "withdrawn")
    case .since:
      .optional(
        "The day of the status", .date, "The day on which the person was asked, declined or withdrew",
        example: "2024-05-08")
    case .as:
      .optional(
        "The mandate", .id(of: .mandates), "The id of the mandate to print, where several are held",
        example: "senate")
    case .lead:
      .optional(
        "Whether the person leads", .boolean, "Whether the person stands first under `order: lead-first`",
        example: "false")
    case .interest:
      .optional(
        "Whether the person declares an interest", .boolean,
        "Whether the person has an interest that the chamber wants declared; its mark stands behind the name",
        example: "false")
    }
  }
}
