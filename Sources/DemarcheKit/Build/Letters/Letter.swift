internal import DemarcheModel

/// One record for which a document is made, with what its files are called.
struct Letter: Sendable {
  /// What a letter is made for.
  enum Record: Sendable {
    /// Somebody who signs the dossier.
    case signatory(Identifier)
    /// An addressee of the vocabulary.
    case addressee(Identifier)
    /// A row of a table: its columns and their texts, in order.
    case row([(column: String, text: String)])
  }

  /// The name of its files and, behind the dossier's, of its work.
  var name: Identifier
  /// The record.
  var record: Record
  /// The name of a signatory or an addressee in each language of the document.
  var names: [LanguageTag: String] = [:]
  /// The place of the record.
  var range: SourceRange
}

/// A title in which `{{ record.column }}` stands for the text of a record.
struct LetterTitle {
  /// A piece of a title.
  enum Piece: Equatable {
    /// Words.
    case text(String)
    /// The name of a field of the record.
    case field(String)
    /// What stands between braces and is no field.
    case unknown(String)
  }

  /// The pieces in order.
  let pieces: [Piece]

  /// Cuts a title.
  init(_ title: String) {
    var pieces: [Piece] = []
    var rest = Substring(title)
    while let opening = rest.firstRange(of: "{{") {
      if opening.lowerBound > rest.startIndex { pieces.append(.text(String(rest[..<opening.lowerBound]))) }
      guard let closing = rest[opening.upperBound...].firstRange(of: "}}") else {
        pieces.append(.unknown(String(rest[opening.lowerBound...])))
        rest = ""
        break
      }
      let inner = rest[opening.upperBound..<closing.lowerBound]
      pieces.append(LetterTitle.field(in: inner).map { .field($0) } ?? .unknown("{{\(inner)}}"))
      rest = rest[closing.upperBound...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  /// The field that `record.name` or `record["Family name"]` names.
  private static func field(in text: Substring) -> String? {
    var words = text
    while words.first == " " { words.removeFirst() }
    while words.last == " " { words.removeLast() }
    if words.hasPrefix("record.") {
      let field = String(words.dropFirst("record.".count))
      let isName = field.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte >= 0x80
      }
      return isName && !field.isEmpty ? field : nil
    }
    for quote in ["\"", "'"] where words.hasPrefix("record[\(quote)") && words.hasSuffix("\(quote)]") {
      let field = words.dropFirst("record[".count + 1).dropLast(2)
      return field.isEmpty || field.contains(Character(quote)) ? nil : String(field)
    }
    return nil
  }

  /// The title of a letter in a language.
  func text(of letter: Letter, in language: LanguageTag) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text), .unknown(let text): text
      case .field(let name): letter.text(of: name, in: language)
      }
    }.joined()
  }
}

extension Letter {
  /// The text of a column, or the name or the id of a signatory or an addressee.
  fileprivate func text(of field: String, in language: LanguageTag) -> String {
    switch record {
    case .row(let cells): cells.first { $0.column == field }?.text ?? ""
    case .signatory(let id), .addressee(let id): field == "id" ? id.rawValue : names[language] ?? ""
    }
  }
}
