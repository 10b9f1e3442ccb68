/// What the caller chose.
struct Options {
  /// A word that is no option, or a value that does not fit.
  struct Misunderstood: Error {
    var word: String
  }

  static let help = """
    Measures the release binary against its peers, as ratios within one run.

    USAGE: Benchmarks [--variants a,b1,b2,c,d,e,f] [--dossiers 1000 | --full] [--rounds N] [--by cpu]
                      [--record | --no-limits] [--keep]
                      [--binary .build/release/demarche] [--static .build/dist/demarche]
                      [--python .build/peers/bin/python]
                      [--schema .build/akn/akomantoso30.xsd] [--scratch /dev/shm]

      --variants   Only these.
      --dossiers   How many dossiers, letters or files (1,000).
      --full       10,000 of them.
      --rounds     How many rounds count; without it as many as each variant needs.
      --by cpu     Compare processor time, for a machine that is busy; limits are by the clock.
      --no-limits  Prove what all of them write, and hold no figure against its limit.
      --record     Make what was measured the limits, in Sources/DemarcheKit/DemarcheKit.docc/Performance.md.
      --keep       Leave the scratch folder until the next run, and name it.

    To be run in the root of the repository. Exits with 1 when a figure exceeds its limit by
    more than a fifth.
    """

  var variants = Variant.allCases
  var dossiers = 1000
  var rounds: Int?
  var comparesProcessorTime = false
  var hasLimits = true
  var records = false
  var keeps = false
  var binary = ".build/release/demarche"
  var staticBinary = ".build/dist/demarche"
  var python = ".build/peers/bin/python"
  var schema = ".build/akn/akomantoso30.xsd"
  var scratch = "/dev/shm"

  /// Reads the words of the command line.
  init(_ words: [String]) throws(Misunderstood) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--full": dossiers = 10_000
      case "--no-limits": hasLimits = false
      case "--record": records = true
      case "--keep": keeps = true
      case "--variants": variants = try Self.variants(try Self.value(of: word, &rest))
      case "--dossiers": dossiers = try Self.number(try Self.value(of: word, &rest))
      case "--rounds": rounds = try Self.number(try Self.value(of: word, &rest))
      case "--by":
        guard try Self.value(of: word, &rest) == "cpu" else { throw Misunderstood(word: word) }
        comparesProcessorTime = true
      case "--binary": binary = try Self.value(of: word, &rest)
      case "--static": staticBinary = try Self.value(of: word, &rest)
      case "--python": python = try Self.value(of: word, &rest)
      case "--schema": schema = try Self.value(of: word, &rest)
      case "--scratch": scratch = try Self.value(of: word, &rest)
      default: throw Misunderstood(word: word)
      }
    }
  }

  private static func value(of word: String, _ rest: inout ArraySlice<String>) throws(Misunderstood) -> String
  {
    guard let value = rest.popFirst() else { throw Misunderstood(word: word) }
    return value
  }

  private static func number(_ word: String) throws(Misunderstood) -> Int {
    guard let number = Int(word), number > 0 else { throw Misunderstood(word: word) }
    return number
  }

  private static func variants(_ list: String) throws(Misunderstood) -> [Variant] {
    var result: [Variant] = []
    for name in list.split(separator: ",") {
      guard let variant = Variant(rawValue: String(name)) else { throw Misunderstood(word: String(name)) }
      result.append(variant)
    }
    return result
  }
}
