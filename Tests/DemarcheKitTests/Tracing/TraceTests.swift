import DemarcheModel
import Testing

@testable import DemarcheKit

/// From where the lines of finished files come.
@Suite struct TraceTests {
  private static let record = Founding.path("dossier.yaml")

  /// The sources of the first line of a file that holds a text, each as its kind, its file's name and its line's text.
  private func sources(
    of words: String, in file: String, _ files: Founding = Founding(), options: Generator.Options = .init()
  ) async throws -> [TracedSource] {
    let output = await files.generated(options)
    let path = "\(Founding.dossier)/\(file)"
    let lines = output.text(path).split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains(words) }, "\(words) is not in \(file)")
    let trace = try Generator(workspace: MemoryFileSystem(files.files), output: output).why(
      "Output/\(path):\(line + 1)", options)
    #expect(!trace.isStale)
    #expect(trace.lines.map(\.number) == [line + 1])
    #expect(trace.lines.first?.text == String(lines[line]))
    return trace.lines.first?.sources ?? []
  }

  @Test(
    "A signatory comes from the person's record, the list, the vocabulary and the template",
    arguments: ["declaration.fr.txt", "declaration.fr.xml"])
  func signatory(file: String) async throws {
    // The second line of the XML that has the words is the signature; the first describes the role.
    let words = file.hasSuffix("xml") ? ">ancien sénateur de l’Isère</role>" : "sénateur de l’Isère"
    let found = try await sources(of: words, in: file)
    let person = found.filter { $0.path == "Signatories/france/andre-vallini.yaml" && $0.kind == .record }
    #expect(person.contains { $0.text.hasPrefix("name: ") })
    #expect(person.contains { $0.text.hasPrefix("- { office: senator") })
    #expect(
      found.contains {
        $0.kind == .words && $0.path.contains("Vocabulary/places.yaml") && $0.text.contains("Isère")
      })
    #expect(found.contains { $0.kind == .template && $0.path.contains("Kinds/joint-declaration.md") })
    #expect(!found.contains { $0.path.contains("cadic") })
  }

  @Test("The place in the list is a source of a signatory's line")
  func listed() async throws {
    let found = try await sources(of: "André Vallini, ", in: "declaration.fr.txt")
    #expect(found.contains { $0.path == Self.record && $0.text == "- andre-vallini" })
  }

  @Test(
    "A demand comes from the dossier, and from the tag of the prose that places it",
    arguments: ["txt", "html"])
  func demand(format: String) async throws {
    let found = try await sources(of: "United States indictment", in: "declaration.en.\(format)")
    #expect(
      found.contains {
        $0.kind == .record && $0.path == Self.record && $0.text.hasPrefix("en: impose sanctions")
      })
    #expect(
      found.contains {
        $0.kind == .prose && $0.text == "{{ demands }}" && $0.path.hasSuffix("declaration.en.md")
      })
  }

  @Test("A paragraph comes from its lines of prose", arguments: ["txt", "xml"])
  func prose(format: String) async throws {
    let found = try await sources(of: "Aucune pression", in: "declaration.fr.\(format)")
    #expect(found.contains { $0.kind == .prose && $0.text.hasPrefix("Aucune pression") })
    #expect(!found.contains { $0.kind == .record && $0.text.contains("sanctions") })
  }

  @Test("A date comes from its record, a title too, in a page and its head")
  func facts() async throws {
    let date = try await sources(of: "Paris, le", in: "declaration.fr.txt")
    #expect(date.contains { $0.path == Self.record && $0.text == "date: 2024-05-06" })
    let title = try await sources(of: "<title>", in: "declaration.fr.html")
    #expect(title.contains { $0.path == Self.record && $0.text.hasPrefix("fr: Attaques informatiques") })
  }

  @Test("A line of the style sheet comes from it, and what the format writes comes from nowhere")
  func style() async throws {
    let found = try await sources(of: "--paper: #fdfcf9", in: "declaration.fr.html")
    #expect(
      found.contains {
        $0.kind == .style && $0.text == "--paper: #fdfcf9;" && $0.path.contains("document.css")
      })
    #expect(try await sources(of: "<!DOCTYPE html>", in: "declaration.fr.html").isEmpty)
  }

  @Test("A letter comes from its row, and from the text of all letters")
  func letter() async throws {
    let files = try Letters.workspace()
    let output = await files.generated()
    let path = "Output/\(Letters.folder)/bob-nice.fr.txt"
    let trace = try Generator(workspace: MemoryFileSystem(files.files), output: output).why(path)
    let greeting = try #require(trace.lines.first { $0.text.contains("Monsieur") })
    #expect(greeting.sources.contains { $0.path == Founding.path("letter.fr.md") })
    #expect(
      greeting.sources.contains {
        $0.path == Founding.path("recipients.csv") && $0.text.hasPrefix("bob-nice")
      })
  }

  @Test("Every line of a whole file that has words has a source")
  func whole() async throws {
    let output = await Founding().generated()
    let generator = Generator(workspace: MemoryFileSystem(Founding().files), output: output)
    let trace = try generator.why("\(Founding.dossier)/question.fr.txt")
    #expect(trace.lines.count > 5)
    for line in trace.lines { #expect(!line.sources.isEmpty, "\(line.number): \(line.text)") }
    let path = "Output/\(Founding.dossier)/question.fr.txt"
    #expect(trace.text.hasPrefix("\(path):1: \(trace.lines[0].text)\n  "))
  }

  @Test("A file that the sources make no more is told to be stale")
  func stale() async throws {
    let output = await Founding().generated()
    var files = Founding()
    try files.replace("Aucune pression", with: "Nulle pression", in: Founding.path("declaration.fr.md"))
    let generator = Generator(workspace: MemoryFileSystem(files.files), output: output)
    let trace = try generator.why("\(Founding.dossier)/declaration.fr.txt:1")
    #expect(trace.isStale)
    #expect(trace.text.hasPrefix("note: Output/\(Founding.dossier)/declaration.fr.txt is not what"))
  }

  @Test(
    "What is no file of the sources, and what is no line of it, is refused",
    arguments: [
      ("nothing", TraceRefusal.unknownFile), ("2024-05-06-apt31/declaration.de.txt", .unknownFile),
      ("2024-05-06-apt31/appeal.fr.txt", .unknownFile), ("2024-05-06-apt31/notes.txt", .unknownFile),
      ("2024-05-06-apt31/declaration.fr.txt:0", .unknownFile), ("other/declaration.fr.txt", .unknownFile),
      ("2024-05-06-apt31/declaration.fr.txt:999", .unknownLine(last: 45)),
    ])
  func refused(path: String, refusal: TraceRefusal) throws {
    let generator = Generator(workspace: MemoryFileSystem(Founding().files), output: MemoryFileSystem())
    #expect(throws: refusal) { try generator.why(path) }
  }
}
