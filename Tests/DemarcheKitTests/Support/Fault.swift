import DemarcheModel
import Foundation
import Testing
import YAMLTree

/// One fault of `Tests/Fixtures/Faults`: what a user did in the project's own workspace, and what is told of it.
struct Fault: Sendable, CustomTestStringConvertible {
  /// Its name.
  var name: String
  /// What a user did, in one sentence.
  var did: String
  /// What was done to the files.
  var edits: [Edit]
  /// Everything that is told, in its order.
  var told: [Told]

  var testDescription: String { name }

  /// One thing told.
  struct Told: Sendable, Equatable {
    /// Its identifier.
    var id: String
    /// Its severity.
    var severity: String
    /// The file.
    var file: String
    /// `line:column-line:column`, both from 1 and in characters.
    var place: String
    /// What is underlined.
    var text: String
  }

  /// One change of one file.
  struct Edit: Sendable {
    /// The file's path in the workspace.
    var path: String
    /// What is done to it.
    var change: Change
  }

  /// What is done to a file.
  enum Change: Sendable {
    case replace(String, with: String)
    case add(String)
    case write(String)
    case remove
    case encode(Encoding)
  }

  /// How a text can be saved that is no plain UTF-8.
  enum Encoding: String, Sendable {
    case windows1252 = "windows-1252"
    case utf16 = "utf-16"
    case withMark = "utf-8-with-mark"
    case crlf
    case nfd
  }

  /// The fixture cannot be read.
  struct Unreadable: Error, CustomStringConvertible {
    /// What is wrong with it.
    var description: String
  }
}

extension Fault {
  /// Makes the fault in the workspace.
  func make(in files: inout Founding) throws {
    for edit in edits {
      if files.files[edit.path] == nil { files.files[edit.path] = Founding.template(edit.path) }
      switch edit.change {
      case .replace(let old, let new): try files.replace(old, with: new, in: edit.path)
      case .add(let text): files.files[edit.path, default: []] += Array(text.utf8)
      case .write(let text): files.files[edit.path] = Array(text.utf8)
      case .remove:
        guard files.files.removeValue(forKey: edit.path) != nil else {
          throw Unreadable(description: "There is no \(edit.path)")
        }
      case .encode(let encoding):
        files.files[edit.path] = try encoding.bytes(
          of: String(decoding: files.files[edit.path] ?? [], as: UTF8.self))
      }
    }
  }
}

extension Fault.Encoding {
  /// A text saved in this way.
  func bytes(of text: String) throws -> [UInt8] {
    let plain = Array(text.utf8)
    switch self {
    case .windows1252:
      return [UInt8](try #require(text.data(using: .windowsCP1252), "the text has other characters"))
    case .utf16: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .withMark: return [0xEF, 0xBB, 0xBF] + plain
    case .crlf: return plain.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case .nfd: return Array(text.decomposedStringWithCanonicalMapping.utf8)
    }
  }
}

extension Fault.Told: CustomStringConvertible {
  /// What a diagnostic tells.
  init(_ diagnostic: Diagnostic) {
    id = diagnostic.identifier.rawValue
    severity = diagnostic.severity.rawValue
    file = diagnostic.range?.file.path ?? ""
    place =
      diagnostic.range.map { "\($0.start.line):\($0.start.column)-\($0.end.line):\($0.end.column)" } ?? ""
    text = diagnostic.range?.text ?? ""
  }

  /// The line of the fixture, but for the file.
  var description: String {
    "\(file)  { id: \(id), severity: \(severity), at: \"\(place)\", text: \(text.debugDescription) }"
  }
}
