import Testing

@testable import Merge

@Suite("Groups of the same work")
struct GroupBuilderTests {
  private func pair(_ a: Int32, _ b: Int32, _ duplicate: Double) -> PairScore {
    PairScore(a: a, b: b, overlap: 0, duplicate: duplicate)
  }

  private let builder = GroupBuilder(threshold: 0, least: -1)

  @Test("a chain is no group: A~B and B~C leave C out where A and C were found apart")
  func chain() {
    #expect(builder.groups([pair(1, 2, 3), pair(2, 3, 2)]) == [[1, 2]])
    #expect(builder.groups([pair(1, 2, 3), pair(2, 3, 2), pair(1, 3, -2)]) == [[1, 2]])
  }

  @Test("three of which every two belong together are one group")
  func triangle() {
    #expect(builder.groups([pair(1, 2, 3), pair(2, 3, 2), pair(1, 3, 1)]) == [[1, 2, 3]])
  }

  @Test("a pair that is nearly sure is carried by two that are")
  func carried() {
    #expect(builder.groups([pair(1, 2, 3), pair(2, 3, 2), pair(1, 3, -0.5)]) == [[1, 2, 3]])
  }

  @Test("pairs below the threshold alone make no group")
  func unsure() { #expect(builder.groups([pair(1, 2, -0.5), pair(2, 3, -0.9)]).isEmpty) }

  private func generated(_ random: inout SplitMix) -> [PairScore] {
    var scores: [PairScore] = []
    let count = Int32.random(in: 2...9, using: &random)
    for a in 0..<count {
      for b in a + 1..<count where Int.random(in: 0..<3, using: &random) > 0 {
        scores.append(pair(a, b, Double.random(in: -3...3, using: &random)))
      }
    }
    return scores
  }

  @Test("every two members were found the same work, no text is in two groups, order does not matter")
  func laws() {
    var random = SplitMix(seed: 11)
    for _ in 0..<1_000 {
      let scores = generated(&random)
      let groups = builder.groups(scores)
      #expect(builder.groups(scores.shuffled(using: &random)) == groups)
      let members = groups.flatMap { $0 }
      #expect(Set(members).count == members.count)
      for group in groups {
        #expect(group.count > 1)
        #expect(group == group.sorted())
        for (index, a) in group.enumerated() {
          for b in group[(index + 1)...] {
            #expect(scores.contains { $0.a == a && $0.b == b && $0.duplicate >= builder.least })
          }
        }
      }
    }
  }

  @Test("a text that has nothing to do with a group leaves it as it is")
  func untouched() {
    var random = SplitMix(seed: 12)
    for _ in 0..<500 {
      let scores = generated(&random)
      let apart = [pair(20, 21, 2), pair(20, 22, 1), pair(21, 22, 0.5)]
      #expect(builder.groups(scores + apart).filter { $0[0] < 20 } == builder.groups(scores))
    }
  }
}
