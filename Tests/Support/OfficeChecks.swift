public import Foundation

/// Programs that look at office files from outside: the validator beside the repository, LibreOffice, poppler.
/// Where one is missing the tests that need it are skipped, and say so.
public enum OfficeChecks {
  private static let python = Repository.url(".venv/bin/python")
  private static let validator = Repository.folder.deletingLastPathComponent()
    .appending(path: "shared/tools/validate_ooxml.py")

  public static var canValidate: Bool { validationAbsence.isEmpty }

  /// What validating lacks, said aloud so that nobody takes a skipped test for a passed one.
  public static var validationAbsence: String {
    let files = [python, validator].filter { !FileManager.default.isReadableFile(atPath: $0.path) }
    if !files.isEmpty {
      return "SKIPPED, not validated: \(files.map(\.path).joined(separator: ", ")) missing"
    }
    let hasLibrary = (try? run(python, ["-c", "import lxml"]).status) == 0
    return hasLibrary ? "" : "SKIPPED, not validated: .venv has no lxml"
  }

  public static var canPrint: Bool { printingAbsence.isEmpty }

  public static var printingAbsence: String {
    let missing = ["soffice", "pdftotext"].filter { program($0) == nil }
    return missing.isEmpty ? "" : "SKIPPED, not printed: \(missing.joined(separator: ", ")) missing"
  }

  /// What the ECMA schemas have against a .docx or .xlsx file; empty where it is valid.
  public static func problems(of file: URL) throws -> String {
    let outcome = try run(python, [validator.path, file.path])
    return outcome.status == 0 ? "" : outcome.output
  }

  /// The text of a file after LibreOffice has printed it as PDF, in the order in which it was printed.
  public static func printedText(of file: URL, in folder: TemporaryFolder) throws -> String {
    guard let soffice = program("soffice"), let pdftotext = program("pdftotext") else { return "" }
    let profile = "-env:UserInstallation=file://" + folder.url("profile").path
    let arguments = [
      profile, "--headless", "--convert-to", "pdf", "--outdir", folder.url("").path, file.path,
    ]
    _ = try run(soffice, arguments)
    let pdf = folder.url(file.deletingPathExtension().lastPathComponent + ".pdf")
    return try run(pdftotext, ["-raw", pdf.path, "-"]).output
  }

  private static func program(_ name: String) -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").map { URL(filePath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  private static func run(_ program: URL, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = program
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
