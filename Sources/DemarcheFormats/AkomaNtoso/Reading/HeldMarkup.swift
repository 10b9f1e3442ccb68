/// The elements and attributes that a document of the model holds; all others are told when a file is read.
///
/// An `eId` may stand anywhere: it is made anew.
enum HeldMarkup {
  /// The attributes of each element, besides `eId`.
  static let attributes: [String: Set<String>] = [
    "akomaNtoso": [], "statement": ["name", "contains"], "doc": ["name", "contains"], "meta": [],
    "identification": ["source"], "FRBRWork": [], "FRBRExpression": [], "FRBRManifestation": [],
    "FRBRthis": ["value"], "FRBRuri": ["value"], "FRBRalias": ["value", "name"],
    "FRBRdate": ["date", "name"], "FRBRauthor": ["href", "as"], "FRBRcountry": ["value"],
    "FRBRsubtype": ["value"], "FRBRnumber": ["value"], "FRBRname": ["value"],
    "FRBRprescriptive": ["value"], "FRBRauthoritative": ["value"], "FRBRversionNumber": ["value"],
    "FRBRlanguage": ["language"], "FRBRmasterExpression": ["href", "showAs"],
    "FRBRtranslation": ["href", "fromLanguage", "authoritative", "by"], "FRBRformat": ["value"],
    "publication": ["date", "name", "showAs"], "classification": ["source"],
    "keyword": ["value", "showAs", "dictionary"], "lifecycle": ["source"],
    "eventRef": ["date", "source", "type", "refersTo"], "workflow": ["source"],
    "step": ["date", "by", "as", "refersTo", "outcome"], "references": ["source"],
    "temporalData": ["source"], "temporalGroup": [], "timeInterval": ["start", "refersTo", "duration"],
    "original": ["href", "showAs"], "TLCReference": ["href", "showAs", "name"],
    "TLCPerson": entry, "TLCRole": entry, "TLCOrganization": entry, "TLCLocation": entry,
    "TLCConcept": entry, "TLCEvent": entry, "TLCProcess": entry, "TLCObject": entry, "TLCTerm": entry,
    "preface": [], "preamble": [], "mainBody": [], "conclusions": [],
    "p": ["class"], "block": ["name", "class"], "container": ["name"], "blockContainer": ["class"],
    "ul": [], "ol": [], "li": ["value"], "blockList": ["class"], "listIntroduction": [],
    "item": ["refersTo"], "num": [], "recitals": [], "recital": [], "table": [], "tr": [], "th": [],
    "td": [], "questions": [], "question": ["by", "as", "to"], "from": [], "embeddedStructure": [],
    "signature": [], "br": [], "i": [], "b": [], "a": ["href"], "ref": ["href"],
    "person": ["refersTo", "as"], "role": mention, "organization": mention, "location": mention,
    "concept": mention, "event": mention, "process": mention, "object": mention, "term": mention,
    "date": ["date"], "time": ["time"], "quantity": ["refersTo", "normalized"], "docType": [],
    "docTitle": [], "docDate": ["date"], "docNumber": [], "docAuthority": [], "docProponent": [],
    "docStatus": ["refersTo"], "span": ["xml:lang", "class"], "remark": ["class", "status"],
    "embeddedText": ["startQuote", "endQuote"], "authorialNote": ["marker", "placement"],
  ]

  /// The attributes of an entry of the references.
  private static let entry: Set<String> = ["href", "showAs", "shortForm"]

  /// The attribute of a mention.
  private static let mention: Set<String> = ["refersTo"]

  /// The most pieces that are told of one file.
  static let maximumFindings = 1_000
}
