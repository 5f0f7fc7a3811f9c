import Testing

@testable import Merge

@Suite("The longest increasing subsequence")
struct LongestIncreasingTests {
  @Test("it increases and is as long as any, compared with all subsequences", arguments: 0..<60)
  func longest(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let values = (0..<Int32(seed % 11)).shuffled(using: &random)
    let positions = LongestIncreasing.positions(in: values)
    let members = positions.map { values[$0] }
    #expect(zip(members, members.dropFirst()).allSatisfy { $0 < $1 })
    #expect(positions == positions.sorted())
    #expect(members.count == longestByTrying(values[...], above: -1))
  }

  private func longestByTrying(_ values: ArraySlice<Int32>, above least: Int32) -> Int {
    guard let first = values.first else { return 0 }
    let without = longestByTrying(values.dropFirst(), above: least)
    return first > least ? max(without, 1 + longestByTrying(values.dropFirst(), above: first)) : without
  }
}
