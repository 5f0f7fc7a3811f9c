import Foundation
import Merge
import Testing

@Suite("Reading files")
struct FileContentsTests {
  @Test("a file is read byte for byte, empty ones and large ones too", arguments: [0, 1, 65_536, 300_001])
  func whole(size: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(filePath: folder.file("plan.yaml")))
    #expect(try FileContents.read(folder.file("plan.yaml")) == bytes)
  }

  @Test("a file whose size the system does not tell is read to its end")
  func sizeless() throws {
    let bytes = try FileContents.read("/proc/self/status")
    #expect(String(decoding: bytes, as: UTF8.self).contains("VmPeak"))
  }

  @Test("a file that is not there says so and what to do")
  func missing() throws {
    let folder = try TemporaryFolder()
    try folder.put("", "plan.yaml")
    for name in ["plan.yml", "plan.yaml/inner.yaml", "zero\0byte"] {
      let error = #expect(throws: FileError.self) { try FileContents.read(folder.file(name)) }
      #expect(error?.finding.code == .unreadable)
      #expect(error?.finding.message == Message(.fileMissing))
      #expect(error?.finding.remedies == [Message(.fileCheckName)])
      #expect(error?.finding.place.description == folder.file(name) + ":1:1")
    }
  }

  @Test("a folder is not a file")
  func directory() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: FileError.self) { try FileContents.read(folder.path) }
    #expect(error?.finding.message == Message(.fileIsFolder))
  }

  @Test("a file above the limit is refused before it is read, a pipe as soon as it passes the limit")
  func limit() throws {
    let folder = try TemporaryFolder()
    try folder.put("0123456789", "plan.yaml")
    #expect(try FileContents.read(folder.file("plan.yaml"), limit: 10).count == 10)
    for file in [folder.file("plan.yaml"), "/proc/self/status"] {
      let error = #expect(throws: FileError.self) { try FileContents.read(file, limit: 9) }
      #expect(error?.finding.code == .tooLarge)
      #expect(error?.finding.message == Message(.fileTooLarge, ["limit": "9 B"]))
    }
  }

  @Test("a file without permission says so")
  func forbidden() async {
    // In a process of its own: it gives up the rights of root, for whom no file is forbidden.
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      try folder.put("year: 2025", "plan.yaml")
      chmod(folder.file("plan.yaml"), 0)
      if geteuid() == 0 { seteuid(65_534) }
      let error = #expect(throws: FileError.self) { try FileContents.read(folder.file("plan.yaml")) }
      if geteuid() != getuid() { seteuid(getuid()) }
      #expect(error?.finding.message == Message(.fileForbidden))
    }
  }

  @Test("a hyphen reads standard input")
  func standardInput() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      try folder.put("năm: 2025\n", "plan.yaml")
      let descriptor = open(folder.file("plan.yaml"), O_RDONLY)
      dup2(descriptor, 0)
      #expect(try FileContents.read("-") == Array("năm: 2025\n".utf8))
    }
  }
}
