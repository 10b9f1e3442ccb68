// swift-tools-version: 6.2

import PackageDescription

/// Settings of every Swift target, those of the house.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// Measures the release binary from outside, as processes beside those of its peers; so it depends on nothing
// of the house, and builds in seconds.
let package = Package(
  name: "Benchmarks",
  targets: [
    // Times, ratios, figures and their limits. Must never see: the workload.
    .target(name: "Measuring", swiftSettings: house),
    // The sources for Demarche, the same facts for the peers, and the check of what all of them wrote.
    .target(name: "Workload", swiftSettings: house),
    // Runs one command and tells its times and memory. In C, so that it is smaller than anything it runs.
    .executableTarget(name: "launch"),
    // Validates files by a schema with libxml2 and nothing else.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .executableTarget(name: "schemaloop", dependencies: ["CLibXML2"]),
    .executableTarget(name: "Benchmarks", dependencies: ["Measuring", "Workload"], swiftSettings: house),

    .testTarget(name: "MeasuringTests", dependencies: ["Measuring"], swiftSettings: house),
    .testTarget(name: "WorkloadTests", dependencies: ["Workload"], swiftSettings: house),
  ]
)
