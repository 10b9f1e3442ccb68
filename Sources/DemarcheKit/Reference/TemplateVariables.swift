internal import DemarcheLanguage
internal import DemarcheModel
internal import DemarcheTemplate

/// What one template may name and what it does name, for those who write it (`demarche vars`).
public struct TemplateVariables: Sendable {
  /// A value that the template may name.
  struct Variable: Sendable {
    /// Its name.
    var name: String
    /// Its type.
    var shape: Shape
    /// What it holds, in one sentence without full stop.
    var summary: String
    /// The ids of its members, where the dossier is known.
    var ids: [String]?
  }

  /// A value that the template uses, at all of its places.
  struct Use: Sendable {
    /// The value as templates write it: `organizations.apt31`.
    var path: String
    /// Its type.
    var shape: Shape
    /// Where it stands, in the template or in partials.
    var places: [SourceRange]
  }

  /// The template.
  let template: FoundTemplate
  /// What it may name.
  let variables: [Variable]
  /// What it uses, in the order of first places.
  let uses: [Use]
  /// Whether it could not be read whole.
  let hasMistakes: Bool

  /// Reads a template of a workspace.
  ///
  /// - Parameters:
  ///   - template: the name of a kind or a partial, or the path of a prose file.
  ///   - workspace: the folder that holds `Signatories/` and `Dossiers/`.
  /// - Throws: ``UnknownTemplate`` with the names that were probably meant.
  public init(of template: String, workspace: String) throws(UnknownTemplate) {
    try self.init(of: template, workspace: DiskFileSystem(root: workspace))
  }

  /// Reads a template of a workspace anywhere.
  package init(of template: String, workspace: any FileSystem) throws(UnknownTemplate) {
    // Mistakes of other files are for `validate` to tell.
    var others: [Diagnostic] = []
    let library = Library(workspace: workspace, &others)
    let found = try TemplateFinder(workspace: workspace, library: library).find(template)
    let ids = found.ids
    self.template = found
    variables = TemplateVariables.variables(of: found, ids)
    guard let parsed = found.parsed, let language = found.language ?? library.vocabulary.languages.keys.min(),
      let pack = library.vocabulary.languages[language]
    else {
      uses = []
      hasMistakes = true
      return
    }
    let (partials, kinds) = (library.partials, library.kindTemplates)
    let environment = CheckEnvironment(
      pack: pack, ids: ids, placesProse: found.form == .kind, record: found.record,
      partial: { partials.find($0, institution: nil, language: language, extendedBy: $1) },
      parent: { kinds.find($0, institution: nil, language: language, extendedBy: $1) })
    let (program, mistakes) = parsed.checked(against: environment)
    uses = TemplateVariables.grouped(program.uses)
    // A partial alone does not know what `include` gives it.
    hasMistakes = found.hasMistakes || (found.form != .partial && mistakes.containsErrors)
  }

  /// What a template may name, those that only a block gives last.
  private static func variables(
    of template: FoundTemplate, _ ids: [RecordShape.Name: [String]]?
  ) -> [Variable] {
    var globals = Globals.all
    if template.form == .kind { globals.append(Globals.prose) }
    let record = template.record.map { offer in
      Variable(
        name: RecordOffer.name, shape: .record(offer.shape),
        summary: "The record for which a letter is made",
        ids: offer.shape == .row ? offer.fields.map(\.name) : nil)
    }
    return globals.map { global in
      var known: [String]?
      if case .collection(let name) = global.shape { known = ids.map { $0[name, default: []] } }
      return Variable(name: global.name, shape: global.shape, summary: global.summary, ids: known)
    } + [record].compactMap { $0 } + [
      Variable(
        name: "signatory", shape: .record(.signatory), summary: "Each of them, inside `{% signatures %}`"),
      Variable(name: "demand", shape: .record(.demand), summary: "Each of them, inside `{% demands %}`"),
      Variable(name: "loop", shape: .record(.loop), summary: "Where a block or a `{% for %}` is"),
    ]
  }

  /// The uses of values, those of one value together.
  private static func grouped(_ uses: [ValueUse]) -> [Use] {
    var grouped: [Use] = []
    for use in uses {
      guard case .value(let path) = use.subject else { continue }
      let text = path.description
      if let index = grouped.firstIndex(where: { $0.path == text }) {
        if !grouped[index].places.contains(use.range) { grouped[index].places.append(use.range) }
      } else {
        grouped.append(Use(path: text, shape: path.shape, places: [use.range]))
      }
    }
    return grouped
  }

  /// The records that the values lead to, each once, in the order in which a reader meets them.
  var records: [RecordShape] {
    var found: [RecordShape.Name] = []
    var open = variables.flatMap { $0.shape.records }
    while !open.isEmpty {
      let name = open.removeFirst()
      // The columns of a row are told with the value.
      guard !found.contains(name), name != .row else { continue }
      found.append(name)
      open.insert(contentsOf: RecordShape.named(name).fields.flatMap { $0.shape.records }, at: 0)
    }
    return found.map { RecordShape.named($0) }
  }
}

extension Shape {
  /// The records that a value of the shape is or holds.
  fileprivate var records: [RecordShape.Name] {
    switch self {
    case .record(let name), .collection(let name): [name]
    case .list(let shape), .optional(let shape): shape.records
    default: []
    }
  }

  /// Whether a value may be missing.
  var mayBeMissing: Bool {
    if case .optional = self { return true }
    return false
  }
}
