import Merge
import TestSupport
import Testing

@Suite("Reference data")
struct ReferenceDataTests {
  private func sentences(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.place) \(Wording(.english).sentence($0.message))" }
  }

  @Test("what comes with the library is the repository's data, and has no problems")
  func embedded() throws {
    let files = try ["agencies", "glossary", "competence"].map { name in
      (name: "\(name).yaml", bytes: try Repository.bytes("plans/reference/\(name).yaml"))
    }
    let read = ReferenceDataReader().read(files)
    #expect(sentences(read.findings) == [])
    let embedded = ReferenceData.embedded()
    #expect(embedded.directory.agencies == read.data.directory.agencies)
    #expect(embedded.directory.groups == read.data.directory.groups)
    #expect(embedded.directory.successions == read.data.directory.successions)
    #expect(embedded.glossary == read.data.glossary)
    #expect(embedded.competence == read.data.competence)
    #expect(embedded.directory.identity(of: "Ban Quản lý khu kinh tế") == .agency("bql-kkt"))
  }

  @Test("competence rules name agencies that the directory knows")
  func competence() throws {
    let rule = try #require(ReferenceData.embedded().competence.first)
    #expect(rule.id == "giai-quyet-tthc")
    #expect(rule.work.count == 4)
    #expect(rule.agencies.map(\.identity) == [.group("so-ban-nganh-dia-phuong")])
    #expect(rule.reason.hasPrefix("mỗi cơ quan"))
    #expect(rule.reasonInEnglish?.hasPrefix("each department") == true)
    #expect(rule.source.hasPrefix("Công văn 744/VP-TTHC"))
  }

  @Test("own agencies take the place of the library's, whose rules then fall away")
  func ownAgencies() {
    let text = "format: agencies/1\nagencies: [{id: so-dl, name: Sở Du lịch}]"
    let result = ReferenceDataReader().read([(name: "own.yaml", bytes: Array(text.utf8))])
    #expect(result.findings.isEmpty)
    #expect(result.data.directory.agencies.map(\.id) == ["so-dl"])
    #expect(result.data.competence.isEmpty)
    #expect(result.data.glossary == ReferenceData.embedded().glossary)
  }

  @Test("broken files and files of another kind are reported, and the library's data stands in")
  func problems() {
    let rules = """
      format: competence/1
      rules:
        - {id: a, work: [x], lead: [Sở Nội vụ, Sở Du lịch], reason: r, source: s, since: 2025-03-01}
        - {id: a, work: [x], lead: [Sở Nội vụ], reason: r, source: s}
        - {id: b, lead: [Sở Nội vụ], reason: r, source: s}
      """
    let result = ReferenceDataReader().read([
      (name: "a.yaml", bytes: Array("agencies: [".utf8)),
      (name: "b.yaml", bytes: Array("format: plan/1".utf8)),
      (name: "c.yaml", bytes: []),
      (name: "d.yaml", bytes: Array(rules.utf8)),
    ])
    #expect(
      result.findings.map(\.place.file) == ["a.yaml", "b.yaml", "c.yaml", "d.yaml", "d.yaml", "d.yaml"]
    )
    #expect(
      sentences(Array(result.findings[1...])) == [
        "b.yaml:1:9 this file says format “plan/1”; known is agencies/1, glossary/1, competence/1",
        "c.yaml:1:1 this file says format “”; known is agencies/1, glossary/1, competence/1",
        "d.yaml:3:42 no agency or group is called “Sở Du lịch”",
        "d.yaml:4:10 the id “a” stands twice",
        "d.yaml:5:5 the key “work” is missing",
      ]
    )
    #expect(result.data.competence.map(\.id) == ["a"])
    #expect(result.data.competence.first?.since == Day.on("2025-03-01"))
    #expect(result.data.directory.agencies == ReferenceData.embedded().directory.agencies)
  }
}
