import ArgumentParser
import DemarcheKit
import Foundation

/// `demarche bundle`.
struct BundleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Pack all files of a dossier into one zip, with their digests.",
    discussion: """
      Makes every document in every language and format in memory, proves it, and packs it. The archive holds one \
      folder with the files, manifest.json (the works, their expressions and files, by their addresses) and \
      SHA256SUMS, which sha256sum --check reads. The same sources give the same archive, byte for byte. After a \
      mistake nothing is written.

      EXAMPLES
        demarche bundle 2024-05-06-apt31
          makes 2024-05-06-apt31.zip in the current folder
        demarche bundle 2024-05-06-apt31 --into Press/declaration.zip
      """)

  @OptionGroup var workspace: WorkspaceOptions

  @Argument(help: ArgumentHelp("The name of the dossier.", valueName: "dossier"), completion: .dossiers)
  var dossier: String

  @Option(
    name: .long,
    help: ArgumentHelp("The file to write, instead of the dossier's name with .zip.", valueName: "file"),
    completion: .file())
  var into: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Validate each XML file by this schema; without it, by the one that DEMARCHE_AKN_SCHEMA names, if it does.",
      valueName: "akomantoso30.xsd"),
    completion: .file(extensions: ["xsd"]))
  var schema: String?

  @OptionGroup var reporting: ReportingOptions

  func run() async throws {
    var options = Generator.Options()
    options.jobs = ProcessInfo.processInfo.activeProcessorCount
    options.schema = schema ?? ProcessInfo.processInfo.environment["DEMARCHE_AKN_SCHEMA"]
    var bundle = await Generator(workspace: try workspace.folder()).bundle(dossier, options)
    let name = dossier.split(separator: "/").last.map(String.init) ?? dossier
    let path = into ?? name + ".zip"
    let isStored = bundle.store(at: path)
    try Console.print(bundle, isStored ? path : nil, as: reporting.diagnostics)
  }
}
