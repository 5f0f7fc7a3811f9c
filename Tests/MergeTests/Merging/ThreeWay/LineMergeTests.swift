import Testing

@testable import Merge

@Suite("Merging lines with markers")
struct LineMergeTests {
  private func merge(_ base: String, _ ours: String, _ theirs: String, _ lines: LineMerge = LineMerge())
    -> String
  {
    let result = lines.merge(base: Array(base.utf8), ours: Array(ours.utf8), theirs: Array(theirs.utf8))
    return String(decoding: result.bytes, as: UTF8.self)
  }

  @Test("changes at different places are joined")
  func joined() {
    #expect(merge("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\n") == "A\nb\nc\nD\n")
  }

  @Test("lines that both changed stand between markers, with the base")
  func diff3() {
    #expect(
      merge("a\nb\nc\n", "a\nx\ny\nc\n", "a\nx\nz\nc\n")
        == "a\n<<<<<<< ours\nx\ny\n||||||| base\nb\n=======\nx\nz\n>>>>>>> theirs\nc\n"
    )
  }

  @Test("zdiff3 takes what both begin or end with out of the markers; the markers have the size asked for")
  func zdiff3() {
    #expect(
      merge("a\nb\nc\n", "a\nx\ny\nc\n", "a\nx\nz\nc\n", LineMerge(style: .zdiff3, size: 3))
        == "a\nx\n<<< ours\ny\n||| base\nb\n===\nz\n>>> theirs\nc\n"
    )
  }

  @Test("a last line without a line break does not swallow a marker")
  func lastLine() {
    #expect(merge("a", "b", "c") == "<<<<<<< ours\nb\n||||||| base\na\n=======\nc\n>>>>>>> theirs\n")
  }

  @Test("of thousands of changed lines each stands between markers of its own")
  func many() {
    func text(_ value: String) -> String { (0..<1_500).map { "key \($0)\n\(value)\n" }.joined() }
    let result = LineMerge().merge(
      base: Array(text("a").utf8),
      ours: Array(text("b").utf8),
      theirs: Array(text("c").utf8)
    )
    #expect(result.conflicts == 1_500)
    // Texts that have nothing in common are one place, and take no time.
    func other(_ name: String) -> [UInt8] { Array((0..<5_000).map { "\(name) \($0)\n" }.joined().utf8) }
    #expect(LineMerge().merge(base: other("a"), ours: other("b"), theirs: other("c")).conflicts == 1)
  }
}
