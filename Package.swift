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
    .target(
      name: "Merge",
      dependencies: ["CLibYAML"],
      swiftSettings: settings
    ),
    .executableTarget(name: "merge-tool", dependencies: ["Merge"], swiftSettings: settings),
    .testTarget(name: "MergeTests", dependencies: ["Merge"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
