public import Foundation

/// Runs the `merge-tool` that the tests were built with, as a person at a terminal would.
public struct Tool: Sendable {
  /// What a run left behind.
  public struct Outcome: Hashable, Sendable {
    public var status: Int32
    public var output: String
    public var errors: String

    public init(status: Int32, output: String = "", errors: String = "") {
      self.status = status
      self.output = output
      self.errors = errors
    }
  }

  /// The program to run.
  public static var program: URL {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
      return bundle.bundleURL.deletingLastPathComponent().appending(path: "merge-tool")
    #else
      return Bundle.main.bundleURL.appending(path: "merge-tool")
    #endif
  }

  /// The folder it runs in.
  public var folder: URL
  /// Its whole environment beside PATH.
  public var environment: [String: String]

  public init(in folder: URL = FileManager.default.temporaryDirectory, language: String = "en_US.UTF-8") {
    self.folder = folder
    environment = ["LANG": language]
  }

  /// Runs the tool with arguments, and what it reads from standard input.
  public func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(arguments, input: input)
  }

  /// Runs the tool with arguments, and what it reads from standard input.
  public func run(_ arguments: [String], input: String = "") throws -> Outcome {
    try start(Self.program, arguments, input: input)
  }

  /// Runs a line of bash in which `merge-tool` is the tool.
  public func shell(_ line: String) throws -> Outcome {
    let path = Self.program.path.replacing("'", with: "'\\''")
    return try start(
      URL(filePath: "/bin/bash"),
      ["-c", "merge-tool() { '\(path)' \"$@\"; }; " + line],
      input: ""
    )
  }

  private func start(_ program: URL, _ arguments: [String], input: String) throws -> Outcome {
    let scratch = try TemporaryFolder()
    try scratch.write(input, to: "in")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = environment.merging(["PATH": path]) { own, _ in own }
    process.standardInput = try FileHandle(forReadingFrom: scratch.url("in"))
    process.standardOutput = try scratch.handle("out")
    process.standardError = try scratch.handle("err")
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try scratch.text("out"),
      errors: try scratch.text("err")
    )
  }
}
