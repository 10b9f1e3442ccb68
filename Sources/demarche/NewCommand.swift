import ArgumentParser
import DemarcheKit
import DemarcheModel

/// `demarche new`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Start a dossier with every field that a kind of document needs.",
    discussion: """
      Writes Dossiers/DOSSIER/dossier.yaml and one prose file per language. The fields to fill are empty texts with a \
      remark beside them; validate tells each at its place. Nothing is ever overwritten.

      EXAMPLES
        demarche new early-day-motion 2026-03-02-bridges --institution uk-commons
        demarche new joint-declaration 2026-03-02-archives --languages fr,en
        demarche new written-question 2026-03-09-ferries --institution ep --languages en,de --title "Ferry timetables"
      """)

  @OptionGroup var workspace: WorkspaceOptions

  @Argument(
    help: ArgumentHelp("The kind: the name of a file of Templates/Kinds/ without .md."), completion: .kinds)
  var kind: String

  @Argument(help: ArgumentHelp("The name of the new folder in Dossiers/; it may begin with the date."))
  var dossier: String

  @Option(
    name: .long, help: ArgumentHelp("The institution whose variant of the kind is taken.", valueName: "id"),
    completion: .institutions)
  var institution: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The languages, joined by commas; the first is the source. Otherwise that of the institution, or en.",
      valueName: "tags"),
    completion: .languages)
  var languages: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The date; the one that begins the folder's name otherwise.", valueName: "day"))
  var date: String?

  @Option(name: .long, help: ArgumentHelp("The title in the source language.", valueName: "text"))
  var title: String?

  func run() throws {
    let folder = try workspace.folder()
    let known = try languages.map { text in
      let tags = text.split(separator: ",").map(String.init)
      let known = tags.compactMap { LanguageTag($0) }
      guard known.count == tags.count, !known.isEmpty, Set(tags).count == tags.count else {
        throw ValidationError("`--languages` takes tags such as fr,en, each once.")
      }
      return known
    }
    let day = date.map { CalendarDate(iso: $0) }
    if case .some(.none) = day { throw ValidationError("`--date` takes a day: 2026-03-02.") }
    do {
      let written = try DossierStarter(workspace: folder).start(
        .init(
          kind: kind, dossier: dossier, institution: institution, languages: known, date: day ?? nil,
          title: title))
      let root = folder == "." ? "" : folder + "/"
      try Console.print(
        written.map { "wrote \(root)\($0)\n" }.joined()
          + "Fill in the empty texts; `demarche validate` tells what is missing.\n")
    } catch let refusal as StartRefusal {
      throw ValidationError(refusal.message)
    }
  }
}
