import Foundation
import OfficeOpenXML
import TestSupport
import Testing

@Suite("Zip archives")
struct ZipArchiveTests {
  static let members = [
    ZipArchive.Member(name: "[Content_Types].xml", bytes: Array("<a/>".utf8)),
    ZipArchive.Member(name: "trống.txt", bytes: []),
    ZipArchive.Member(name: "word/big.bin", bytes: (0..<300_000).map { UInt8(truncatingIfNeeded: $0 * $0) }),
  ]

  @Test("the same members give the same bytes, in another time zone too")
  func reproducible() throws {
    let first = try ZipArchive(Self.members).bytes()
    let zone = ProcessInfo.processInfo.environment["TZ"]
    setenv("TZ", "Asia/Ho_Chi_Minh", 1)
    tzset()
    defer {
      if let zone { setenv("TZ", zone, 1) } else { unsetenv("TZ") }
      tzset()
    }
    #expect(try ZipArchive(Self.members).bytes() == first)
  }

  @Test("what was put in stands in it, compressed, under its name and the first day that zip knows")
  func content() throws {
    let bytes = try ZipArchive(Self.members).bytes()
    #expect(bytes.count < 300_000)
    #expect(Array(bytes.prefix(4)) == [0x50, 0x4b, 3, 4])
    // The local header: time and date stand at 10 and 12, the name at 30.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
    #expect(Array(bytes[30..<49]) == Array("[Content_Types].xml".utf8))
    let folder = try TemporaryFolder()
    try Data(bytes).write(to: folder.url("a.zip"))
    let listing = try Self.unpack(folder.url("a.zip"))
    guard let listing else { return }
    #expect(listing == "[Content_Types].xml 4\ntrống.txt 0\nword/big.bin 300000\n")
  }

  @Test("an archive without members is none")
  func empty() throws {
    #expect(throws: ZipArchive.Failure.self) { try ZipArchive().bytes() }
  }

  /// Names and lengths as Python reads them, after checking every sum; nil without Python.
  static func unpack(_ file: URL) throws -> String? {
    let python = URL(filePath: "/usr/bin/python3")
    guard FileManager.default.isExecutableFile(atPath: python.path) else {
      print("SKIPPED, archive not read back: \(python.path) missing")
      return nil
    }
    let script = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1]) as archive:
          assert archive.testzip() is None
          for one in archive.infolist(): print(one.filename, one.file_size)
      """
    let process = Process()
    let output = Pipe()
    process.executableURL = python
    process.arguments = ["-X", "utf8", "-c", script, file.path]
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
