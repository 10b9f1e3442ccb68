/// What the schema and the naming convention say of the names of elements.
enum ElementNames {
  /// The elements that must have an `eId`: those whose type in the schema asks for one, without `heading`.
  ///
  /// The schema itself lets them pass. A `heading` with an `eId` breaks a well-known style sheet.
  static let needIdentifier = Set(
    """
    FRBRmasterExpression TLCConcept TLCEvent TLCLocation TLCObject TLCOrganization TLCPerson TLCProcess \
    TLCReference TLCRole TLCTerm activeRef address adjournment administrationOfOath alinea applies article \
    attachment attachmentOf authorialNote blockContainer blockList book chapter citation citations clause \
    communication component componentData components concept container content contrasts count crossHeading \
    debateSection declarationOfVote derogates dissentsFrom distinguishes div division documentRef \
    efficacyMod embeddedStructure entity event extends forceMod formula hasAttachment hcontainer indent \
    interstitial intro isAnalogTo item judge jurisprudence lawyer legalSystemMod level list location \
    longTitle mapping marker meaningMod ministerialStatements mmod mod nationalInterest note \
    noticesOfMotion object ol oralStatements organization original other overrules papers paragraph part \
    party passiveRef person personalStatements petitions point pointOfOrder prayers proceduralMotions \
    process proviso putsInQuestion quantity questions quorum quorumVerification quotedStructure recital \
    recitals recount ref resolutions restricts rmod role rollCall rref rule scopeMod section speechGroup \
    subFlow subchapter subclause subdivision subheading sublist subparagraph subpart subrule subsection \
    subtitle supports table tblock temporalGroup term textualMod title toc tome transitional ul voting \
    wrapUp writtenStatements
    """.split(separator: " ").map(String.init))

  /// The short names of elements in an `eId`: the closed list of the naming convention.
  static let abbreviations: [String: String] = [
    "alinea": "al", "amendmentBody": "body", "article": "art", "attachment": "att", "blockList": "list",
    "chapter": "chp", "citation": "cit", "citations": "cits", "clause": "cl", "collectionBody": "body",
    "component": "cmp", "componentRef": "cref", "components": "cmpnts", "debateBody": "body",
    "debateSection": "dbsect", "division": "dvs", "documentRef": "dref", "eventRef": "eref",
    "fragmentBody": "body", "judgmentBody": "body", "listIntroduction": "intro", "listWrapUp": "wrapup",
    "mainBody": "body", "paragraph": "para", "quotedStructure": "qstr", "quotedText": "qtext",
    "recital": "rec", "recitals": "recs", "section": "sec", "subchapter": "subchp", "subclause": "subcl",
    "subdivision": "subdvs", "subparagraph": "subpara", "subsection": "subsec", "temporalGroup": "tmpg",
    "wrapUp": "wrapup",
  ]

  /// The parts of a hierarchy, which may be numbered through a document and then stand without a context.
  static let hierarchy: Set<String> = [
    "alinea", "article", "book", "chapter", "clause", "division", "hcontainer", "indent", "level", "list",
    "paragraph", "part", "point", "proviso", "rule", "section", "subchapter", "subclause", "subdivision",
    "sublist", "subparagraph", "subpart", "subrule", "subsection", "subtitle", "title", "tome",
    "transitional",
  ]

  /// Elements that hold words: white space in them is text.
  static let mixed: Set<String> = [
    "p", "li", "num", "from", "block", "listIntroduction", "listWrapUp", "signature", "docTitle", "docType",
    "docNumber", "docDate", "docStatus", "docAuthority", "docProponent", "person", "role", "organization",
    "location", "event", "concept", "quantity", "date", "ref", "a", "span", "i", "b", "embeddedText", "th",
    "heading", "subheading", "crossHeading", "abbr", "term", "object", "process", "entity",
  ]

  /// Elements without which no words are said, so that an empty one is a mistake.
  static let needWords: Set<String> = [
    "p", "num", "person", "role", "organization", "docTitle", "li", "listIntroduction",
  ]

  /// Elements that mark letters up, or stand in one language alone, so that languages need not agree on them.
  static let presentation: Set<String> = [
    "a", "abbr", "b", "br", "embeddedText", "i", "inline", "remark", "span", "sub", "sup", "u",
  ]
}
