internal import DemarcheFormats
internal import DemarcheModel
internal import Packing
internal import XMLTree

/// What a bundle holds: the works, their expressions, and a digest of each file.
struct BundleManifest {
  /// One file of an expression.
  struct Manifestation {
    /// The path inside the bundle's folder.
    var path: String
    /// Its format.
    var format: FRBR.Format
    /// How many bytes it has.
    var count: Int
    /// Its digest, as `sha256sum` prints it.
    var digest: String
  }

  /// One language version of a work.
  struct Expression {
    /// Its address, as its own Akoma Ntoso tells it.
    var identifier: WorkIdentifier
    /// The language, by the name of its files.
    var language: String
    /// Its files.
    var manifestations: [Manifestation]
  }

  /// The name of the dossier, which is the bundle's folder.
  let dossier: String
  /// The expressions, in the order of their files.
  private(set) var expressions: [Expression] = []

  /// Reads what the files of a dossier are.
  ///
  /// - Parameters:
  ///   - files: the files, with their paths inside the output.
  ///   - dossier: the name of the dossier.
  /// - Throws: what is wrong with an Akoma Ntoso file.
  init(of files: [(path: String, bytes: [UInt8])], dossier: String) throws(XML.Fault) {
    self.dossier = dossier
    var stems: [(stem: String, files: [(path: String, bytes: [UInt8])])] = []
    for file in files {
      let path = String(file.path.dropFirst(dossier.count + 1))
      let stem = BundleManifest.parts(of: path, ".").stem
      if stems.last?.stem == stem {
        stems[stems.count - 1].files.append((path, file.bytes))
      } else {
        stems.append((stem, [(path, file.bytes)]))
      }
    }
    for (stem, files) in stems {
      guard let xml = files.first(where: { $0.path.hasSuffix(".xml") }) else { continue }
      let root = try XML.Document(parsing: xml.bytes).root()
      guard let identifier = BundleManifest.expression(of: root) else { continue }
      expressions.append(
        Expression(
          identifier: identifier, language: BundleManifest.parts(of: stem, ".").name,
          manifestations: files.compactMap { file in
            let ending = BundleManifest.parts(of: file.path, ".").name
            return FRBR.Format.allCases.first { $0.fileExtension == ending }.map { format in
              Manifestation(
                path: file.path, format: format, count: file.bytes.count, digest: SHA256.hex(of: file.bytes))
            }
          }))
    }
  }

  /// How many works there are.
  var workCount: Int { Set(expressions.map(\.identifier.work)).count }

  /// The works as `manifest.json` tells them, each with its expressions and their files.
  var json: String {
    var works: [(iri: String, expressions: [Expression])] = []
    for expression in expressions {
      let iri = expression.identifier.work.description
      if let index = works.firstIndex(where: { $0.iri == iri }) {
        works[index].expressions.append(expression)
      } else {
        works.append((iri, [expression]))
      }
    }
    return JSONValue.object([
      ("generator", .text("Demarche \(Generator.version)")), ("dossier", .text(dossier)),
      (
        "works",
        .list(
          works.map { work in
            .object([
              ("iri", .text(work.iri)), ("expressions", .list(work.expressions.map(BundleManifest.value))),
            ])
          })
      ),
    ]).document
  }

  private static func value(of expression: Expression) -> JSONValue {
    .object([
      ("iri", .text(expression.identifier.description)), ("language", .text(expression.language)),
      (
        "manifestations",
        .list(
          expression.manifestations.map { file in
            var identifier = expression.identifier
            identifier.format = file.format.fileExtension
            return .object([
              ("iri", .text(identifier.description)), ("path", .text(file.path)),
              ("mediaType", .text(file.format.mediaType)), ("bytes", .number(file.count)),
              ("sha256", .text(file.digest)),
            ])
          })
      ),
    ])
  }

  /// The address of the expression that a file tells.
  private static func expression(of root: XML.Element) -> WorkIdentifier? {
    let level = root.descendants.first { $0.name == "FRBRExpression" }
    return level?.first(named: "FRBRuri")?[attribute: "value"].flatMap { try? WorkIdentifier(parsing: $0) }
  }

  /// What stands before and behind the last separator of a path.
  private static func parts(of path: String, _ separator: Character) -> (stem: String, name: String) {
    guard let place = path.lastIndex(of: separator) else { return (path, "") }
    return (String(path[..<place]), String(path[path.index(after: place)...]))
  }
}
