import Foundation
import TestSupport

/// Validates documents with the Python tool check-jsonschema, which `make test` puts into `.venv`.
enum SchemaCheck {
  /// The OASIS schema of SARIF, which is kept beside the repository for its licence.
  static let sarif = Repository.folder.deletingLastPathComponent()
    .appending(path: "shared/schemas/sarif-schema-2.1.0.json")

  private static let tool = Repository.url(".venv/bin/check-jsonschema")

  static var isPossible: Bool { absence.isEmpty }

  /// What is missing, said aloud so that nobody takes a skipped test for a passed one.
  static var absence: String {
    let missing = [tool, sarif].filter { !FileManager.default.isReadableFile(atPath: $0.path) }
    return missing.isEmpty
      ? "" : "SKIPPED, not checked: \(missing.map(\.path).joined(separator: ", ")) missing"
  }

  /// What the tool complains about; empty where the document satisfies the schema.
  static func problems(of document: String, against schema: URL) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
    try document.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = tool
    process.arguments = ["--schemafile", schema.path, file.path]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : String(decoding: bytes, as: UTF8.self)
  }
}
