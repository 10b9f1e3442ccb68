import Foundation
import YAMLTree

/// What one rule is tried on: a dossier that keeps it, and one that breaks it.
///
/// The files of `Tests/Fixtures/Rules` say what matters to the rule; `README.md` beside them has the words.
struct RuleCase: Sendable {
  /// The name of the rule.
  var rule: String
  /// The institution, that of the file.
  var institution: String
  /// The dossier that keeps it.
  var pass: RuleSample
  /// The dossier that breaks it.
  var fail: RuleSample

  /// The names of the files.
  static var files: [String] {
    let folder = Founding.root.appendingPathComponent("Tests/Fixtures/Rules").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// All cases; a test proves that none is missing.
  static let all: [RuleCase] = files.flatMap { (try? read($0)) ?? [] }

  /// Reads the cases of an institution.
  static func read(_ institution: String) throws -> [RuleCase] {
    let url = Founding.root.appendingPathComponent("Tests/Fixtures/Rules/\(institution).yaml")
    guard let root = try YAML.parse([UInt8](Data(contentsOf: url))) else {
      throw Fault.Unreadable(description: "\(institution).yaml is empty")
    }
    return try root.entries.map { entry in
      let shared = try entry.value.entries.filter { $0.key != "pass" && $0.key != "fail" }
      let pair = try ["pass", "fail"].map { part in
        try RuleSample(shared + (entry.value[part]?.entries ?? []))
      }
      return RuleCase(rule: entry.key, institution: institution, pass: pair[0], fail: pair[1])
    }
  }
}

/// What a dossier of a rule's pair holds.
struct RuleSample: Sendable {
  /// Earlier documents of the same kind.
  struct Earlier: Sendable {
    var count = 0
    var date = ""
    var addressee: String?
    var isOfTheSameTitle = false
    var isOfOtherGroups = false
  }

  var kind = ""
  var date = "2025-03-03"
  var languages = ["en"]
  var title: String?
  var opening = ""
  var words = 10
  var text: String?
  var questions = 0
  var addressee: String?
  var group: String?
  var committee: String?
  var debate: String?
  var interest = false
  var supporters: Int?
  /// Members of the institution.
  var members = 1
  /// People whose mandate in the institution has ended.
  var formerMembers = 0
  /// Members of the European Parliament.
  var europeans = 0
  /// How many groups and countries they belong to, in turn.
  var groups = 1
  var countries = 1
  var earlier = Earlier()
  /// Another rule that cannot be kept where this one is broken.
  var companion: String?

  init(_ entries: [YAML.Entry]) throws {
    for entry in entries {
      let value = entry.value
      switch entry.key {
      case "kind": kind = try value.scalar
      case "date": date = try value.scalar
      case "languages": languages = try value.items.map { try $0.scalar }
      case "title": title = try value.scalar
      case "opening": opening = try value.scalar
      case "words": words = try value.integer
      case "text": text = try value.scalar
      case "questions": questions = try value.integer
      case "addressee": addressee = try value.scalar == "none" ? nil : value.scalar
      case "group": group = try value.scalar
      case "committee": committee = try value.scalar
      case "debate": debate = try value.scalar
      case "interest": interest = try value.scalar == "true"
      case "supporters": supporters = try value.integer
      case "members": members = try value.integer
      case "former-members": formerMembers = try value.integer
      case "europeans": europeans = try value.integer
      case "groups": groups = try value.integer
      case "countries": countries = try value.integer
      case "with": companion = try value.scalar
      case "earlier": earlier = try Earlier(value)
      default: throw Fault.Unreadable(description: "A dossier of a rule has no field `\(entry.key)`")
      }
    }
  }
}

extension RuleSample.Earlier {
  fileprivate init(_ node: YAML.Node) throws {
    for entry in try node.entries {
      switch entry.key {
      case "count": count = try entry.value.integer
      case "date": date = try entry.value.scalar
      case "addressee": addressee = try entry.value.scalar
      case "same-title": isOfTheSameTitle = try entry.value.scalar == "true"
      case "other-groups": isOfOtherGroups = try entry.value.scalar == "true"
      default: throw Fault.Unreadable(description: "Earlier documents have no field `\(entry.key)`")
      }
    }
  }
}

extension YAML.Node {
  /// The text of a scalar.
  fileprivate var scalar: String {
    get throws {
      guard case .scalar(let text, _) = content else {
        throw Fault.Unreadable(description: "This is no text: \(content)")
      }
      return text
    }
  }

  /// The number that a scalar writes.
  fileprivate var integer: Int {
    get throws {
      guard let number = Int(try scalar) else {
        throw Fault.Unreadable(description: "This is no number: \(content)")
      }
      return number
    }
  }
}
