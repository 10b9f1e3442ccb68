/// What a column of a register's table holds; the raw values are the words of `--map column=field`.
public enum RegisterField: String, CaseIterable, Sendable {
  /// The person's id in the register.
  case id
  /// Given names.
  case given
  /// The family name.
  case family
  /// A particle that does not sort.
  case particle
  /// The text to sort by.
  case sortAs
  /// The whole name; it is used only where another column tells its parts.
  case name
  /// `m`, `f`, or what registers write for them: Mme, M., female…
  case gender
  /// The office: an id of the vocabulary, or its word in a language.
  case office
  /// The chamber: an id of the vocabulary, or its name in a language.
  case chamber
  /// The constituency, by its name or its id.
  case place
  /// The number of a French département.
  case placeCode = "place-code"
  /// The number of the constituency within the place.
  case constituency
  /// The political group.
  case group
  /// The first day held.
  case from
  /// The last day held.
  case to
  /// An address for e-mail.
  case email
  /// A telephone number.
  case telephone
  /// An address of the web.
  case web
  /// The person's id in Wikidata.
  case wikidata
  /// The mandate's id in the register.
  case mandate
  /// The given names in the script of the person's own language.
  case nativeGiven = "native-given"
  /// The family name in the script of the person's own language.
  case nativeFamily = "native-family"
  /// The legislature, by its number.
  case term
  /// Whether the person is in office.
  case state
  /// The day of the register's edition.
  case asOf = "as-of"
  /// Nothing that a record holds; the column is left out on purpose.
  case ignore
}
