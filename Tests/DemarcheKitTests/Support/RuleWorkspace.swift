import DemarcheKit
import DemarcheModel
import Foundation

@testable import DemarcheKit

/// A workspace with one dossier for each rule, its people, and kinds that do nothing but print.
///
/// The kinds of the house have wishes of their own; here only the rules speak.
struct RuleWorkspace {
  /// The files.
  private(set) var files: [String: [UInt8]] = [:]

  /// Makes the dossiers of cases.
  init(_ cases: [RuleCase], _ sample: (RuleCase) -> RuleSample) {
    for rule in cases { add(sample(rule), rule) }
    addKinds(Set(cases.map { sample($0).kind }))
    addVocabulary(Set(cases.map(\.institution)), Set(cases.compactMap { sample($0).addressee }))
  }

  /// What the flow tells of the dossiers, by their names.
  func diagnostics() async -> [String: [Diagnostic]] {
    let report = await Generator(workspace: MemoryFileSystem(files), output: MemoryFileSystem()).run(
      .validate)
    return Dictionary(grouping: report.diagnostics) { diagnostic in
      let parts = (diagnostic.range?.file.path ?? "").split(separator: "/")
      return parts.count > 2 && parts[0] == "Dossiers" ? String(parts[1]) : ""
    }
  }

  private mutating func put(_ text: String, _ path: String) { files[path] = Array(text.utf8) }

  private mutating func add(_ sample: RuleSample, _ rule: RuleCase) {
    let folder = "Dossiers/\(rule.rule)"
    var signatories: [String] = []
    for index in 0..<sample.members + sample.formerMembers + sample.europeans {
      let isFormer = index >= sample.members && index < sample.members + sample.formerMembers
      let chamber = index >= sample.members + sample.formerMembers ? "ep" : rule.institution
      let country = RuleWorkspace.countries[index % sample.countries]
      let id = "\(rule.rule)-\(index + 1)"
      signatories.append(id)
      put(
        """
        id: \(id)
        name: { given: \(rule.rule), family: Person \(index + 1) }
        gender: f
        mandates:
          - { office: deputy, chamber: \(chamber), place: \(country)-1, group: G\(index % sample.groups + 1),
              text: { en: for a place, fr: d’un lieu }, from: 2014-01-01\(isFormer ? ", to: 2014-12-31" : "") }

        """, "Signatories/\(id).yaml")
    }
    put(dossier(sample, rule, signatories), "\(folder)/dossier.yaml")
    for language in sample.languages {
      put(RuleWorkspace.prose(sample), "\(folder)/document.\(language).md")
      for index in 0..<sample.earlier.count {
        put(RuleWorkspace.prose(sample), "\(folder)/earlier-\(index + 1).\(language).md")
      }
    }
  }

  private func dossier(_ sample: RuleSample, _ rule: RuleCase, _ signatories: [String]) -> String {
    let head = "kind: \(sample.kind), institution: \(rule.institution)"
    let bodies = [
      sample.group.map { "group: \(rule.rule) \($0)" }, sample.committee.map { "committee: \($0)" },
    ]
    let own = [sample.debate.map { "debate: \($0)" }, sample.interest ? "interest: true" : nil]
    // Questions have somebody who asks them.
    let author = sample.questions > 0 ? signatories.prefix(1).map { "author: \($0)" } : []
    let fields = [head] + author + (bodies + own).compactMap { $0 }
    var documents = ["  document: { \(fields.joined(separator: ", ")) }"]
    for index in 0..<sample.earlier.count {
      let group =
        sample.earlier.isOfOtherGroups ? ["group: \(rule.rule) \(index + 2)"] : bodies.compactMap { $0 }
      let title =
        sample.earlier.isOfTheSameTitle ? [] : ["title: { \(titles(sample, "\(rule.rule) \(index + 1)")) }"]
      let addressee = sample.earlier.addressee.map { ["addressee: \($0)"] } ?? []
      let fields = [head, "date: \(sample.earlier.date)"] + group + title + addressee
      documents.append("  earlier-\(index + 1): { \(fields.joined(separator: ", ")) }")
    }
    return """
      title: { \(titles(sample, sample.title ?? rule.rule)) }
      country: eu
      date: \(sample.date)
      languages: [\(sample.languages.joined(separator: ", "))]
      status: final
      \(sample.addressee.map { "addressee: \($0)" } ?? "# no addressee")
      signatories:
        list: [\(signatories.joined(separator: ", "))]
      quantities: { \(sample.supporters.map { "supporters: { name: { en: s, fr: s }, value: \($0) }" } ?? "") }
      documents:
      \(documents.joined(separator: "\n"))

      """
  }

  private func titles(_ sample: RuleSample, _ title: String) -> String {
    sample.languages.map { "\($0): \"\(title)\"" }.joined(separator: ", ")
  }

  /// The text of a document: as given, or so many words, and its questions.
  private static func prose(_ sample: RuleSample) -> String {
    let opening = sample.opening.split(separator: " ").map(String.init)
    let fill = (0..<max(0, sample.words - opening.count)).map { _ in "word" }
    let text = sample.text ?? (opening + fill).joined(separator: " ") + "."
    guard sample.questions > 0 else { return text + "\n" }
    let items = (1...sample.questions).map { "\($0). Why?\n" }.joined()
    return "\(text)\n\n{% questions %}\n\(items){% endquestions %}\n"
  }

  /// Every kind and every variant of it, with a template that prints what it gets.
  private mutating func addKinds(_ kinds: Set<String>) {
    for kind in kinds {
      put(
        """
        ---
        element: doc
        name: ruleCase
        label: doc.jointDeclaration
        made-by: signatories
        requires: [signatories]
        ---
        {% preface %}
        # {{ document.title }}
        {% endpreface %}

        {{ prose }}

        {{ signatories }}

        """, "Templates/Kinds/\(kind).md")
    }
    for path in BuiltInLibrary.paths where path.hasPrefix("Kinds/") {
      let name = TemplateName(String(path.dropFirst("Kinds/".count)))
      guard kinds.contains(name.base), name.base != name.description else { continue }
      put("{% extends \"\(name.base)\" %}\n", "Templates/\(path)")
    }
  }

  /// The institutions and addressees that the house does not know yet.
  private mutating func addVocabulary(_ institutions: Set<String>, _ addressees: Set<String>) {
    let chambers = institutions.union(["ep"]).sorted().map { id in
      (id, "{ country: eu, actor: \(id), key: rules.\(id), names: { en: \(id), fr: \(id) } }")
    }
    let roles = addressees.union(["eu-council"]).sorted().map { id in
      (id, "{ category: role, key: rules.\(id), names: { en: \(id), fr: \(id) } }")
    }
    for (file, entries) in [("chambers", chambers), ("addressees", roles)] {
      let path = "Vocabulary/\(file).yaml"
      let built = String(decoding: BuiltInLibrary.contents(of: path) ?? [], as: UTF8.self)
      let missing = entries.filter { !built.contains("\n\($0.0):") }.map { "\($0.0): \($0.1)\n" }
      put(built + missing.joined(), "Templates/\(path)")
    }
  }

  private static let countries = ["fr", "de", "it", "es", "pl", "nl", "se", "fi"]
}
