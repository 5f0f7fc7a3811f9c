import Merge
import Testing

@Suite("How much of a heading must stay")
struct HeadingLikenessTests {
  /// A heading of ten words whose task stands elsewhere, so that only its words say which heading it is.
  private func plan(keeping words: Int, holdsTask: Bool) -> String {
    let title = (0..<10).map { $0 < words ? "cũ\($0)" : "mới\($0)" }.joined(separator: " ")
    let task = "    tasks:\n      - id: t-1\n        title: Sơ kết công tác sáu tháng\n"
    let other = "  - number: II\n    title: Tổ chức thực hiện\n" + (holdsTask ? "" : task)
    return """
      format: plan/1
      plan:
        id: p-2025
        kind: other
        title: Kế hoạch
        year: 2025
      sections:
        - number: I
          title: \(title)

      """ + (holdsTask ? task : "") + other
  }

  @Test("a heading under its number is the same where three fifths of its words stayed", arguments: 0...10)
  func sections(kept: Int) throws {
    let alignment = try RevisionTexts.alignment(
      plan(keeping: 10, holdsTask: true),
      plan(keeping: kept, holdsTask: false)
    )
    #expect((alignment.partner(ofOld: 0) == 0) == (kept >= 6))
  }
}
