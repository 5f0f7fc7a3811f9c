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
}
