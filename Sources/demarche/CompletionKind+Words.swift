import ArgumentParser
import DemarcheKit
import DemarcheModel
import Foundation

/// What shells offer for the words of the house.
///
/// Words that the program knows are in the scripts; those of a workspace are looked up when they are asked for.
extension CompletionKind {
  /// One language.
  static var language: CompletionKind { .list(LanguageTag.allTags) }

  /// Languages joined by commas, each once.
  static var languages: CompletionKind {
    .custom { _, _, prefix in
      let chosen = prefix.split(separator: ",", omittingEmptySubsequences: false).dropLast().map(String.init)
      return LanguageTag.allTags.filter { !chosen.contains($0) }
        .map { (chosen + [$0]).joined(separator: ",") }
    }
  }

  /// The names of diagnostics.
  static var diagnostics: CompletionKind { .list(Diagnostic.Identifier.allCases.map(\.rawValue)) }

  /// The registers that are imported.
  static var registers: CompletionKind { .list(["auto"] + Register.allCases.map(\.rawValue)) }

  /// The folders of the workspace's dossiers.
  static var dossiers: CompletionKind { .custom { words, _, _ in Candidates(words).dossiers } }

  /// The kinds of documents, the workspace's own and the built-in ones.
  static var kinds: CompletionKind { .custom { words, _, _ in Candidates(words).names(of: .kinds) } }

  /// The institutions, the workspace's own and the built-in ones.
  static var institutions: CompletionKind {
    .custom { words, _, _ in Candidates(words).names(of: .institutions) }
  }

  /// What a template is named by: kinds, and the paths of prose files.
  static var templates: CompletionKind {
    .custom { words, _, _ in Candidates(words).names(of: .kinds) + Candidates(words).prose }
  }
}

/// What a workspace has to choose from, for a command line that is being typed.
private struct Candidates {
  /// The folder of the workspace.
  private let folder: String

  /// Finds the workspace that the words name, else the one around the current folder.
  init(_ words: [String]) {
    let place = words.firstIndex(of: "--workspace").map { words.index(after: $0) }
    let named = place.flatMap { words.indices.contains($0) ? words[$0] : nil }
    folder = named ?? (try? WorkspaceOptions.folder(nil)) ?? "."
  }

  /// The names of the folders of dossiers.
  var dossiers: [String] {
    entries(of: "Dossiers").filter {
      FileManager.default.fileExists(atPath: "\(folder)/Dossiers/\($0)/dossier.yaml")
    }
  }

  /// The paths of the prose files, by the workspace's folder.
  var prose: [String] {
    dossiers.flatMap { dossier in
      entries(of: "Dossiers/\(dossier)").filter { $0.hasSuffix(".md") }.map { "Dossiers/\(dossier)/\($0)" }
    }
  }

  /// The names in the first column of a list.
  func names(of subject: Inventory.Subject) -> [String] {
    Generator(workspace: folder).inventory(of: subject).rows.compactMap(\.first)
  }

  private func entries(of path: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)")) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }
}
