import DemarcheModel
import Testing

/// A language by its tag.
func language(_ tag: String) throws -> LanguageTag { try #require(LanguageTag(tag)) }

/// A name of a record.
func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

/// A day by its ISO form.
func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

/// A value without a place of its own.
func located<Value: Sendable>(_ value: Value) -> Located<Value> {
  Located(value, at: SourceFile(path: "sample.yaml", text: "").range)
}

/// A day, a month or a year by its ISO form.
func partial(_ iso: String) throws -> PartialDate { try #require(PartialDate(iso: iso)) }

/// A membership of a group.
func group(_ name: String, from: String? = nil, to: String? = nil) throws -> GroupMembership {
  GroupMembership(
    name: located(name), from: try from.map { located(try partial($0)) },
    to: try to.map { located(try partial($0)) })
}

/// A mandate from day to day.
func mandate(
  _ office: String, from: String, to: String? = nil, chamber: String? = nil, named name: String? = nil,
  groups: [GroupMembership] = []
) throws -> Mandate {
  Mandate(
    id: try name.map { located(try id($0)) }, office: located(try id(office)),
    chamber: try chamber.map { located(try id($0)) }, groups: groups, from: located(try partial(from)),
    to: try to.map { located(try partial($0)) }, range: located(0).range)
}

/// A person with some mandates.
func person(_ mandates: [Mandate], honorary: String? = nil) throws -> Person {
  let french = try language("fr")
  return Person(
    id: located(try id("anne-genetet")), name: PersonName(given: "Anne", family: "Genetet"),
    gender: .feminine,
    honorary: honorary.map { Localized([(french, located($0))], at: located(0).range) }, mandates: mandates)
}

/// The work of the founding example.
func declaration() throws -> FRBR.Work {
  FRBR.Work(
    country: "fr", element: "statement", subtype: "declaration", actor: nil, date: try day("2024-05-06"),
    name: "apt31")
}

/// A person as documents refer to one.
let cadic = Reference(.person, label: "olivierCadic", key: "fr.olivier.cadic", name: "Olivier Cadic")
