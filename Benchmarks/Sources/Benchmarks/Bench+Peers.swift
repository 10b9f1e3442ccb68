import Foundation
import Measuring
import Workload

extension Bench {
  /// The peers that write the documents of a workload: one process where a peer can, otherwise one for each file.
  func peers(of peers: Peers, pandoc part: Int, oneProcess: Bool) throws -> [Contender] {
    let folder = peers.folder
    let names = peers.workload.documents.map(\.name)
    let expected = try peers.expected()
    func peer(_ name: String, in below: String = "", part: Int? = nil, _ command: (String) throws -> [String])
      rethrows
      -> Contender
    {
      let out = "\(folder)/out-\(name)"
      var contender = Contender(name, try command(out), makes: [out])
      let documents = Array(expected.prefix(part ?? expected.count))
      contender.factor = Double(expected.count) / Double(documents.count)
      contender.proof = { try OutputProof(folder: out + below, documents: documents).prove() }
      return contender
    }
    let python = [absolute(options.python), root + "/Benchmarks/peers/render.py"]
    return try [copy(of: peers)] + [
      peer("xsltproc") { out in
        guard oneProcess else {
          return try script("xsltproc", folder, out, Self.xsltproc(names, folder, out))
        }
        return [
          "xsltproc", "--stringparam", "out", out, folder + "/xslt/many.xsl", folder + "/xslt/index.xml",
        ]
      },
      peer("hugo", in: "/d") { ["hugo", "--quiet", "-s", folder + "/hugo", "-d", $0] },
      peer("pandoc", part: part) { out in
        try script("pandoc", folder, out, Self.pandoc(Array(names.prefix(part)), folder, out))
      },
    ] + ["jinja2", "minijinja", "chevron"].map { engine in peer(engine) { python + [engine, folder, $0] } }
  }

  /// A copy of the finished files, the anchor of all ratios: no program writes them with less.
  private func copy(of peers: Peers) throws -> Contender {
    let kept = peers.folder + "/kept"
    try? FileManager.default.removeItem(atPath: kept)
    try FileManager.default.copyItem(atPath: peers.workload.output, toPath: kept)
    let out = peers.folder + "/out-cp"
    return Contender("cp -r", ["cp", "-r", kept, out], makes: [out])
  }

  private static func xsltproc(_ names: [String], _ folder: String, _ out: String) -> [String] {
    names.flatMap { name in
      Declaration.kinds.map {
        "xsltproc -o \(out)/\(name).\($0) \(folder)/xslt/\($0).xsl \(folder)/xslt/\(name).in.xml"
      }
    }
  }

  private static func pandoc(_ names: [String], _ folder: String, _ out: String) -> [String] {
    names.flatMap { name in
      [("txt", "plain"), ("html", "html"), ("xml", "html")].map { kind, format in
        "pandoc --wrap=none -f markdown -t \(format) --template \(folder)/pandoc/template.\(kind)"
          + " -o \(out)/\(name).\(kind) \(folder)/pandoc/\(name).md"
      }
    }
  }

  /// The command that runs one script of the shell, for a peer that needs a process for each file.
  private func script(_ name: String, _ folder: String, _ out: String, _ lines: [String]) throws -> [String] {
    let path = "\(folder)/\(name).sh"
    try Files.write((["set -eu", "mkdir -p \(out)"] + lines).joined(separator: "\n") + "\n", to: path)
    return ["sh", path]
  }

  /// Ninja with a rule for each output of a workload, all of them made.
  func ninja(_ workload: Workload, into folder: String) throws -> Contender {
    var rules = ["rule copy", "  command = cp $from $out"]
    for document in workload.documents {
      let dossier = "\(workload.folder)/Dossiers/\(document.path.split(separator: "/")[0])"
      for kind in Declaration.kinds {
        rules.append(
          "build out/\(document.name).\(kind): copy \(dossier)/dossier.yaml \(dossier)/declaration.fr.md")
        rules.append("  from = \(workload.output)/\(document.path).\(kind)")
      }
    }
    try Files.write(rules.joined(separator: "\n") + "\n", to: folder + "/build.ninja")
    return Contender("ninja", ["ninja", "-C", folder])
  }
}
