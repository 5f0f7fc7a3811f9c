import Merge
import TestSupport
import Testing

@Suite("Summary of a merge")
struct MergeReportTests {
  let snapshots = Snapshot(file: #filePath)

  @Test("merge/1 has one object a kind of item, and keeps its keys")
  func json() {
    #expect(
      SampleMerge.summary.json.text == """
        {
          "format": "merge/1",
          "plans": 2,
          "tasks": {"in": 5, "kept": 2, "merged": 2, "excluded": 1, "out": 3},
          "targets": {"in": 2, "kept": 2, "merged": 0, "excluded": 0, "out": 2},
          "overlaps": {"duplicate": 1, "overlap": 1},
          "conflicts": {"open": 1, "settled": 2},
          "decisions": {"applied": 3, "stale": 0, "unmatched": 0}
        }

        """
    )
  }

  @Test("the summary for a person is as agreed", arguments: Language.allCases)
  func text(language: Language) throws {
    let text = SampleMerge.report.text(in: Wording(language), width: 100)
    try snapshots.verify(text, "merge.\(language.rawValue).txt")
  }

  @Test("summary.md is as agreed", arguments: Language.allCases)
  func markdown(language: Language) throws {
    let text = SampleMerge.report.markdown(in: Wording(language))
    try snapshots.verify(text, "merge.\(language.rawValue).md")
  }

  @Test("no line but that of a command is wider than the terminal", arguments: [80, 100, 160])
  func width(columns: Int) {
    for line in SampleMerge.report.text(in: Wording(.vietnamese), width: columns).split(separator: "\n") {
      #expect(String(line).displayWidth <= columns || line.contains("merge-tool "), "\(line)")
    }
  }

  @Test("an account that does not balance is said loudly")
  func unbalanced() {
    var report = SampleMerge.report
    report.summary.balances[0].kept -= 1
    #expect(!report.summary.isBalanced)
    #expect(report.summary.balances[0].difference == 1)
    #expect(report.text(in: Wording(.english)).contains("does not balance"))
    #expect(!SampleMerge.report.text(in: Wording(.english)).contains("does not balance"))
  }

  @Test("more pairs than a screen takes are counted, and all of them stand in summary.md")
  func manyPairs() {
    var report = SampleMerge.report
    let pair = report.overlaps.pairs[0]
    let many = (0..<50).map { index -> OverlapListing.Pair in
      var copy = pair
      copy.id = "ovl-\(index)"
      return copy
    }
    report.overlaps = OverlapListing(pairs: many, groups: [])
    #expect(report.text(in: Wording(.english)).contains("... and 30 more: build/2025/summary.md"))
    #expect(report.markdown(in: Wording(.english)).contains("ovl-49"))
  }

  @Test("words of a plan cannot break the Markdown")
  func injection() {
    var report = SampleMerge.report
    report.title = "a | b <script> *x* _y_ `z` [l](m)\n# two"
    report.sources[0].title = report.title
    let markdown = report.markdown(in: Wording(.english))
    #expect(markdown.hasPrefix("# a | b \\<script\\> \\*x\\* \\_y\\_ \\`z\\` \\[l\\](m) \\# two\n"))
    #expect(markdown.contains("| a \\| b \\<script\\>"))
  }
}
