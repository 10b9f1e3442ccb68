internal import DemarcheModel
internal import Foundation

/// Tells damaged names from whole ones, and a particle from what sorts.
enum NameCare {
  /// How a name was damaged on its way.
  enum Damage: Sendable, Equatable {
    /// A question mark or U+FFFD where a letter was.
    case lostLetter
    /// UTF-8 that was read as Windows-1252; the text is what it was before.
    case misread(String)
  }

  /// Looks for damage in a name.
  static func damage(of name: String) -> Damage? {
    let scalars = name.unicodeScalars
    if scalars.contains("\u{FFFD}") || scalars.contains("?") { return .lostLetter }
    guard !name.utf8.allSatisfy({ $0 < 0x80 }), let bytes = name.data(using: .windowsCP1252) else {
      return nil
    }
    // Letters beyond ASCII that are valid UTF-8 as bytes are no accident: « Ã© » is é.
    guard let repaired = String(validating: bytes, as: UTF8.self) else { return nil }
    return .misread(repaired)
  }

  /// Parts the particle of a French family name, which is written in lower case and does not sort: "de Gaulle" and
  /// "d'Ornano" have one, "du Luart", "Le Grip" and "De Temmerman" have none.
  static func french(_ family: String) -> (particle: String?, family: String) {
    for particle in ["de ", "d'", "d’"] where family.hasPrefix(particle) && family.count > particle.count {
      let rest = String(family.dropFirst(particle.count))
      return (particle.trimmingCharacters(in: .whitespaces), rest)
    }
    return (nil, family)
  }

  /// The language whose script a name is written in, where a script means one language of the Union.
  static func language(ofScript name: String) -> String? {
    for scalar in name.unicodeScalars {
      if (0x370...0x3FF).contains(scalar.value) || (0x1F00...0x1FFF).contains(scalar.value) { return "el" }
      if (0x400...0x4FF).contains(scalar.value) { return "bg" }
    }
    return nil
  }

  /// Parts a whole name with the help of its form for sorting, if the two leave no doubt.
  ///
  /// - Parameters:
  ///   - name: the whole name: "Jean Marie Dupont".
  ///   - sortName: "Dupont, Jean Marie", "Dupont Jean Marie" or "Dupont".
  /// - Returns: the parts, `nil` where they would be a guess.
  static func parts(of name: String, sortName: String) -> (given: String, family: String)? {
    func part(_ family: some StringProtocol) -> (given: String, family: String)? {
      guard !family.isEmpty, name.hasSuffix(" " + family) else { return nil }
      let given = name.dropLast(family.count + 1).trimmingCharacters(in: .whitespaces)
      return given.isEmpty ? nil : (given, String(family))
    }
    if let comma = sortName.firstIndex(of: ",") {
      guard let parts = part(sortName[..<comma]) else { return nil }
      let given = sortName[sortName.index(after: comma)...].trimmingCharacters(in: .whitespaces)
      return parts.given == given || parts.given.hasPrefix(given) && !given.isEmpty ? parts : nil
    }
    if let parts = part(sortName) { return parts }
    let words = sortName.split(separator: " ")
    let fits = (1..<max(1, words.count)).compactMap { count -> (given: String, family: String)? in
      let family = words.prefix(count).joined(separator: " ")
      let given = words.dropFirst(count).joined(separator: " ")
      return name == "\(given) \(family)" ? (given, family) : nil
    }
    return fits.count == 1 ? fits.first : nil
  }
}
