/// A person signing a document, under the mandate and the title that the document's date and language give.
public struct Signatory: Sendable {
  /// The name of the record.
  public var id: Identifier
  /// The name in the language of the document.
  public var name: PersonName
  /// The gender of titles.
  public var gender: Gender
  /// The mandate shown.
  public var mandate: ShownMandate
  /// The title in the language of the document: "ancien sénateur de l’Isère".
  public var title: String
  /// The political group on the document's date, if there is one and it is known.
  public var group: String?
  /// The title conferred on the person, in the language of the document.
  public var honorary: String?
  /// The day of the signature, `nil` while it is awaited.
  public var signed: CalendarDate?
  /// The person as the document refers to it.
  public var reference: Reference
  /// The mandate as the document refers to it.
  public var role: Reference

  /// Makes a signatory.
  public init(
    id: Identifier, name: PersonName, gender: Gender, mandate: ShownMandate, title: String,
    group: String? = nil, honorary: String? = nil, signed: CalendarDate?, reference: Reference,
    role: Reference
  ) {
    self.id = id
    self.name = name
    self.gender = gender
    self.mandate = mandate
    self.title = title
    self.group = group
    self.honorary = honorary
    self.signed = signed
    self.reference = reference
    self.role = role
  }
}
