import TestSupport
import Testing

@testable import Merge

@Suite("The catalogue of findings")
struct CatalogueTests {
  struct Entry {
    var code: String
    var body: String
  }

  static let entries: [Entry] = {
    guard let text = try? Repository.text("docs/findings.md") else { return [] }
    return text.split(separator: "\n### ").dropFirst().map { section in
      let lines = section.split(separator: "\n", maxSplits: 1)
      return Entry(
        code: lines[0].filter { $0 != "`" },
        body: lines.count > 1 ? String(lines[1].split(separator: "\n## ")[0]) : ""
      )
    }
  }()

  @Test("explains every code once, in the order of the codes")
  func complete() {
    #expect(Self.entries.map(\.code) == FindingCode.allCases.map(\.rawValue))
  }

  @Test("gives every code its severity and says what to do")
  func contents() throws {
    for entry in Self.entries {
      let code = try #require(FindingCode(rawValue: entry.code))
      #expect(entry.body.hasPrefix("*\(code.severity.rawValue).*"), "\(entry.code)")
      #expect(entry.body.contains("**What to do.**"), "\(entry.code)")
    }
  }
}
