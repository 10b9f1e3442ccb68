import Foundation
import Measuring
import Workload

extension Bench {
  /// The peers that write the documents of a workload: one process where a peer can, otherwise one for each
  /// file.
  func peers(of peers: Peers, pandoc part: Int, oneProcess: Bool) throws -> [Contender] {
    let folder = peers.folder
    let names = peers.workload.documents.map(\.name)
    let kept = folder + "/kept"
    try? FileManager.default.removeItem(atPath: kept)
    try FileManager.default.copyItem(atPath: peers.workload.output, toPath: kept)
    var contenders = [
      Contender("cp -r", ["cp", "-r", kept, folder + "/out-cp"], makes: [folder + "/out-cp"])
    ]
    let xslt = folder + "/out-xsltproc"
    let each = try script("xsltproc", folder, [xslt]) { out in
      names.flatMap { name in
        Declaration.kinds.map {
          "xsltproc -o \(out)/\(name).\($0) \(folder)/xslt/\($0).xsl \(folder)/xslt/\(name).in.xml"
        }
      }
    }
    contenders.append(
      oneProcess
        ? Contender(
          "xsltproc",
          ["xsltproc", "--stringparam", "out", xslt, folder + "/xslt/many.xsl", folder + "/xslt/index.xml"],
          makes: [xslt])
        : each)
    contenders[1].proof = { [proof = try peers.proof(xslt)] in try proof.prove() }

    let hugo = folder + "/out-hugo"
    contenders.append(
      Contender("hugo", ["hugo", "--quiet", "-s", folder + "/hugo", "-d", hugo], makes: [hugo]))
    contenders[2].proof = { [proof = try peers.proof(hugo + "/d")] in try proof.prove() }

    let out = folder + "/out-pandoc"
    let formats = [("txt", "plain"), ("html", "html"), ("xml", "html")]
    var pandoc = try script("pandoc", folder, [out]) { out in
      names.prefix(part).flatMap { name in
        formats.map { kind, format in
          "pandoc --wrap=none -f markdown -t \(format) --template \(folder)/pandoc/template.\(kind)"
            + " -o \(out)/\(name).\(kind) \(folder)/pandoc/\(name).md"
        }
      }
    }
    pandoc.factor = Double(names.count) / Double(min(part, names.count))
    pandoc.proof = { [proof = try peers.proof(out, part)] in try proof.prove() }
    contenders.append(pandoc)

    for engine in ["jinja2", "minijinja", "chevron"] {
      let out = "\(folder)/out-\(engine)"
      let command = [absolute(options.python), root + "/Benchmarks/peers/render.py", engine, folder, out]
      var contender = Contender(engine, command, makes: [out])
      contender.proof = { [proof = try peers.proof(out)] in try proof.prove() }
      contenders.append(contender)
    }
    return contenders
  }

  /// A peer that needs a process for each file, run from one script of the shell.
  private func script(
    _ name: String, _ folder: String, _ makes: [String], lines: (String) -> [String]
  ) throws -> Contender {
    let out = makes[0]
    let path = "\(folder)/\(name).sh"
    try Files.write((["set -eu", "mkdir -p \(out)"] + lines(out)).joined(separator: "\n") + "\n", to: path)
    return Contender(name, ["sh", path], makes: makes)
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
