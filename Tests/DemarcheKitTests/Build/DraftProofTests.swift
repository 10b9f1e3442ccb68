import DemarcheFormats
import DemarcheModel
import DemarcheRules
import Foundation
import Testing

@testable import DemarcheKit

/// A finished file that hides what its draft says, or says of a final one that it is a draft, is found.
@Suite struct DraftProofTests {
  /// The trees of the founding declaration and press release, as drafts or final, in their languages.
  private static func documents(isDraft: Bool) throws -> [Document] {
    let files = isDraft ? try DraftTests.draft() : Founding()
    let bench = try Bench(files)
    let programs = KindPrograms(bench.library)
    var documents: [Document] = []
    for (id, tag) in [
      ("declaration", "fr"), ("declaration", "en"), ("press-release", "fr"), ("press-release", "en"),
    ] {
      var builder = try bench.expression(id, tag)
      let program = try #require(programs.program(of: builder.work.kind.name, in: builder.language.value))
      let path = Founding.path("\(id).\(tag).md")
      let prose = SourceFile(path: path, bytes: files.files[path] ?? [])
      let document = builder.document(kind: program, prose: prose)
      documents.append(try #require(document, "\(builder.diagnostics)"))
    }
    return documents
  }

  private static func write(_ document: Document, _ format: FRBR.Format) -> String {
    let bytes =
      switch format {
      case .text: PlainText.write(document)
      case .html: HTML.write(document, style: .none)
      case .akomaNtoso: AkomaNtoso.write(document)
      }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What is told of a file.
  private static func told(_ text: String, _ document: Document, _ format: FRBR.Format) throws
    -> [Diagnostic.Identifier]
  {
    let bytes = Array(text.utf8)
    let reading =
      switch format {
      case .text: PlainText.read(bytes, expecting: document)
      case .html: try HTML.read(bytes, expecting: document)
      case .akomaNtoso: try AkomaNtoso.read(bytes, expecting: document)
      }
    return FileVerification.diagnostics(of: reading, against: document, path: "file").map(\.identifier)
  }

  @Test("A file as it was written is told nothing of", arguments: FRBR.Format.allCases, [true, false])
  func untouched(_ format: FRBR.Format, isDraft: Bool) throws {
    for document in try Self.documents(isDraft: isDraft) {
      #expect(try Self.told(Self.write(document, format), document, format) == [])
    }
  }

  /// The marks of a draft, as they stand in the bytes.
  private static func marks(_ document: Document, _ format: FRBR.Format) -> [String] {
    let labels = document.metadata.labels
    let notice = labels.draft + labels.draftRemark
    switch format {
    case .text: return [notice + "\n\n", labels.draftRemark, labels.draft]
    case .html:
      return [
        "    <p class=\"draft\"><strong>\(labels.draft)</strong>\(labels.draftRemark)</p>\n",
        " class=\"draft\"",
        " data-draft=\"\(labels.draft)\"", "<meta name=\"document-status\" content=\"draft\"/>",
        "[\(labels.draft)] ", labels.draftRemark,
      ]
    case .akomaNtoso:
      return [" refersTo=\"#draft\"", labels.draftRemark, "href=\"/akn/ontology/concept/demarche.draft\""]
    }
  }

  @Test("A draft any of whose marks was taken away is found", arguments: FRBR.Format.allCases)
  func lostDraftMark(_ format: FRBR.Format) throws {
    for document in try Self.documents(isDraft: true) {
      let text = Self.write(document, format)
      for mark in Self.marks(document, format) {
        let place = try #require(text.range(of: mark))
        let cut = text.replacingCharacters(in: place, with: "")
        #expect(try Self.told(cut, document, format).contains(.draftMark), "without \(mark)")
      }
    }
  }

  @Test("A draft whose notice stands elsewhere is found", arguments: FRBR.Format.allCases)
  func movedNotice(_ format: FRBR.Format) throws {
    for document in try Self.documents(isDraft: true) {
      let text = Self.write(document, format)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let remark = document.metadata.labels.draftRemark
      let index = try #require(lines.firstIndex { $0.contains(remark) })
      var moved = lines
      moved.remove(at: index)
      let end: Int =
        switch format {
        case .text: moved.count - 1
        case .html: try #require(moved.firstIndex { $0.contains("<footer") })
        case .akomaNtoso: try #require(moved.firstIndex { $0.contains("</preface>") })
        }
      moved.insert(contentsOf: format == .text ? ["", lines[index]] : [lines[index]], at: end)
      #expect(try Self.told(moved.joined(separator: "\n"), document, format).contains(.draftMark))
    }
  }

  @Test("An awaited signature whose mark was taken away or changed is found", arguments: FRBR.Format.allCases)
  func lostPendingMark(_ format: FRBR.Format) throws {
    for document in try Self.documents(isDraft: true) {
      let text = Self.write(document, format)
      let words = try #require(document.signatures.compactMap(\.content.pendingMark).first)
      let marks =
        switch format {
        case .text: [words]
        case .html: ["<span class=\"pending\">\(words)</span>", words]
        case .akomaNtoso: [words]
        }
      for mark in marks {
        let pieces = text.components(separatedBy: mark)
        // The prose of the press release names one of the two as well.
        #expect(pieces.count == (document.metadata.expression.work.subtype == "pressRelease" ? 4 : 3))
        for lost in pieces.count - 2..<pieces.count {
          let cut = pieces[..<lost].joined(separator: mark) + pieces[lost...].joined(separator: mark)
          #expect(try Self.told(cut, document, format).contains(.unsignedSignature))
        }
        let changed = text.replacing(mark, with: mark.replacing("e", with: "é"))
        #expect(try Self.told(changed, document, format) != [])
      }
    }
  }

  @Test("A paragraph of an awaited signature that became a signature is found")
  func becameSignature() throws {
    for document in try Self.documents(isDraft: true) {
      let text = Self.write(document, .akomaNtoso)
      let start = try #require(text.range(of: "class=\"pending\">"))
      let end = try #require(text.range(of: "</p>", range: start.upperBound..<text.endIndex))
      let line = String(text[start.upperBound..<end.lowerBound])
      let mark = try #require(line.range(of: "</remark>"))
      let remark = try #require(line.range(of: "<remark"))
      let bare = line[..<remark.lowerBound] + line[mark.upperBound...]
      let forged =
        text[..<start.lowerBound] + "><signature eId=\"x\">" + bare + "</signature>" + text[end.lowerBound...]
      #expect(try Self.told(String(forged), document, .akomaNtoso).contains(.unsignedSignature))
    }
  }

  @Test("A final file with any mark of a draft is found", arguments: FRBR.Format.allCases)
  func surplusDraftMark(_ format: FRBR.Format) throws {
    for document in try Self.documents(isDraft: false) {
      let text = Self.write(document, format)
      var draft = document
      draft.metadata.isDraft = true
      // What the draft has more than the final file, line by line.
      let drafted = Self.write(draft, format).split(separator: "\n", omittingEmptySubsequences: false)
      let marked = drafted.map(String.init).filter {
        $0.contains("raft") || $0.contains(document.metadata.labels.draft)
      }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let added = marked.filter { !lines.contains($0) && !$0.contains("robots") }
      #expect(!added.isEmpty)
      #expect(try Self.told(drafted.joined(separator: "\n"), document, format).contains(.draftMark))
    }
  }

  @Test("A final file with a mark of an awaited signature is found", arguments: FRBR.Format.allCases)
  func surplusPendingMark(_ format: FRBR.Format) throws {
    for document in try Self.documents(isDraft: false) {
      for index in document.signatures.indices {
        var marked = document
        marked.markPending(index)
        let text = Self.write(marked, format)
        #expect(try Self.told(text, document, format) != [])
      }
    }
  }
}

extension Document {
  /// Marks one signature as awaited.
  fileprivate mutating func markPending(_ index: Int) {
    for (place, block) in conclusions.enumerated() {
      guard case .signatures(var signatures) = block else { continue }
      signatures.entries[index].content.insert(.pendingMark([.text(" [signature en attente]")]), at: 1)
      conclusions[place] = .signatures(signatures)
    }
  }
}
