public import Foundation

/// Runs the scripts of `scripts/checks` with the Python packages that `make test` puts into `.venv`: programs other
/// than ours read what ours has written.
public struct PythonCheck: Sendable {
  /// Why a check did not come to an end.
  public struct Failure: Error, CustomStringConvertible {
    public var description: String
  }

  private let script: URL
  private let modules: [String]

  /// - Parameters:
  ///   - script: its name in `scripts/checks`, or the path of one elsewhere.
  ///   - modules: the packages that it imports.
  public init(_ script: String, needs modules: [String]) {
    self.init(Repository.url("scripts/checks/\(script)"), needs: modules)
  }

  public init(_ script: URL, needs modules: [String]) {
    self.script = script
    self.modules = modules
  }

  private static let python = Repository.url(".venv/bin/python")

  public var isPossible: Bool { absence.isEmpty }

  /// What is missing, said aloud so that nobody takes a skipped test for a passed one.
  public var absence: String {
    let packages = modules.map { module in
      Repository.url(".venv/lib").appending(path: "\(Self.version)/site-packages/\(module)")
    }
    let missing = ([Self.python, script] + packages).filter {
      !FileManager.default.fileExists(atPath: $0.path)
    }
    return missing.isEmpty
      ? "" : "SKIPPED, not checked: \(missing.map(\.path).joined(separator: ", ")) missing"
  }

  private static let version: String = {
    let lib = Repository.url(".venv/lib").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: lib)) ?? []
    return names.sorted().last { $0.hasPrefix("python3") } ?? "python3"
  }()

  /// What the script prints about a file.
  public func run(on file: URL) throws -> Data {
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = Self.python
    process.arguments = [script.path, file.path]
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: String(decoding: bytes + complaint, as: UTF8.self))
    }
    return bytes
  }

  /// What the script prints about bytes in a file with that ending.
  public func run(on bytes: [UInt8], ending: String) throws -> Data {
    let folder = try TemporaryFolder()
    let file = folder.url("file.\(ending)")
    try Data(bytes).write(to: file)
    return try run(on: file)
  }
}
