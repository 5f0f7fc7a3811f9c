import Testing

@testable import Merge

@Suite("Items that may have been others")
struct UnrecognizedItemsTests {
  @Test(
    "in a plan written anew each looks at a few, and all are looked at",
    arguments: [(120, 120), (40, 300), (300, 40)]
  )
  func stretches(olds: Int, news: Int) throws {
    let kept = "id: giu\ntitle: Tập huấn kỹ năng số cho cán bộ cấp xã"
    let old = (0..<olds).map { "id: a-\($0)\ntitle: \(words($0, "bđ"))" } + [kept]
    // The one that stayed has another id, so that ids say nothing.
    let new =
      (0..<news).map { "id: c-\($0)\ntitle: \(words($0, "gh"))" }
      + [kept.replacing("giu", with: "khac")]
    let alignment = try RevisionTexts.alignment(RevisionTexts.plan(old), RevisionTexts.plan(new))
    let origins = UnrecognizedItems(alignment).origins
    #expect(origins.count == news)
    #expect(Set(origins.values.flatMap(\.self)).count == olds)
    #expect(origins.values.reduce(0) { $0 + $1.count } <= olds + 34 * news)
  }

  /// Words that no other number and no other letters have.
  private func words(_ number: Int, _ letters: String) -> String {
    (0..<6).map { place in letters + String(number * 7 + place, radix: 26).map { "\($0)x" }.joined() }
      .joined(separator: " ")
  }
}
