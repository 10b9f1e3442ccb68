package import DemarcheModel

/// A checked template: names have become slots, filters functions, partials their content.
///
/// Nothing in it can fail for want of a name or a type; a merge only reads values.
package struct Program: Sendable {
  /// How many slots a merge of it needs, globals included.
  var slotCount: Int
  /// Its blocks.
  var blocks: [BlockStep]
  /// The file it was made from.
  package var file: SourceFile
  /// The values of the dossier that it uses, in the order of their places.
  package var uses: [ValueUse]

  /// Whether nothing stands in it but remarks.
  package var isEmpty: Bool { blocks.isEmpty }
}

/// What a merge does to make blocks.
indirect enum BlockStep: Sendable {
  case paragraph([InlineStep])
  case heading(level: Int, [InlineStep])
  case list(start: Int?, items: [[BlockStep]])
  case quotation([BlockStep])
  case table(rows: [TableRow])
  /// A demand in a block of its own.
  case demand(Evaluation)
  /// The whole list of demands; with a body, the body of each.
  case demands(Evaluation, body: ItemBody?)
  /// The whole list of signatories; with a body, the body of each; with a line, one after another in it.
  case signatures(Evaluation, body: ItemBody?, line: SignatureLine? = nil)
  case contact(Evaluation)
  /// The document's own text; its first paragraph goes on behind the words.
  case prose(after: [InlineStep])
  case preface([BlockStep])
  case conclusions([BlockStep])
  case recitals([BlockStep])
  case questions([BlockStep], at: SourceRange)
  case conditional([(condition: Evaluation, body: [BlockStep])], otherwise: [BlockStep])
  case loop(LoopStep<BlockStep>)
  case assign(slot: Int, Evaluation)

  /// One row of a table.
  struct TableRow: Sendable {
    /// Whether its cells head the columns.
    var isHeader: Bool
    /// The cells.
    var cells: [[InlineStep]]
  }

  /// The words around signatories that run on in one paragraph.
  struct SignatureLine: Sendable {
    /// The words before the first.
    var before: [InlineStep]
    /// The words after the last.
    var after: [InlineStep]
  }

  /// What is written for each demand or signatory.
  struct ItemBody: Sendable {
    /// The slot of the item.
    var slot: Int
    /// The slot of `loop`, if the body reads it.
    var loopSlot: Int?
    /// The body.
    var blocks: [BlockStep]
  }
}

/// What a merge does to make running text.
indirect enum InlineStep: Sendable {
  case text(String)
  case lineBreak
  case emphasis([InlineStep])
  case strong([InlineStep])
  case link(address: String, [InlineStep])
  /// A link to an address or a document that is a value.
  case valueLink(Evaluation, [InlineStep])
  case note([BlockStep])
  case output(Evaluation)
  case conditional([(condition: Evaluation, body: [InlineStep])], otherwise: [InlineStep])
  case loop(LoopStep<InlineStep>)
  case assign(slot: Int, Evaluation)
}

/// A loop with its slots.
struct LoopStep<Step: Sendable>: Sendable {
  /// The slot of the variable.
  var slot: Int
  /// The slot of `loop`, if the body reads it.
  var loopSlot: Int?
  /// The list.
  var list: Evaluation
  /// What is done for each.
  var body: [Step]
  /// What is done for none.
  var otherwise: [Step]
}

/// How a merge finds a value.
indirect enum Evaluation: Sendable {
  case constant(Value)
  case slot(Int)
  /// The field at a position of a record; a missing owner gives a missing value.
  case field(Evaluation, Int)
  /// The member of a collection with an id.
  case member(Evaluation, id: String)
  /// The member of a list at a position, from 0.
  case position(Evaluation, Evaluation)
  /// A filter and its arguments, in the order of its parameters; a missing argument is `none`.
  case filter(Filter, Evaluation, [Evaluation])
  /// The pieces of a phrase.
  case phrase([PhrasePiece])
  case not(Evaluation)
  case both(Evaluation, Evaluation)
  case either(Evaluation, Evaluation)
  case compare(Operator, Evaluation, Evaluation)
  case contained(Evaluation, in: Evaluation)
  case concatenation(Evaluation, Evaluation)
  case arithmetic(Operator, Evaluation, Evaluation, at: SourceRange)
  case conditional(condition: Evaluation, value: Evaluation, other: Evaluation)
  /// Whether a value is there.
  case isDefined(Evaluation)
  /// Whether a text or a list holds nothing.
  case isEmpty(Evaluation)
  /// Whether a number has no remainder; by 0 it always has one.
  case isDivisible(Evaluation, by: Evaluation)
  /// Whether demands or signatories have been placed already.
  case isPlaced(SemanticBlock.Part)

  /// A piece of a phrase of the vocabulary.
  enum PhrasePiece: Sendable {
    /// Words of the language.
    case text(String)
    /// The value of a slot.
    case value(Evaluation)
  }
}
