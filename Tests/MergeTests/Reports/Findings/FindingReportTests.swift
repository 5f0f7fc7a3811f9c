import Merge
import Testing

@Suite("Findings of a run")
struct FindingReportTests {
  let report = SampleFindings.report

  @Test("findings stand in the order of their places, more serious ones first at the same place")
  func order() {
    var note = SampleFindings.unknownKey
    note.severity = .note
    let report = FindingReport([note, SampleFindings.duplicateIdentifier, SampleFindings.unknownKey])
    #expect(report.entries.map(\.finding.severity) == [.error, .note, .error])
    #expect(report.entries.map(\.finding.code) == [.unknownKey, .unknownKey, .duplicateIdentifier])
  }

  @Test("the order of findings given in does not change the report")
  func determinism() {
    var random = SplitMix(seed: 3)
    let findings = report.entries.map(\.finding)
    for _ in 0..<20 { #expect(FindingReport(findings.shuffled(using: &random)) == report) }
  }

  @Test("ids are the fingerprints, and are told apart where two are alike")
  func identifiers() {
    #expect(report.entry("lead-3f2a91c0")?.finding == SampleFindings.conflict)
    let twice = FindingReport([SampleFindings.unknownKey, SampleFindings.unknownKey])
    let ids = twice.entries.map(\.id)
    #expect(ids[0].hasPrefix("unknown-key-"))
    #expect(ids[1] == ids[0] + "-2")
  }

  @Test("the id of a finding about form survives a move to another line or folder")
  func stability() {
    var moved = SampleFindings.unknownKey
    moved.place = SampleFindings.place("elsewhere/e-service.yaml", 90, 1)
    #expect(FindingReport([moved]).entries[0].id == FindingReport([SampleFindings.unknownKey]).entries[0].id)
    moved.message.arguments["key"] = "titles"
    #expect(FindingReport([moved]).entries[0].id != FindingReport([SampleFindings.unknownKey]).entries[0].id)
  }

  @Test("findings are selected by id, by the beginning of ids, and by file and line")
  func selection() {
    #expect(report.entries(matching: "lead-3f2a91c0").map(\.finding) == [SampleFindings.conflict])
    #expect(report.entries(matching: "lead-3").map(\.finding) == [SampleFindings.conflict])
    // One stands there itself, the other names the place as its other side.
    let codes: [FindingCode] = [.unknownKey, .duplicateIdentifier]
    #expect(report.entries(matching: "plans/2025/e-service.yaml:12").map(\.finding.code) == codes)
    #expect(
      report.entries(matching: "plans/2025/e-service.yaml:40:11").map(\.finding.code) == [
        .duplicateIdentifier
      ]
    )
    #expect(report.entries(matching: "conflict/lead").map(\.finding) == [SampleFindings.conflict])
    #expect(report.entries(matching: "le").isEmpty)
    #expect(report.entries(matching: "").isEmpty)
  }

  @Test("the most serious come first")
  func severity() {
    var note = SampleFindings.unknownKey
    note.severity = .note
    let report = FindingReport([note, SampleFindings.duplicateIdentifier])
    #expect(report.bySeverity.map(\.finding.severity) == [.error, .note])
    #expect(report.count(.error) == 1)
    #expect(report.count(.warning) == 0)
  }
}
