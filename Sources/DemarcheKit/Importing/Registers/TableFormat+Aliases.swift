extension TableFormat {
  /// Any other table: columns by the names that people give them in several languages.
  static let anyTable: TableFormat = {
    var fields: [String: RegisterField] = [:]
    for (field, names) in aliases {
      for name in names { fields[name] = field }
    }
    return TableFormat(
      register: .csv, name: "table", marks: [], fields: fields, ignored: [], hasRowPerMandate: true)
  }()

  /// Folded names of columns in the languages of the house's first users.
  private static let aliases: [(RegisterField, [String])] = [
    (.id, ["id", "identifier", "identifiant", "identificador", "identificativo", "kennung", "matricule"]),
    (
      .given,
      [
        "given", "givenname", "givennames", "firstname", "firstnames", "forename", "forenames", "first",
        "prenom",
        "prenoms", "prenomusuel", "vorname", "vornamen", "nome", "nombre", "voornaam", "imie", "imiona",
        "fornavn",
        "fornamn", "etunimi", "prenume", "jmeno", "meno", "keresztnev", "ime", "eesnimi", "vards", "vardas",
      ]
    ),
    (
      .family,
      [
        "family", "familyname", "lastname", "surname", "last", "nom", "nomdefamille", "nomusuel", "nachname",
        "familienname", "cognome", "apellido", "apellidos", "achternaam", "nazwisko", "efternavn",
        "efternamn",
        "etternavn", "sukunimi", "nume", "numedefamilie", "prijmeni", "priezvisko", "vezeteknev", "prezime",
        "priimek", "perekonnanimi", "uzvards", "pavarde", "sobrenome", "apelido",
      ]
    ),
    (.particle, ["particle", "particule", "namenszusatz", "tussenvoegsel"]),
    (.sortAs, ["sortas", "sortname", "cledetri"]),
    (.name, ["name", "fullname", "displayname", "nomcomplet", "nometprenom", "vollername"]),
    (
      .gender,
      [
        "gender", "sex", "sexe", "genre", "civ", "civilite", "qualite", "geschlecht", "anrede", "sesso",
        "genero", "sexo", "plec",
      ]
    ),
    (.office, ["office", "role", "fonction", "mandat", "amt", "carica", "cargo", "functie", "funkcja"]),
    (.chamber, ["chamber", "chambre", "assemblee", "kammer", "camera", "camara", "kamer", "izba", "house"]),
    (
      .place,
      [
        "place", "area", "constituency", "district", "circonscription", "departement", "departementnom",
        "wahlkreis",
        "collegio", "circoscrizione", "circunscripcion", "kieskring", "okreg", "region", "country", "pays",
      ]
    ),
    (.placeCode, ["departementcode", "codecirconscription", "codedepartement"]),
    (.constituency, ["circo", "numerocirconscription", "districtnumber"]),
    (
      .group,
      [
        "group", "party", "groupe", "groupepolitique", "groupeabrev", "parti", "fraktion", "partei", "gruppo",
        "partito", "grupo", "partido", "fractie", "partij", "klub",
      ]
    ),
    (
      .from,
      [
        "from", "start", "startdate", "begin", "debut", "datededebut", "datededebutdemandat",
        "dateprisefonction", "von", "beginn", "dal", "inizio", "desde", "inicio", "vanaf", "od",
      ]
    ),
    (
      .to,
      [
        "to", "end", "enddate", "until", "fin", "datedefin", "datedefindemandat", "bis", "ende", "al", "fine",
        "hasta", "tot", "do",
      ]
    ),
    (
      .email,
      ["email", "mail", "emailaddress", "courriel", "courrierelectronique", "adresseelectronique", "correo"]
    ),
    (.telephone, ["telephone", "phone", "tel", "telefon", "telefono", "telefoon"]),
    (.web, ["web", "website", "url", "homepage", "siteweb", "site", "webseite"]),
    (.wikidata, ["wikidata", "wikidataid"]),
    (.state, ["state", "etat"]),
    (.term, ["term", "legislature", "legislatura", "wahlperiode"]),
    (.asOf, ["asof", "datemaj"]),
  ]
}
