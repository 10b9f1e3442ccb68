/// The letters of a workload: one document, made for each row of a table.
package enum Letters {
  /// The columns of the table; the first names the letter.
  package static let columns = ["code", "name", "greeting", "city"]
  /// The title, in the notation of the peers' templates.
  package static let title = "Lettre à «record.name»"
  /// The first paragraph, in the same notation.
  package static let opening = "«record.greeting» «record.name», élue de «record.city»,"

  /// What a row holds; a sign that markup must escape is among it.
  package static func row(_ number: Int) -> [Facts.Field] {
    let values = [
      "maire-\(Files.padded(number))", Person(number % 10_000).name + " \(number)", "Madame la Maire",
    ]
    let city = "Bourg & Val-\(number)"
    return zip(columns, values + [city]).map { Facts.Field($0.0, $0.1) }
  }

  /// The table of the first letters.
  package static func table(_ count: Int) -> String {
    let rows = (1...count).map { number in row(number).map(\.text).joined(separator: ",") }
    return ([columns.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
  }

  /// The notation of the peers' templates, as Demarche's.
  static func tags(_ text: String) -> String {
    text.replacing("«", with: "{{ ").replacing("»", with: " }}")
  }
}
