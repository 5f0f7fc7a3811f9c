import Foundation
import TestSupport
import Testing

@Suite("Layout of the sources")
struct LayoutTests {
  @Test("no source file is longer than 400 lines")
  func length() throws {
    let long = try Repository.swiftFiles(under: "Sources").filter { path in
      try Repository.text(path).utf8.count { $0 == UInt8(ascii: "\n") } > 400
    }
    #expect(long == [])
  }

  @Test("no file, folder or type has a name that says nothing")
  func names() throws {
    let empty = /(?i)(utils?|utilit(y|ies)|helpers?|common|misc|managers?)$/
    let paths = try Repository.swiftFiles(under: "Sources")
    let badPaths = paths.filter { path in
      path.split(separator: "/").contains { part in
        String(part.split(separator: ".")[0]).firstMatch(of: empty) != nil
      }
    }
    #expect(badPaths == [])
    let types = try paths.flatMap { SourceWords(try Repository.text($0)).topLevelTypes }
    #expect(types.filter { $0.firstMatch(of: empty) != nil } == [])
  }

  @Test("the library does not import Foundation")
  func imports() throws {
    let importing = try Repository.swiftFiles(under: "Sources").filter { path in
      try Repository.text(path).contains("import Foundation")
    }
    #expect(importing == [])
  }

  @Test("every test folder of the library mirrors a layer")
  func mirror() throws {
    let known = Set(Layers.order + ["Layout", "Support", "Snapshots"])
    let folders = try Repository.swiftFiles(under: "Tests/MergeTests").compactMap { path -> String? in
      let parts = path.split(separator: "/")
      return parts.count > 3 ? String(parts[2]) : nil
    }
    #expect(Set(folders).subtracting(known) == [])
  }
}
