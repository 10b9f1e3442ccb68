internal import DemarcheModel

extension Reference.Category {
  /// The element of a mention.
  var element: StaticString {
    switch self {
    case .person: "person"
    case .organization: "organization"
    case .role: "role"
    case .location: "location"
    case .concept: "concept"
    case .event: "event"
    case .process: "process"
    case .object: "object"
    case .term: "term"
    }
  }

  /// The element of an entry of the references.
  var entryElement: StaticString {
    switch self {
    case .person: "TLCPerson"
    case .organization: "TLCOrganization"
    case .role: "TLCRole"
    case .location: "TLCLocation"
    case .concept: "TLCConcept"
    case .event: "TLCEvent"
    case .process: "TLCProcess"
    case .object: "TLCObject"
    case .term: "TLCTerm"
    }
  }
}
