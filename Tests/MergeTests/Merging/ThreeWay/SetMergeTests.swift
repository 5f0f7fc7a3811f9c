import Testing

@testable import Merge

@Suite("Merging sets")
struct SetMergeTests {
  private let many = SetMerge { $0.lowercased() }
  private let one = SetMerge(identity: { $0.lowercased() }, isForOne: true)

  @Test(
    "additions of both are in, removals of either are out",
    arguments: [
      (["a"], ["a", "b"], ["a", "c"], ["a", "b", "c"]),
      (["a", "b"], ["a"], ["a", "b", "c"], ["a", "c"]),
      (["a", "b"], ["b", "a"], ["a", "b"], ["b", "a"]),
      (["a"], ["a", "b"], ["a", "B"], ["a", "b"]),
      (["a", "b", "c"], ["a", "x", "b", "c"], ["a", "b", "y", "c"], ["a", "x", "b", "y", "c"]),
      (["a"], ["a"], ["A"], ["A"]),
    ]
  )
  func union(base: [String], ours: [String], theirs: [String], expected: [String]) {
    #expect(many.merge(base: base, ours: ours, theirs: theirs) == expected)
  }

  @Test("different things in the place of one, and nothing left, are for people")
  func rivals() {
    #expect(many.merge(base: ["a"], ours: ["b"], theirs: ["c"]) == nil)
    #expect(many.merge(base: ["a"], ours: ["b"], theirs: ["b"]) == ["b"])
    #expect(many.merge(base: ["a", "b"], ours: ["a"], theirs: ["b"]) == nil)
    #expect(one.merge(base: ["a"], ours: ["b"], theirs: ["a", "c"]) == nil)
    #expect(one.merge(base: ["a"], ours: ["a", "b"], theirs: ["a", "c"]) == ["a", "b", "c"])
  }
}
