package import DemarcheModel

/// A value of the dossier that a template uses, at one place of it.
package struct ValueUse: Sendable {
  /// What is used.
  package enum Subject: Sendable, Equatable {
    /// A value that the dossier gives.
    case value(ValuePath)
    /// A day written out: `"2024-03-25" | date`.
    case day(CalendarDate)
  }

  /// What is used.
  package var subject: Subject
  /// Its place in the template, or in the partial that holds it.
  package var range: SourceRange
  /// The `include` of the template through which a partial came; `nil` in the template itself.
  package var inclusion: SourceRange?
  /// Whether it is printed: not asked for by a condition, gone over by a loop or given a name.
  package var isPrinted: Bool
  /// Whether it makes a part of the document: the demands, one of them or the signatories, in a block.
  package var isPlaced = false
}

/// The way from a value that every template knows to the one used: `document.contact.email`.
package struct ValuePath: Sendable, Equatable {
  /// What leads further.
  package enum Step: Sendable, Equatable {
    /// To a field of a record.
    case field(String)
    /// To the member of a collection with an id.
    case member(String)
    /// To the member of a list at a position, from 0.
    case position(Int)
    /// To a member of a list, whichever it is.
    case each
  }

  /// The name that every template knows.
  package var root: String
  /// What leads further.
  package var steps: [Step]
  /// The type of the value reached.
  package var shape: Shape

  /// The path with a step more.
  func appending(_ step: Step, to shape: Shape) -> ValuePath {
    ValuePath(root: root, steps: steps + [step], shape: shape)
  }
}

extension ValuePath: CustomStringConvertible {
  /// The path as a template writes it, `[]` for whichever member of a list.
  package var description: String {
    steps.reduce(into: root) { text, step in
      switch step {
      case .field(let name): text += "." + name
      case .member(let id): text += id.utf8.contains(UInt8(ascii: "-")) ? "[\"\(id)\"]" : "." + id
      case .position(let position): text += "[\(position)]"
      case .each: text += "[]"
      }
    }
  }
}

extension ValuePath {
  /// The thing that the path prints something of.
  ///
  /// Which of a thing's words are printed, name, abbreviation or civility, is the language's own choice; a day
  /// or an address of it is a fact of its own.
  package var thing: ValuePath {
    guard let last = steps.last else { return self }
    let owner = ValuePath(root: root, steps: steps.dropLast(), shape: shape)
    switch last {
    case .each: return owner.thing
    case .member, .position: return self
    case .field:
      // The document and the dossier are records of many things.
      let isWord = shape.unwrapped == .text || shape.unwrapped == .number
      return isWord && !owner.steps.isEmpty ? owner.thing : self
    }
  }
}
