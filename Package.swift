// swift-tools-version: 6.2

import PackageDescription

/// Whether the program that fuzzes the readers is built, in place of the tests (`.ci/fuzz`).
let isFuzzing = Context.environment["DEMARCHE_FUZZ"] != nil

/// Settings of every Swift target: language mode 6, strict about memory, imports and warnings.
let house: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ] + (isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"])] : [])

let package = Package(
  name: "demarche",
  products: [
    .executable(name: "demarche", targets: ["demarche"]),
    .library(name: "DemarcheKit", targets: ["DemarcheKit", "DemarcheModel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The C doors. Each is a module map and a shim; the Swift target beside it is its only client.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    // The folder Templates/ and the pages about diagnostics, byte for byte, in the binary.
    .target(name: "CLibrary"),

    // Must never see: disk, XML, YAML, clock. Imports nothing, not even Foundation.
    .target(name: "DemarcheModel", swiftSettings: house),
    // Must never see: the domain. Bytes in, values out.
    .target(name: "XMLTree", dependencies: ["CLibXML2"], swiftSettings: house),
    .target(name: "YAMLTree", dependencies: ["CLibYAML"], swiftSettings: house),
    .target(name: "MarkdownTree", dependencies: ["CCMarkGFM"], swiftSettings: house),
    // The files of the system. Must never see: the domain.
    .target(name: "SystemFiles", swiftSettings: house),
    // Digests and archives. Must never see: the domain, disk.
    .target(name: "Packing", swiftSettings: house),
    // Must never see: disk, templates, formats. The only core room with Foundation (for CLDR).
    .target(name: "DemarcheLanguage", dependencies: ["DemarcheModel"], swiftSettings: house),
    // Must never see: formats, XML, disk, clock.
    .target(
      name: "DemarcheTemplate", dependencies: ["DemarcheModel", "MarkdownTree", "DemarcheLanguage"],
      swiftSettings: house),
    // Must never see: disk, templates, formats.
    .target(
      name: "DemarcheRules", dependencies: ["DemarcheModel", "DemarcheLanguage"], swiftSettings: house),
    // Must never see: records' files, templates, disk.
    .target(name: "DemarcheFormats", dependencies: ["DemarcheModel", "XMLTree"], swiftSettings: house),
    // The public library. Must never see: terminal, HTTP, C.
    .target(
      name: "DemarcheKit",
      dependencies: [
        "CLibrary", "DemarcheModel", "Packing", "SystemFiles", "XMLTree", "YAMLTree", "MarkdownTree",
        "DemarcheLanguage",
        "DemarcheTemplate", "DemarcheRules", "DemarcheFormats",
      ],
      swiftSettings: house),
    // Commands and terminal. Must never see: Template, Formats, XMLTree, C.
    .executableTarget(
      name: "demarche",
      dependencies: [
        "DemarcheKit", "DemarcheModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),

    // Tests mirror the sources, target by target.
    .testTarget(name: "DemarcheModelTests", dependencies: ["DemarcheModel"], swiftSettings: house),
    .testTarget(name: "SystemFilesTests", dependencies: ["SystemFiles"], swiftSettings: house),
    .testTarget(name: "PackingTests", dependencies: ["Packing"], swiftSettings: house),
    .testTarget(name: "XMLTreeTests", dependencies: ["XMLTree"], swiftSettings: house),
    .testTarget(name: "YAMLTreeTests", dependencies: ["YAMLTree"], swiftSettings: house),
    .testTarget(name: "MarkdownTreeTests", dependencies: ["MarkdownTree"], swiftSettings: house),
    .testTarget(
      name: "DemarcheLanguageTests", dependencies: ["DemarcheLanguage", "DemarcheModel"], swiftSettings: house
    ),
    .testTarget(
      name: "DemarcheTemplateTests",
      dependencies: ["DemarcheTemplate", "DemarcheLanguage", "DemarcheModel", "MarkdownTree"],
      swiftSettings: house),
    .testTarget(
      name: "DemarcheRulesTests", dependencies: ["DemarcheRules", "DemarcheModel"], swiftSettings: house),
    .testTarget(
      name: "DemarcheFormatsTests", dependencies: ["DemarcheFormats", "DemarcheModel", "XMLTree"],
      swiftSettings: house),
    .testTarget(
      name: "DemarcheKitTests",
      dependencies: [
        "DemarcheKit", "DemarcheModel", "DemarcheLanguage", "DemarcheTemplate", "DemarcheFormats",
        "DemarcheRules", "Packing", "XMLTree", "MarkdownTree", "YAMLTree", "CLibrary",
      ],
      exclude: ["Fuzzing/Fuzz.swift"], swiftSettings: house),
    .testTarget(name: "demarcheTests", dependencies: ["demarche", "DemarcheKit"], swiftSettings: house),
  ]
)

if isFuzzing {
  package.targets.removeAll { $0.type == .test }
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Tests/CFuzzer"),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "CFuzzer", "DemarcheKit", "DemarcheModel", "DemarcheTemplate", "DemarcheFormats", "XMLTree",
        "MarkdownTree", "YAMLTree",
      ],
      path: "Tests/DemarcheKitTests/Fuzzing", exclude: ["FuzzCorpusTests.swift"], swiftSettings: house,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ]
}
