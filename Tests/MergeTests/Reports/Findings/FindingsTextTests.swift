import Merge
import TestSupport
import Testing

@Suite("Findings as text, JSON and Markdown")
struct FindingsTextTests {
  let report = SampleFindings.report
  let snapshots = Snapshot(file: #filePath)

  @Test("a finding is printed as compilers print it, with reasons, remedies and notes")
  func english() {
    #expect(
      FindingReport([SampleFindings.duplicateIdentifier]).text(in: Wording(.english)) == """
        plans/2025/e-service.yaml:40:11: error: the id “es-01” stands twice in this plan [plan/duplicate-id]
          help: give one of the two another id
        plans/2025/e-service.yaml:12:11: note: first used here

        """
    )
  }

  @Test("in Vietnamese all but the words that programs look for is Vietnamese")
  func vietnamese() {
    #expect(
      FindingReport([SampleFindings.duplicateIdentifier]).text(in: Wording(.vietnamese)) == """
        plans/2025/e-service.yaml:40:11: error: mã “es-01” bị dùng hai lần trong kế hoạch này [plan/duplicate-id]
          gợi ý: đổi mã của một trong hai mục
        plans/2025/e-service.yaml:12:11: note: đã dùng lần đầu ở đây

        """
    )
  }

  @Test("reasons stand below one another, as because ... and ...")
  func reasons() {
    let report = FindingReport([SampleFindings.conflict])
    let lines = """

        because this text is empty
          and first used here
          and an open conflict needs candidates to choose from

      """
    #expect(report.text(in: Wording(.english)).contains(lines))
    #expect(report.text(in: Wording(.vietnamese)).contains("\n  vì lời văn ở đây để trống\n    và đã dùng "))
  }

  @Test("a finding about a whole file has no line")
  func wholeFile() {
    let text = FindingReport([SampleFindings.unreadable]).text(in: Wording(.english))
    #expect(text.hasPrefix("plans/2025/gone.yaml: error: cannot read this file"))
  }

  @Test("colour changes no word")
  func colour() {
    let coloured = report.text(in: Wording(.english), style: .coloured)
    #expect(coloured.contains("\u{1b}[1;31merror: \u{1b}[0m"))
    let bare = coloured.replacing(/\u{1b}\[[0-9;]*m/, with: "")
    #expect(bare == report.text(in: Wording(.english)))
  }

  @Test("findings/1 is as agreed", arguments: Language.allCases)
  func json(language: Language) throws {
    let text = report.json(in: Wording(language)).text
    try snapshots.verify(text, "findings.\(language.rawValue).json")
    #expect(try JSONReader.read(text)["findings"]?.items.count == 4)
  }

  @Test("the Markdown is as agreed", arguments: Language.allCases)
  func markdown(language: Language) throws {
    try snapshots.verify(report.markdown(in: Wording(language)), "findings.\(language.rawValue).md")
  }

  @Test("no findings make whole documents too")
  func empty() {
    let none = FindingReport([])
    #expect(none.text(in: Wording(.english)) == "")
    #expect(
      none.json(in: Wording(.english)).text == #"{"format": "findings/1", "findings": [], "settled": []}"#
        + "\n"
    )
    #expect(none.markdown(in: Wording(.english)) == "# 0 findings\n")
  }
}
