// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "merge-benchmarks",
  dependencies: [.package(name: "merge-tool", path: "..")],
  targets: [
    .systemLibrary(
      name: "LibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "EventLoop", dependencies: ["LibYAML"]),
    .target(name: "RevisionSamples", path: "Sources/RevisionCorpus"),
    .target(
      name: "MergeOracle",
      dependencies: ["RevisionSamples", .product(name: "Merge", package: "merge-tool")],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]
    ),
    .executableTarget(
      name: "merge-benchmarks",
      dependencies: ["EventLoop", "MergeOracle", "RevisionSamples", .product(name: "Merge", package: "merge-tool")],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)
