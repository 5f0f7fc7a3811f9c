import Foundation
import Merge
import Testing

@Suite("Writing files whole or not at all")
struct AtomicFileTests {
  private let new = Array("mới".utf8)

  @Test("a new file is made, an old one replaced, and no temporary one stays")
  func replace() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write(Array("cũ".utf8), to: folder.file("plan.yaml"))
    #expect(folder.text("plan.yaml") == "cũ")
    try AtomicFile.write(new, to: folder.file("plan.yaml"))
    #expect(folder.text("plan.yaml") == "mới")
    #expect(folder.names == ["plan.yaml"])
  }

  @Test("a file that is being read keeps its old content for the reader")
  func reader() throws {
    let folder = try TemporaryFolder()
    try folder.put("cũ", "plan.yaml")
    let reader = try #require(FileHandle(forReadingAtPath: folder.file("plan.yaml")))
    try AtomicFile.write(new, to: folder.file("plan.yaml"))
    #expect(try reader.readToEnd() == Data("cũ".utf8))
  }

  @Test("the mode of the old file stays")
  func mode() throws {
    let folder = try TemporaryFolder()
    for mode in [0o640, 0o604, 0o755] {
      try folder.put("cũ", "plan.yaml")
      chmod(folder.file("plan.yaml"), mode_t(mode))
      try AtomicFile.write(new, to: folder.file("plan.yaml"))
      #expect(folder.mode("plan.yaml") == mode)
    }
  }

  @Test("a link stays a link and the file that it points at is written")
  func link() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.file("real"), withIntermediateDirectories: false)
    try folder.put("cũ", "real/plan.yaml")
    symlink("real/plan.yaml", folder.file("middle.yaml"))
    symlink(folder.file("middle.yaml"), folder.file("link.yaml"))
    try AtomicFile.write(new, to: folder.file("link.yaml"))
    #expect(folder.text("real/plan.yaml") == "mới")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link.yaml"))
        == folder.file("middle.yaml")
    )
    #expect(folder.names == ["link.yaml", "middle.yaml", "real"])
  }

  @Test("a link to nothing makes the file that it points at")
  func danglingLink() throws {
    let folder = try TemporaryFolder()
    symlink("later.yaml", folder.file("link.yaml"))
    try AtomicFile.write(new, to: folder.file("link.yaml"))
    #expect(folder.text("later.yaml") == "mới")
    #expect(folder.names == ["later.yaml", "link.yaml"])
  }

  @Test("links in a circle are an error, not an endless loop")
  func circle() throws {
    let folder = try TemporaryFolder()
    symlink("b", folder.file("a"))
    symlink("a", folder.file("b"))
    let error = #expect(throws: FileError.self) { try AtomicFile.write(new, to: folder.file("a")) }
    #expect(error?.finding.code == .unwritable)
  }

  @Test("a folder in the place of the file stays as it is")
  func folderAsTarget() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.file("plan.yaml"),
      withIntermediateDirectories: false
    )
    let error = #expect(throws: FileError.self) { try AtomicFile.write(new, to: folder.file("plan.yaml")) }
    #expect(error?.finding.message == Message(.fileIsFolder))
    #expect(folder.names == ["plan.yaml"])
  }

  @Test("a folder that is not there is named with a remedy")
  func missingFolder() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: FileError.self) {
      try AtomicFile.write(new, to: folder.file("none/plan.yaml"))
    }
    #expect(error?.finding.message == Message(.fileFolderMissing))
    #expect(error?.finding.remedies == [Message(.fileMakeFolder)])
  }

  @Test("a folder without permission keeps the old file and gets no temporary one")
  func forbidden() async {
    // In a process of its own: it gives up the rights of root, for whom no folder is forbidden.
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      try folder.put("cũ", "plan.yaml")
      chmod(folder.path, 0o555)
      if geteuid() == 0 { seteuid(65_534) }
      let error = #expect(throws: FileError.self) {
        try AtomicFile.write(Array("mới".utf8), to: folder.file("plan.yaml"))
      }
      if geteuid() != getuid() { seteuid(getuid()) }
      #expect(error?.finding.message == Message(.fileWriteForbidden))
      #expect(folder.text("plan.yaml") == "cũ")
      #expect(folder.names == ["plan.yaml"])
    }
  }

  @Test("a write that fails half way leaves the old file and removes the temporary one")
  func fileSizeLimit() async {
    // The system refuses to let files of this process grow beyond 1000 bytes.
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      try folder.put("cũ", "plan.yaml")
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1000, rlim_max: rlim_t(Int32.max))
      setrlimit(__rlimit_resource_t(1), &limit)
      let error = #expect(throws: FileError.self) {
        try AtomicFile.write([UInt8](repeating: 65, count: 5000), to: folder.file("plan.yaml"))
      }
      limit.rlim_cur = limit.rlim_max
      setrlimit(__rlimit_resource_t(1), &limit)
      #expect(error?.finding.code == .unwritable)
      #expect(folder.text("plan.yaml") == "cũ")
      #expect(folder.names == ["plan.yaml"])
    }
  }

  @Test("when one of several files cannot be written, none is")
  func severalFiles() throws {
    let folder = try TemporaryFolder()
    try folder.put("cũ", "annual.yaml")
    #expect(throws: FileError.self) {
      try AtomicFile.write([(folder.file("annual.yaml"), new), (folder.file("none/findings.json"), new)])
    }
    #expect(folder.text("annual.yaml") == "cũ")
    #expect(folder.names == ["annual.yaml"])
    try AtomicFile.write([(folder.file("annual.yaml"), new), (folder.file("findings.json"), new)])
    #expect(folder.names == ["annual.yaml", "findings.json"])
  }

  @Test("what is no file is written to and not replaced")
  func device() throws {
    try AtomicFile.write(new, to: "/dev/null")
    var status = stat()
    #expect(stat("/dev/null", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test("a name as long as the system allows is written")
  func longName() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "đ", count: 125) + ".yaml"
    try AtomicFile.write(new, to: folder.file(name))
    #expect(folder.names == [name])
  }
}
