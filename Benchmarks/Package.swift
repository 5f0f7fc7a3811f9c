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
    // The same sources as the tests' target of another name.
    .target(name: "RevisionCorpus"),
    .executableTarget(
      name: "merge-benchmarks",
      dependencies: ["EventLoop", "RevisionCorpus", .product(name: "Merge", package: "merge-tool")],
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
