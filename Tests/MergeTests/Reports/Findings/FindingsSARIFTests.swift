import Foundation
import Merge
import TestSupport
import Testing

@Suite("Findings as SARIF")
struct FindingsSARIFTests {
  let report = SampleFindings.report
  let snapshots = Snapshot(file: #filePath)

  @Test("the log is as agreed", arguments: Language.allCases)
  func log(language: Language) throws {
    let text = report.sarif(in: Wording(language), version: "1.2.3").text
    try snapshots.verify(text, "findings.\(language.rawValue).sarif")
  }

  @Test("file names become URIs: spaces and letters are encoded, whole paths get a scheme")
  func uris() {
    let result = FindingReport([SampleFindings.conflict]).sarif(in: Wording(.english), version: "1.2.3")[
      "runs"
    ]?[0]?["results"]?[0]
    let place = result?["locations"]?[0]?["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"] == "k%E1%BA%BF%20ho%E1%BA%A1ch/a%20b.yaml")
    let related = result?["relatedLocations"]?[0]?["physicalLocation"]
    #expect(related?["artifactLocation"]?["uri"] == "file:///tmp/x.yaml")
  }

  @Test("what people decided is suppressed, with who, when and why, under the same fingerprint")
  func suppressions() {
    let open = FindingReport([SampleFindings.conflict])
    let decision = Decision(
      finding: SampleFindings.conflict.fingerprint,
      verdict: .accepted,
      items: [],
      by: "Sở Nội vụ",
      when: Day("2025-03-25"),
      why: "Đã thống nhất"
    )
    let settled = FindingReport(decided: [DecidedFinding(SampleFindings.conflict, decision)])
    #expect(settled.entries.isEmpty && settled.settled.map(\.id) == open.entries.map(\.id))
    let results = [open, settled].map {
      $0.sarif(in: Wording(.english), version: "1.2.3")["runs"]?[0]?["results"]?[0]
    }
    #expect(results[0]?["suppressions"]?.items.isEmpty == true)
    let suppression = results[1]?["suppressions"]?[0]
    #expect(suppression?["justification"] == "Sở Nội vụ, 25/3/2025: Đã thống nhất")
    #expect(suppression?["status"] == "accepted")
    #expect(results[0]?["partialFingerprints"] == results[1]?["partialFingerprints"])
    #expect(settled.text(in: Wording(.english)) == "")
  }

  @Test("every rule that is used is described once, and results point at it")
  func rules() {
    let run = report.sarif(in: Wording(.english), version: "1.2.3")["runs"]?[0]
    let rules = run?["tool"]?["driver"]?["rules"]?.items ?? []
    for result in run?["results"]?.items ?? [] {
      guard case .number(let digits)? = result["ruleIndex"], let index = Int(digits) else {
        Issue.record("a result without a rule")
        continue
      }
      #expect(rules[index]["id"] == result["ruleId"])
    }
    #expect(rules.count == Set(report.entries.map(\.finding.code)).count)
  }

  @Test(
    "the log satisfies the OASIS schema",
    .enabled(if: SchemaCheck.isPossible, "\(SchemaCheck.absence)"),
    arguments: Language.allCases
  )
  func schema(language: Language) throws {
    let everyCode = FindingCode.allCases.map { code in
      Finding(
        code,
        SampleFindings.unknownKey.message,
        at: SampleFindings.conflict.place,
        notes: SampleFindings.conflict.notes
      )
    }
    let decision = Decision(finding: "x-1", verdict: .apart, items: [], by: "A", when: nil, why: "B")
    let decided = FindingReport(decided: everyCode.map { DecidedFinding($0, decision) })
    for report in [report, FindingReport([Finding]()), FindingReport(everyCode), decided] {
      let log = report.sarif(in: Wording(language), version: "1.2.3").text
      let problems = try SchemaCheck.problems(of: log, against: SchemaCheck.sarif)
      #expect(problems == "")
    }
    #expect(try SchemaCheck.problems(of: #"{"version": "2.1.0"}"#, against: SchemaCheck.sarif) != "")
  }
}
