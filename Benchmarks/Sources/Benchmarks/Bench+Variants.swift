import Foundation
import Measuring
import Workload

extension Bench {
  /// Measures a variant; prints what each contender took, and gives back the figures.
  func measure(_ variant: Variant) throws -> [Figure] {
    let rounds = options.rounds ?? variant.rounds
    let title = variant.title(LimitTable.grouped(options.dossiers))
    let time = options.comparesProcessorTime ? ", compared by processor time" : ""
    Report.say("\n(\(variant.rawValue)) \(title); \(rounds) rounds\(time)")
    let folder = "\(scratch)/\(variant.rawValue)"
    defer { if !options.keeps { try? FileManager.default.removeItem(atPath: folder) } }
    switch variant {
    case .a:
      let workload = try Workload.founding(repository: root, into: folder + "/w")
      return try besidePeers(variant, workload, folder, rounds, dossiers: nil, oneProcess: false)
    case .b1:
      let workload = try Workload.letters(options.dossiers, into: folder + "/w")
      let tenth = try Workload.letters(max(1, options.dossiers / 10), into: folder + "/tenth")
      return try besidePeers(variant, workload, folder, rounds, dossiers: options.dossiers, tenth: tenth)
    case .b2:
      let workload = try Workload.dossiers(options.dossiers, into: folder + "/w")
      return try besidePeers(variant, workload, folder, rounds, dossiers: options.dossiers)
    case .c:
      let workload = try Workload.large(
        signatories: Self.largeSignatories, demands: Self.largeDemands, into: folder + "/w")
      return try besidePeers(variant, workload, folder, rounds, dossiers: nil, oneProcess: false)
    case .d: return try unchanged(folder, rounds)
    case .e: return try checked(folder, rounds)
    case .f: return try grown(folder, rounds)
    }
  }

  /// A workload made anew in each round, beside all peers, and beside a tenth of itself.
  private func besidePeers(
    _ variant: Variant, _ workload: Workload, _ folder: String, _ rounds: Int, dossiers: Int?,
    oneProcess: Bool = true, tenth: Workload? = nil
  ) throws -> [Figure] {
    try generate(workload)
    let inputs = try Peers(of: workload, into: folder + "/peers")
    try inputs.write(pandoc: Self.pandocPart)
    let smaller = tenth.map { cold($0, name: "a tenth") }
    let release = variant == .a ? [cold(workload, name: Self.staticBuild, binary: options.staticBinary)] : []
    // Pandoc takes minutes for the large declaration, and no goal is held against it there.
    let others = try installed(peers(of: inputs, pandoc: Self.pandocPart, oneProcess: oneProcess))
      .filter { variant != .c || $0.name != "pandoc" }
    let contenders = [cold(workload)] + (try installed(release)) + (smaller.map { [$0] } ?? []) + others
    let results = try race.run(contenders, rounds: rounds)
    Report.print(contenders, results)
    func figure(_ name: String, _ value: Double?) -> Figure? {
      value.map { Figure(variant.rawValue, name, dossiers: dossiers, value: $0) }
    }
    let amounts = [
      figure("ms, static build", results.time(Self.staticBuild).map { $0 * 1000 }),
      figure("ms", variant == .a ? results.time("demarche").map { $0 * 1000 } : nil),
      figure("MiB", results.median("demarche", \.memory)),
      figure("MiB × a tenth", tenth == nil ? nil : results.memoryRatio("demarche", to: "a tenth")),
    ]
    return (others.map { figure("× \($0.name)", results.ratio("demarche", to: $0.name)) } + amounts)
      .compactMap(\.self)
  }

  /// Nothing has changed since the last run.
  private func unchanged(_ folder: String, _ rounds: Int) throws -> [Figure] {
    let workload = try Workload.dossiers(options.dossiers, into: folder + "/w")
    try generate(workload)
    let inputs = try Peers(of: workload, into: folder + "/peers")
    try inputs.write(pandoc: 0)
    var contenders = [Contender("demarche", demarche(["generate"], in: workload))]
    contenders[0].proof = { [proof = workload.proof] in try proof.prove() }
    contenders.append(try ninja(workload, into: folder + "/ninja"))
    contenders += try peers(of: inputs, pandoc: 1, oneProcess: true).filter {
      ["hugo", "cp -r"].contains($0.name)
    }
    contenders = try installed(contenders)
    let results = try race.run(contenders, rounds: rounds)
    Report.print(contenders, results)
    return contenders.dropFirst().compactMap { other in
      results.ratio("demarche", to: other.name).map {
        Figure("d", "× \(other.name)", dossiers: options.dossiers, value: $0)
      }
    }
  }

  /// Files of Akoma Ntoso, beside a loop over the validation of libxml2.
  private func checked(_ folder: String, _ rounds: Int) throws -> [Figure] {
    let schema = absolute(options.schema)
    guard FileManager.default.fileExists(atPath: schema) else {
      Report.say("  \(options.schema) is missing (make schema), and the variant left out")
      return []
    }
    let list = try Corpus.write(options.dossiers, from: root + "/Output", into: folder)
    var ours = Contender(
      "demarche", [absolute(options.binary), "validate", "--files-from", "-", "--schema", schema, "--quiet"])
    ours.input = list
    var loop = Contender("libxml2", [schemaLoop, schema])
    loop.input = list
    let results = try race.run([ours, loop], rounds: rounds)
    Report.print([ours, loop], results)
    return results.ratio("demarche", to: "libxml2").map {
      [Figure("e", "× libxml2", dossiers: options.dossiers, value: $0)]
    } ?? []
  }

  /// One dossier, a hundred, and all of them.
  private func grown(_ folder: String, _ rounds: Int) throws -> [Figure] {
    let few = min(100, options.dossiers)
    let counts = Set([1, few, max(1, options.dossiers / 10), options.dossiers]).sorted()
    let contenders = try counts.map { count in
      cold(try Workload.dossiers(count, into: "\(folder)/\(count)"), name: String(count))
    }
    let results = try race.run(contenders, rounds: rounds)
    Report.print(contenders, results)
    let many = options.dossiers
    var figures: [Figure] = []
    if let value = results.growth(one: "1", few: (String(few), few), many: (String(many), many)) {
      figures.append(Figure("f", "cost × at 100", dossiers: many, value: value))
    }
    if let value = results.memoryRatio(String(many), to: String(max(1, many / 10))) {
      figures.append(Figure("f", "MiB × a tenth", dossiers: many, value: value))
    }
    return figures
  }
}
