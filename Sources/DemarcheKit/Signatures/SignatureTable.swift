public import DemarcheModel

/// Who signs the dossiers of a workspace, under which mandate, and who has not yet (`demarche signatures`).
public struct SignatureTable: Sendable {
  /// The signatures of one dossier.
  public struct Part: Sendable {
    /// The name of its folder.
    public var dossier: String
    /// Whether it may be sent.
    public var status: Dossier.Status
    /// The signatures, in the order in which they are printed.
    public var rows: [Row]
  }

  /// One signature.
  public struct Row: Sendable {
    /// The person and the consent.
    public var signature: Signature
    /// The name in the source language; the id when there is no such person.
    public var name: String
    /// The office on the day of the document, in the source language; `nil` when it cannot be told.
    public var mandate: String?
    /// The day of the status, where it is known.
    public var day: CalendarDate?
    /// Whether no final document can do without.
    public var isRequired: Bool
    /// The documents that print the name.
    public var documents: [Printing]
  }

  /// A document that prints a name.
  public struct Printing: Sendable {
    /// Its name.
    public var id: String
    /// Its date.
    public var date: CalendarDate
    /// Whether it may be sent.
    public var status: Dossier.Status
    /// The office on its date, in the source language; `nil` when it cannot be told.
    public var mandate: String?
  }

  /// The dossiers, in the order asked for.
  public private(set) var parts: [Part] = []
  /// What is wrong: a required signature that a final document lacks, a record that cannot be read.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Reads the signatures of dossiers.
  ///
  /// - Parameters:
  ///   - dossiers: the names of their folders; all of them when empty.
  ///   - workspace: the folder that holds `Signatories/` and `Dossiers/`.
  public init(of dossiers: [String], workspace: String) {
    self.init(of: dossiers, workspace: DiskFileSystem(root: workspace))
  }

  /// Reads the signatures of dossiers of a workspace anywhere.
  package init(of dossiers: [String], workspace: any FileSystem) {
    let settings = Settings(workspace: workspace, &diagnostics)
    let names = Generator(workspace: workspace, output: workspace).dossiers(dossiers, &diagnostics)
    let library = Library(
      workspace: workspace, languages: NeededLanguages.of(names, in: workspace), profiles: settings.profiles,
      &diagnostics)
    let people = PeopleDirectory(workspace: workspace, settings: settings, &diagnostics)
    for name in names {
      var reader = SignatureTableReader(workspace: workspace, library: library, people: people)
      if let part = reader.part(name) { parts.append(part) }
      diagnostics += reader.diagnostics
    }
    diagnostics = settings.applied(to: diagnostics)
  }
}
