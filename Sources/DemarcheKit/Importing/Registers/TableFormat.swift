/// What is known of one sort of table: the meaning of its columns, by their folded names.
struct TableFormat: Sendable {
  /// The register that publishes it.
  var register: Register
  /// Its name in a sentence.
  var name: String
  /// The columns that tell it from every other table, by their folded names.
  var marks: [String]
  /// The columns that it must not have.
  var absent: [String] = []
  /// What columns hold, by their folded names.
  var fields: [String: RegisterField]
  /// Columns that are known and that no record holds, by their folded names.
  var ignored: Set<String> = []
  /// The office of everyone in it, `nil` where a column says it.
  var office: String?
  /// The chamber of everyone in it, `nil` where a column says it.
  var chamber: String?
  /// The language in which a constituency that is not in the vocabulary is written out.
  var language = "en"
  /// Whether a person may have several rows, one for each mandate.
  var hasRowPerMandate = false
  /// The scheme of the ids, `nil` where they mean nothing outside the file.
  var scheme: String?

  /// Whether folded names of columns are those of this table.
  func matches(_ names: Set<String>) -> Bool {
    marks.allSatisfy(names.contains) && !absent.contains(where: names.contains)
  }
}

extension TableFormat {
  /// The tables that are recognised, the most particular first.
  static let all = [senatGeneral, senatMandates, assemblee, europeanParliament, everyPolitician]

  /// Sénat, ODSEN_GENERAL: who.
  static let senatGeneral = TableFormat(
    register: .senat, name: "Sénat, general list", marks: ["matricule", "nomusuel"],
    absent: ["datededebutdemandat"],
    fields: [
      "matricule": .id, "qualite": .gender, "nomusuel": .family, "prenomusuel": .given, "etat": .state,
      "groupepolitique": .group, "circonscription": .place, "codecirconscription": .placeCode,
      "courrierelectronique": .email,
    ],
    ignored: [
      "datenaissance", "datedenaissance", "datededeces", "typedappaugrppolitique", "commissionpermanente",
      "fonctionaubureaudusenat", "pcsinsee", "categorieprofessionnelle", "descriptiondelaprofession",
    ],
    office: "senator", chamber: "fr-senat", language: "fr", scheme: "senat")

  /// Sénat, ODSEN_ELUSEN: when.
  static let senatMandates = TableFormat(
    register: .senat, name: "Sénat, mandates", marks: ["matricule", "datededebutdemandat"],
    fields: [
      "matricule": .id, "qualite": .gender, "nomusuel": .family, "prenomusuel": .given,
      "etatsenateur": .state,
      "etat": .state, "identifiantmandat": .mandate, "datededebutdemandat": .from, "datedefindemandat": .to,
    ],
    ignored: [
      "datedelection", "anneededebutdemandat", "motifdebutdemandat", "anneedefindemandat", "motiffindemandat",
      "commentaire", "datenaissance", "datededeces", "groupepolitique", "typedappaugrppolitique",
      "commissionpermanente", "circonscription", "codecirconscription", "fonctionaubureaudusenat",
      "courrierelectronique", "pcsinsee", "categorieprofessionnelle", "descriptiondelaprofession",
    ],
    office: "senator", chamber: "fr-senat", language: "fr", hasRowPerMandate: true, scheme: "senat")

  /// Assemblée nationale, the export of Datan.
  static let assemblee = TableFormat(
    register: .assemblee, name: "Assemblée nationale, deputies", marks: ["nom", "prenom", "civ"],
    fields: [
      "id": .id, "civ": .gender, "nom": .family, "prenom": .given, "groupeabrev": .group,
      "departementnom": .place, "departementcode": .placeCode, "circo": .constituency,
      "dateprisefonction": .from, "datefinfonction": .to, "mail": .email, "website": .web,
      "legislature": .term, "datemaj": .asOf,
    ],
    ignored: [
      "villenaissance", "naissance", "age", "groupe", "job", "twitter", "facebook", "nombremandats",
      "experiencedepute", "scoreparticipation", "scoreparticipationspecialite", "scoreloyaute",
      "scoremajorite",
    ],
    office: "deputy", chamber: "fr-an", language: "fr", scheme: "assemblee")

  /// European Parliament, the list of members.
  static let europeanParliament = TableFormat(
    register: .ep, name: "European Parliament, members", marks: ["mepidentifier", "mepfamilyname"],
    fields: [
      "mepidentifier": .id, "mepgivenname": .given, "mepfamilyname": .family,
      "mepofficialgivenname": .nativeGiven, "mepofficialfamilyname": .nativeFamily, "mepgender": .gender,
      "mepemail": .email, "mephomepage": .web, "meppoliticalgroup": .group,
      "mepcountryofrepresentation": .place, "mepmandatestart": .from, "mepmandateend": .to,
    ],
    ignored: [
      "mephonorificprefix", "mepcitizenship", "mepplaceofbirth", "mepbirthday", "mepdeathdate", "mepimage",
      "mepuri", "mepfacebook", "meptwitter", "mepphone", "mepaddress",
    ],
    office: "mep", chamber: "ep", scheme: "ep")

  /// EveryPolitician, one row for each person and term.
  static let everyPolitician = TableFormat(
    register: .everypolitician, name: "EveryPolitician", marks: ["id", "sortname", "term", "areaid"],
    fields: [
      "id": .id, "name": .name, "sortname": .sortAs, "email": .email, "group": .group, "area": .place,
      "chamber": .chamber, "term": .term, "startdate": .from, "enddate": .to, "gender": .gender,
      "wikidata": .wikidata,
    ],
    ignored: ["twitter", "facebook", "groupid", "areaid", "image", "wikidatagroup", "wikidataarea"],
    hasRowPerMandate: true, scheme: "everypolitician")
}
