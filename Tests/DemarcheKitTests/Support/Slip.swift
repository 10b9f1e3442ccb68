import DemarcheModel
import Foundation
import Testing

/// A mistake made in a good record, and what is told of it.
struct Slip: Sendable, CustomTestStringConvertible {
  /// What stands in the good record, once.
  var old: String
  /// What stands there instead.
  var new: String
  /// What is told.
  var told: Diagnostic.Identifier
  /// The text that is marked.
  var marked: String

  /// Makes a slip.
  init(_ old: String, _ new: String, _ told: Diagnostic.Identifier, _ marked: String) {
    self.old = old
    self.new = new
    self.told = told
    self.marked = marked
  }

  var testDescription: String { "\(old) → \(new)" }
}

extension Slip {
  /// The record with the mistake in it.
  func made(in record: String) throws -> String {
    try #require(record.components(separatedBy: old).count == 2, "`\(old)` must stand once in the record")
    return record.replacingOccurrences(of: old, with: new)
  }
}
