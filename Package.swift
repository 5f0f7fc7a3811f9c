// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "merge-tool",
  products: [
    .library(name: "Merge", targets: ["Merge"]),
    .executable(name: "merge-tool", targets: ["merge-tool"]),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    // libxlsxwriter comes without a pkg-config file: the module map names what to link.
    .systemLibrary(
      name: "CXLSXWriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]
    ),
    .systemLibrary(
      name: "CLibZip",
      pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]
    ),
    .target(name: "OfficeOpenXML", dependencies: ["CLibZip"], swiftSettings: settings),
    .target(name: "CEmbeddedData", exclude: ["overlap-model.yaml", "review", "templates"]),
    .target(name: "Spreadsheet", dependencies: ["CXLSXWriter"], swiftSettings: settings),
    .target(
      name: "Merge",
      dependencies: ["CLibYAML", "CEmbeddedData", "OfficeOpenXML", "Spreadsheet"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "merge-tool",
      dependencies: ["Merge"],
      swiftSettings: settings
    ),
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: settings),
    // Made-up revisions with what was done to them; the benchmarks have the same sources.
    .target(name: "RevisionSamples", path: "Benchmarks/Sources/RevisionCorpus", swiftSettings: settings),
    .testTarget(
      name: "SpreadsheetTests",
      dependencies: ["Spreadsheet", "TestSupport"],
      swiftSettings: settings
    ),
    // What merges of them must come to.
    .target(
      name: "MergeOracle",
      dependencies: ["Merge", "RevisionSamples"],
      path: "Benchmarks/Sources/MergeOracle",
      swiftSettings: settings
    ),
    .testTarget(
      name: "MergeTests",
      dependencies: ["Merge", "MergeOracle", "OfficeOpenXML", "RevisionSamples", "TestSupport"],
      exclude: [
        "Reports/Evaluation/Snapshots", "Reports/Explanation/Snapshots", "Reports/Findings/Snapshots",
        "Reports/Summary/Snapshots",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "OfficeOpenXMLTests",
      dependencies: ["OfficeOpenXML", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: ["Merge", "merge-tool", "TestSupport"],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)
