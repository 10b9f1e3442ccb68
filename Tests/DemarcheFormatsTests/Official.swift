import DemarcheFormats
import Foundation
import Testing
import XMLTree

/// The official schema, from `DEMARCHE_AKN_SCHEMA` or from `make schema`; a test that needs it fails without.
enum Official {
  static let packageRoot = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let schema = Result {
    let path =
      ProcessInfo.processInfo.environment["DEMARCHE_AKN_SCHEMA"]
      ?? packageRoot.appending(path: ".build/akn/akomantoso30.xsd").path
    return try XML.Schema(path: path)
  }

  static func faults(in bytes: [UInt8]) throws -> [XML.Fault] {
    try schema.get().validate(try XML.Document(parsing: bytes))
  }

  static func style() throws -> String {
    try String(contentsOf: packageRoot.appending(path: "Templates/Styles/document.css"), encoding: .utf8)
  }
}

/// A page's root element, without its first line.
func page(_ bytes: [UInt8]) throws -> XML.Element {
  let doctype = Array("<!DOCTYPE html>\n".utf8)
  return try XML.Document(
    parsing: bytes.starts(with: doctype) ? Array(bytes.dropFirst(doctype.count)) : bytes
  )
  .root()
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

extension Collection where Element == UInt8 {
  /// Whether bytes stand in these, told byte by byte.
  func holds(_ other: some Collection<UInt8>) -> Bool {
    let own = Array(self)
    let other = Array(other)
    guard own.count >= other.count else { return false }
    return (0...(own.count - other.count)).contains { own[$0...].starts(with: other) }
  }
}
